import { reportTakenOverBy } from '@countersign/assessment';
import { type CuecMatch, isUntouched, matchCuecs, takeOver } from '@countersign/cuecs';
import { type EntityManager, In, IsNull } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { CuecRow, ReadingRow, ReportRow, VendorRow } from '../entities';
import { assessedFactsOf } from '../readings/assessed-facts';
import { coveringDocumentOf } from '../readings/bridge-letters';
import { copyAnswers } from './copy-answers';
import { cuecLabelOf } from './cuec-label';

type Match = CuecMatch<CuecRow, CuecRow>;

/**
 * Takes over into a vendor's newest SOC 2 report what people did about the controls of the one before: at once where the
 * words are the same, as a proposal where they changed. What the new report asks for no more keeps its record. An older
 * report that somebody files later takes nothing over. Part of the transaction that changes what the report asks for.
 * @param reworded a control that a person gave other words, and that is matched anew unless somebody answered its match
 */
export async function carryOverCuecs(
  transaction: EntityManager,
  reportId: string,
  at: Date,
  reworded: string | null = null,
): Promise<void> {
  const report = await transaction.findOneByOrFail(ReportRow, { id: reportId });
  const previous = await reportTakenOver(transaction, report);
  if (previous === null) return;
  const present = { absentSince: IsNull() };
  const order = { order: { position: 'ASC' as const } };
  const next = await transaction.find(CuecRow, { where: { reportId, ...present }, ...order });
  const earlier = await transaction.find(CuecRow, { where: { reportId: previous.id, ...present }, ...order });
  // Read again, a report keeps the matches that it has.
  const fresh = next.filter((row) => row.match === null || (row.id === reworded && isOpenMatch(row)));
  const followed = new Set(next.flatMap((row) => (fresh.includes(row) ? [] : (row.predecessorId ?? []))));
  const vendorNames = await namesOf(transaction, report, previous);
  const open = earlier.filter(({ id }) => !followed.has(id));
  for (const match of matchCuecs(open, fresh, { vendorNames })) await keep(transaction, match, reportId, at);
  if (followed.size > 0) await transaction.update(CuecRow, { id: In([...followed]) }, { droppedByReportId: null });
}

/** Nothing was taken over by it yet, and nobody said that nothing is to be. */
const isOpenMatch = ({ match, carryOver }: CuecRow): boolean =>
  match === 'NEW' || (match === 'REWORDED' && (carryOver === null || carryOver === 'PROPOSED'));

export const UNMATCHED = { match: null, matchScore: null, predecessorId: null, carryOver: null } as const;

/** The vendor's report whose work this one takes over, by the rule that comparing them goes by; null: there is none. */
async function reportTakenOver(transaction: EntityManager, { id, vendorId }: ReportRow): Promise<ReportRow | null> {
  const rows = await transaction.findBy(ReportRow, { vendorId, readStatus: 'READ' });
  const facts = await assessedFactsOf(
    transaction,
    rows.map((row) => row.id),
  );
  const documents = rows.map((row) => ({
    ...coveringDocumentOf(row),
    systemName: facts.get(row.id)?.systemName?.value ?? null,
    row,
  }));
  const own = documents.find((document) => document.id === id);
  if (own === undefined) return null;
  const { systems } = await transaction.findOneByOrFail(VendorRow, { id: vendorId });
  return reportTakenOverBy(own, documents, systems)?.row ?? null;
}

async function namesOf(transaction: EntityManager, ...reports: readonly ReportRow[]): Promise<string[]> {
  const vendor = await transaction.findOneByOrFail(VendorRow, { id: reports[0]!.vendorId });
  const readings = await transaction.findBy(ReadingRow, { reportId: In(reports.map(({ id }) => id)) });
  return [
    vendor.name,
    ...(vendor.legalName === null ? [] : [vendor.legalName]),
    ...vendor.aliases,
    ...readings.flatMap(({ facts }) => facts.serviceOrganization?.value ?? []),
  ];
}

async function keep(transaction: EntityManager, match: Match, reportId: string, at: Date): Promise<void> {
  if (match.kind === 'DROPPED') {
    await transaction.update(CuecRow, { id: match.previous.id }, { droppedByReportId: reportId });
    return;
  }
  const { id } = match.next;
  if (match.kind === 'NEW') {
    await transaction.update(CuecRow, { id }, { ...UNMATCHED, match: 'NEW' });
    return;
  }
  const predecessorId = match.previous.id;
  await transaction.update(CuecRow, { id: predecessorId }, { droppedByReportId: null });
  const worked = !isUntouched(match.previous) || (await isAnswered(transaction, predecessorId));
  if (match.kind === 'REWORDED') {
    const carryOver = worked ? ('PROPOSED' as const) : null;
    const found = { match: match.kind, matchScore: match.score, predecessorId, carryOver };
    await transaction.update(CuecRow, { id }, found);
    return;
  }
  const work = takeOver(match.next, match.previous);
  await transaction.update(CuecRow, { id }, { ...work, ...UNMATCHED, match: match.kind, predecessorId });
  if (!worked) return;
  await copyAnswers(transaction, [id]);
  await recordChange(transaction, {
    at,
    actorId: null,
    action: 'cuec.carriedOver',
    subject: { type: 'Cuec', id, label: cuecLabelOf(match.next) },
    before: null,
    after: { ...work, from: predecessorId },
  });
}

async function isAnswered(transaction: EntityManager, id: string): Promise<boolean> {
  const [{ answered }] = await transaction.query(
    `SELECT EXISTS (SELECT FROM cuec_internal_controls WHERE cuec_id = $1)
         OR EXISTS (SELECT FROM cuec_evidence_links WHERE cuec_id = $1) AS answered`,
    [id],
  );
  return answered as boolean;
}
