import type { Page } from 'playwright-core';
import { onceRead, uploaded } from '../api/harness/reports';
import { smallPdf } from '../api/harness/small-pdf';
import { createVendor } from '../api/harness/vendors';
import { type Portal, startPortal } from './support/portal';

const evidence = [{ page: 1, quote: 'Nothing in particular.', box: { x: 72, y: 72, width: 120, height: 14 } }];

/** As a reader leaves it that is not sure, of a document that does not say everything. */
const DOUBTED = {
  kind: { value: 'SOC2', confidence: 'CERTAIN', evidence },
  type: { value: 'TYPE_2', confidence: 'PROBABLE', evidence },
  opinion: { value: 'QUALIFIED', confidence: 'DOUBTFUL', evidence, basis: 'Access was not removed in time.' },
  period: null,
  asOf: null,
  auditor: null,
  categories: [],
  exceptions: [
    {
      controlId: 'AC-4',
      criteria: ['CC6.2'],
      control: 'Access is removed <b>within</b> a day.',
      test: null,
      finding: '<img src=x onerror="document.title=1"> For 3 of 25 leavers access was removed late.',
      managementResponse: null,
      evidence,
    },
  ],
  subserviceOrganizations: [{ name: 'Cloudharbor', services: null, method: 'INCLUSIVE', evidence }],
  warnings: [{ code: 'PERIOD_DISAGREES', message: 'Two periods are named.', evidence }],
};

describe('what was read with doubt, or not found', () => {
  let portal: Portal;
  let page: Page;

  beforeAll(async () => {
    portal = await startPortal();
    const { client, store } = portal.api;
    const id = await uploaded(client, await createVendor(client), await smallPdf());
    await onceRead(client, id);
    await store.query('UPDATE readings SET facts = facts || $1::jsonb', [JSON.stringify(DOUBTED)]);
    page = await portal.openSignedIn();
    await page.goto(`/reports/${id}`);
    await page.getByRole('tab', { name: 'Summary' }).waitFor();
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  const textOf = (fact: string) => page.locator(`[data-fact=${fact}]`).innerText();

  it('says how sure it is where it is not certain, and nothing where it is', async () => {
    expect(await textOf('kind')).toMatch(/^Document\s+SOC 2$/);
    expect(await textOf('type')).toMatch(/Type 2\s+Probable$/);
    expect(await textOf('opinion')).toMatch(/Qualified\s+Doubtful: check the page\s+Access was not removed in time\.$/);
  });

  it('says of each fact that was not found that it was not', async () => {
    for (const fact of ['period', 'auditor', 'categories'])
      expect(await textOf(fact)).toContain('Not found in the report');
    // A Type 2 report has no as-of date to be missed.
    expect(await page.locator('[data-fact=asOf]').count()).toBe(0);
    await page.getByText('Age unknown').first().waitFor();
  });

  it('marks the words on the page at the place and in the size that the evidence gives', async () => {
    await page.locator('[data-fact=opinion]').click();
    const mark = page.locator('[data-evidence=chosen]');
    await mark.waitFor();
    const [box, place] = [(await mark.boundingBox())!, (await page.locator('[data-page="1"]').boundingBox())!];
    // pdfkit's page is 612 points wide; the frame leaves 3 pixels around the words.
    const scale = place.width / 612;
    expect(box.x - place.x).toBeCloseTo(72 * scale - 3, 0);
    expect(box.y - place.y).toBeCloseTo(72 * scale - 3, 0);
    expect(box.width).toBeCloseTo(120 * scale + 6, 0);
    expect(box.height).toBeCloseTo(14 * scale + 6, 0);
  });

  it('shows the words of a report as words, whatever they would be as HTML', async () => {
    await page.getByRole('tab', { name: /^Exceptions/ }).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByText('<img src=x onerror="document.title=1"> For 3 of 25 leavers').waitFor();
    await panel.getByText('Access is removed <b>within</b> a day.').waitFor();
    await panel.getByText('None was found in the report').waitFor();
    expect(await panel.locator('img, b:has-text("within")').count()).toBe(0);
    expect(await page.title()).toContain('Countersign');
  });

  it('tells subservice organizations with their method, and warnings', async () => {
    await page.getByRole('tab', { name: /^Subservice/ }).click();
    await page.getByText('Inclusive').waitFor();
    await page.getByText('Its services were not found in the report').waitFor();
    await page.getByRole('tab', { name: /^Warnings/ }).click();
    await page.getByText('Two periods are named.').waitFor();
    await page.getByRole('tab', { name: /^Controls/ }).click();
    await page.getByText('No control was found in the report').waitFor();
  });
});
