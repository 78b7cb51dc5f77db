import { effectiveFacts, isSameValue, scalarValueOf } from '@countersign/assessment';
import type { Evidence } from '@countersign/vocabulary';
import type { RequestContext } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { InputInvalid } from '../graphql/user-error';
import type { CorrectFactInput } from './correction.inputs';
import type { Corrected, Refused } from './correction.payloads';
import { CorrectableReport, correctableReport } from './correctable-report';
import { evidenceIn, reasonIn, valueIn } from './given-values';
import { correctedSince, settle, stateCorrection } from './state-correction';
import { scalarFactOf } from './terms';

/** Says what a fact really is, or that the report does not state it. Part of a transaction. */
export async function correctFact(context: RequestContext, input: CorrectFactInput): Promise<Corrected | Refused> {
  const report = await correctableReport(context, rowIdOf('Report', input.reportId));
  if (!(report instanceof CorrectableReport)) return report;
  const fact = scalarFactOf(input.fact);
  const [value, reason] = [valueIn(fact, input.value), reasonIn(input.reason)];
  const seen = evidenceIn(input.evidence, report.read.document.pages);
  if (value instanceof InputInvalid) return value;
  if (reason instanceof InputInvalid) return reason;
  if (seen instanceof InputInvalid) return seen;
  const replaces = report.standing.find((each) => each.fact === fact) ?? null;
  const meanwhile = correctedSince(input.seenCorrectionId, replaces);
  if (meanwhile !== null) return meanwhile;

  const counted = effectiveFacts(report.read, report.corrections);
  const before = scalarValueOf(counted, fact);
  // Who confirms a value confirms where it stands.
  const evidence = seen.length === 0 && isSameValue(before, value) ? placesOf(counted[fact]) : seen;
  const nowRead = scalarValueOf(report.read, fact);
  const statement = { fact, cuecId: null, value, evidence, reason, nowRead, replaces };
  const correction = await stateCorrection(context, report, statement);
  return settle(context, report, correction, {
    action: 'report.factCorrected',
    before: { [fact]: before },
    after: { [fact]: value, reason },
  });
}

type Placed = { readonly evidence: readonly Evidence[] };

const placesOf = (fact: Placed | readonly Placed[] | null): Evidence[] =>
  [fact ?? []].flat().flatMap(({ evidence }) => [...evidence]);
