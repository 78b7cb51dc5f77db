export { ReaderCrashed, ReadingCancelled } from './child';
export * from './limits';
export * from './read-in-child';
export { ReadyProcess } from './ready-process';
export { READER_VERSION } from './reader-version';
