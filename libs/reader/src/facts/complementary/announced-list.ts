/** A list of complementary controls that has no heading of its own but a sentence that announces it. */
import type { FlowElement } from '../../layout/model';
import { leadingCriteria } from '../../text/criteria';
import { plain } from '../../text/plain';
import type { ReportText } from '../report-text';

const LONGEST = 200;

const ANNOUNCING: Readonly<Record<'CUECS' | 'CSOCS', RegExp>> = {
  CUECS:
    /\b(?:complementary (?:user|customer|client)|user[- ]entity controls?|user control considerations?|CUECs?|controls?[^.]{0,60}\b(?:by|at|of) (?:the )?(?:user[- ]entities|customers|clients))\b[\s\S]*\b(?:following|below|as follows|include|are these)\b|\b(?:following|below)\b[\s\S]*\b(?:complementary (?:user|customer|client)|complementary controls (?:of|at|by) (?:the |our |its )?(?:user|customer|client)|user[- ]entity controls?|user control considerations?|CUECs?)/i,
  CSOCS:
    /\b(?:controls?[^.]{0,80}\bassumed\b[^.]{0,60}\bsub-?service\b|complementary sub-?service|sub-?service organi[sz]ation controls?|CSOCs?|controls?[^.]{0,80}\b(?:by|at|of) (?:the |each )?sub-?service)\b[\s\S]*\b(?:following|below|as follows|include|are these)\b|\b(?:following|below)\b[\s\S]*\b(?:complementary sub-?service|controls?[^.]{0,60}\bsub-?service|CSOCs?)\b/i,
};

/** Names the controls in its last sentence, and ends in a colon: "Complementary user entity controls are those that ...:" */
const NAMING: Readonly<Record<'CUECS' | 'CSOCS', RegExp>> = {
  CUECS:
    /\b(?:complementary (?:user|customer|client)|user[- ]entity controls?|CUECs?|controls? [^.]{0,60}\b(?:by|at|of|from) (?:the |its |our |each )?(?:user[- ]entit|customer|client))[^.]*:$/i,
  CSOCS:
    /\b(?:complementary sub-?service|CSOCs?|controls?\b[^.]{0,80}\b(?:by|at|of|from) (?:the |that |this |each |its )?sub-?service)[^.]*:$/i,
};

/** What is appended to a letter may list what the letter itself only speaks of. */
const withoutAppendix = (letter: readonly FlowElement[]): readonly FlowElement[] => {
  const at = letter.findIndex((element) => element.kind === 'HEADING' && APPENDIX.test(element.text.trim()));
  return at < 0 ? letter : letter.slice(0, at);
};
const APPENDIX = /^(?:appendix|annex(?:ure)?|attachment|exhibit|schedule|enclosure)\b/i;

/** The first such sentence outside the letters, with what follows it up to a heading that groups no items. */
export function announcedList(
  report: ReportText,
  kind: 'CUECS' | 'CSOCS',
  isOwner: (label: string) => boolean,
): readonly FlowElement[] {
  const inLetters = new Set<FlowElement>(
    [report.opinion, report.assertion].flatMap(({ elements }) => withoutAppendix(elements)),
  );
  const { flow } = report.layout;
  const groups = (element: FlowElement | undefined): boolean =>
    element !== undefined &&
    element.kind !== 'TABLE' &&
    (leadingCriteria(element.text) !== null || isOwner(element.text));
  const isList = (element: FlowElement | undefined): boolean =>
    element?.kind === 'LIST_ITEM' || element?.kind === 'TABLE';
  // Below a provider's name may stand what it does.
  const leadsToList = (next: number): boolean =>
    isList(flow[next]) ||
    (groups(flow[next]) &&
      (isList(flow[next + 1]) || (flow[next + 1]?.kind === 'PARAGRAPH' && isList(flow[next + 2]))));
  const at = flow.findIndex(
    (element, order) =>
      element.kind === 'PARAGRAPH' &&
      !inLetters.has(element) &&
      leadsToList(order + 1) &&
      (ANNOUNCING[kind].test(plain(element.text)) || NAMING[kind].test(plain(element.text))),
  );
  if (at < 0) return [];
  const rest = flow.slice(at, at + LONGEST);
  const end = rest.findIndex((element) => element.kind === 'HEADING' && !groups(element));
  return end < 0 ? rest : rest.slice(0, end);
}
