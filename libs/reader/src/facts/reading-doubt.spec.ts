import type { Confidence, Fact } from '@countersign/vocabulary';
import type { Page } from '../layout/model';
import { lineOf } from '../layout/text-lines';
import { placeWords } from '../layout/placed-words';
import { DrawnPage } from '../testing/drawn-pages';
import { withReadingDoubt } from './reading-doubt';
import type { ScalarFacts } from './scalar-facts';

const pageOf = (number: number, textSource: Page['textSource'], certainty: number): Page => {
  const drawing = new DrawnPage().text(72, 100, 'Type 2').drawing(number);
  const { words } = placeWords({ ...drawing, fragments: drawing.fragments.map((each) => ({ ...each, certainty })) });
  return { number, width: 612, height: 792, lines: [lineOf(words)], furniture: [], textSource };
};

const evidenceOn = (page: number) => ({ page, quote: 'Type 2', box: { x: 60, y: 80, width: 200, height: 30 } });

const factsWith = (confidence: Confidence, ...pages: number[]): ScalarFacts => {
  const type: Fact<'TYPE_2'> = { value: 'TYPE_2', confidence, evidence: pages.map(evidenceOn) };
  const nothing = { period: null, asOf: null, serviceOrganization: null, systemName: null, auditor: null };
  return {
    ...nothing,
    kind: null,
    type,
    reportDate: null,
    opinion: null,
    categories: [type],
    subserviceOrganizations: [],
    warnings: [],
  } as unknown as ScalarFacts;
};

const PRINTED = pageOf(1, 'EMBEDDED', 1);
const SHARP = pageOf(2, 'OCR', 0.95);
const BLURRED = pageOf(3, 'OCR', 0.5);
const PAGES = [PRINTED, SHARP, BLURRED];

const confidenceOf = (facts: ScalarFacts) => {
  const doubted = withReadingDoubt(facts, PAGES);
  expect(doubted.categories[0]?.confidence).toBe(doubted.type?.confidence);
  return doubted.type?.confidence;
};

describe('a fact that was read from scans alone', () => {
  it('is probable at best', () => {
    expect(confidenceOf(factsWith('CERTAIN', 2))).toBe('PROBABLE');
    expect(confidenceOf(factsWith('DOUBTFUL', 2))).toBe('DOUBTFUL');
  });

  it('is doubtful where its own words were read with doubt', () => {
    expect(confidenceOf(factsWith('CERTAIN', 3))).toBe('DOUBTFUL');
    expect(confidenceOf(factsWith('PROBABLE', 3))).toBe('DOUBTFUL');
  });

  it('needs one place that was read well', () => {
    expect(confidenceOf(factsWith('CERTAIN', 2, 3))).toBe('PROBABLE');
  });
});

describe('a fact that is printed as text', () => {
  it('keeps its confidence, whatever scans say besides', () => {
    expect(confidenceOf(factsWith('CERTAIN', 1))).toBe('CERTAIN');
    expect(confidenceOf(factsWith('CERTAIN', 1, 3))).toBe('CERTAIN');
  });
});
