/** Exceptions of which the place that tells them was not found, and management's responses that none has. */
import { warning } from '../facts/claims';
import { isPointer } from '../facts/controls/pointer';
import { responseIn } from '../facts/exceptions/response-label';
import { sectionsOfKind } from '../sections';
import { plain } from '../text/plain';
import { evidenceOf, textsOf } from '../text/sourced-text';
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

const OF_RESPONSES =
  /\b(?:responses?|repl(?:y|ies)|comments)\b[^.]{0,60}\b(?:exceptions?|deviations?|findings?)\b|\bmanagement(?:['’]s?)? (?:responses?|repl(?:y|ies)|comments)\b/i;
const LEAST_TEXT = 60;
const GIVES_NONE = /\bno (?:\w+ ){0,2}(?:responses?|repl(?:y|ies)|comments?)\b/i;

/** A part of the other information that is called management's responses, where no exception got one. */
export const unreadResponses: Check = (report, facts) => {
  const isAnswered = facts.exceptions.some(({ managementResponse }) => managementResponse !== null);
  if (isAnswered || facts.exceptions.length === 0) return IN_ORDER;
  const elements = sectionsOfKind(report.sections, 'OTHER_INFORMATION').flatMap((section) => [
    ...(section.heading ? [section.heading] : []),
    ...section.elements,
  ]);
  const title = elements.find((element, at) => {
    const below = elements.slice(at + 1).find((next) => next.kind !== 'HEADING');
    const told = below
      ? textsOf([below])
          .map(({ text }) => text)
          .join(' ')
      : '';
    return (
      element.kind === 'HEADING' &&
      OF_RESPONSES.test(plain(element.text)) &&
      told.length > LEAST_TEXT &&
      !GIVES_NONE.test(told)
    );
  });
  if (!title || title.kind === 'TABLE') return IN_ORDER;
  const message =
    'The report has a part with responses of management, but the reader gave none of them to an exception.';
  return { warnings: [warning('RESPONSES_LEFT_UNREAD', message, evidenceOf(title).slice(0, 1))], doubts: [] };
};
