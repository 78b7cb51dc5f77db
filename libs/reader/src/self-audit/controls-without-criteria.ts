/** Controls whose criteria the reader did not see: in a SOC 2 report each serves one. */
import { warning } from '../facts/claims';
import { IN_ORDER, type Check } from './finding';

export const controlsWithoutCriteria: Check = (_report, { controls }) => {
  const lost = controls.filter(({ criteria }) => criteria.length === 0);
  if (lost.length === 0) return IN_ORDER;
  const names = lost.flatMap(({ id }) => id ?? []).slice(0, 5);
  const which = names.length > 0 ? ` (${names.join(', ')}${lost.length > names.length ? ', ...' : ''})` : '';
  const message = `The reader could not tell which criteria ${lost.length} of ${controls.length} controls serve${which}.`;
  const evidence = lost.slice(0, 3).flatMap((control) => control.evidence.slice(0, 1));
  return { warnings: [warning('CONTROLS_WITHOUT_CRITERIA', message, evidence)], doubts: [] };
};
