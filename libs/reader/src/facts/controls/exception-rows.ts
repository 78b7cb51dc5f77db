/** Rows below a control's that tell its exception, or management's response: "Deviation: ...", "Exception | ...". */
import type { Row, SourcedText } from '../../layout/model';
import { plain } from '../../text/plain';
import { sliceText } from '../../text/sourced-text';
import { responseIn, splitResponse } from '../exceptions/response-label';
import type { ControlCollector } from './control-collector';
import { labelOfCell } from './labels';

const ABOUT = String.raw`(?:(?:nature|descriptions?|details?|summary|explanation) of (?:the )?)?`;
const NAMED = String.raw`${ABOUT}(?:noted )?(?:exceptions?|deviations?)(?: (?:noted|identified|found|descriptions?|details?|#?\d{1,2}))?`;
/** "(CTL-005)", "for control LA-3", "– LA-3": of which control it tells. */
const OF_CONTROL = String.raw`(?:\s*(?:\([^()]{2,40}\)|\[[^[\]]{2,40}\])|\s+(?:(?:in|for|to|of)\s+|[–—-]\s+)(?:control\s+)?[A-Z][\w.–—-]{0,12}\d\w*)`;
const LABELLED = new RegExp(
  String.raw`^${NAMED}(?:${OF_CONTROL}\s*[.:–—-]?\s+(?=["“]?[\p{Lu}\d])|${OF_CONTROL}?\s*(?::|\s[–—-])\s+)(?=\S)`,
  'iu',
);
const LABEL_ALONE = new RegExp(String.raw`^${NAMED}${OF_CONTROL}?\s*:?$`, 'i');

/** The label of a text that tells what was found, however it names its control: "Description of exception (CTL-005)". */
export const exceptionLabelIn = (text: string): string | null => LABELLED.exec(plain(text))?.[0] ?? null;

/** The label on a line of its own. */
export const isExceptionLabel = (text: string): boolean => LABEL_ALONE.test(plain(text).trim());

/** What was found, and management's response to it where both stand in one text. */
export const noteException = (told: SourcedText, collector: ControlCollector): void => {
  const { before, response } = splitResponse(told);
  collector.note(before);
  if (response) collector.respond(response, '');
};

/** Where the text's label says that it tells what was found, in the control that the label names or in the one above. */
export function readLabelledException(text: SourcedText, collector: ControlCollector): boolean {
  const label = exceptionLabelIn(text.text);
  if (label === null) return false;
  collector.awaitNote(label);
  noteException(sliceText(text, label.length), collector);
  return true;
}

/** Takes the row where its label says that it tells what was found in the control above it. */
export function readExceptionRow(row: Row, collector: ControlCollector): boolean {
  // Beside the row may reach down what it has in common with those above it.
  const [first, second, ...others] = row.cells.filter((cell) => !cell.continued);
  if (!first || !collector.isOpen || others.length > 0) return false;
  if (second === undefined) {
    const response = row.cells.length > 1 ? responseIn(first) : null;
    if (response) collector.respond(response, '');
    return response !== null || readLabelledException(first, collector);
  }
  if (first.column !== 0 || second.columnSpan < 2) return false;
  if (isExceptionLabel(first.text)) {
    collector.awaitNote(first.text);
    noteException(second, collector);
    return true;
  }
  if (labelOfCell(first.text) !== 'RESPONSE') return false;
  collector.respond(second, '');
  return true;
}
