/** One document, read, against its truth. */
import type { RefusedDocument, ReportFacts } from '@countersign/vocabulary';
import type { Truth } from '../corpus/truth';
import { checkEvidence, pagesOf } from './evidence-check';
import { scoreFacts } from './score-facts';
import { scoreLists } from './score-lists';
import { Tallying, type Tally } from './tally';

export type Outcome = ReportFacts | RefusedDocument | { readonly crashed: string };

export async function scoreDocument(name: string, path: string, truth: Truth, outcome: Outcome): Promise<Tally> {
  const tallying = new Tallying(name);
  if ('crashed' in outcome) {
    tallying.check('read or refused', false, null, outcome.crashed);
    return tallying.tally;
  }
  if ('error' in outcome) {
    // A document that is no report may be refused; so may a scan.
    const allowed = truth.kind === 'UNREADABLE' || truth.kind === 'OTHER' || truth.imageOnly === true;
    tallying.check('read or refused', allowed, null, `refused: ${outcome.error.code}`);
    return tallying.tally;
  }
  tallying.check('read or refused', truth.kind !== 'UNREADABLE', null, 'read, though it can’t be');
  if (truth.kind === 'UNREADABLE') return tallying.tally;
  scoreFacts(truth, outcome, tallying);
  if (truth.kind === 'SOC2') scoreLists(truth, outcome, tallying);
  checkEvidence(outcome, await pagesOf(path), truth.imageOnly === true, tallying);
  return tallying.tally;
}
