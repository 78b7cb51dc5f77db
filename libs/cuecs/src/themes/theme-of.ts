import { type CuecTheme, THEMES } from './theme';
import { THEME_SIGNS } from './theme-signs';

/** Rises with every change of what speaks for a theme, so that stored themes are known to be of older rules. */
export const THEME_RULES = 1;

export interface ThemeFinding {
  readonly theme: CuecTheme;
  /** The words that decided, as they stand in the control; none where no theme's words do. */
  readonly words: readonly string[];
  /** The criteria that spoke for it as well. */
  readonly criteria: readonly string[];
}

interface ThemedText {
  readonly text: string;
  readonly criteria: readonly string[];
}

/** What a control demands, by its words and its criteria. The same control always has the same theme. */
export function themeOf({ text, criteria }: ThemedText): ThemeFinding {
  const [first, rest] = sentencesOf(text);
  const scored = THEMES.flatMap((theme) => (theme === 'OTHER' ? [] : [scoreOf(theme, first, rest, criteria)]));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score < DECIDES_FROM ? { theme: 'OTHER', words: [], criteria: [] } : best.finding;
}

/** Words of weight 1 decide nothing by themselves, and neither do criteria. */
const DECIDES_FROM = 2;

/** What follows the demand is mostly how often, or what happens otherwise; it counts less. */
const AFTER_THE_DEMAND = 0.4;
const FOR_A_CRITERION = 0.6;

function sentencesOf(text: string): [string, string] {
  const plain = text.replace(/\s+/g, ' ').replace(/[‐‑]/g, '-').trim();
  const end = /(?<=[a-z)]{2})\.\s+(?=\p{Lu})/u.exec(plain);
  return end === null ? [plain, ''] : [plain.slice(0, end.index), plain.slice(end.index)];
}

function scoreOf(
  theme: Exclude<CuecTheme, 'OTHER'>,
  first: string,
  rest: string,
  criteria: readonly string[],
): { score: number; finding: ThemeFinding } {
  const { signs, criteria: beginnings } = THEME_SIGNS[theme];
  const words: string[] = [];
  let score = 0;
  for (const sign of signs) {
    const inFirst = sign.words.exec(first)?.[0];
    const found = inFirst ?? sign.words.exec(rest)?.[0];
    if (found === undefined) continue;
    words.push(found);
    score += sign.weight * (inFirst === undefined ? AFTER_THE_DEMAND : 1);
  }
  const serving = criteria.filter((each) => beginnings.some((beginning) => each.startsWith(beginning)));
  if (score > 0 && serving.length > 0) score += FOR_A_CRITERION;
  return { score, finding: { theme, words: [...new Set(words)], criteria: serving } };
}
