import type { Page } from 'playwright-core';
import type { ReportFacts } from '@countersign/vocabulary';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { readReport } from '../api/harness/readings';
import { createVendor } from '../api/harness/vendors';
import { violationsOn } from './support/accessibility';
import { type Portal, startPortal } from './support/portal';

const over = (start: string, end: string): Partial<ReportFacts> => ({ period: fact({ start, end }) });
const letter = (start: string, end: string): Partial<ReportFacts> => ({
  ...over(start, end),
  kind: fact('BRIDGE_LETTER'),
  type: null,
});

describe('coverage', () => {
  let portal: Portal;
  let page: Page;
  let letterId: string;

  beforeAll(async () => {
    portal = await startPortal({ today: '2026-03-02T10:00:00Z' });
    const { api } = portal;
    const quill = await createVendor(api.client, { name: 'Quillmark', tier: 'CRITICAL' });
    await readReport(api, quill, over('2023-10-01', '2024-09-30'));
    await readReport(api, quill, over('2024-11-01', '2025-10-31'));
    letterId = await readReport(api, quill, letter('2025-11-01', '2026-02-28'));
    const fern = await createVendor(api.client, { name: 'Fernhollow', tier: 'LOW' });
    await readReport(api, fern, over('2023-07-01', '2024-06-30'));
    await readReport(api, fern, letter('2025-01-01', '2025-03-31'));
    await createVendor(api.client, { name: 'Greywater', tier: 'LOW' });
    const pine = await createVendor(api.client, { name: 'Pinecrest', tier: 'HIGH' });
    await readReport(api, pine, { type: fact('TYPE_1'), period: null, asOf: fact('2025-08-31') });
    page = await portal.openSignedIn();
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  const vendorsListed = async () => (await page.locator('tbody tr td:first-child a').allInnerTexts()).join(' ');
  const visit = async (address: string, total: string) => {
    await page.goto(address);
    await page.getByText(total, { exact: true }).waitFor();
  };

  it('of all vendors stands on one page, what lapsed first, then what lapses next', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Expiring reports', exact: true }).click();
    await page.getByText('4 vendors', { exact: true }).waitFor();
    expect(await vendorsListed()).toBe('Fernhollow Pinecrest Quillmark Greywater');
    const rows = await page
      .locator('tbody tr')
      .filter({ has: page.locator('[data-timeline]') })
      .allInnerTexts();
    expect(rows[0]).toContain('The report has been stale since 1 Jul 2025');
    expect(rows[0]).toContain('1 letter without a report');
    expect(rows[2]).toContain('The report is stale from 1 Nov 2026');
    expect(rows[2]).toContain('1 gap, 31 days');
    await page.locator('.recharts-bar-rectangle path').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('is narrowed by what the address says, and the files to take away are of the same vendors', async () => {
    await page.getByRole('combobox', { name: 'Tier' }).click();
    await page.getByRole('option', { name: 'Low' }).click();
    await page.getByText('2 vendors', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Stale/ }).click();
    await page.getByText('1 vendor', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?tier=LOW&standing=STALE');
    // The other counts stay, so that another can be chosen.
    expect(await page.getByRole('button', { name: /^No report/ }).innerText()).toContain('1');
    for (const [name, type] of [
      ['Export CSV', 'text/csv; charset=utf-8'],
      ['Calendar', 'text/calendar; charset=utf-8'],
    ] as const) {
      const address = await page.getByRole('link', { name }).getAttribute('href');
      const answer = await page.request.get(address!);
      expect(answer.headers()['content-type']).toBe(type);
      expect(await answer.text()).not.toMatch(/Quillmark|Greywater/);
    }
    const shared = page.url();
    await visit('/expiring', '4 vendors');
    await visit(shared, '1 vendor');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByText('4 vendors', { exact: true }).waitFor();
    await visit('/coverage?tier=LOW', '2 vendors');
    expect(new URL(page.url()).pathname).toBe('/expiring');
    await visit('/expiring?owner=Nobody', 'No vendor here');
  });

  it('shows the months as a table to whoever asks for it', async () => {
    await visit('/expiring', '4 vendors');
    await page.getByText('Table', { exact: true }).click();
    const month = page.getByRole('row', { name: /^Nov 2026/ });
    expect((await month.innerText()).split('\t').map((cell) => cell.trim())).toEqual(['Nov 2026', '0', '0', '0', '1']);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('fits a narrow screen, and hangs on a wall without controls until Escape', async () => {
    const narrow = await portal.openSignedIn({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await narrow.goto('/expiring');
    await narrow.getByText('4 vendors', { exact: true }).waitFor();
    expect(await narrow.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await violationsOn(narrow)).toEqual([]);
    const wall = await portal.openSignedIn({ viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' });
    await wall.goto('/expiring?wall=1&tier=CRITICAL');
    await wall.getByRole('heading', { name: 'Expiring reports · Critical' }).waitFor();
    await wall.getByText('in 244 days').waitFor();
    expect(await wall.getByRole('button').count()).toBe(0);
    expect(await violationsOn(wall)).toEqual([]);
    // What comes in while nobody touches the screen.
    const late = await createVendor(portal.api.client, { name: 'Latecomer', tier: 'CRITICAL' });
    await readReport(portal.api, late, over('2024-06-01', '2025-05-31'));
    await wall.getByText('Latecomer').waitFor();
    await wall.keyboard.press('Escape');
    await wall.getByRole('combobox', { name: 'Tier' }).waitFor();
    expect(new URL(wall.url()).search).toBe('?tier=CRITICAL');
  });

  it('of one vendor is drawn, and told in words', async () => {
    await page.goto('/coverage');
    await page.getByRole('link', { name: 'Quillmark' }).click();
    const region = page.getByRole('region', { name: 'Coverage' });
    await region.getByText('Covered until 31 Jan 2026, 30 days ago').waitFor();
    expect(await region.locator('[data-timeline]').count()).toBe(1);
    const rows = await region.locator('tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t').slice(0, 3).join(' | '))).toEqual([
      'Type 2 period | 1 Oct 2023 – 30 Sept 2024 | 366 days',
      'Gap | 1 Oct 2024 – 31 Oct 2024 | 31 days',
      'Type 2 period | 1 Nov 2024 – 31 Oct 2025 | 365 days',
      'Bridge letter | 1 Nov 2025 – 31 Jan 2026 | 92 days',
    ]);
    expect(rows[3]).toContain('counts for three months after the report’s period, so 28 further days of it do not');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('of a letter is told on its own page, and why another follows nothing on its vendor’s', async () => {
    await page.goto(`/reports/${letterId}`);
    await page.getByText('counts for 1 Nov 2025 – 31 Jan 2026', { exact: false }).waitFor();
    // Only a SOC 2 report serves a review.
    expect(await page.getByRole('button', { name: 'Open a review' }).count()).toBe(0);
    await page.goto('/coverage');
    await page.getByRole('link', { name: 'Fernhollow' }).click();
    await page.getByText('a letter counts until 2024-09-30 at most', { exact: false }).waitFor();
  });
});
