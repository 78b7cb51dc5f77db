import { type ReviewDecisionRow, ReviewRow } from '@countersign/store';
import type { ReportedException } from '@countersign/vocabulary';
import { In, Not } from 'typeorm';
import type { RequestContext } from '../access/request-context';
import { EarlierDisposition } from './examination.types';
import { exceptionKeyOf } from './exception-key';

type EarlierOf = (exception: Pick<ReportedException, 'controlId' | 'finding'>) => EarlierDisposition | null;

/** What the vendor's latest decided review said of exceptions: of the same one, else of one at the same control. */
export async function earlierDispositions(
  { manager, load }: RequestContext,
  { id, vendorId }: Pick<ReviewRow, 'id' | 'vendorId'>,
): Promise<EarlierOf> {
  const reviews = await manager.findBy(ReviewRow, { vendorId, id: Not(id), status: In(['DECIDED', 'SUPERSEDED']) });
  const decisions = await Promise.all(reviews.map((review) => load.decisionsOfReview.load(review.id)));
  const latest = decisions
    .flatMap((each) => each.at(-1) ?? [])
    .sort((one, other) => other.decidedAt.getTime() - one.decidedAt.getTime())
    .find(({ record }) => record !== null);
  return latest ? (exception) => saidIn(latest, exception) : () => null;
}

function saidIn(decision: ReviewDecisionRow, exception: Parameters<EarlierOf>[0]): EarlierDisposition | null {
  const all = decision.record?.dispositions ?? [];
  const same = all.find((each) => exceptionKeyOf(each) === exceptionKeyOf(exception));
  const { controlId } = exception;
  const found = same ?? (controlId === null ? undefined : all.find((each) => each.controlId === controlId));
  return found ? new EarlierDisposition(found, decision) : null;
}
