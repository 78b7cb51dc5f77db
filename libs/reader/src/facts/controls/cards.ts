/**
 * A control's card: labels and what they announce beside or below each other, in whatever columns.
 *
 *     Control ID | LA-1 | Criteria | CC6.1
 *     Control    | Access is ...
 *     Test performed    | Result
 *     Inspected ...     | No exceptions noted.
 */
import type { Cell, Row, Table } from '../../layout/model';
import type { ControlCollector } from './control-collector';
import { criteriaIn, isOnlyCriteria } from '../../text/criteria';
import type { Criterion } from '@countersign/vocabulary';
import { idBesideCriteria, idOfCell } from './control-id';
import { isBareVerdict } from './outcome';
import { readValue } from './labelled-lines';
import { labelOfCell, type Label } from './labels';
import { namedControl, type NamedControl } from './named-control';

interface Told {
  readonly label: Label;
  readonly cell: Cell;
}

/** What a row tells, and the labels over its columns where it announces those below it. */
interface ReadRow {
  readonly told: readonly Told[];
  readonly titles: readonly Told[] | null;
  readonly isLabelled: boolean;
}

const covers = (title: Cell, cell: Cell): boolean =>
  cell.column < title.column + Math.max(1, title.columnSpan) &&
  title.column < cell.column + Math.max(1, cell.columnSpan);

const readRow = (row: Row, titles: readonly Told[]): ReadRow => {
  const cells = row.cells.filter((cell) => !cell.continued);
  const labels = cells.map((cell) => labelOfCell(cell.text));
  if (cells.length > 0 && labels.every((label) => label !== null))
    return {
      told: [],
      titles: cells.map((cell, order) => ({ label: labels[order] as Label, cell })),
      isLabelled: true,
    };
  const told: Told[] = [];
  let label: Label | null = null;
  cells.forEach((cell, order) => {
    const own = labels[order] ?? null;
    if (own !== null) label = own;
    else if (label !== null) {
      told.push({ label, cell });
      label = null;
    }
  });
  if (labels[0] != null) return { told, titles: null, isLabelled: true };
  const below = cells.flatMap((cell): readonly Told[] => {
    const title = titles.find((each) => covers(each.cell, cell));
    return title ? [{ label: title.label, cell }] : [];
  });
  return { told: below, titles, isLabelled: false };
};

const rowsOf = (table: Table): readonly ReadRow[] => {
  let titles: readonly Told[] = [];
  return table.rows.map((row) => {
    const read = readRow(row, titles);
    titles = read.titles ?? [];
    return read;
  });
};

const tellsControl = (label: Label): boolean => label === 'ID' || label === 'CONTROL';

/** Labels on two rows at least, of the control on one and of its tests on one: a list of controls has one row of titles. */
export function isCardTable(table: Table): boolean {
  if (table.columnCount < 3) return false;
  const rows = rowsOf(table);
  const labelled = rows.filter((row) => row.isLabelled);
  const named = labelled.flatMap(({ titles, told }) =>
    titles === null ? told.filter(({ label }) => tellsControl(label)).map(({ cell }) => cell.text) : [],
  );
  // What stands there again and again is a title: "Control | What we do | Tests | What we found".
  const isPaired = named.length > 0 && new Set(named).size === named.length;
  const titles = labelled.flatMap((row) => row.titles?.map(({ label }) => label).join() ?? []);
  const all = rows.flatMap(({ told }) => told.map(({ label }) => label));
  return (
    labelled.length > 1 &&
    labelled.length >= 0.3 * rows.length &&
    (isPaired || new Set(titles).size > 1) &&
    all.some(tellsControl) &&
    (all.includes('TEST') || all.includes('RESULT'))
  );
}

const inOrder = (told: readonly Told[]): readonly Told[] => [
  ...told.filter(({ label }) => label === 'ID'),
  ...told.filter(({ label }) => label !== 'ID'),
];

export function readCards(table: Table, collector: ControlCollector): void {
  for (const { told } of rowsOf(table)) {
    const [test, result, response] = (['TEST', 'RESULT', 'RESPONSE'] as const).map((wanted) =>
      told.filter(({ label }) => label === wanted).flatMap(({ cell }) => cell.paragraphs),
    );
    const id = told
      .map(({ label, cell }) => (label === 'ID' || label === 'CONTROL' ? idOfCell(cell) : null))
      .find(Boolean);
    if (id) collector.begin(id, [], criteriaOf(told) ?? undefined);
    for (const { label, cell } of inOrder(told)) {
      if (label === 'CRITERIA' && !id) collector.cite(criteriaIn(cell.text));
      else if (label === 'CONTROL' && idOfCell(cell) === null) {
        if (collector.awaitsDescription || collector.openId !== null) collector.describe(cell.paragraphs);
        else readValue('CONTROL', cell, collector, cell.paragraphs);
      }
    }
    if ((test?.length ?? 0) + (result?.length ?? 0) > 0)
      collector.test({ procedure: test ?? [], result: result ?? [], response: [] });
    for (const text of response ?? []) collector.respond(text, '');
  }
}

/**
 * A card that has no labels in columns: its id and words beside its criteria, and below them lines over its width. Where
 * two such cards are short the layout takes what stands at the right of both for a column.
 */
export const isLineCard = (table: Table): boolean =>
  table.columnCount === 2 &&
  table.rows.some((row) => headBeside(row) !== null) &&
  table.rows.every((row) => row.cells.length === 1 || headBeside(row) !== null);

/** "NIM-CHG-2 Releases are approved. | CC8.1": null for any other row. */
export const headBeside = ({ cells: [first, second] }: Row): NamedControl | null => {
  const named = first && second && isOnlyCriteria(second.text) ? namedControl(first) : null;
  return named && second && named.description.length > 0 ? { ...named, criteria: criteriaIn(second.text) } : null;
};

/** "PBL-410 | CC6.2 · CC6.3 | Exception" and nothing else: the head of a card, with what its tests came to. */
export function cardWithVerdict({ rows: [row, ...others] }: Table): {
  readonly id: string;
  readonly criteria: readonly Criterion[];
  readonly verdict: Cell;
} | null {
  const cells = others.length === 0 ? (row?.cells ?? []) : [];
  const verdict = cells.find((cell) => isBareVerdict(cell.text));
  const head = verdict ? idBesideCriteria(cells.filter((cell) => cell !== verdict)) : null;
  return verdict && head ? { ...head, verdict } : null;
}

const criteriaOf = (told: readonly Told[]) => {
  const cited = told.flatMap(({ label, cell }) => (label === 'CRITERIA' ? criteriaIn(cell.text) : []));
  return cited.length > 0 ? cited : null;
};
