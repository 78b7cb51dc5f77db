/** A response of management to no exception: one of both was misread, or the report leaves one out. */
import { warning } from '../facts/claims';
import { entriesOf } from '../facts/exceptions/entries';
import { idsCited } from '../facts/controls/control-id';
import { evidenceOf } from '../text/sourced-text';
import { containment } from '../text/similarity';
import { type Check } from './finding';

const SAME = 0.6;

export const unansweredResponses: Check = (report, facts) => {
  const known = facts.controls.flatMap((control) => (control.id === null ? [] : [control.id]));
  const entries = entriesOf(report, known).filter((entry) => entry.response !== null && entry.ids.length > 0);
  const responses = facts.exceptions.flatMap((exception) => exception.managementResponse ?? []);
  const stray = entries.filter((entry) => {
    const answers = facts.exceptions.some(
      (exception) => exception.controlId !== null && idsCited(entry.ids.join(' '), [exception.controlId]).length > 0,
    );
    return !answers && !responses.some((response) => containment(response, entry.response?.text ?? '') >= SAME);
  });
  return {
    warnings: stray.map((entry) =>
      warning(
        'RESPONSE_WITHOUT_EXCEPTION',
        `Management responds to an exception in ${entry.ids.join(', ')}, but the reader found no exception there.`,
        entry.response ? evidenceOf(entry.response) : [],
      ),
    ),
    doubts: [],
  };
};
