/** Ids of controls that findings, the basis of the opinion or management cite, but that no list of controls has. */
import { basisTexts } from '../facts/exceptions/basis-findings';
import { entriesOf } from '../facts/exceptions/entries';
import { warning } from '../facts/claims';
import { idKey, isControlId } from '../facts/controls/control-id';
import type { ReportText } from '../facts/report-text';
import { plain } from '../text/plain';
import { evidenceOf } from '../text/sourced-text';
import type { Evidence } from '@countersign/vocabulary';
import { IN_ORDER, type AuditedFacts, type Check } from './finding';

const CITED = /\bcontrols?\s*(?:#|no\.?|number|id)?\s*((?:[A-Z]{1,6}\d{0,2}[-‐‑.]?){1,2}\d{1,3}(?:[.-]\d{1,3})*)\b/g;

interface Citation {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

const citationsOf = (report: ReportText, facts: AuditedFacts, known: readonly string[]): readonly Citation[] => [
  ...basisTexts(report, facts.opinion).flatMap((text) =>
    [...plain(text.text).matchAll(CITED)].map((match) => ({
      id: match[1] ?? '',
      evidence: evidenceOf(text, match.index, match.index + match[0].length),
    })),
  ),
  ...entriesOf(report, known).flatMap((entry) =>
    entry.ids.map((id) => ({ id, evidence: entry.response ? evidenceOf(entry.response) : [] })),
  ),
  ...facts.exceptions.flatMap((exception) =>
    exception.controlId === null ? [] : [{ id: exception.controlId, evidence: exception.evidence }],
  ),
];

export const unlistedControls: Check = (report, facts) => {
  const known = facts.controls.flatMap((control) => (control.id === null ? [] : [control.id]));
  if (known.length === 0) return IN_ORDER;
  const keys = new Set(known.map(idKey));
  const missing = new Map<string, Citation>();
  for (const citation of citationsOf(report, facts, known)) {
    if (isControlId(citation.id) && !keys.has(idKey(citation.id)) && !missing.has(idKey(citation.id)))
      missing.set(idKey(citation.id), citation);
  }
  const warnings = [...missing.values()].map(({ id, evidence }) =>
    warning(
      'CONTROL_NOT_LISTED',
      `The report speaks of control ${id}, which the reader found in no list of controls.`,
      evidence,
    ),
  );
  return { warnings, doubts: [] };
};
