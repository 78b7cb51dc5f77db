import type { DecisionRecord, ReviewDecisionRow } from '@countersign/store';
import type { RequestContext } from '../access/request-context';

/** A decision; lists leave out the record that is frozen with it, which weighs as much as a report. */
export type DecisionRow = Omit<ReviewDecisionRow, 'record'> & Partial<Pick<ReviewDecisionRow, 'record'>>;

/** What a decision was made by; null: it was made before records were kept. */
export async function recordOf({ load }: RequestContext, { id, record }: DecisionRow): Promise<DecisionRecord | null> {
  return record !== undefined ? record : ((await load.decision.load(id))?.record ?? null);
}
