/** A list of complementary controls that has no heading of its own but a sentence that announces it. */
import type { FlowElement } from '../../layout/model';
import { plain } from '../../text/plain';
import type { ReportText } from '../report-text';

const ANNOUNCING: Readonly<Record<'CUECS' | 'CSOCS', RegExp>> = {
  CUECS:
    /\b(?:complementary (?:user|customer|client)|user[- ]entity controls?|user control considerations?|CUECs?|controls?[^.]{0,60}\b(?:by|at|of) (?:the )?(?:user[- ]entities|customers|clients))\b[\s\S]*\b(?:following|below|as follows|include)\b|\b(?:following|below)\b[\s\S]*\b(?:complementary (?:user|customer|client)|user[- ]entity controls?|user control considerations?|CUECs?)\b/i,
  CSOCS:
    /\b(?:complementary sub-?service|sub-?service organi[sz]ation controls?|CSOCs?|controls?[^.]{0,80}\b(?:by|at|of) (?:the |each )?sub-?service)\b[\s\S]*\b(?:following|below|as follows|include)\b|\b(?:following|below)\b[\s\S]*\b(?:complementary sub-?service|controls?[^.]{0,60}\bsub-?service|CSOCs?)\b/i,
};

/** The first such sentence outside the letters, with the lists and tables up to the next heading. */
export function announcedList(report: ReportText, kind: 'CUECS' | 'CSOCS'): readonly FlowElement[] {
  const inLetters = new Set<FlowElement>([...report.opinion.elements, ...report.assertion.elements]);
  const { flow } = report.layout;
  const isList = (element: FlowElement | undefined) => element?.kind === 'LIST_ITEM' || element?.kind === 'TABLE';
  const at = flow.findIndex(
    (element, order) =>
      element.kind === 'PARAGRAPH' &&
      !inLetters.has(element) &&
      isList(flow[order + 1]) &&
      ANNOUNCING[kind].test(plain(element.text)),
  );
  if (at < 0) return [];
  const rest = flow.slice(at + 1);
  const end = rest.findIndex((element) => element.kind === 'HEADING');
  return end < 0 ? rest.slice(0, 60) : rest.slice(0, end);
}
