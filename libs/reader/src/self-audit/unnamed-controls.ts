/** Controls without an id in a report whose controls have ids: rows that ran together, or words that are none. */
import { warning } from '../facts/claims';
import { idAmongCriteria, idOfCell } from '../facts/controls/control-id';
import type { SourcedText } from '../layout/model';
import { evidenceOf } from '../text/sourced-text';
import { IN_ORDER, type Check } from './finding';
import { printedTests } from './printed-tests';

const MOST = 0.6;

const LEAST_PRINTED = 5;

/** Ids in cells of their own, or with nothing but criteria beside them. */
const printedIds = (report: Parameters<Check>[0]): readonly SourcedText[] =>
  printedTests(report).filter((text) => {
    const id = text.text.length < LONGEST ? (idOfCell(text) ?? idAmongCriteria(text.text)) : null;
    return id !== null && /^[A-Z]{2,}.*\d/.test(id);
  });

const LONGEST = 60;

export const unnamedControls: Check = (report, { controls }) => {
  const unnamed = controls.filter(({ id }) => id === null);
  const printed = unnamed.length > 0 && unnamed.length === controls.length ? printedIds(report) : [];
  if (printed.length >= LEAST_PRINTED) {
    const message = 'The report prints ids among its tests, but the reader could not tell which control has which.';
    const evidence = printed.slice(0, 3).flatMap((text) => evidenceOf(text).slice(0, 1));
    return { warnings: [warning('CONTROLS_WITHOUT_ID', message, evidence)], doubts: [] };
  }
  if (unnamed.length === 0 || controls.length - unnamed.length < MOST * controls.length) return IN_ORDER;
  const message = `The reader found no id for ${unnamed.length} of ${controls.length} controls, though the others have one.`;
  const evidence = unnamed.slice(0, 3).flatMap((control) => control.evidence.slice(0, 1));
  return { warnings: [warning('CONTROLS_WITHOUT_ID', message, evidence)], doubts: [] };
};
