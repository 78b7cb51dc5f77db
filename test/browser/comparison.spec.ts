import type { Page } from 'playwright-core';
import type { ReportFacts, ReportedException } from '@countersign/vocabulary';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { readReport } from '../api/harness/readings';
import { createVendor } from '../api/harness/vendors';
import { violationsOn } from './support/accessibility';
import { type Portal, startPortal } from './support/portal';

const place = (page: number) => ({ page, quote: 'Words.', box: { x: 72, y: 90, width: 400, height: 12 } });
const exception = (controlId: string, finding: string, page: number): ReportedException => ({
  ...{ controlId, finding, criteria: [], control: null, test: null, managementResponse: null },
  evidence: [place(page)],
});
const expects = (...texts: readonly string[]): ReportFacts['cuecs'] =>
  texts.map((text, at) => ({ id: `UEC-${at + 1}`, text, criteria: [], evidence: [place(1)] }));
const over = (start: string, end: string): Partial<ReportFacts> => ({ period: fact({ start, end }) });

describe('a report beside an earlier one', () => {
  let portal: Portal;
  let page: Page;
  let reportId: string;
  let onlyId: string;

  beforeAll(async () => {
    portal = await startPortal({ today: '2026-03-02T10:00:00Z' });
    const { api } = portal;
    const vendorId = await createVendor(api.client, { name: 'Quillmark', tier: 'LOW' });
    await readReport(api, vendorId, { ...over('2023-01-01', '2023-12-31'), auditor: fact('Bexley Strand LLP') });
    await readReport(api, vendorId, {
      ...over('2024-01-01', '2024-12-31'),
      exceptions: [exception('LA-1', 'For 2 of 25 leavers access was removed late.', 1)],
      cuecs: expects('Review access rights every year.', 'Remove leavers within a day.', 'Keep contacts current.'),
    });
    reportId = await readReport(api, vendorId, {
      ...over('2025-02-01', '2025-12-31'),
      categories: [fact('SECURITY'), fact('PRIVACY')],
      exceptions: [
        exception('BK-2', 'One backup failed.', 1),
        exception('LA-1', 'For 3 of 40 leavers access was removed late.', 1),
      ],
      cuecs: expects('Review access rights every month.', 'Remove leavers within a day.'),
    });
    onlyId = await readReport(api, await createVendor(api.client, { name: 'Fernhollow' }));
    page = await portal.openSignedIn();
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  const section = (name: string) => page.getByRole('region', { name });

  it('is reached from its own page, and shows what differs before what stayed the same', async () => {
    await page.goto(`/reports/${reportId}`);
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: 'Compared with the report before' }).waitFor();
    await page.getByText('6 differences').waitFor();
    await page.getByText('Neither report covers 31 days, 1 Jan 2025 – 31 Jan 2025.').waitFor();
    const exceptions = section('Exceptions').getByRole('listitem');
    expect(await exceptions.allInnerTexts()).toEqual([
      expect.stringMatching(/Control BK-2\s+New[^]*Nothing like it[^]*One backup failed\./),
      expect.stringMatching(/Control LA-1\s+Repeated[^]*2 of 25[^]*3 of 40/),
    ]);
    const cuecs = section('Complementary user entity controls');
    expect(await cuecs.locator('ins').allInnerTexts()).toEqual(['month']);
    expect(await cuecs.locator('del').allInnerTexts()).toEqual(['year']);
    expect(await cuecs.getByText('Remove leavers within a day.').first().isVisible()).toBe(false);
    await cuecs.getByText('1 line stayed the same').click();
    expect(await cuecs.getByText('Remove leavers within a day.').first().isVisible()).toBe(true);
    expect(await section('Categories in scope').getByRole('listitem').first().innerText()).toMatch(/Privacy\s+Added/);
  });

  it('leads from each line to its page in either report', async () => {
    await page.getByRole('link', { name: 'Control LA-1, before: show p. 1' }).click();
    await page.getByRole('heading', { name: 'SOC 2 Type 2, 1 Jan 2024 – 31 Dec 2024' }).waitFor();
    await page.getByText('For 2 of 25 leavers access was removed late.').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Control LA-1, now: show p. 1' }).click();
    await page.getByText('For 3 of 40 leavers access was removed late.').waitFor();
    await page.goBack();
  });

  it('is held against another earlier report that somebody chooses', async () => {
    await page.getByRole('combobox', { name: 'Compare with' }).click();
    await page.getByRole('option', { name: /1 Jan 2023/ }).click();
    await page.getByRole('heading', { name: 'Compared with an earlier report' }).waitFor();
    await section('Period, opinion and auditor').getByText('Bexley Strand LLP').waitFor();
    await page.reload();
    await page.getByText('Bexley Strand LLP').waitFor();
  });

  it('says so where there is nothing earlier', async () => {
    await page.goto(`/reports/${onlyId}`);
    await page.getByRole('button', { name: 'Open a review' }).waitFor();
    expect(await page.getByRole('link', { name: 'Compare' }).count()).toBe(0);
    await page.goto(`/reports/${onlyId}/compare`);
    await page.getByText('There is nothing to compare').waitFor();
    await page.getByText('no earlier SOC 2 report', { exact: false }).waitFor();
  });

  it.each(['light', 'dark'] as const)('has no violation that axe-core finds, in the %s', async (colorScheme) => {
    const other = await portal.openSignedIn({ colorScheme });
    await other.goto(`/reports/${reportId}/compare`);
    await other.getByText('6 differences').waitFor();
    for (const summary of await other.locator('summary').all()) await summary.click();
    expect(await violationsOn(other)).toEqual([]);
    if (process.env.SHOTS) {
      await other.screenshot({ path: `${process.env.SHOTS}/compare-${colorScheme}.png`, fullPage: true });
      await other.setViewportSize({ width: 360, height: 800 });
      await other.screenshot({ path: `${process.env.SHOTS}/compare-${colorScheme}-360.png`, fullPage: true });
    }
    await other.context().close();
  });
});
