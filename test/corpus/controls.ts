/** Draws the controls of a report with their tests and results: the truth that the tests section prints. */
import { SECOND_IDLE, SECOND_RESULTS, SECOND_VOICES } from './bank/second/words';
import { CRITERIA, type ControlTheme, type TestWords } from './bank/control-themes';
import type { Category, Plan } from './plan';
import type { Random } from './random';
import { themesOf } from './themes';

export type Outcome = 'NO_EXCEPTION' | 'EXCEPTION' | 'NO_OCCURRENCE';

export interface DrawnTest {
  readonly procedure: string;
  readonly result: string;
  readonly outcome: Outcome;
  readonly response: string | null;
}

export interface DrawnControl {
  readonly id: string | null;
  readonly description: string;
  /** In the order of the criteria; what the report shows of them. */
  readonly criteria: readonly string[];
  readonly tests: readonly DrawnTest[];
}

export type Listing = 'REPEATED' | 'FIRST' | 'COLUMN';

export interface ResultWords {
  readonly none: string;
  readonly exception: string;
  readonly noOccurrence: (why: string) => string;
}

export const CRITERIA_ORDER: readonly string[] = Object.keys(CRITERIA);

const CATEGORY_OF = (criterion: string): Category =>
  criterion.startsWith('CC')
    ? 'SECURITY'
    : criterion.startsWith('PI')
      ? 'PROCESSING_INTEGRITY'
      : criterion.startsWith('A')
        ? 'AVAILABILITY'
        : criterion.startsWith('C')
          ? 'CONFIDENTIALITY'
          : 'PRIVACY';

export const criteriaInScope = (plan: Plan): readonly string[] =>
  CRITERIA_ORDER.filter((criterion) => plan.categories.includes(CATEGORY_OF(criterion)));

export function resultWords(plan: Plan): ResultWords {
  const lot = plan.random.fork('results');
  if (plan.second) {
    const { none, exceptions } = lot.pick(SECOND_RESULTS);
    return { none, exception: lot.pick(exceptions), noOccurrence: lot.pick(SECOND_IDLE) };
  }
  const none = lot.pick([
    'No exceptions noted.',
    'No exceptions noted.',
    'No exceptions noted',
    'No exception noted.',
    'No deviations noted.',
    'No relevant exceptions noted.',
    'No exceptions were noted.',
    'No deviations were identified.',
    'None noted.',
    'No Exceptions Noted',
    'No exceptions.',
    'No exceptions noted in testing.',
    'Tested without exception.',
  ]);
  const deviation = /deviation/i.test(none);
  const exception = deviation
    ? lot.pick(['Deviation noted: ', 'Deviation noted. ', ''])
    : lot.pick([
        'Exception noted: ',
        'Exception noted. ',
        'Exception noted. ',
        'Exceptions noted. ',
        'Exception: ',
        '',
        'Exception noted – ',
        '**Exception noted.** ',
      ]);
  const noOccurrence = lot.pick<(why: string) => string>([
    (why) =>
      `The circumstances that warrant the operation of this control did not occur during the period, as ${why}. Therefore, no testing of operating effectiveness was performed.`,
    (why) =>
      `Not tested. Per inquiry of management, ${why} during the examination period; the operating effectiveness of the control could not be tested.`,
    (why) => `No occurrence: ${why} during the period. No exceptions noted in the design of the control.`,
    (why) =>
      `Inquired of management and noted that ${why} during the review period; therefore, the control did not operate and was not tested.`,
  ]);
  return { none, exception, noOccurrence };
}

/** What auditors add to a deviation; it belongs to the finding. */
const FOLLOW_UPS: readonly string[] = [
  'No further deviations were found when the sample was extended.',
  'Per inquiry of management, the deviation was caused by the absence of the person in charge.',
  'Inspected the subsequent correction and determined that it had been made before the end of the period.',
  'The access logs showed no activity in the time between.',
];

/** How procedures are worded by the firm. */
function procedureVoice(lot: Random): (test: TestWords, sample: number) => string {
  const that = lot.pick([
    'to determine that',
    'to determine whether',
    'to verify that',
    'and noted that',
    'to ascertain that',
    'to validate that',
  ]);
  const we = lot.pick(['', '', '', 'We ']);
  const verb = (word: string): string => (we === '' ? word : `We ${word.charAt(0).toLowerCase()}${word.slice(1)}`);
  const inspected = lot.pick(['Inspected', 'Inspected', 'Obtained and inspected', 'Examined', 'Reviewed']);
  const per = lot.chance(0.12);
  const sampled = lot.int(0, 2);
  return (test, sample) => {
    const [kind, first, second, third] = test;
    if (kind === 'S') {
      const fact = that === 'and noted that' ? `and noted that ${third}` : `${that} ${third}`;
      if (sampled === 0) return `For a sample of ${sample} ${first}, ${inspected.toLowerCase()} ${second} ${fact}.`;
      if (sampled === 1) return `${verb(inspected)} ${second} for a sample of ${sample} ${first} ${fact}.`;
      return `${verb('Selected')} a sample of ${sample} ${first} and ${inspected.toLowerCase()} ${second} ${fact}.`;
    }
    if (kind === 'Q')
      return per
        ? `Per inquiry of ${first}, determined that ${second}.`
        : `${verb('Inquired')} of ${first} ${that === 'and noted that' ? 'and was told that' : 'to determine that'} ${second}.`;
    if (kind === 'O') return `${verb('Observed')} ${first} ${that} ${second}.`;
    if (kind === 'R') return `${verb('Re-performed')} ${first} ${that} ${second}.`;
    return per
      ? `Per inspection of ${first}, determined that ${second}.`
      : `${verb(inspected)} ${first} ${that} ${second}.`;
  };
}

export interface DrawnControls {
  readonly controls: readonly DrawnControl[];
  readonly listing: Listing;
  /** How many exceptions; each is a test of one of the controls. */
  readonly words: ResultWords;
}

export interface ControlChoices {
  readonly listing: Listing;
  readonly exceptions: number;
  readonly themes?: number;
  /** Whether management answers its exceptions at all. */
  readonly responses: boolean;
}

const sameSeries = (theme: ControlTheme, scope: ReadonlySet<string>): readonly string[] =>
  theme.criteria
    .filter((criterion) => scope.has(criterion))
    .toSorted((left, right) => CRITERIA_ORDER.indexOf(left) - CRITERIA_ORDER.indexOf(right));

export function drawControls(plan: Plan, choices: ControlChoices): DrawnControls {
  const lot = plan.random.fork('controls');
  const scope = new Set(criteriaInScope(plan));
  const words = resultWords(plan);
  const voice = plan.second ? lot.pick(SECOND_VOICES) : procedureVoice(lot);
  const automation = lot.chance(0.35);
  const inScope = themesOf(plan).filter((theme) => sameSeries(theme, scope).length > 0);
  const needed = withEveryCriterion(lot, inScope, scope, choices.themes ?? inScope.length - lot.int(0, 14));
  const ordered = needed.toSorted(
    (left, right) =>
      CRITERIA_ORDER.indexOf(sameSeries(left, scope)[0]!) - CRITERIA_ORDER.indexOf(sameSeries(right, scope)[0]!),
  );
  const ids = identifiers(lot, ordered, scope, choices.listing);
  const failing = new Set(
    lot
      .shuffled(ordered.filter(({ finding, response }) => finding !== undefined && response !== undefined))
      .slice(0, plan.type === 'TYPE_1' ? 0 : choices.exceptions),
  );
  const answered = lot.chance(0.75) ? 1 : 0.6;
  const controls = ordered.map((theme, index): DrawnControl => {
    const one = plan.random.fork(`control-${index}`);
    const say = theme.says.length > 1 && automation ? theme.says[1]! : theme.says[0]!;
    const shown = sameSeries(theme, scope);
    const sample = sampleOf(theme, one);
    const idle = !failing.has(theme) && theme.noOccurrence !== undefined && one.chance(0.3);
    const failed = one.int(1, Math.min(3, sample - 1));
    const chosen =
      theme.tests.length > 1 && one.chance(0.2) && !failing.has(theme) ? theme.tests.slice(0, 1) : theme.tests;
    return {
      id: ids[index]!,
      description: plan.fill(say),
      criteria: choices.listing === 'FIRST' ? shown.slice(0, 1) : shown,
      tests:
        plan.type === 'TYPE_1'
          ? []
          : chosen.map((test, place): DrawnTest => {
              const last = place === chosen.length - 1;
              const procedure = plan.fill(voice(test, sample));
              if (failing.has(theme) && last) {
                const body = plan
                  .fill(theme.finding!)
                  .replace('{n}', String(failed))
                  .replace('{m}', String(sample))
                  .replace('of the {m}', `of the ${sample}`)
                  .concat(one.chance(0.3) ? ` ${one.pick(FOLLOW_UPS)}` : '');
                return {
                  procedure,
                  result: `${words.exception}${body}`,
                  outcome: 'EXCEPTION',
                  response: choices.responses && one.chance(answered) ? plan.fill(theme.response!) : null,
                };
              }
              if (idle && last)
                return {
                  procedure,
                  result: words.noOccurrence(theme.noOccurrence!),
                  outcome: 'NO_OCCURRENCE',
                  response: null,
                };
              return { procedure, result: words.none, outcome: 'NO_EXCEPTION', response: null };
            }),
    };
  });
  return { controls, listing: choices.listing, words };
}

/** What happens seldom has few items to draw from. */
function sampleOf({ tests }: ControlTheme, lot: Random): number {
  const population = tests.flatMap((test) => (test[0] === 'S' ? [test[1]] : [])).at(-1) ?? '';
  if (/quarters|reviews|restoration tests/.test(population)) return 2;
  if (/months/.test(population)) return lot.pick([3, 4, 5]);
  if (/weeks/.test(population)) return lot.pick([5, 8, 10]);
  return lot.pick([5, 8, 10, 15, 20, 25, 25, 40]);
}

/** Leaves out some themes, but no criterion in scope without a control. */
function withEveryCriterion(
  lot: Random,
  themes: readonly ControlTheme[],
  scope: ReadonlySet<string>,
  count: number,
): readonly ControlTheme[] {
  const kept: ControlTheme[] = [];
  const open = new Set(scope);
  const shuffled = lot.shuffled(themes);
  for (const theme of shuffled) {
    const first = sameSeries(theme, scope)[0]!;
    if (open.delete(first)) kept.push(theme);
  }
  for (const theme of shuffled) if (kept.length < count && !kept.includes(theme)) kept.push(theme);
  return themes.filter((theme) => kept.includes(theme));
}

function identifiers(
  lot: Random,
  themes: readonly ControlTheme[],
  scope: ReadonlySet<string>,
  listing: Listing,
): readonly (string | null)[] {
  const styles =
    listing === 'FIRST'
      ? ([
          'AREA',
          'AREA_PADDED',
          'SEQUENCE',
          'CRITERION_DOT',
          'CRITERION_DASH',
          'CRITERION_DOT',
          'AREA_DOT',
          'NONE',
          'BARE',
          'LONG',
          'CRITERION_BARE',
        ] as const)
      : (['AREA', 'AREA_PADDED', 'SEQUENCE', 'LONG', 'AREA_DOT', 'SEQUENCE', 'HASHED'] as const);
  const style = lot.pick<string>(styles);
  const counts = new Map<string, number>();
  const next = (family: string): number => {
    const value = (counts.get(family) ?? 0) + 1;
    counts.set(family, value);
    return value;
  };
  const prefix = lot.pick(['CTRL', 'C', 'SOC', 'CA', 'DCF', 'CO']);
  return themes.map((theme, index) => {
    const criterion = sameSeries(theme, scope)[0]!;
    const two = (value: number): string => String(value).padStart(2, '0');
    switch (style) {
      case 'AREA':
        return `${theme.area}-${next(theme.area)}`;
      case 'AREA_PADDED':
        return `${theme.area}-${two(next(theme.area))}`;
      case 'AREA_DOT':
        return `${theme.area}.${two(next(theme.area))}`;
      case 'LONG':
        return `${prefix}-${theme.area}-${two(next(theme.area))}`;
      case 'SEQUENCE':
        return `${prefix}-${index + 1}`;
      case 'HASHED':
        return `${prefix}${String(index + 1).padStart(3, '0')}`;
      case 'BARE':
        return `${index + 1}`;
      case 'CRITERION_DOT':
        return `${criterion}.${next(criterion)}`;
      case 'CRITERION_DASH':
        return `${criterion}-${two(next(criterion))}`;
      case 'CRITERION_BARE':
        return `${criterion.replace(/^CC/, '')}.${next(criterion)}`;
      default:
        return null;
    }
  });
}
