/** What a report says doesn't depend on its fonts, paper, running heads, titles or the order of its rows. */
import * as fc from 'fast-check';
import { readReport } from '@countersign/reader';
import type { ReportFacts } from '@countersign/vocabulary';
import { SCALAR_FIELDS } from '../accuracy/score-facts';
import { composeReport } from './compose/report';
import type { Look } from './document';
import { mutated, type Mutation } from './mutate';
import { drawPlan } from './plan';
import { drawDocument } from './routes/pdfkit/draw';
import type { UnpagedTruth } from './truth';

const SEEDS = [31, 29] as const;

const look: fc.Arbitrary<Partial<Look>> = fc.record({
  font: fc.constantFrom('SERIF', 'SANS', 'NARROW', 'DEJAVU'),
  size: fc.constantFrom(9.5, 10.5, 11.5),
  lineHeight: fc.constantFrom(1.15, 1.3, 1.5),
  paper: fc.constantFrom('LETTER', 'A4'),
  justified: fc.boolean(),
  margin: fc.constantFrom(54, 68, 80),
  headingColor: fc.constantFrom('#000000', '#1f3864', '#7a1f1f'),
});
const furniture = fc.option(
  fc.constantFrom(
    { left: 'Strictly private', center: '', right: 'Page {page} of {pages}' },
    { left: '', center: '- {page} -', right: '' },
    { left: 'SOC 2 Report 2025', center: 'Provided to Alder Bank', right: '{page}' },
  ),
  { nil: null },
);
const TITLES: readonly (readonly string[])[] = [
  [
    "Independent Service Auditor's Report",
    'SECTION I: REPORT OF INDEPENDENT SERVICE AUDITORS',
    "1. Independent Service Auditors' Report",
  ],
  ["Management's Assertion", 'SECTION II: MANAGEMENT ASSERTION', '2. Assertion of Management'],
  ['Description of the System', 'SECTION III: SYSTEM DESCRIPTION', '3. Description of the System'],
  [
    'Trust Services Criteria, Related Controls, and Tests of Controls',
    'SECTION IV: TESTS OF CONTROLS AND RESULTS OF TESTS',
    '4. Controls, Tests of Controls and Results of Tests',
  ],
];
const titles = fc.integer({ min: 0, max: 2 }).map((style) => TITLES.map((choices) => choices[style]!));

const mutation: fc.Arbitrary<Mutation> = fc.record({
  look,
  header: furniture,
  footer: furniture,
  titles,
  rotateRows: fc.integer({ min: 0, max: 4 }),
  repeatHeader: fc.boolean(),
});

/** The facts without their places, lists in an order of their own. */
function said(facts: ReportFacts) {
  const sorted = (texts: readonly string[]): readonly string[] => texts.toSorted();
  return {
    ...Object.fromEntries(SCALAR_FIELDS.map((field) => [field, facts[field]?.value ?? null])),
    categories: facts.categories.map(({ value }) => value),
    subservice: sorted(facts.subserviceOrganizations.map(({ name, method }) => `${name}: ${method}`)),
    cuecs: facts.cuecs.map(({ text }) => text),
    csocs: sorted(facts.csocs.map(({ text }) => text)),
    controls: sorted(
      facts.controls.map(
        ({ id, description, criteria, tests }) =>
          `${id} ${criteria.join()} ${description} ${tests.map(({ procedure, result, outcome }) => `${procedure} ${result} ${outcome}`).join()}`,
      ),
    ),
    exceptions: sorted(
      facts.exceptions.map(
        ({ controlId, finding, managementResponse }) => `${controlId}: ${finding} ${managementResponse}`,
      ),
    ),
  };
}

const expected = (truth: UnpagedTruth) => ({
  ...Object.fromEntries(SCALAR_FIELDS.map((field) => [field, truth[field]])),
  categories: truth.categories,
  cuecs: truth.cuecs.map(({ text }) => text),
  exceptions: truth.exceptions
    .map(({ controlId, finding, managementResponse }) => `${controlId}: ${finding} ${managementResponse}`)
    .toSorted(),
});

describe.each(SEEDS)('the report of seed %i', (seed) => {
  const { document, truth } = composeReport(drawPlan(seed, 'pdfkit'), { themes: 30 });
  const read = async (one: Mutation): Promise<ReportFacts> =>
    readReport(await drawDocument(mutated(document, one)), { fileName: 'report.pdf' });
  const plain: Mutation = {
    look: {},
    header: null,
    footer: null,
    titles: TITLES.map((choices) => choices[0]!),
    rotateRows: 0,
    repeatHeader: true,
  };

  it('says the same however it is set and ordered', async () => {
    const before = said(await read(plain));
    expect(before).toMatchObject(expected(truth));
    await fc.assert(
      fc.asyncProperty(mutation, async (one) => {
        expect(said(await read(one))).toEqual(before);
      }),
      { numRuns: 4, seed: 20250101 },
    );
  });
});
