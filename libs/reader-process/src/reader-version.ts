/** Rises with every change after which a document may be read differently; stored with what was read. */
export const READER_VERSION = '0.1.0';
