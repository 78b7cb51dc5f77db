import type { Page } from 'playwright-core';
import { violationsOn } from './support/accessibility';
import { type Portal, startPortal } from './support/portal';
import { readSample } from './support/readings';

describe('the search page', () => {
  let portal: Portal;
  let page: Page;

  beforeAll(async () => {
    portal = await startPortal();
    await readSample(portal, '03_meridianloop', { name: 'Meridian Loop' });
    page = await portal.openSignedIn();
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  it('is reached by the navigation and says what it is for', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.getByText('What are you looking for?').waitFor();
  });

  it('finds a phrase, marks its words, and leads to its page in the document', async () => {
    await page.getByRole('searchbox', { name: 'Search all reports' }).fill('"lacked the approval"');
    await page.getByRole('listitem').filter({ hasText: 'Exception' }).first().waitFor();
    expect(await page.locator('mark').allTextContents()).toContain('approval');
    expect(await violationsOn(page)).toEqual([]);
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
    const hit = page.getByRole('link', { name: /^Meridian Loop, page \d+$/ }).first();
    const number = /\d+$/.exec(await hit.innerText())![0];
    await hit.click();
    await page.locator(`[data-page="${number}"] span`).first().waitFor({ state: 'attached' });
    expect(await page.getByRole('textbox', { name: 'Page' }).inputValue()).toBe(number);
    await page.goBack();
    await page.locator('mark').first().waitFor();
  });

  it('says when nothing is found', async () => {
    await page.goto('/search?q=zebracorn');
    await page.getByText('Nothing says “zebracorn”').waitFor();
  });
});
