import { isUntouched, withoutTakenOver } from '@countersign/cuecs';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { CuecRow } from '../entities';
import { UNMATCHED } from './carry-over-cuecs';
import { cuecLabelOf } from './cuec-label';

interface By {
  readonly at: Date;
  readonly actorId: string | null;
}

/**
 * Parts the CUECs of a report from those of its vendor's other reports, before it goes to another vendor: nothing follows
 * anything across vendors, and what was only taken over stays where it came from. What people did themselves stays.
 * @returns the reports of the vendor whose CUECs followed from this one, to be carried over to anew
 */
export async function partCuecs(transaction: EntityManager, reportId: string, by: By): Promise<readonly string[]> {
  const own = await transaction.findBy(CuecRow, { reportId });
  const following = await transaction.findBy(CuecRow, { predecessorId: In(own.map(({ id }) => id)) });
  const successors = new Set([...following, ...own].flatMap(laterReportOf(reportId)));
  await part(transaction, [...own, ...following], by);
  // What the later report asks for anew was told so by this one.
  const isNew = { reportId: In([...successors]), match: 'NEW' as const };
  await transaction.update(CuecRow, isNew, { match: null });
  await transaction.update(CuecRow, { reportId, match: Not(IsNull()) }, UNMATCHED);
  await transaction.update(CuecRow, { reportId }, { droppedByReportId: null });
  await transaction.update(CuecRow, { droppedByReportId: reportId }, { droppedByReportId: null });
  return [...successors];
}

/** The later report that a control tells of: its own, where that is another one, or the one that asks for it no more. */
const laterReportOf =
  (reportId: string) =>
  (row: CuecRow): string[] =>
    row.reportId === reportId ? (row.droppedByReportId === null ? [] : [row.droppedByReportId]) : [row.reportId];

async function part(transaction: EntityManager, rows: readonly CuecRow[], by: By): Promise<void> {
  const found = await transaction.findBy(CuecRow, { id: In(rows.flatMap(({ predecessorId }) => predecessorId ?? [])) });
  const predecessors = new Map(found.map((row) => [row.id, row]));
  for (const row of rows) {
    const predecessor = row.predecessorId === null ? undefined : predecessors.get(row.predecessorId);
    if (predecessor !== undefined) await leave(transaction, row, predecessor, by);
  }
}

async function leave(transaction: EntityManager, row: CuecRow, predecessor: CuecRow, by: By): Promise<void> {
  const tookOver = row.match === 'IDENTICAL' || row.carryOver === 'ACCEPTED';
  const answers = tookOver ? await returnAnswers(transaction, row.id, predecessor.id) : 0;
  const left = tookOver ? withoutTakenOver(row, predecessor) : row;
  const work = { ownerId: left.ownerId, status: left.status, notes: left.notes, nextCheckOn: left.nextCheckOn };
  await transaction.update(CuecRow, { id: row.id }, { ...work, ...UNMATCHED, version: row.version + 1 });
  if (!tookOver || (isUntouched(predecessor) && answers === 0)) return;
  const { ownerId, status, notes, nextCheckOn } = row;
  await recordChange(transaction, {
    ...by,
    action: 'cuec.parted',
    subject: { type: 'Cuec', id: row.id, label: cuecLabelOf(row) },
    before: { ownerId, status, notes, nextCheckOn, from: predecessor.id },
    after: work,
  });
}

/** Takes away the answers that were copied from the predecessor, as they still are there. @returns how many */
async function returnAnswers(transaction: EntityManager, id: string, predecessorId: string): Promise<number> {
  const [, controls] = await transaction.query<[unknown, number]>(
    `DELETE FROM cuec_internal_controls own USING cuec_internal_controls theirs
     WHERE own.cuec_id = $1 AND theirs.cuec_id = $2 AND own.control_id = theirs.control_id
       AND own.mapped_at = theirs.mapped_at AND own.mapped_by = theirs.mapped_by`,
    [id, predecessorId],
  );
  const [, links] = await transaction.query<[unknown, number]>(
    `DELETE FROM cuec_evidence_links own USING cuec_evidence_links theirs
     WHERE own.cuec_id = $1 AND theirs.cuec_id = $2 AND own.url = theirs.url
       AND own.added_at = theirs.added_at AND own.added_by = theirs.added_by`,
    [id, predecessorId],
  );
  return controls + links;
}
