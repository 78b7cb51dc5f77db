/** Deviations that only the basis paragraph of a modified opinion tells. */
import type { OpinionFact } from '@countersign/vocabulary';
import type { FlowElement, SourcedText } from '../../layout/model';
import { criteriaIn } from '../../text/criteria';
import { plain } from '../../text/plain';
import { containment } from '../../text/similarity';
import { idAtEnd, idsCited } from '../controls/control-id';
import { outcomeOf } from '../controls/outcome';
import type { ReportText } from '../report-text';
import type { Finding } from './finding';

/** What could not be examined is no deviation of a control. */
const NO_DEVIATION =
  /\b(?:unable to obtain|not able to obtain|could not obtain|scope limitation|did not provide us|written assertion|insufficient evidence|as a result,)\b/i;

/** The paragraphs of the basis as they stand in the auditor's report. */
export const basisTexts = (report: ReportText, opinion: OpinionFact | null): readonly SourcedText[] => {
  const basis = opinion?.basis;
  if (!basis) return [];
  return report.opinion.elements.filter(
    (element): element is Exclude<FlowElement, { kind: 'TABLE' }> =>
      element.kind !== 'TABLE' && element.kind !== 'HEADING' && basis.includes(element.text),
  );
};

/** "control LA-14", "Control # AC-3" of a control that no table lists. */
const labelledId = (text: string): string | null => {
  const match = /\bcontrols?\s*(?:#|no\.?|number|id)?\s*((?:[A-Z]{1,6}\d?[-‐‑.]?){1,2}\d{1,3}(?:[.-]\d{1,3})*)\b/.exec(
    plain(text),
  );
  return match ? (idAtEnd(`(${match[1]})`)?.id ?? null) : null;
};

const LEAST_SHARED = 0.45;

const isTold = (paragraph: string, ids: readonly string[], findings: readonly Finding[]): boolean => {
  const criteria = criteriaIn(paragraph);
  return findings.some(
    (finding) =>
      (finding.controlId !== null && ids.includes(finding.controlId)) ||
      finding.criteria.some((criterion) => criteria.includes(criterion)) ||
      containment(finding.words.map((text) => text.text).join(' '), paragraph) >= LEAST_SHARED,
  );
};

export function basisFindings(
  report: ReportText,
  opinion: OpinionFact | null,
  findings: readonly Finding[],
  known: readonly string[],
): readonly Finding[] {
  if (opinion === null || opinion.value === 'UNQUALIFIED' || opinion.value === 'DISCLAIMER') return [];
  return basisTexts(report, opinion).flatMap((text): readonly Finding[] => {
    const ids = idsCited(text.text, known);
    const id = ids[0] ?? labelledId(text.text);
    if (isTold(text.text, id ? [...ids, id] : ids, findings)) return [];
    if (NO_DEVIATION.test(text.text) || outcomeOf(text.text) !== 'EXCEPTION') return [];
    // Without an id it may be one of the tables' in other words.
    if (id === null && findings.length > 0) return [];
    const criteria = criteriaIn(text.text);
    return [{ controlId: id, criteria, control: null, test: null, words: [text], response: null }];
  });
}
