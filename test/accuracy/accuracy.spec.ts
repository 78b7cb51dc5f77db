/** The measure itself: the truth read as it is scores full marks, and each kind of fault lowers its own figure. */
import type { ReportFacts } from '@countersign/vocabulary';
import { composeReport } from '../corpus/compose/report';
import { drawPlan } from '../corpus/plan';
import type { Truth } from '../corpus/truth';
import { scoreFacts } from './score-facts';
import { scoreLists } from './score-lists';
import { identifier } from './similarity';
import { measures, NOTHING, Tallying, type Tally } from './tally';

// A Type 2 report with exceptions, CUECs with criteria and several subservice organizations.
const { truth: unpaged } = composeReport(drawPlan(33, 'pdfkit'), { themes: 30 });
const truth: Truth = {
  ...unpaged,
  pageCount: 30,
  exceptions: unpaged.exceptions.map((exception, index) => ({ ...exception, page: 20 + index, pages: [20 + index] })),
};

const box = { x: 10, y: 10, width: 100, height: 12 };
const on = (page: number) => [{ page, quote: 'words', box }];
const fact = <Value>(value: Value | null) =>
  value === null ? null : { value, confidence: 'PROBABLE' as const, evidence: on(3) };

const asRead = (): ReportFacts => ({
  file: 'report.pdf',
  document: { sha256: '0'.repeat(64), pages: 30, textSource: 'EMBEDDED' },
  kind: fact(truth.kind as 'SOC2'),
  type: fact(truth.type),
  period: fact(truth.period),
  asOf: fact(truth.asOf),
  serviceOrganization: fact(truth.serviceOrganization),
  systemName: fact(truth.systemName),
  auditor: fact(truth.auditor),
  reportDate: fact(truth.reportDate),
  opinion: fact(truth.opinion),
  categories: truth.categories.map((category) => fact(category)!),
  subserviceOrganizations: truth.subserviceOrganizations.map(({ name, method }) => ({
    name,
    services: null,
    method: method as 'CARVE_OUT',
    evidence: on(9),
  })),
  cuecs: truth.cuecs.map((cuec) => ({ ...cuec, id: null, evidence: on(10) })),
  csocs: truth.csocs.map((csoc) => ({ ...csoc, id: null, criteria: [], evidence: on(11) })),
  controls: truth.controls.map((control) => ({
    ...control,
    tests: control.tests as ReportFacts['controls'][number]['tests'],
    evidence: on(20),
  })),
  exceptions: truth.exceptions.map(({ controlId, criteria, finding, managementResponse, page }) => ({
    controlId,
    criteria,
    finding,
    managementResponse,
    control: null,
    test: null,
    evidence: on(page),
  })),
  sections: [],
  warnings: [],
});

function scored(facts: ReportFacts): Tally {
  const tallying = new Tallying('report');
  scoreFacts(truth, facts, tallying);
  scoreLists(truth, facts, tallying);
  return tallying.tally;
}
const f1 = ({ counts }: Tally, field: string): number => measures(counts.get(field) ?? NOTHING).f1;
const certainlyWrong = ({ counts }: Tally): number => counts.get('wrong while CERTAIN')?.right ?? 0;

it('gives full marks to the truth itself', () => {
  const tally = scored(asRead());
  expect(tally.misses).toEqual([]);
  expect([...tally.counts.keys()].filter((field) => f1(tally, field) !== 1)).toEqual([]);
  expect(truth.exceptions.length).toBeGreaterThan(1);
  expect(truth.cuecs.length).toBeGreaterThan(1);
  expect(truth.csocs.length).toBeGreaterThan(1);
});

it('sees a wrong fact, and that the reader was certain of it', () => {
  const facts = {
    ...asRead(),
    opinion: { value: 'DISCLAIMER', confidence: 'CERTAIN', evidence: on(4) },
  } as ReportFacts;
  const tally = scored(facts);
  expect(f1(tally, 'opinion')).toBe(0);
  expect(certainlyWrong(tally)).toBe(1);
  expect(tally.misses).toMatchObject([{ field: 'opinion', page: 4 }]);
});

it('takes missed items from recall and invented ones from precision', () => {
  const facts = asRead();
  const missed = measures(scored({ ...facts, cuecs: facts.cuecs.slice(1) }).counts.get('CUECs')!);
  expect(missed.precision).toBe(1);
  expect(missed.recall).toBeCloseTo(1 - 1 / truth.cuecs.length);
  const invented = { text: 'Privacy of all mankind in outer regions', id: null, criteria: [], evidence: on(10) };
  const spurious = measures(scored({ ...facts, cuecs: [...facts.cuecs, invented] }).counts.get('CUECs')!);
  expect(spurious.recall).toBe(1);
  expect(spurious.precision).toBeCloseTo(truth.cuecs.length / (truth.cuecs.length + 1));
});

it('tells whole items from those with words too many', () => {
  const facts = asRead();
  const tally = scored({
    ...facts,
    csocs: facts.csocs.map((csoc, index) => (index === 0 ? { ...csoc, text: `${csoc.text} seven ninety` } : csoc)),
  });
  expect(f1(tally, 'CSOCs')).toBe(1);
  expect(f1(tally, 'CSOCs with exact boundaries')).toBeLessThan(1);
});

it('tells ids apart by where their numbers part', () => {
  expect(['LA-1', 'LA 1', 'la1', 'TB1.11', 'TB11.1', 'CC6.1-01', 'CC6.1.01'].map(identifier)).toEqual([
    'LA1',
    'LA1',
    'LA1',
    'TB1.11',
    'TB11.1',
    'CC6.1.01',
    'CC6.1.01',
  ]);
});

it('asks for the page, the criteria and the response of an exception', () => {
  const facts = asRead();
  const [first, ...others] = facts.exceptions;
  const tally = scored({
    ...facts,
    exceptions: [{ ...first!, criteria: [], managementResponse: 'None was given at all.', evidence: on(2) }, ...others],
  });
  expect(f1(tally, 'exceptions')).toBe(1);
  expect(f1(tally, 'exceptions with page')).toBeLessThan(1);
  expect(f1(tally, 'criteria of exceptions')).toBeLessThan(1);
  expect(f1(tally, 'responses to exceptions')).toBeLessThan(1);
});

it('counts a control as right only where its description, criteria, tests and outcome are', () => {
  const facts = asRead();
  const [first, second, third, fourth, ...others] = facts.controls;
  const tally = scored({
    ...facts,
    controls: [
      { ...first!, description: 'Something else is done.' },
      { ...second!, criteria: [] },
      { ...third!, tests: [] },
      { ...fourth!, tests: fourth!.tests.map((test) => ({ ...test, outcome: 'UNCLEAR' })) },
      ...others,
    ],
  });
  expect(f1(tally, 'controls by id')).toBe(1);
  expect(tally.counts.get('controls, whole')!.right).toBe(truth.controls.length - 4);
});

it('scores the method of a subservice organization apart from its name', () => {
  const facts = asRead();
  const tally = scored({
    ...facts,
    subserviceOrganizations: facts.subserviceOrganizations.map((found) => ({ ...found, method: null })),
  });
  expect(f1(tally, 'subservice organizations')).toBe(1);
  expect(f1(tally, 'subservice organizations with method')).toBe(0);
});
