/** Rows below a control's that tell its exception, or management's response: "Deviation: ...", "Exception | ...". */
import type { Row, SourcedText } from '../../layout/model';
import { plain } from '../../text/plain';
import { sliceText } from '../../text/sourced-text';
import { splitResponse } from '../exceptions/response-label';
import type { ControlCollector } from './control-collector';
import { labelOfCell } from './labels';

const NAMED = String.raw`(?:(?:nature|description|details) of (?:the )?)?(?:exceptions?|deviations?)(?: (?:noted|identified|description|details|#?\d{1,2}))?`;
const LABELLED = new RegExp(String.raw`^${NAMED}\s*(?::|\s[–—-])\s+(?=\S)`, 'i');
const LABEL_ALONE = new RegExp(String.raw`^${NAMED}\s*:?$`, 'i');

const toldIn = (text: SourcedText): SourcedText | null => {
  const label = LABELLED.exec(plain(text.text))?.[0];
  return label ? sliceText(text, label.length) : null;
};

/** What was found, and management's response to it where both stand in one text. */
export const noteException = (told: SourcedText, collector: ControlCollector): void => {
  const { before, response } = splitResponse(told);
  collector.note(before);
  if (response) collector.respond(response, '');
};

/** Takes the row where its label says that it tells what was found in the control above it. */
export function readExceptionRow(row: Row, collector: ControlCollector): boolean {
  const [first, second] = row.cells;
  if (!first || !collector.isOpen || row.cells.length > 2) return false;
  if (second === undefined) {
    const told = toldIn(first);
    if (told) noteException(told, collector);
    return told !== null;
  }
  if (first.column !== 0 || second.columnSpan < 2) return false;
  if (LABEL_ALONE.test(plain(first.text).trim())) {
    noteException(second, collector);
    return true;
  }
  if (labelOfCell(first.text) !== 'RESPONSE') return false;
  collector.respond(second, '');
  return true;
}
