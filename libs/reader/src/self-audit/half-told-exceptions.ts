/** Exceptions of which the place that tells them was not found, and management's responses that none has. */
import { warning } from '../facts/claims';
import { isPointer } from '../facts/controls/pointer';
import { responseIn } from '../facts/exceptions/response-label';
import { evidenceOf } from '../text/sourced-text';
import { WordRuns } from '../text/word-runs';
import { IN_ORDER, type Check } from './finding';
import { printedTests } from './printed-tests';

/** "Exception noted. Refer to the description below.": only that, after all that was read. */
export const untoldFindings: Check = (_report, facts) => {
  const untold = facts.exceptions.filter(({ finding }) => isPointer(finding));
  if (untold.length === 0) return IN_ORDER;
  const names = untold.flatMap(({ controlId }) => controlId ?? []).slice(0, 5);
  const which = names.length > 0 ? ` (${names.join(', ')}${untold.length > names.length ? ', ...' : ''})` : '';
  const message = `The reader did not find what was found in ${untold.length} of ${facts.exceptions.length} exceptions${which}, whose results say only that there is one.`;
  const evidence = untold.slice(0, 3).flatMap((exception) => exception.evidence.slice(0, 1));
  return { warnings: [warning('FINDING_NOT_TOLD', message, evidence)], doubts: [] };
};

const LEAST_TOLD = 0.5;

/** A text among the tests that is called a response of management. */
export const untoldResponses: Check = (report, facts) => {
  if (facts.exceptions.length === 0) return IN_ORDER;
  const told = new WordRuns(
    facts.exceptions.flatMap(({ finding, managementResponse }) => [finding, managementResponse]),
  );
  const untold = printedTests(report).filter((text) => {
    const response = responseIn(text);
    return response !== null && told.shareOf(response.text) < LEAST_TOLD;
  });
  if (untold.length === 0) return IN_ORDER;
  const message = 'Among the tests stands a response of management that the reader gave to no exception.';
  const evidence = untold.slice(0, 3).flatMap((text) => evidenceOf(text).slice(0, 1));
  return { warnings: [warning('RESPONSE_LEFT_UNREAD', message, evidence)], doubts: [] };
};
