import { type Correction, type Standing, compared, standingOf } from '@countersign/assessment';
import {
  CuecRow,
  type FactCorrectionRow,
  ReadingRow,
  ReportRow,
  type StoredFacts,
  correctionOf,
  lockDocumentsBeside,
  standingCorrections,
} from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import type { NotFound } from '../graphql/user-error';
import { Report } from '../reports/report';
import { missingReport } from '../reports/withdrawing/missing-report';
import { NothingReadYet } from './correction.payloads';

/** A report locked for this transaction, with what was read in it and what people said. */
export class CorrectableReport {
  constructor(
    readonly row: ReportRow,
    /** As the reader left it. */
    readonly read: StoredFacts,
    /** The corrections that stand, the oldest first. */
    readonly standing: readonly FactCorrectionRow[],
  ) {}

  get corrections(): readonly Correction[] {
    return this.standing.map(correctionOf);
  }
}

export async function correctableReport(
  { manager }: RequestContext,
  id: string | null,
): Promise<CorrectableReport | NotFound | NothingReadYet> {
  // Before any row, as readings do.
  if (id !== null) await lockDocumentsBeside(manager, id);
  const row =
    id === null ? null : await manager.findOne(ReportRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (id === null || row === null) return missingReport(manager, id);
  const reading = row.readStatus === 'READ' ? await manager.findOneBy(ReadingRow, { reportId: id }) : null;
  if (reading === null) return new NothingReadYet(new Report(row));
  return new CorrectableReport(row, reading.facts, (await standingCorrections(manager, [id])).get(id) ?? []);
}

/** A CUEC as a correction states it. */
export const statedCuecOf = ({ read }: Pick<CuecRow, 'read'>) =>
  read && { id: read.id, text: read.text, criteria: read.criteria };

/** What the present reading says to a correction. @param cuec the row, of a correction of a CUEC */
export const presentStanding = (
  read: StoredFacts,
  correction: FactCorrectionRow,
  cuec: Pick<CuecRow, 'read'> | null,
): Standing =>
  cuec === null ? standingOf(read, correctionOf(correction)) : compared(correctionOf(correction), statedCuecOf(cuec));
