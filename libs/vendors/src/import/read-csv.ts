import { CsvError, parse } from 'csv-parse/sync';

export const IMPORT_BYTES_MAX = 300 * 1024;
export const IMPORT_ROWS_MAX = 2_000;

const DELIMITERS = [',', ';', '\t'] as const;

export interface CsvFile {
  readonly encoding: 'UTF-8' | 'Windows-1252';
  readonly delimiter: (typeof DELIMITERS)[number];
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** A file that is read no further, and why. */
export interface CsvRefused {
  readonly refused: string;
}

function decoded(bytes: Uint8Array): Pick<CsvFile, 'encoding'> & { readonly text: string } {
  try {
    return { encoding: 'UTF-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { encoding: 'Windows-1252', text: new TextDecoder('windows-1252').decode(bytes) };
  }
}

/** The one that parts the header into most columns. */
function delimiterOf(text: string): CsvFile['delimiter'] {
  const [head = ''] = text.split(/\r?\n|\r/, 1);
  const outsideQuotes = head.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => outsideQuotes.split(delimiter).length;
  return [...DELIMITERS].sort((one, other) => count(other) - count(one))[0]!;
}

/** Reads a table with a header, as spreadsheets write it. */
export function readCsv(bytes: Uint8Array): CsvFile | CsvRefused {
  if (bytes.length > IMPORT_BYTES_MAX) return { refused: `The file is larger than ${IMPORT_BYTES_MAX / 1024} KiB.` };
  const { encoding, text } = decoded(bytes);
  if (text.includes('\0')) return { refused: 'This is no CSV file. Save the spreadsheet as CSV first.' };
  const delimiter = delimiterOf(text);
  try {
    const records = parse(text, { delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
    const [head, ...rows] = records as unknown as { record: string[]; info: { lines: number } }[];
    if (head === undefined || rows.length === 0) return { refused: 'The file has no line below its header.' };
    if (rows.length > IMPORT_ROWS_MAX) return { refused: `The file has more than ${IMPORT_ROWS_MAX} lines.` };
    const header = head.record.map((title) => title.trim());
    const filled = rows.filter(({ record }) => record.some((cell) => cell.trim() !== ''));
    return {
      encoding,
      delimiter,
      header,
      rows: filled.map(({ record, info }) => ({ line: info.lines, cells: record })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { refused: `The file cannot be read as CSV: ${error.message.split('\n', 1)[0]}` };
  }
}
