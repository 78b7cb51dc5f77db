/** The development samples against their truth, read by the command line, and every reading against the contract. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type { ReportFacts } from '@countersign/vocabulary';
import { countersign, ROOT, SAMPLES } from './countersign';
import { pageTexts, withoutSpace } from './page-texts';

const NAMES = ['01_lumenvault', '03_meridianloop', '09_tessellate_type1'] as const;
const out = mkdtempSync(join(tmpdir(), 'countersign-samples-'));
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

beforeAll(async () => {
  const ended = await countersign(['read', ...NAMES.map((name) => join(SAMPLES, `${name}.pdf`)), '--out', out]);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
});
afterAll(() => rmSync(out, { recursive: true }));

describe.each(NAMES)('%s', (name) => {
  const truth = json(join(SAMPLES, `${name}.truth.json`));
  let facts: ReportFacts;
  beforeAll(() => (facts = json(join(out, `${name}.json`))));

  it('keeps the output contract', () => {
    const validate = new Ajv2020({ strict: false }).compile(json(join(ROOT, 'docs/report-facts.schema.json')));
    expect(validate(facts) ? [] : validate.errors).toEqual([]);
  });

  it.each([
    'kind',
    'type',
    'period',
    'asOf',
    'serviceOrganization',
    'systemName',
    'auditor',
    'reportDate',
    'opinion',
  ] as const)('has the right %s', (field) => expect(facts[field]?.value ?? null).toEqual(truth[field]));

  it('has the right categories', () => {
    expect(facts.categories.map(({ value }) => value)).toEqual(truth.categories);
  });

  it('has every CUEC, word for word, with its criteria', () => {
    expect(facts.cuecs.map(({ text, criteria }) => ({ text, criteria }))).toEqual(truth.cuecs);
  });

  it('has every CSOC with its subservice organization', () => {
    expect(facts.csocs.map(({ text, subserviceOrganization }) => ({ text, subserviceOrganization }))).toEqual(
      truth.csocs,
    );
  });

  it('has the subservice organizations with their method', () => {
    expect(facts.subserviceOrganizations.map((found) => ({ name: found.name, method: found.method }))).toEqual(
      truth.subserviceOrganizations,
    );
  });

  it('has every exception with its criteria, page and response', () => {
    const read = facts.exceptions.map((exception) => ({
      controlId: exception.controlId,
      criteria: exception.criteria,
      finding: exception.finding,
      managementResponse: exception.managementResponse,
      page: exception.evidence[0]?.page,
    }));
    const expected = truth.exceptions.map(({ controlId, criteria, finding, managementResponse, page }: never) => ({
      controlId,
      criteria,
      finding,
      managementResponse,
      page,
    }));
    expect(read).toEqual(expected);
  });

  it('has every control that was tested, once', () => {
    expect(new Set(facts.controls.map(({ id }) => id)).size).toBe(truth.controlsTested);
    expect(facts.controls).toHaveLength(truth.controlsTested);
  });

  it('quotes every piece of evidence verbatim from its page', async () => {
    const pages = await pageTexts(join(SAMPLES, `${name}.pdf`));
    const evidence = [
      ...[facts.kind, facts.type, facts.period, facts.asOf, facts.serviceOrganization, facts.systemName],
      ...[facts.auditor, facts.reportDate, facts.opinion, ...facts.categories, ...facts.subserviceOrganizations],
      ...[...facts.cuecs, ...facts.csocs, ...facts.controls, ...facts.exceptions, ...facts.warnings],
    ].flatMap((found) => found?.evidence ?? []);
    expect(evidence.length).toBeGreaterThan(100);
    const missing = evidence.filter(({ page, quote }) => !pages[page - 1]!.includes(withoutSpace(quote)));
    expect(missing).toEqual([]);
  });
});
