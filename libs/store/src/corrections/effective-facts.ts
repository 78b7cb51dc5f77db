import { type Correction, effectiveFacts } from '@countersign/assessment';
import { type EntityManager, In, IsNull } from 'typeorm';
import { FactCorrectionRow, ReadingRow, type StoredFacts } from '../entities';

export const correctionOf = ({ id, fact, act, value, readValue, evidence }: FactCorrectionRow): Correction => ({
  id,
  fact,
  act,
  value,
  readValue,
  evidence,
});

/** The corrections of reports that stand, the oldest first. */
export async function standingCorrections(
  manager: EntityManager,
  reportIds: readonly string[],
): Promise<Map<string, FactCorrectionRow[]>> {
  const rows = await manager.find(FactCorrectionRow, {
    where: { reportId: In([...reportIds]), withdrawnAt: IsNull() },
    order: { correctedAt: 'ASC', id: 'ASC' },
  });
  const byReport = new Map<string, FactCorrectionRow[]>();
  for (const row of rows) byReport.set(row.reportId, [...(byReport.get(row.reportId) ?? []), row]);
  return byReport;
}

/** Puts people's corrections onto facts that were read, whatever part of them was loaded. */
export async function withCorrections(
  manager: EntityManager,
  facts: ReadonlyMap<string, StoredFacts>,
): Promise<Map<string, StoredFacts>> {
  const corrections = await standingCorrections(manager, [...facts.keys()]);
  return new Map(
    [...facts].map(([id, read]) => [id, effectiveFacts(read, (corrections.get(id) ?? []).map(correctionOf))]),
  );
}

/** The facts of a report as they count: what was read, with what people put right. Null: it was not read. */
export async function effectiveFactsOf(manager: EntityManager, reportId: string): Promise<StoredFacts | null> {
  const reading = await manager.findOneBy(ReadingRow, { reportId });
  if (reading === null) return null;
  return (await withCorrections(manager, new Map([[reportId, reading.facts]]))).get(reportId) ?? null;
}
