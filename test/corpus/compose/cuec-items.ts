/** Draws the CUECs of a report and words them, from either bank. */
import { CUECS, CUEC_ADDITIONS, type CuecWords } from '../bank/cuecs';
import { SECOND_CUECS } from '../bank/second/cuecs';
import type { Plan } from '../plan';
import type { Cuec } from './cuec-section';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How the items begin. */
function wording(plan: Plan): (words: CuecWords) => string {
  const lot = plan.random.fork('cuec-wording');
  const style = lot.int(0, 6);
  const they = lot.pick(['User entities', 'User entities', 'Customers', 'Clients', 'User organizations']);
  return ({ gerund, should, state }) => {
    if (style <= 1) return `${they} are responsible for ${gerund}.`;
    if (style === 2) return `${they} should ${should}.`;
    if (style === 3) return `Controls should be established to provide reasonable assurance that ${state}.`;
    if (style === 4) return `${capital(gerund)}.`;
    if (style === 5) return `${capital(should.startsWith('not ') ? `do ${should}` : should)}.`;
    return `The user entity has controls in place to ensure that ${state}.`;
  };
}

export interface Item extends Cuec {
  readonly theme: string;
}

export function itemsOf(plan: Plan, lot: Plan['random'], scope: ReadonlySet<string>): readonly Item[] {
  const usable = CUECS.filter(({ criteria }) => criteria.some((criterion) => scope.has(criterion)));
  const chosen = lot.some(usable, Math.min(usable.length, lot.pick([5, 7, 9, 12, 15, 18, 24, 32, 40])));
  const say = wording(plan);
  const longer = lot.pick([0, 0.1, 0.4]);
  return chosen.map((words, index) => {
    const one = lot.fork(`item-${index}`);
    const more = one.chance(longer) ? ` ${one.pick(CUEC_ADDITIONS)}` : '';
    return {
      theme: words.theme,
      text: plan.fill(`${say(words)}${more}`),
      criteria: words.criteria.filter((criterion) => scope.has(criterion)),
    };
  });
}

export function wholeItems(plan: Plan, lot: Plan['random'], scope: ReadonlySet<string>): readonly Item[] {
  const usable = SECOND_CUECS.filter(({ criteria }) => criteria.some((criterion) => scope.has(criterion)));
  return lot
    .some(usable, Math.min(usable.length, lot.pick([4, 6, 9, 12, 15, 18])))
    .map(({ theme, criteria, says }) => ({
      theme,
      text: plan.fill(says),
      criteria: criteria.filter((criterion) => scope.has(criterion)),
    }));
}
