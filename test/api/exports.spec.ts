import { parse } from 'csv-parse/sync';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { type TestApi, startTestApi } from './harness/api';
import { cuecs, readReport } from './harness/readings';
import { createVendor } from './harness/vendors';

describe('exports', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  const fetchCsv = async (list: string, filter?: object, orderBy?: object) => {
    const params = new URLSearchParams();
    if (filter) params.set('filter', JSON.stringify(filter));
    if (orderBy) params.set('orderBy', JSON.stringify(orderBy));
    return api.client.fetch(`/api/exports/${list}?${params}`);
  };
  const linesOf = async (list: string, filter?: object, orderBy?: object): Promise<any[]> =>
    parse(await (await fetchCsv(list, filter, orderBy)).text(), { bom: true, columns: true });

  it('give every line of a list that has many pages, as the list is filtered and ordered', async () => {
    for (let count = 0; count < 205; count += 1)
      await createVendor(api.client, { name: `V${String(count).padStart(3, '0')}`, tier: count % 2 ? 'LOW' : 'HIGH' });
    const all = await linesOf('vendors', {}, { field: 'NAME', direction: 'DESCENDING' });
    expect(all.map(({ Name }) => Name).slice(0, 2)).toEqual(['V204', 'V203']);
    expect(new Set(all.map(({ Name }) => Name)).size).toBe(205);
    expect(await linesOf('vendors', { tier: 'LOW' })).toHaveLength(102);
  });

  it('hold nothing that a spreadsheet would run, and keep commas, quotes and line breaks', async () => {
    const name = '=HYPERLINK("http://evil.example";"x")';
    await createVendor(api.client, { name, purpose: 'a, "b"\nc', aliases: ['One', 'Two'] });
    const [line] = await linesOf('vendors', { search: 'HYPERLINK' });
    expect(line).toMatchObject({ Name: `'${name}`, Purpose: 'a, "b"\nc', 'Other names': 'One; Two', Tier: 'High' });
  });

  it('tell of reports, reviews, CUECs, requests and changes', async () => {
    const vendorId = await createVendor(api.client, {
      name: 'Quillmark',
      contacts: [{ name: 'Ines', email: 'ines@quill.example' }],
    });
    const reportId = await readReport(api, vendorId, { cuecs: cuecs(2) });
    await api.client.mutate('openReview', { reportId }, '');
    const dueOn = new Date().toISOString().slice(0, 10);
    await api.client.mutate('requestReport', { vendorId, contactEmail: 'ines@quill.example', dueOn }, '');
    expect(await linesOf('reports', { vendorId })).toMatchObject([
      { Vendor: 'Quillmark', Opinion: 'Unqualified', To: '2025-12-31', 'Uploaded by': 'Administrator' },
    ]);
    expect((await linesOf('reviews', { vendorId })).length).toBeGreaterThan(0);
    expect(await linesOf('cuecs', { vendorId })).toMatchObject([
      { Page: '7', Status: 'Not assessed' },
      { Id: 'CUEC-2' },
    ]);
    expect(await linesOf('requests')).toMatchObject([{ Contact: 'Ines', State: 'Open' }]);
    expect((await linesOf('audit', { subjectId: vendorId }))[0]).toMatchObject({
      ...{ What: 'Vendor created', Action: 'vendor.created' },
      After: expect.stringMatching(/^name: Quillmark; .*tier: High/),
    });
  });

  it('tell which vendors rest on which organization', async () => {
    const vendorId = await createVendor(api.client, { name: 'Brackenford', tier: 'CRITICAL' });
    const evidence = [{ page: 12, quote: 'AWS', box: { x: 1, y: 1, width: 1, height: 1 } }];
    const aws = { name: 'AWS', services: 'hosting', method: 'CARVE_OUT' as const, evidence };
    await readReport(api, vendorId, { subserviceOrganizations: [aws] });
    expect(await linesOf('nth-parties')).toEqual([
      {
        Organization: 'Amazon Web Services',
        Vendor: 'Brackenford',
        Tier: 'Critical',
        'Named in the report': 'AWS',
        Services: 'hosting',
        Method: 'Carve-out',
        Report: 'report.pdf',
        Page: '12',
        'Own report held': '',
      },
    ]);
  });

  it('tell what lapses next, as a table and as a calendar of the same vendors', async () => {
    const period = (end: string) => ({ period: fact({ start: '2020-01-01', end }) });
    await readReport(api, await createVendor(api.client, { name: 'Lapsing late', tier: 'LOW' }), period('2098-12-31'));
    const early = await createVendor(api.client, { name: 'Lapsing early', tier: 'LOW', businessOwner: 'Ines' });
    const reportId = await readReport(api, early, period('2098-06-30'));
    const lines = await linesOf('expiring', { search: 'Lapsing' });
    expect(lines.map(({ Vendor }) => Vendor)).toEqual(['Lapsing early', 'Lapsing late']);
    expect(lines[0]).toMatchObject({
      ...{ Standing: 'Current', 'Lapses on': '2099-07-01', 'What lapses': 'Report', 'Stale on': '2099-07-01' },
      ...{ 'Business owner': 'Ines', Categories: 'Security', From: '2020-01-01', To: '2098-06-30' },
    });
    const answer = await fetchCsv('expiring.ics', { search: 'Lapsing', businessOwner: 'ines' });
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="expiring-reports.ics"');
    const text = (await answer.text()).replace(/\r\n[ \t]/g, '');
    expect(text.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:The SOC 2 report of Lapsing early goes stale']);
    expect(text).toContain('DTSTART;VALUE=DATE:20990701');
    expect(text).toContain(`/reports/${reportId}`);
  });

  it('are refused to strangers, and for a filter that is none', async () => {
    for (const list of ['vendors', 'expiring', 'expiring.ics', 'reports', 'reviews', 'cuecs', 'requests', 'audit'])
      expect((await api.stranger.fetch(`/api/exports/${list}`)).status).toBe(401);
    for (const filter of ['{"tier":"HUGE"}', '{"nothing":1}', 'x', '[1]']) {
      const answer = await api.client.fetch(`/api/exports/vendors?filter=${encodeURIComponent(filter)}`);
      expect([answer.status, ((await answer.json()) as any).error.code]).toEqual([400, 'BAD_FILTER']);
    }
  });
});
