import { evenType } from './even-type';
import type { ScannedLine, ScannedPage } from './scan';

const REGULAR = 0.08;
const HEAVY = 0.12;

/** Words a quarter of an em apart. */
const line = (text: string, em: number, weight: number | readonly number[] = REGULAR): ScannedLine => {
  let left = 72;
  const words = text.split(' ').map((word, index) => {
    const right = left + 0.5 * em * word.length;
    const own = typeof weight === 'number' ? weight : (weight[index] ?? REGULAR);
    const scanned = { text: word, left, right, baseline: 100, weight: own, certainty: 0.95 };
    left = right + 0.25 * em;
    return scanned;
  });
  return { em, words };
};

const page = (...lines: ScannedLine[]): ScannedPage => ({ lines, segments: [], quarters: 0, slope: 0 });
const SENTENCE = 'The service organization reviews access to production systems every quarter.';
const body = [9.8, 10, 10.1, 10.3, 9.9, 10.2].flatMap((em) => [line(SENTENCE, em), line(SENTENCE, em)]);

const setIn = (own: ScannedLine) => evenType([page(...body, own)])(own).map(({ fontSize, bold }) => [fontSize, bold]);

describe('the type of a scan', () => {
  it('has one size where letters measure a pixel more or less', () => {
    const sizes = body.map((each) => evenType([page(...body)])(each)[0]?.fontSize);
    expect(new Set(sizes).size).toBe(1);
    expect(sizes[0]).toBeCloseTo(10.1, 0);
  });

  it('keeps the sizes of headings', () => {
    expect(setIn(line('Tests of Controls and Results', 14.2, 0.11))[0]).toEqual([14.2, true]);
  });

  it('does not take two words for larger than the text because they measure so', () => {
    expect(setIn(line('were investigated.', 10.9))[0]?.[0]).toBeCloseTo(10.1, 0);
    expect(setIn(line('Scope', 14))[0]?.[0]).toBe(14);
  });

  it('is bold where strokes are heavier than most, line by line or word by word', () => {
    expect(setIn(line('Service Auditor’s Responsibilities here', 10, 0.093)).every(([, bold]) => bold)).toBe(true);
    const mixed = setIn(line('Note: the rest is set as usual', 10, [HEAVY]));
    expect(mixed.map(([, bold]) => bold)).toEqual([true, false, false, false, false, false, false]);
  });

  it('gives a mark too small to measure the weight of the word before', () => {
    const words = setIn(line('Heavy words – also here', 10, [HEAVY, HEAVY, 0, HEAVY, HEAVY]));
    expect(words.every(([, bold]) => bold)).toBe(true);
  });
});
