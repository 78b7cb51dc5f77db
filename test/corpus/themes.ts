/** The control themes that a report draws from. */
import { CONTROL_THEMES, type ControlTheme } from './bank/control-themes';
import { SECOND_GOVERNANCE } from './bank/second/governance';
import { SECOND_OPERATIONS } from './bank/second/operations';
import type { Plan } from './plan';

const SECOND_THEMES = [...SECOND_GOVERNANCE, ...SECOND_OPERATIONS];

/** The second bank is the smaller one: it is filled up from the first. */
export function themesOf(plan: Plan): readonly ControlTheme[] {
  if (!plan.second) return CONTROL_THEMES;
  const lot = plan.random.fork('themes');
  const held = new Set(SECOND_THEMES.flatMap(({ criteria }) => criteria));
  return [
    ...SECOND_THEMES,
    ...CONTROL_THEMES.filter(({ criteria }) => lot.chance(0.4) || !criteria.some((criterion) => held.has(criterion))),
  ];
}
