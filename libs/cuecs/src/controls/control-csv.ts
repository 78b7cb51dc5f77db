import { CsvError, parse } from 'csv-parse/sync';

/** One of our own controls as a file states it. */
export interface StatedControl {
  /** In the file, from 1. */
  readonly line: number;
  readonly code: string;
  readonly title: string;
  readonly description: string | null;
  readonly ownerEmail: string | null;
}

export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

export interface ControlFile {
  readonly controls: readonly StatedControl[];
  readonly problems: readonly LineProblem[];
}

export const CONTROL_COLUMNS = ['code', 'title', 'description', 'ownerEmail'] as const;
export type ControlColumn = (typeof CONTROL_COLUMNS)[number];

/** The header of each column, where a file calls it otherwise than here. */
export type ColumnHeaders = Partial<Readonly<Record<ControlColumn, string | null>>>;

/** What files call these columns, without case, spaces and punctuation. */
const HEADERS: Readonly<Record<ControlColumn, readonly string[]>> = {
  code: ['code', 'id', 'controlid', 'controlcode', 'control', 'reference', 'ref'],
  title: ['title', 'name', 'controltitle', 'controlname'],
  description: ['description', 'controldescription', 'details', 'text'],
  ownerEmail: ['owneremail', 'owner', 'email', 'controlowner', 'ownersemail'],
};
const LIMITS: Readonly<Record<ControlColumn, number>> = { code: 50, title: 200, description: 5_000, ownerEmail: 320 };
export const CONTROLS_AT_ONCE = 5_000;

const plain = (header: string) => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Reads a file of own controls, with everything that is wrong in it, by line. */
export function readControlCsv(csv: string, headers: ColumnHeaders = {}): ControlFile {
  const file = recordsIn(csv);
  if (!Array.isArray(file)) return { controls: [], problems: [file] };
  const [header, ...lines] = file;
  if (header === undefined) return { controls: [], problems: [{ line: 1, message: 'The file is empty.' }] };
  const places = placesIn(header.record, headers);
  if (!(places instanceof Map)) return { controls: [], problems: places.map((message) => ({ line: 1, message })) };
  if (lines.length > CONTROLS_AT_ONCE)
    return { controls: [], problems: [{ line: 1, message: `Import at most ${CONTROLS_AT_ONCE} controls at once.` }] };
  const controls = lines.map(({ record, line }) => stated(record, line, places));
  const lineOfCode = new Map<string, number>();
  for (const { code, line } of controls)
    if (!lineOfCode.has(code.toLowerCase())) lineOfCode.set(code.toLowerCase(), line);
  return { controls, problems: controls.flatMap((control) => problemsOf(control, lineOfCode)) };
}

interface Line {
  readonly record: readonly string[];
  readonly line: number;
}

function recordsIn(csv: string): Line[] | LineProblem {
  try {
    const read = parse(csv, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true });
    let begins = 1;
    return (read as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => {
      const line = begins;
      begins = info.lines + 1;
      return { record, line: Math.max(line, info.lines - record.join('\n').split('\n').length + 1) };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      line: Number(error.lines ?? 1),
      message: 'The line is no CSV: look for a quotation mark that is not closed.',
    };
  }
}

function placesIn(header: readonly string[], headers: ColumnHeaders): Map<ControlColumn, number> | string[] {
  const places = new Map<ControlColumn, number>();
  const problems: string[] = [];
  for (const column of CONTROL_COLUMNS) {
    const given = headers[column];
    const names = given ? [plain(given)] : HEADERS[column];
    const place = header.findIndex((each) => names.includes(plain(each)));
    if (place >= 0) places.set(column, place);
    else if (given) problems.push(`The file has no column "${given}".`);
    else if (column === 'code' || column === 'title') problems.push(`The file has no column for the ${column}.`);
  }
  return problems.length > 0 ? problems : places;
}

function stated(record: readonly string[], line: number, places: ReadonlyMap<ControlColumn, number>): StatedControl {
  const value = (column: ControlColumn) => {
    const place = places.get(column);
    return place === undefined ? '' : (record[place] ?? '').replaceAll('\0', '').trim();
  };
  return {
    line,
    code: value('code'),
    title: value('title'),
    description: value('description') || null,
    ownerEmail: value('ownerEmail') || null,
  };
}

/** @param lineOfCode where each code stands first, in small letters */
function problemsOf(control: StatedControl, lineOfCode: ReadonlyMap<string, number>): LineProblem[] {
  const { line, code, title } = control;
  const messages: string[] = [];
  if (code === '') messages.push('Give the code.');
  if (title === '') messages.push('Give the title.');
  for (const column of CONTROL_COLUMNS)
    if ((control[column]?.length ?? 0) > LIMITS[column])
      messages.push(
        `Shorten the ${column === 'ownerEmail' ? 'owner’s e-mail' : column} to ${LIMITS[column]} characters.`,
      );
  const first = lineOfCode.get(code.toLowerCase());
  if (code !== '' && first !== line) messages.push(`Line ${first} has the code ${code} already.`);
  return messages.map((message) => ({ line, message }));
}
