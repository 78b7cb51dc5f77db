/** Everything that is drawn by lot for one report, before a word of it is written. */
import {
  CITIES,
  COMPANY_FORMS,
  COMPANY_NOUNS,
  COMPANY_STEMS,
  FIRM_FORMS,
  FIRM_STEMS,
  MORE_COMPANY_FORMS,
  MORE_FIRM_FORMS,
  MORE_FIRM_STEMS,
  PEOPLE,
  PRODUCT_NAMES,
  SYSTEM_NOUNS,
  SYSTEM_WORDS,
  TITLES,
  TOOLS,
} from './bank/names';
import { PROVIDERS, type Provider } from './bank/csocs';
import { daysAfter, drawPeriod, type DateStyle, type Period, type PeriodStyle } from './dates';
import { random, type Random } from './random';

export type Category = 'SECURITY' | 'AVAILABILITY' | 'PROCESSING_INTEGRITY' | 'CONFIDENTIALITY' | 'PRIVACY';
export type Opinion = 'UNQUALIFIED' | 'QUALIFIED' | 'ADVERSE' | 'DISCLAIMER';
export type Route = 'html' | 'docx' | 'pdfkit';

export interface Subservice extends Provider {
  readonly method: 'CARVE_OUT' | 'INCLUSIVE';
}

export interface Plan {
  readonly seed: number;
  /** Draws from wordings and names that the seeds for writing rules don't hold. */
  readonly wide: boolean;
  /** Draws from the second bank of sentences and from the further layouts, which the earlier seeds never show. */
  readonly second: boolean;
  readonly route: Route;
  readonly random: Random;
  readonly type: 'TYPE_1' | 'TYPE_2';
  readonly company: string;
  /** Printed after the legal name where the company trades under another. */
  readonly tradesAs: string | null;
  /** What the report calls the company after its definition. */
  readonly short: string;
  readonly defined: string;
  readonly system: string;
  readonly auditor: string;
  readonly signature: 'TEXT' | 'LETTERHEAD_ONLY' | 'BOTH';
  readonly city: string;
  readonly companyCity: string;
  readonly period: Period;
  readonly asOf: string;
  readonly reportDate: string;
  readonly dates: DateStyle;
  readonly periods: PeriodStyle;
  readonly coverDates: DateStyle;
  readonly coverPeriods: PeriodStyle;
  readonly reportDates: DateStyle;
  readonly opinion: Opinion;
  readonly categories: readonly Category[];
  readonly subservice: readonly Subservice[];
  readonly officer: string;
  readonly officerTitle: string;
  /** How many reports of this vendor came before: each year's CUECs differ a little from those of the year before. */
  readonly yearsOn: number;
  readonly fill: (text: string) => string;
}

/** What is told instead of drawn by lot. */
export type Stated = Partial<
  Pick<
    Plan,
    | 'type'
    | 'company'
    | 'short'
    | 'system'
    | 'auditor'
    | 'period'
    | 'asOf'
    | 'reportDate'
    | 'opinion'
    | 'categories'
    | 'subservice'
    | 'yearsOn'
  >
>;

/** Gone through in turn: rare opinions are to be in every stretch of seeds. */
const OPINIONS: readonly Opinion[] = (
  'UNQUALIFIED UNQUALIFIED QUALIFIED UNQUALIFIED UNQUALIFIED ADVERSE UNQUALIFIED UNQUALIFIED QUALIFIED UNQUALIFIED ' +
  'UNQUALIFIED UNQUALIFIED DISCLAIMER UNQUALIFIED UNQUALIFIED QUALIFIED UNQUALIFIED'
).split(' ') as Opinion[];

const OTHERS: readonly Category[] = ['AVAILABILITY', 'CONFIDENTIALITY', 'PROCESSING_INTEGRITY', 'PRIVACY'];
const ORDER: readonly Category[] = ['SECURITY', 'AVAILABILITY', 'PROCESSING_INTEGRITY', 'CONFIDENTIALITY', 'PRIVACY'];

function drawCategories(lot: Random): readonly Category[] {
  const count = lot.pick([0, 0, 1, 1, 2, 2, 2, 3, 4]);
  const others = new Set(lot.chance(0.7) ? OTHERS.slice(0, count) : lot.some(OTHERS, count));
  return ORDER.filter((category) => category === 'SECURITY' || others.has(category));
}

function drawSubservice(lot: Random): readonly Subservice[] {
  const count = lot.pick([0, 1, 1, 1, 2, 2, 3, 4, 5]);
  const chosen: Provider[] = [];
  for (const provider of lot.shuffled(PROVIDERS)) {
    if (chosen.length < count && !chosen.some(({ short }) => short === provider.short)) chosen.push(provider);
  }
  const inclusive = lot.chance(0.15) ? lot.pick(['ALL', 'ONE']) : 'NONE';
  const one = chosen.findIndex(({ kind }) => kind === 'PEOPLE');
  return chosen.map((provider, index) => ({
    ...provider,
    method:
      inclusive === 'ALL' && provider.kind !== 'CLOUD'
        ? 'INCLUSIVE'
        : inclusive === 'ONE' && index === Math.max(0, one)
          ? 'INCLUSIVE'
          : 'CARVE_OUT',
  }));
}

function drawSystem(lot: Random, stem: string, short: string): string {
  const words = `${lot.pick(SYSTEM_WORDS)} ${lot.pick(SYSTEM_NOUNS)}`;
  const style = lot.int(0, 4);
  if (style === 0) return `${stem} ${words}`;
  if (style === 1) return `${lot.pick(PRODUCT_NAMES)} ${words}`;
  if (style === 2) return words;
  if (style === 3) return `${lot.pick(PRODUCT_NAMES)} ${lot.pick(SYSTEM_NOUNS)}`;
  return `${short} ${lot.pick(SYSTEM_NOUNS)}`;
}

export function drawPlan(seed: number, route: Route, stated: Stated = {}): Plan {
  const lot = random(`report-${seed}`);
  const wide = seed > 60;
  const names = lot.fork('names');
  const stem = names.pick(COMPANY_STEMS);
  const noun = names.pick(COMPANY_NOUNS);
  const drawn = `${stem}${noun}${names.pick(wide ? [...COMPANY_FORMS, ...MORE_COMPANY_FORMS] : COMPANY_FORMS)}`;
  const company = stated.company ?? drawn;
  const drawnShort = names.pick([stem, `${stem}${noun}`, stem, 'the Company']);
  const short = stated.short ?? drawnShort;
  const spoken = short === 'the Company' ? 'the Company' : short;
  const defined = names.pick([
    short === 'the Company' ? '(the “Company”)' : `(“${short}” or the “Company”)`,
    short === 'the Company' ? '("the Company")' : `("${short}")`,
    short === 'the Company' ? "(the 'Company')" : `(hereinafter “${short}”)`,
    short === 'the Company' ? '(the “Company” or “Service Organization”)' : '',
  ]);
  const drawnSystem = drawSystem(names, stem, `${stem}${noun}`);
  const system = stated.system ?? drawnSystem;
  const when = lot.fork('dates');
  const drawnPeriod = drawPeriod(when);
  const period = stated.period ?? drawnPeriod;
  const asOf = when.chance(0.6) ? period.end : daysAfter(period.end, -when.int(1, 25));
  // One pair of seeds in eight: so that both halves hold Type 1 reports of every route.
  const type = stated.type ?? (((seed - 1) >> 1) % 8 === 6 ? 'TYPE_1' : 'TYPE_2');
  const tools = Object.fromEntries(
    Object.entries(TOOLS).map(([tool, choices]) => [tool, lot.fork(tool).pick(choices)]),
  );
  const days = String(lot.fork('days').pick([5, 10, 14, 30]));
  const dates = when.pick<DateStyle>(['MONTH_FIRST', 'MONTH_FIRST', 'MONTH_FIRST', 'DAY_FIRST', 'NUMERIC', 'ORDINAL']);
  const periods = when.pick<PeriodStyle>([
    'TO',
    'TO',
    'TO',
    'THROUGH',
    'THROUGH',
    'DASH',
    'SHARED_YEAR',
    'MONTHS_ENDED',
  ]);
  const values: Record<string, string> = {
    co: spoken,
    sys: names.chance(0.5) ? `the ${system}` : names.chance(0.5) ? system : 'the system',
    days,
    ...tools,
  };
  return {
    seed,
    wide,
    second: seed > 600,
    route,
    random: lot,
    type,
    company,
    tradesAs: names.chance(0.08) && stated.company === undefined ? `d/b/a ${names.pick(PRODUCT_NAMES)}` : null,
    short: spoken,
    defined,
    system,
    auditor: `${names.pick(wide ? MORE_FIRM_STEMS : FIRM_STEMS)}${names.pick(wide ? [...FIRM_FORMS, ...MORE_FIRM_FORMS] : FIRM_FORMS)}`,
    signature: names.pick(['TEXT', 'BOTH', 'TEXT', 'LETTERHEAD_ONLY', 'BOTH']),
    city: names.pick(CITIES),
    companyCity: names.pick(CITIES),
    period,
    asOf,
    reportDate: daysAfter(type === 'TYPE_2' ? period.end : asOf, when.int(18, 95)),
    dates,
    periods,
    coverDates: when.pick<DateStyle>([dates, dates, 'MONTH_FIRST', 'NUMERIC']),
    coverPeriods: when.pick<PeriodStyle>([periods, 'TO', 'DASH', 'THROUGH']),
    reportDates: when.pick<DateStyle>([dates, 'MONTH_FIRST', dates === 'NUMERIC' ? 'MONTH_FIRST' : dates]),
    opinion: OPINIONS[(seed * 5 + (seed >> 4)) % OPINIONS.length]!,
    categories: drawCategories(lot.fork('categories')),
    subservice: drawSubservice(lot.fork('subservice')),
    officer: names.pick(PEOPLE),
    officerTitle: names.pick(TITLES),
    yearsOn: 0,
    ...stated,
    fill: (text) =>
      text.replace(/\{(\w+)\}/g, (whole, name: string, at: number) => {
        const value = values[name] ?? whole;
        return at === 0 || /[.!?] $/.test(text.slice(0, at)) ? value.charAt(0).toUpperCase() + value.slice(1) : value;
      }),
  };
}

const WORDS: Readonly<Record<Category, string>> = {
  SECURITY: 'security',
  AVAILABILITY: 'availability',
  PROCESSING_INTEGRITY: 'processing integrity',
  CONFIDENTIALITY: 'confidentiality',
  PRIVACY: 'privacy',
};

export const listed = (items: readonly string[], comma = true): string =>
  items.length < 2
    ? (items[0] ?? '')
    : items.length === 2
      ? items.join(' and ')
      : `${items.slice(0, -1).join(', ')}${comma ? ',' : ''} and ${items.at(-1)}`;

export const categoriesText = (categories: readonly Category[], capital = false): string =>
  listed(
    categories.map((category) =>
      capital ? WORDS[category].replace(/\b\w/g, (letter) => letter.toUpperCase()) : WORDS[category],
    ),
  );

export const possessive = (name: string): string => (/s$/.test(name) ? `${name}'` : `${name}'s`);
