import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { readReport } from '../api/harness/readings';
import { createVendor } from '../api/harness/vendors';
import { type Portal, startPortal } from './support/portal';

const on = (name: string) => ({
  subserviceOrganizations: [
    { name, services: 'Cloud hosting', method: 'CARVE_OUT' as const, evidence: fact(name).evidence },
  ],
});

describe('the page of nth parties', () => {
  let portal: Portal;
  let page: Page;

  beforeAll(async () => {
    portal = await startPortal();
    for (const [name, tier, provider] of [
      ['Fernhollow', 'CRITICAL', 'AWS'],
      ['Quillmark', 'HIGH', 'Amazon Web Services, Inc.'],
      ['Teal Harbor', 'CRITICAL', 'Halcyon Mail'],
    ])
      await readReport(portal.api, await createVendor(portal.api.client, { name, tier }), on(provider!));
    page = await portal.openSignedIn();
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  it('hands the list out as CSV', async () => {
    await page.goto('/nth-parties');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Export CSV' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv).toMatch(/^\ufeff?Organization,Vendor,Tier,/);
    expect(csv).toMatch(/^Amazon Web Services,Fernhollow,Critical,AWS,/m);
    expect(csv).toMatch(/^Amazon Web Services,Quillmark,High,"Amazon Web Services, Inc\.",/m);
  });

  it('shows at a glance which vendors rest on one organization', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Nth parties' }).click();

    await page.getByText('2 vendors', { exact: true }).waitFor();
    await page.getByText('1 critical, 1 high').waitFor();
    await page.getByRole('cell').getByText('Amazon Web Services', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Quillmark', exact: true }).click();
    await page.getByRole('heading', { name: 'Quillmark' }).waitFor();
  });

  it('draws them, so that one is looked at alone and followed to a vendor by keyboard, and by tier', async () => {
    await page.goto('/nth-parties');
    const organization = page.getByRole('link', { name: 'Amazon Web Services: 2 vendors, own report not held' });
    await organization.focus();
    await page.keyboard.press('Enter');
    await page.getByText('The vendors that rest on Amazon Web Services.').waitFor();
    await page.getByText('Halcyon Mail').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Show every organization' }).click();
    await page.getByRole('link', { name: 'Halcyon Mail: 1 vendor, own report not held' }).waitFor();
    await page.getByRole('combobox', { name: 'Tier' }).click();
    await page.getByRole('option', { name: 'High' }).click();
    await page.getByRole('link', { name: 'Amazon Web Services: 1 vendor, own report not held' }).waitFor();
    expect(new URL(page.url()).searchParams.get('tier')).toBe('HIGH');

    await page.getByRole('link', { name: 'Quillmark: high tier' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Quillmark' }).waitFor();
  });
});
