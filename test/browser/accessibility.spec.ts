import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readItem } from '../api/harness/inbox';
import { violationsOn } from './support/accessibility';
import { buildComponents, openComponents } from './support/components';
import { type Portal, startPortal } from './support/portal';
import { type ReadSample, readSample } from './support/readings';

describe.each(['light', 'dark'] as const)('the pages for everybody, in the %s', (colorScheme) => {
  let portal: Portal;
  let read: ReadSample;
  let reviewId: string;

  beforeAll(async () => {
    portal = await startPortal();
    read = await readSample(portal, '03_meridianloop', { name: 'Meridian Loop', tier: 'CRITICAL' });
    const opened = await portal.api.client.mutate(
      'openReview',
      { reportId: read.reportId },
      '... on OpenReviewPayload { review { id } }',
    );
    reviewId = opened.review.id;
    await readItem(portal.api);
  });
  afterAll(() => portal.stop());

  it('have no violation that axe-core finds, and stay while the server cannot be reached', async () => {
    const stranger = await portal.openPage({ colorScheme });
    await stranger.goto('/');
    await stranger.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await violationsOn(stranger)).toEqual([]);

    const page = await portal.openSignedIn({ colorScheme });
    const places: readonly [address: string, waitForText: string][] = [
      ['/', 'What moved'],
      ['/expiring', 'Vendors by what lapses next'],
      ['/expiring?wall', 'Lapses next'],
      ['/vendors', 'Meridian Loop'],
      [`/vendors/${read.vendorId}`, 'Vendor entered'],
      [`/vendors/${read.vendorId}?tab=cuecs`, 'See it in the report'],
      [`/vendors/${read.vendorId}?tab=subservice`, 'Who else rests on it'],
      ['/cuecs?view=theme', 'How far we are, by theme'],
      ['/inbox', 'Vendor to be chosen'],
      ['/reports', 'SOC 2 Type 2'],
      [`/reports/${read.reportId}`, 'Service auditor'],
      [`/reports/${read.reportId}?tab=exceptions`, 'Management’s response'],
      [`/reports/${read.reportId}?tab=cuecs`, 'CUEC 1'],
      [`/reports/${read.reportId}?tab=controls`, 'No exception'],
      [`/reports/${read.reportId}?tab=document`, 'SHA-256'],
      ['/reviews', 'None yet'],
      [`/reviews/${reviewId}`, 'Record a decision'],
      [`/reviews/${reviewId}?tab=discussion`, 'Nobody has said anything yet.'],
      ['/cuecs', 'See it in the report'],
      ['/nth-parties', 'Concentration'],
      ['/settings/people', 'Last seen'],
      ['/settings/sign-in', 'Set the rules'],
      ['/settings/mail', 'Send a test message to me'],
      ['/settings/retention', 'Set retention'],
      ['/audit', 'Review opened'],
      ['/outbox', 'Mail is kept here and not sent'],
    ];
    const violations: Record<string, string[]> = {};
    for (const [index, [address, text]] of places.entries()) {
      await page.goto(address);
      await page.getByText(text).filter({ visible: true }).first().waitFor();
      if (address.includes(read.reportId))
        await page.locator('[data-page="1"] span').first().waitFor({ state: 'attached' });
      violations[address] = await violationsOn(page);
      // Each page once, in the one scheme or the other.
      if ((index % 2 === 0) === (colorScheme === 'light')) await goAwayAndBack(page, text);
    }
    await page.context().setOffline(true);
    await page.getByText('Countersign cannot be reached.').waitFor();
    violations['a page whose server cannot be reached'] = await violationsOn(page);
    await page.context().setOffline(false);
    await page.goto(`/reports/${read.reportId}`);
    await page.getByRole('button', { name: 'Correct: Categories in scope' }).click();
    await page.getByRole('button', { name: 'Save correction' }).click();
    await page.locator('form [aria-invalid=true], form [role=alert]').first().waitFor();
    violations['a correction with what is wrong in it'] = await violationsOn(page);
    await page.goto('/vendors');
    await page.getByRole('button', { name: 'Add vendor' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Add vendor' }).click();
    await page.getByText('Give the name of the vendor.').waitFor();
    violations['a form with what is wrong in it'] = await violationsOn(page);
    await page.goto(`/reviews/${reviewId}`);
    await page.getByRole('radio', { name: /^Approved with conditions/ }).click();
    await page.getByRole('textbox', { name: 'Due' }).click();
    await page.getByRole('button', { name: 'Next month' }).waitFor();
    violations['a condition with the calendar open'] = await violationsOn(page);
    expect(Object.fromEntries(Object.entries(violations).filter(([, found]) => found.length > 0))).toEqual({});
    expect(portal.complaints).toEqual([]);
  });

  it('are made of components that have none in any of their states, and show these to developers alone', async () => {
    const directory = buildComponents();
    try {
      const page = await portal.openPage({ colorScheme });
      await openComponents(page, directory);
      expect(await violationsOn(page)).toEqual([]);
      expect(portal.complaints).toEqual([]);
      const title = 'Components and their states';
      expect(scriptsOf(directory)).toContain(title);
      expect(scriptsOf(portal.api.configuration.webDirectory)).not.toContain(title);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  const goAwayAndBack = async (page: Page, text: string) => {
    const banner = page.getByRole('alert').filter({ hasText: 'Countersign cannot be reached.' });
    await page.context().setOffline(true);
    await banner.waitFor();
    // By then everything that was asked for meanwhile has failed.
    await page.getByText(text).filter({ visible: true }).first().waitFor();
    const [answer] = await Promise.all([page.waitForResponse('**/graphql'), page.context().setOffline(false)]);
    expect(answer.status()).toBe(200);
    await banner.waitFor({ state: 'detached' });
    await page.getByText(text).filter({ visible: true }).first().waitFor();
  };
});

/** Everything that a browser may be given to run. */
const scriptsOf = (directory: string) =>
  readdirSync(join(directory, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(directory, 'assets', name), 'utf8'))
    .join('\n');
