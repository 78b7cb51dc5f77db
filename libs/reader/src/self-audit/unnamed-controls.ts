/** Controls without an id in a report whose controls have ids: rows that ran together, or words that are none. */
import { warning } from '../facts/claims';
import { IN_ORDER, type Check } from './finding';

const MOST = 0.6;

export const unnamedControls: Check = (_report, { controls }) => {
  const unnamed = controls.filter(({ id }) => id === null);
  if (unnamed.length === 0 || controls.length - unnamed.length < MOST * controls.length) return IN_ORDER;
  const message = `The reader found no id for ${unnamed.length} of ${controls.length} controls, though the others have one.`;
  const evidence = unnamed.slice(0, 3).flatMap((control) => control.evidence.slice(0, 1));
  return { warnings: [warning('CONTROLS_WITHOUT_ID', message, evidence)], doubts: [] };
};
