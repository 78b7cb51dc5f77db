import { pipeline } from 'node:stream/promises';
import { type Listing, type Page, type Position, pageOf, positionOf } from '@countersign/store';
import { stringify } from 'csv-stringify/sync';
import type { Response } from 'express';
import type { RequestContext } from '../access/request-context';
import { type Cell, textOfCell } from './csv-cells';

const PAGE_SIZE = 200;
/** Without it spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\ufeff';

/** A list as a CSV file: what is on a line, and how each cell is found. */
export interface CsvExport<Row extends { id: string }, Line = Row> {
  readonly fileName: string;
  readonly listing: Listing<Row>;
  /** What the cells of a line are made of, found once for all of them; left out: the row alone. */
  readonly lineOf?: (row: Row, context: RequestContext) => Promise<Line>;
  readonly columns: Readonly<Record<string, (line: Line, context: RequestContext) => Cell | Promise<Cell>>>;
}

/** Sends a list to its end, page by page, as the reader takes it. */
export async function sendCsv<Row extends { id: string }, Line = Row>(
  context: RequestContext,
  response: Response,
  csv: CsvExport<Row, Line>,
): Promise<void> {
  await sendLines(response, csv.fileName, linesOf(context, csv));
}

/** Sends what is known as a whole, each line under the same titles. */
export async function sendCsvOf(
  response: Response,
  fileName: string,
  titles: readonly string[],
  lines: readonly (readonly Cell[])[],
): Promise<void> {
  const text = stringify([titles, ...lines.map((line) => line.map(textOfCell))]);
  await sendLines(response, fileName, [BYTE_ORDER_MARK + text]);
}

async function sendLines(
  response: Response,
  fileName: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  response.setHeader('Content-Type', 'text/csv; charset=utf-8');
  response.setHeader('Content-Disposition', `attachment; filename="${fileName}.csv"`);
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  await pipeline(lines, response).catch((error: NodeJS.ErrnoException) => {
    // A reader that breaks off is no error.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

async function* linesOf<Row extends { id: string }, Line>(
  context: RequestContext,
  { listing, columns, lineOf = async (row) => row as unknown as Line }: CsvExport<Row, Line>,
): AsyncGenerator<string> {
  const cellsOf = async (row: Row) => {
    const line = await lineOf(row, context);
    return Promise.all(Object.values(columns).map(async (cellOf) => textOfCell(await cellOf(line, context))));
  };
  yield BYTE_ORDER_MARK + stringify([Object.keys(columns)]);
  for (let after: string | null = null; ; ) {
    const position: Position | null = after === null ? null : positionOf(after);
    const page: Page<Row> = await pageOf(context.manager, listing, {
      size: PAGE_SIZE,
      from: 'START',
      after: position,
      before: null,
    });
    // All at once, so that the loaders fetch for the whole page what its lines need.
    const lines = await Promise.all(page.rows.map(({ row }) => cellsOf(row)));
    if (lines.length > 0) yield stringify(lines);
    if (!page.hasNextPage) return;
    after = page.rows.at(-1)!.cursor;
  }
}
