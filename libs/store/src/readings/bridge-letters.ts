import { type AttachedLetter, type CoveringDocument, bridgeLettersOf } from '@countersign/assessment';
import type { EntityManager } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { ReportRow } from '../entities';

const DOCUMENTS_LOCK = 418_401;

/**
 * The documents of a vendor are placed beside each other one at a time, so that a letter and its report that are read at
 * once find each other. To be taken before any row of them is locked.
 */
export const lockDocumentsBeside = async (transaction: EntityManager, reportId: string): Promise<void> => {
  let locked: string | null = null;
  // Once more where the report was moved to another vendor while this waited.
  for (;;) {
    const [report] = await transaction.query<{ vendorId: string }[]>(
      'SELECT vendor_id AS "vendorId" FROM reports WHERE id = $1',
      [reportId],
    );
    if (report === undefined || report.vendorId === locked) return;
    await lockDocumentsOf(transaction, report.vendorId);
    locked = report.vendorId;
  }
};

/** The same for a vendor, before a document of it comes in. */
export const lockDocumentsOf = async (transaction: EntityManager, vendorId: string): Promise<void> => {
  await transaction.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [DOCUMENTS_LOCK, vendorId]);
};

const MOVES_LOCK = 418_402;

/** Reports go from vendor to vendor one at a time, so that a report stays where it is while this is held. */
export const lockMovesOfReports = async (transaction: EntityManager): Promise<void> => {
  await transaction.query('SELECT pg_advisory_xact_lock($1)', [MOVES_LOCK]);
};

/** What a report's row says of the time that it is about. */
export const coveringDocumentOf = (row: ReportRow): CoveringDocument => ({
  id: row.id,
  kind: row.kind,
  type: row.type,
  from: row.coversFrom,
  to: row.coversTo,
  staleOn: row.staleOn,
});

/**
 * By the row id of its vendor: what every document that was read says of the time that it is about. Of thousands of
 * vendors as well: no whole row is made of any.
 */
export async function coveringDocumentsByVendor(
  manager: EntityManager,
): Promise<ReadonlyMap<string, readonly CoveringDocument[]>> {
  const rows = await manager.query<(CoveringDocument & { readonly vendorId: string })[]>(
    `SELECT vendor_id AS "vendorId", id, kind, type, covers_from::text AS "from", covers_to::text AS "to",
            stale_on::text AS "staleOn"
       FROM reports WHERE read_status = 'READ'`,
  );
  const byVendor = new Map<string, CoveringDocument[]>();
  for (const { vendorId, ...document } of rows) {
    const others = byVendor.get(vendorId);
    if (others) others.push(document);
    else byVendor.set(vendorId, [document]);
  }
  return byVendor;
}

const ALONE = { followsId: null, countsFrom: null, countsUntil: null } as const;

/**
 * Puts each bridge letter of a vendor to the report that it follows, after a document came in or was corrected. Part of
 * that change's transaction, under the lock of `lockDocumentsBeside`.
 * @param leaving a document that goes to another vendor: it stands alone, and nothing follows it any more
 */
export async function placeBridgeLetters(
  transaction: EntityManager,
  vendorId: string,
  by: { readonly at: Date; readonly actorId: string | null },
  leaving: string | null = null,
): Promise<void> {
  const rows = await transaction.findBy(ReportRow, { vendorId });
  const { attached } = bridgeLettersOf(rows.filter(({ id }) => id !== leaving).map(coveringDocumentOf));
  const places = new Map(attached.map((letter) => [letter.id, letter]));
  const labels = new Map(rows.map((row) => [row.id, row.fileName]));
  for (const row of rows) await place(transaction, row, places.get(row.id) ?? null, labels, by);
}

async function place(
  transaction: EntityManager,
  row: ReportRow,
  letter: AttachedLetter | null,
  labels: ReadonlyMap<string, string>,
  by: { readonly at: Date; readonly actorId: string | null },
): Promise<void> {
  const place =
    letter === null
      ? ALONE
      : { followsId: letter.follows, countsFrom: letter.countsFrom, countsUntil: letter.countsUntil };
  const keys = ['followsId', 'countsFrom', 'countsUntil'] as const;
  if (keys.every((key) => row[key] === place[key])) return;
  await transaction.update(ReportRow, { id: row.id }, place);
  const told = (of: { readonly followsId: string | null; readonly countsUntil: string | null }) => ({
    follows: of.followsId === null ? null : (labels.get(of.followsId) ?? null),
    countsUntil: of.countsUntil,
  });
  await recordChange(transaction, {
    ...by,
    action: letter === null ? 'report.letterDetached' : 'report.letterAttached',
    subject: { type: 'Report', id: row.id, label: row.fileName },
    before: told(row),
    after: told(place),
  });
}
