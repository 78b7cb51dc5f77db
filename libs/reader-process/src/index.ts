export { ReaderCrashed, ReadingCancelled } from './child';
export * from './limits';
export * from './read-in-child';
export { READER_VERSION } from './reader-version';
