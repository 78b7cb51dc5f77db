export * from './file-refused';
export { type ByteRange, type ReportFiles, type StagedFile, openReportFiles } from './report-files';
