/** Controls set out line by line: "Control LA-1: ...", "Test: ...", "Result: ...". */
import type { Cell, Row, SourcedText, Table } from '../../layout/model';
import { criteriaIn, leadingCriteria } from '../../text/criteria';
import type { MarkedText } from '../../text/markers';
import { plain } from '../../text/plain';
import { sliceText } from '../../text/sourced-text';
import type { ControlCollector } from './control-collector';
import { cardHead, idAtStart, idOfCell, idsAlone, isControlId } from './control-id';
import { rowsByLabel } from './label-rows';
import { labelOfCell, type Label } from './labels';
import type { LabelReader } from './learned-labels';
import { namedControl } from './named-control';

const LINE = /^(?<label>[^:]{2,60}?)\s*(?::|\s[–—-]\s)\s*(?<value>\S[\s\S]*)?$/;

// "Test. Inspected ...", "Result. No deviations were noted.": a run-in heading.
const RUN_IN = /^(?<label>\p{Lu}[^:.]{2,40})\.\s+(?<value>\p{Lu}[\s\S]*)$/u;

const labelOf = (text: string): { label: Label; valueAt: number } | null => {
  const match = LINE.exec(text) ?? RUN_IN.exec(text);
  const words = match?.groups?.label?.trim() ?? '';
  const label = labelOfCell(words);
  if (!match || !label) return null;
  return { label, valueAt: text.length - (match.groups?.value?.length ?? 0) };
};

/** Takes the line where its label says what it is. */
export function readLabelled(text: SourcedText, collector: ControlCollector): boolean {
  const words = plain(text.text);
  const named = /^controls?\b/i.test(words) ? namedControl(text) : null;
  if (named) {
    collector.begin(named.id, named.description, named.criteria ?? undefined);
    return true;
  }
  const found = labelOf(words);
  if (found?.label === 'RESULT') collector.resumeForResult();
  if (found === null || !readValue(found.label, sliceText(text, found.valueAt), collector)) return false;
  if (found.label === 'TEST' || found.label === 'RESULT') collector.enterPart(found.label, true);
  return true;
}

export function readValue(
  label: Label,
  value: SourcedText,
  collector: ControlCollector,
  paragraphs: readonly MarkedText[] = [value],
): boolean {
  if (label === 'CRITERIA') {
    const criteria = criteriaIn(value.text);
    if (criteria.length === 0) return false;
    // On a card the criteria stand below the control's number or its words; elsewhere they stand above controls.
    const isOfCard = collector.openId !== null && collector.awaitsDescription;
    if (isOfCard || collector.awaitsCriteria) collector.cite(criteria);
    else collector.underCriteria(criteria);
    return true;
  }
  if (label === 'ID') {
    if (!isControlId(value.text)) return false;
    collector.begin(idOfCell(value) ?? value.text.trim(), []);
    return true;
  }
  if (label === 'CONTROL') {
    if (!value.text) return false;
    // "Controls: LA-1, LA-4" below a criterion: which serve it, and no control's words.
    if (idsAlone(value.text).length > 1) return true;
    const named = idAtStart(value.text);
    // "Control measure | NL-CC1-01" over "Description | ...": the id alone.
    if (isControlId(value.text)) collector.begin(idOfCell(value) ?? value.text.trim(), []);
    else if (named) collector.begin(named.id, [sliceText(value, named.start)]);
    else if (collector.openId !== null) collector.describe([value]);
    else collector.begin(null, [value]);
    return true;
  }
  if (!collector.isOpen || !value.text) return false;
  if (label === 'TEST') collector.test({ procedure: paragraphs, result: [], response: [] });
  else if (label === 'RESULT') collector.result(paragraphs);
  else collector.respond(value, value.text);
  return true;
}

const FAILED = /^(?:exceptions?|deviations?)(?: (?:noted|identified))?:?$/i;

/** "Tests Performed by the Service Auditor:" on a line by itself, over what it announces. */
export function readPartLabel(text: string, collector: ControlCollector): boolean {
  // Where no result stands below the test, "Exception" is over it.
  if (collector.awaitsResult && FAILED.test(text.trim())) {
    collector.enterPart('RESULT');
    return true;
  }
  const label = collector.isOpen && text.length < 80 ? labelOfCell(text) : null;
  if (label !== 'CONTROL' && label !== 'TEST' && label !== 'RESULT') return false;
  collector.enterPart(label);
  return true;
}

/** "Control CC6.1-2" beside the control's words. */
export const namesControl = (cell: SourcedText): boolean =>
  /^(?:controls?|ctrl)\b/i.test(cell.text.trim()) && idOfCell(cell) !== null;

const isOfTests = (label: Label): boolean => label === 'TEST' || label === 'RESULT' || label === 'RESPONSE';

/** Mostly labels on the left, a control's and those of its tests among them, and beside each what it announces. */
export const isLabelTable = (table: Table, labelIn: LabelReader = labelOfCell): boolean => {
  const all = table.rows.flatMap(rowsByLabel).filter((row) => cardHead(row.cells) === null);
  const rows = all.filter((row) => namesRow(row) === null && !isCriterionBar(row));
  // Where a card's first row is set otherwise than those below it, it makes columns of its own.
  if (table.columnCount !== 2 && (table.columnCount > 4 || rows.some(({ cells }) => cells.length > 2))) return false;
  const pairs = rows.filter(({ cells }) => cells.length === 2);
  const labels = pairs.flatMap(({ cells: [first] }) =>
    first && namesControl(first) ? 'CONTROL' : (labelIn(first?.text ?? '') ?? []),
  );
  // A page's end may have cut a card before its last labels.
  const isGoingOn = rows[0]?.cells.length === 1 && rows[0].cells[0]?.column === 1;
  const isRest =
    pairs.length > 0 &&
    pairs.length === rows.length - (isGoingOn ? 1 : 0) &&
    labels.length === pairs.length &&
    labels.every(isOfTests);
  // Rows that name their controls by an id stand over their labels, or make a list of controls.
  const named = all.filter((row) => namesRow(row) !== null).length;
  if (named > labels.filter(isOfTests).length) return false;
  return isRest || (labels.length >= 2 && labels.length / pairs.length > 0.6 && new Set(labels).size >= 2);
};

const isCriterionBar = ({ cells: [only, ...others] }: Row): boolean =>
  only !== undefined && others.length === 0 && leadingCriteria(only.text) !== null;

/** "AST001 | Access is approved. | Manual | Quarterly": a control's id and words over the labels of its tests. */
export function namesRow({ cells: [first, ...others] }: Row): { readonly id: string; readonly words: Cell } | null {
  const id = first && /[A-Za-z].*\d/.test(first.text) ? idOfCell(first) : null;
  const [words] = [...others].sort((one, other) => other.text.length - one.text.length);
  return id !== null && words && words.text.length > LEAST_WORDS && others.length > 1 ? { id, words } : null;
}

/** Shorter words name the control, and do not tell it. */
const LEAST_WORDS = 20;
