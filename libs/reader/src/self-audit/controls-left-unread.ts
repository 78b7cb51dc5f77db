/** Ids that stand before something among the tests, of the kind that the report's controls have, and that no control has. */
import { warning } from '../facts/claims';
import { idAtStart, idKey, idOfCell } from '../facts/controls/control-id';
import { evidenceOf } from '../text/sourced-text';
import { IN_ORDER, type Check } from './finding';
import { printedTests } from './printed-tests';

/** A test or a reference may be called like a control; several that are missing are no chance. */
const LEAST = 4;
const SHARE = 0.1;
const LONGEST_CELL = 60;

/** "NIM-GOV-" of "NIM-GOV-14": what the ids of one kind begin with; null for bare numbers, which number other things too. */
const kindOf = (id: string): string | null => /^\p{L}[^\d]*(?=\d)/u.exec(idKey(id))?.[0] ?? null;

export const controlsLeftUnread: Check = (report, { controls }) => {
  const read = controls.flatMap(({ id }) => (id === null ? [] : [id]));
  const known = new Set(read.map(idKey));
  const kinds = new Set(read.map(kindOf));
  const unread = new Map(
    printedTests(report).flatMap((text) => {
      const id = (text.text.length < LONGEST_CELL ? idOfCell(text) : null) ?? idAtStart(text.text)?.id ?? null;
      const kind = id === null ? null : kindOf(id);
      const isUnread = id !== null && kind !== null && kinds.has(kind) && !known.has(idKey(id));
      return isUnread ? [[idKey(id), { id, text }] as const] : [];
    }),
  );
  if (unread.size < LEAST || unread.size < SHARE * controls.length) return IN_ORDER;
  const missed = [...unread.values()];
  const named = `${missed
    .slice(0, 4)
    .map(({ id }) => id)
    .join(', ')}${missed.length > 4 ? ', ...' : ''}`;
  const message = `${missed.length} ids like those of the controls stand among the tests (${named}), of which the reader made no control.`;
  const evidence = missed.slice(0, 3).flatMap(({ id, text }) => evidenceOf(text, 0, id.length).slice(0, 1));
  return { warnings: [warning('CONTROLS_LEFT_UNREAD', message, evidence)], doubts: [] };
};
