/** Other information under a title that does not call it so, known by the sentence that no auditor answers for it. */
import type { FlowElement, Heading } from '../layout/model';
import { plain } from '../text/plain';
import type { SectionStart } from './main-starts';

const NOT_EXAMINED =
  /\b(?:not|never)\b[^.]{0,40}\b(?:examined|audited|subject(?:ed)? to|covered by|part of (?:the|our)|tested by)\b|\bunaudited\b|\bdid not (?:examine|audit)\b|\bexpress(?:es)? no (?:opinion|conclusion)\b/i;
const LONGEST_NOTICE = 500;

/** Right below the title, before anything else is told. */
const saysSo = (element: FlowElement | undefined): boolean =>
  element?.kind === 'PARAGRAPH' && element.text.length < LONGEST_NOTICE && NOT_EXAMINED.test(plain(element.text));

/** Behind the tests a heading of their level that such a sentence follows begins the other information. */
export function withOtherInformation(
  flow: readonly FlowElement[],
  starts: readonly SectionStart[],
): readonly SectionStart[] {
  const tests = starts.findLast(({ kind }) => kind === 'TESTS_OF_CONTROLS' || kind === 'CRITERIA_AND_CONTROLS');
  if (tests?.heading?.kind !== 'HEADING' || starts.some(({ kind }) => kind === 'OTHER_INFORMATION')) return starts;
  const { level } = tests.heading;
  const heading = flow.find(
    (element): element is Heading =>
      element.kind === 'HEADING' &&
      element.index >= tests.bodyAt &&
      element.level <= level &&
      saysSo(flow[element.index + 1]),
  );
  if (!heading) return starts;
  const { index: at, text: title } = heading;
  const start: SectionStart = { kind: 'OTHER_INFORMATION', at, bodyAt: at + 1, title, heading };
  return [...starts, start].sort((one, other) => one.at - other.at);
}
