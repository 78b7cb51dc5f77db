/** A matrix: beside each control a mark in the columns of the criteria, or of the organizations, that it concerns. */
import type { Criterion } from '@countersign/vocabulary';
import type { Row, Table } from '../../layout/model';
import { headerRowsOf, type HeaderRule } from '../../tables/column-roles';
import { criteriaIn, isOnlyCriteria } from '../../text/criteria';
import { isMark } from '../marks';

export interface Marks {
  readonly criteria: readonly Criterion[];
  /** The organizations that are marked: the control is expected of each. */
  readonly owners: readonly string[];
}

export type MarksIn = (row: Row) => Marks;

/** The columns, by number, whose titles are as asked. */
export const namedColumns = (
  headers: readonly Row[],
  isNamed: (header: string) => boolean,
): ReadonlyMap<number, string> =>
  new Map(
    headers.flatMap((row) =>
      row.cells.filter((cell) => isNamed(cell.text.trim())).map((cell) => [cell.column, cell.text.trim()]),
    ),
  );

const marked = (row: Row, columns: ReadonlyMap<number, string>): readonly string[] =>
  row.cells.flatMap((cell) => (isMark(cell.text) ? (columns.get(cell.column) ?? []) : []));

/** Null where the table has no such columns; one alone is a column of criteria or of a name, and no matrix. */
export function marksOf(
  table: Table,
  rules: readonly HeaderRule<string>[],
  isOwner: (text: string) => boolean,
): MarksIn | null {
  const headers = headerRowsOf(table, rules);
  const criteria = namedColumns(headers, isOnlyCriteria);
  const owners = namedColumns(headers, (text) => text.length < 60 && isOwner(text));
  if (criteria.size < 2 && owners.size < 2) return null;
  return (row) => ({
    criteria: criteria.size < 2 ? [] : marked(row, criteria).flatMap(criteriaIn),
    owners: owners.size < 2 ? [] : marked(row, owners),
  });
}
