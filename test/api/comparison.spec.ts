import type { ReportFacts, ReportedException } from '@countersign/vocabulary';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { type TestApi, startTestApi } from './harness/api';
import { failedReport, readReport, rowIdOf } from './harness/readings';
import { uploaded } from './harness/reports';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';

const place = (page: number) => ({ page, quote: 'Words.', box: { x: 72, y: 90, width: 400, height: 12 } });
const exception = (controlId: string, finding: string, page: number): ReportedException => ({
  ...{ controlId, finding, criteria: ['CC6.1'], control: null, test: null, managementResponse: null },
  evidence: [place(page)],
});
const expects = (...texts: readonly string[]): ReportFacts['cuecs'] =>
  texts.map((text, at) => ({ id: `CUEC-${at + 1}`, text, criteria: [], evidence: [place(40 + at)] }));
const year = (of: number): Partial<ReportFacts> => ({ period: fact({ start: `${of}-01-01`, end: `${of}-12-31` }) });

const COMPARE = `query ($reportId: ID!, $withId: ID) { compareReports(reportId: $reportId, withId: $withId) {
  __typename
  ... on UserError { code message path }
  ... on ReportsNotComparable { reason report { id } }
  ... on ReportComparison {
    differences previous { id } current { id }
    periods { kind days start end bridgedDays }
    facts { fact change previous { value evidence { page } } current { value evidence { page } } }
    categories { change category previous { page } current { page } }
    subserviceOrganizations { change previous { key name method } current { key name method } }
    exceptions { change previous { key finding evidence { page } } current { key finding evidence { page } } }
    cuecs { change previous { id text evidence { page } } current { id text status evidence { page } } score difference { change text } }
  } } }`;

describe('comparing reports', () => {
  let api: TestApi;
  let vendorId: string;
  let before: string;
  let after: string;

  beforeAll(async () => {
    api = await startTestApi();
    vendorId = await createVendor(api.client, { name: 'Quillmark' });
    // The later one came first: the time that they are about counts, and not the upload.
    after = await readReport(api, vendorId, {
      period: fact({ start: '2025-02-01', end: '2025-12-31' }),
      opinion: { ...fact('QUALIFIED' as const), basis: 'Except for access.' },
      categories: [fact('SECURITY'), fact('AVAILABILITY')],
      subserviceOrganizations: [
        { name: 'Amazon Web Services, Inc. (AWS)', services: 'Hosting', method: 'INCLUSIVE', evidence: [place(12)] },
        { name: 'Okta', services: 'Sign-in', method: 'CARVE_OUT', evidence: [place(12)] },
      ],
      exceptions: [
        exception('LA-1', 'For 3 of 40 leavers access was removed late.', 33),
        exception('BK-2', 'One backup failed.', 34),
      ],
      cuecs: expects(
        'Quillmark Software’s customers remove leavers within one day.',
        'Review access rights of administrators every month.',
        'Encrypt exports before they are sent by mail.',
      ),
    });
    before = await readReport(api, vendorId, {
      ...year(2024),
      subserviceOrganizations: [{ name: 'AWS', services: 'Hosting', method: 'CARVE_OUT', evidence: [place(11)] }],
      controls: [],
      exceptions: [
        exception('LA-1', 'For 2 of 25 leavers access was removed late.', 30),
        exception('CM-4', 'One change lacked its approval.', 31),
      ],
      cuecs: expects(
        'Review access rights of administrators every year.',
        'The service organization’s customers remove leavers within one day.',
        'Keep contacts for incidents current.',
      ),
    });
  });
  afterAll(() => api.stop());

  const compare = async (reportId: string, withId?: string) =>
    (await api.client.get(COMPARE, { reportId, withId })).compareReports;
  const refusal = async (reportId: string, withId?: string) => {
    const { __typename, reason, path } = await compare(reportId, withId);
    return [__typename, reason, path];
  };

  it('holds a report against the one that it follows, with the pages of both', async () => {
    const comparison = await compare(after);
    expect(comparison).toMatchObject({ previous: { id: before }, current: { id: after } });
    expect(comparison.periods).toEqual({
      ...{ kind: 'GAP', days: 31, start: '2025-01-01', end: '2025-01-31', bridgedDays: 0 },
    });
    expect(comparison.facts.filter(({ change }: any) => change !== 'SAME')).toEqual([
      {
        ...{ fact: 'OPINION', change: 'CHANGED' },
        previous: { value: 'UNQUALIFIED', evidence: [{ page: 1 }] },
        current: { value: 'QUALIFIED', evidence: [{ page: 1 }] },
      },
    ]);
    expect(comparison.categories).toEqual([
      { change: 'KEPT', category: 'SECURITY', previous: [{ page: 1 }], current: [{ page: 1 }] },
      { change: 'ADDED', category: 'AVAILABILITY', previous: [], current: [{ page: 1 }] },
    ]);
    expect(comparison.subserviceOrganizations).toMatchObject([
      { change: 'METHOD_CHANGED', previous: { name: 'AWS', method: 'CARVE_OUT' }, current: { method: 'INCLUSIVE' } },
      { change: 'ADDED', previous: null, current: { name: 'Okta', key: expect.any(String) } },
    ]);
    expect(comparison.exceptions).toMatchObject([
      { change: 'REPEATED', previous: { evidence: [{ page: 30 }] }, current: { evidence: [{ page: 33 }] } },
      { change: 'NEW', previous: null, current: { finding: 'One backup failed.', key: expect.any(String) } },
      { change: 'NOT_TESTED_AGAIN', previous: { finding: 'One change lacked its approval.' }, current: null },
    ]);
    expect(comparison.cuecs.map(({ change }: any) => change)).toEqual(['IDENTICAL', 'REWORDED', 'NEW', 'DROPPED']);
    expect(comparison.cuecs[1]).toMatchObject({
      previous: { evidence: [{ page: 40 }] },
      current: { evidence: [{ page: 41 }], status: 'NOT_ASSESSED' },
      difference: expect.arrayContaining([{ change: 'REMOVED', text: 'year' }]),
    });
    expect(comparison.cuecs[1].score).toBeLessThan(1);
    expect(comparison.differences).toBe(11);
  });

  it('counts a bridge letter for the gap between the two', async () => {
    const vendor = await createVendor(api.client, { name: 'Fernhollow' });
    await readReport(api, vendor, year(2024));
    const later = await readReport(api, vendor, { period: fact({ start: '2025-03-01', end: '2025-12-31' }) });
    const letter = { kind: fact('BRIDGE_LETTER' as const), type: null };
    await readReport(api, vendor, { ...letter, period: fact({ start: '2025-01-01', end: '2025-01-31' }) });
    expect((await compare(later)).periods).toMatchObject({ kind: 'GAP', days: 59, bridgedDays: 31 });
  });

  it('goes by what people corrected', async () => {
    const vendor = await createVendor(api.client, { name: 'Pinecrest' });
    await readReport(api, vendor, { ...year(2024), auditor: fact('Bexley Strand') });
    const later = await readReport(api, vendor, { ...year(2025), auditor: fact('Bexly Srand') });
    const auditorOf = async () => (await compare(later)).facts.find(({ fact }: any) => fact === 'AUDITOR');
    expect(await auditorOf()).toMatchObject({ change: 'CHANGED' });
    await api.store.query(
      `INSERT INTO fact_corrections (id, report_id, fact, act, value, read_value, evidence, reason, corrected_by, corrected_at)
       SELECT gen_random_uuid(), $1, 'auditor', 'SET', '"Bexley Strand"', '"Bexly Srand"', '[]', 'Misread.', id, now()
       FROM accounts LIMIT 1`,
      [rowIdOf(later)],
    );
    expect(await auditorOf()).toMatchObject({ change: 'SAME', current: { value: 'Bexley Strand' } });
  });

  it('offers the earlier reports to choose from, and compares with any of them', async () => {
    const oldest = await readReport(api, vendorId, year(2023));
    const { report } = await api.client.get(
      'query ($id: ID!) { report(id: $id) { previous { id } comparableReports { isPrevious report { id } } } }',
      { id: after },
    );
    expect(report.previous.id).toBe(before);
    expect(report.comparableReports).toEqual([
      { isPrevious: true, report: { id: before } },
      { isPrevious: false, report: { id: oldest } },
    ]);
    expect((await compare(after, oldest)).periods).toMatchObject({ kind: 'GAP', days: 397 });
  });

  it('follows the system where a vendor has reports of several', async () => {
    const vendor = await createVendor(api.client, { name: 'Larkspur' });
    const contacts = { cuecs: expects('Keep contacts for incidents current.') };
    const signing = await readReport(api, vendor, { ...year(2023), ...contacts, systemName: fact('Lark Signing') });
    await readReport(api, vendor, { ...year(2024), ...contacts, systemName: fact('Lark Archive') });
    const later = await readReport(api, vendor, {
      ...{ ...year(2025), ...contacts },
      systemName: fact('Lark Signing Platform'),
    });
    expect((await compare(later)).previous.id).toBe(signing);
    // What was done about its CUECs is taken over from the same report, though nobody entered the vendor's systems.
    const { cuecs } = await api.client.get(
      'query ($vendorId: ID!) { cuecs(first: 9, filter: { vendorId: $vendorId }) { nodes { match predecessor { report { id } } } } }',
      { vendorId: vendor },
    );
    expect(cuecs.nodes).toEqual([{ match: 'IDENTICAL', predecessor: { report: { id: signing } } }]);
  });

  it('says why where there is nothing to compare', async () => {
    const vendor = await createVendor(api.client, { name: 'Greywater' });
    const first = await readReport(api, vendor, year(2024));
    expect(await compare(first)).toMatchObject({
      ...{ code: 'REPORTS_NOT_COMPARABLE', reason: 'NO_EARLIER_REPORT', path: ['reportId'], report: { id: first } },
      message: expect.stringContaining('no earlier SOC 2 report'),
    });
    const waiting = await uploaded(api.client, vendor, await smallPdf());
    const failed = await failedReport(api, vendor);
    const soc1 = await readReport(api, vendor, { kind: fact('SOC1') });
    const undated = await readReport(api, vendor, { period: null });
    expect(await refusal(waiting)).toEqual(['ReportsNotComparable', 'NOT_READ_YET', ['reportId']]);
    expect(await refusal(first, waiting)).toEqual(['ReportsNotComparable', 'NOT_READ_YET', ['withId']]);
    expect(await refusal(failed)).toEqual(['ReportsNotComparable', 'READING_FAILED', ['reportId']]);
    expect(await refusal(soc1)).toEqual(['ReportsNotComparable', 'NOT_A_SOC_2_REPORT', ['reportId']]);
    expect(await refusal(undated)).toEqual(['ReportsNotComparable', 'TIME_UNKNOWN', ['reportId']]);
    expect(await refusal(first, first)).toEqual(['ReportsNotComparable', 'SAME_REPORT', ['withId']]);
    expect(await refusal(first, before)).toEqual(['ReportsNotComparable', 'OTHER_VENDOR', ['withId']]);
    expect(await refusal(before, after)).toEqual(['ReportsNotComparable', 'NOT_EARLIER', ['withId']]);
    for (const id of ['nothing', vendor]) {
      expect(await refusal(id)).toEqual(['NotFound', undefined, ['reportId']]);
      expect(await refusal(first, id)).toEqual(['NotFound', undefined, ['withId']]);
    }
    const { report } = await api.client.get(
      'query ($id: ID!) { report(id: $id) { previous { id } comparableReports { isPrevious } } }',
      { id: waiting },
    );
    expect(report).toEqual({ previous: null, comparableReports: [] });
  });

  it('is refused to strangers', async () => {
    const { data, errors } = await api.stranger.ask(COMPARE, { reportId: after });
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'UNAUTHENTICATED']);
  });
});
