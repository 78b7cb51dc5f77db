export { type ArchiveEntry, type ArchiveLimits, entriesOf, hasZipSignature } from './archive';
export * from './file-refused';
export { type ByteRange, type ReportFiles, type StagedFile, openReportFiles } from './report-files';
export { type AttachmentFiles, type StagedAttachment, openAttachmentFiles } from './attachment-files';
export { AttachmentRefused, type AttachmentRefusalCode } from './attachment-type';
export { sealPassword, unsealPassword } from './sealed-passwords';
