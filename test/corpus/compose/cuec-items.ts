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

const REWORDED = [
  'This includes accounts that are used by programs.',
  'Records of this are to be kept for at least one year.',
  'The same holds for contractors who act on their behalf.',
];
const LATER: readonly Item[] = [
  {
    theme: 'Access',
    text: 'User entities are responsible for requiring a second factor from everybody who administers their tenant.',
    criteria: ['CC6.1'],
  },
  {
    theme: 'Operations',
    text: 'User entities are responsible for subscribing to the status notices, and for acting on them.',
    criteria: ['CC2.3'],
  },
  {
    theme: 'Data',
    text: 'User entities are responsible for removing the data of their former customers before they end the contract.',
    criteria: ['CC6.5'],
  },
];

/** As the items stand in a later report: each year one is dropped, one is reworded and one comes anew. */
export function yearsOn(plan: Plan, first: readonly Item[]): readonly Item[] {
  let items = first;
  for (let year = 1; year <= plan.yearsOn; year += 1) {
    const lot = plan.random.fork(`cuecs-year-${year}`);
    const dropped = lot.int(0, items.length - 1);
    const left = items.filter((_, index) => index !== dropped);
    const reworded = lot.int(0, left.length - 1);
    const more = REWORDED[(year - 1) % REWORDED.length]!;
    items = [
      ...left.map((item, index) => (index === reworded ? { ...item, text: `${item.text} ${more}` } : item)),
      LATER[(year - 1) % LATER.length]!,
    ];
  }
  return items;
}
