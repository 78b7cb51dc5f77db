/** Lists that the auditor's report presupposes. */
import { warning } from '../facts/claims';
import { isCrossReference } from '../facts/controls/pointer';
import { IN_ORDER, type Check } from './finding';

export const controlsExpected: Check = (_report, facts) => {
  if (facts.kind?.value !== 'SOC2' || facts.controls.length > 0) return IN_ORDER;
  return { warnings: [warning('CONTROLS_NOT_FOUND', 'The reader found no controls in the report.')], doubts: [] };
};

const SHARE_UNCLEAR = 0.2;

/** Results that the reader could not judge may be exceptions. */
export const unclearResults: Check = (_report, facts) => {
  const tests = facts.controls.flatMap((control) => control.tests.map((test) => ({ test, control })));
  const unclear = tests.filter(
    ({ test }) => test.result !== null && test.outcome === 'UNCLEAR' && !isCrossReference(test.result),
  );
  if (unclear.length === 0) return IN_ORDER;
  const isCommon = unclear.length / tests.length > SHARE_UNCLEAR;
  const message = isCommon
    ? `The reader could not judge the results of ${unclear.length} of ${tests.length} tests.`
    : `The reader could not judge the results of ${unclear.length} tests, so they want a look.`;
  const evidence = unclear.slice(0, 3).flatMap(({ control }) => control.evidence.slice(0, 1));
  return { warnings: [warning('RESULTS_UNCLEAR', message, evidence)], doubts: [] };
};
