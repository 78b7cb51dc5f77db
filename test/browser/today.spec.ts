import type { Page } from 'playwright-core';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { colleague } from '../api/harness/accounts';
import { arrivedItem } from '../api/harness/inbox';
import { cuecs, readReport } from '../api/harness/readings';
import { createVendor } from '../api/harness/vendors';
import { violationsOn } from './support/accessibility';
import { type Portal, startPortal } from './support/portal';

const endingOn = (end: string) => ({ period: fact({ start: '2024-01-01', end }) });

describe('today', () => {
  let portal: Portal;
  let page: Page;

  beforeAll(async () => {
    portal = await startPortal({ today: '2026-03-02T10:00:00Z' });
    page = await portal.openSignedIn();
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  it('says how to begin in a portal that holds nothing', async () => {
    await page.goto('/');
    await page.getByText('Begin with a report').waitFor();
    await page.getByText('Drop a SOC 2 report here, or choose a file').waitFor();
    await page.getByText('Monday, 2 March 2026').waitFor();
    await page.getByRole('link', { name: 'Import a list' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('is calm where nothing waits, and tells what moved', async () => {
    const vendor = await createVendor(portal.api.client, { name: 'Fernhollow', tier: 'LOW', businessOwner: 'Nobody' });
    await page.reload();
    await page.getByText('Nothing needs you today').waitFor();
    const fresh = await readReport(portal.api, vendor, endingOn('2025-12-31'));
    // Nobody has begun a review: that is told as soon as there is something to review.
    await page
      .getByRole('region', { name: 'Read, not reviewed yet' })
      .getByRole('link', { name: 'The report of Fernhollow waits for its review' })
      .waitFor();
    const news = page.getByRole('region', { name: 'What moved' });
    await news.getByText('Report read').waitFor();
    await news.getByRole('link', { name: 'Fernhollow' }).click();
    await page.waitForURL(`**/reports/${fresh}`);
  });

  it('lists what waits for whoever looks, each one click away, and follows what others do', async () => {
    const { api } = portal;
    const other = await colleague(api);
    const stale = await createVendor(api.client, {
      name: 'Quillmark',
      tier: 'CRITICAL',
      businessOwner: 'Administrator',
    });
    const staleReport = await readReport(api, stale, endingOn('2024-12-31'));
    const high = await createVendor(api.client, { name: 'Larkspur', tier: 'HIGH', businessOwner: other.email });
    const reportId = await readReport(api, high, endingOn('2025-12-31'));
    const opened = '... on OpenReviewPayload { review { id } }';
    const { review } = await other.client.mutate('openReview', { reportId }, opened);
    const said = { decision: 'APPROVED', rationale: 'Well.', overrideRationale: 'Needed.' };
    await other.client.mutate('decideReview', { reviewId: review.id, version: 1, ...said }, '');
    await arrivedItem(api.client);
    await page.goto('/');
    const lapsing = page.getByRole('region', { name: 'Reports that lapse' });
    await lapsing.getByText('since 1 Jan 2026').waitFor();
    await page.getByRole('link', { name: '1 file to be put to a vendor' }).waitFor();
    // What is overdue stands before what only waits.
    const topics = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(topics.slice(0, 2)).toEqual(['Reports that lapse', 'Waiting for your approval']);
    expect(await violationsOn(page)).toEqual([]);
    const late = await createVendor(api.client, { name: 'Latecomer', tier: 'LOW', businessOwner: 'Administrator' });
    await readReport(api, late, endingOn('2024-11-30'));
    await lapsing.getByText('The SOC 2 report of Latecomer went stale').waitFor();
    await page.getByRole('link', { name: 'Larkspur waits for your approval' }).click();
    await page.waitForURL(`**/reviews/${review.id}`);
    await page.goBack();
    await lapsing.getByRole('link', { name: 'The SOC 2 report of Quillmark went stale' }).click();
    await page.waitForURL(`**/reports/${staleReport}`);
  });

  it('fits a narrow screen, and says so where it cannot be reached, until it can', async () => {
    const narrow = await portal.openSignedIn({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await narrow.goto('/');
    await narrow.getByText('Reports that lapse').waitFor();
    expect(await narrow.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await violationsOn(narrow)).toEqual([]);
    await narrow.context().setOffline(true);
    const away = narrow.getByRole('alert').filter({ hasText: 'Countersign cannot be reached.' });
    await away.waitFor();
    // What was seen last is not taken away.
    await narrow.getByText('Reports that lapse').waitFor();
    await narrow.context().setOffline(false);
    await away.waitFor({ state: 'detached' });
    await narrow.context().close();
  });

  it('keeps what was typed and chosen while the server cannot be reached, and does it afterwards', async () => {
    const { client } = portal.api;
    const vendor = await createVendor(client, { name: 'Marigold', tier: 'LOW' });
    const reportId = await readReport(portal.api, vendor, { ...endingOn('2025-12-31'), cuecs: cuecs(1) });
    const opened = '... on OpenReviewPayload { review { id } }';
    const { review } = await client.mutate('openReview', { reportId }, opened);
    await page.goto(`/reviews/${review.id}`);
    await page.getByRole('radio', { name: /^Rejected/ }).click();
    await page.getByRole('textbox', { name: 'Rationale' }).fill('It is too old.');
    await page.getByRole('tab', { name: /^CUECs/ }).click();
    const owner = page.getByRole('combobox', { name: 'Owner of CUEC-1' });
    await owner.waitFor();
    await page.context().setOffline(true);
    await owner.click();
    await page.getByRole('option', { name: 'Administrator' }).click();
    const refused = page.getByRole('alert').filter({ hasText: 'The owner was not changed' });
    await refused.waitFor();
    await page.getByRole('tab', { name: 'Decision' }).click();
    await page.getByRole('button', { name: 'Record decision' }).click();
    await page.getByText('Countersign cannot be reached. Check that it is running').first().waitFor();
    await page.context().setOffline(false);
    await refused.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Record decision' }).click();
    await page.getByText('This review is decided').waitFor();
    await page.getByText('It is too old.').first().waitFor();
    const told = await client.get('{ cuecs(filter: {}) { nodes { owner { name } } } }');
    expect(told.cuecs.nodes).toEqual([{ owner: { name: 'Administrator' } }]);
  });
});
