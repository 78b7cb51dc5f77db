import type { Page } from 'playwright-core';
import { colleague } from '../api/harness/accounts';
import { readReport } from '../api/harness/readings';
import { createVendor } from '../api/harness/vendors';
import { violationsOn } from './support/accessibility';
import { type Portal, startPortal } from './support/portal';

const EXCEPTION = {
  ...{ controlId: 'LA-1', criteria: [], control: null, test: null, managementResponse: null, evidence: [] },
  finding: 'For 2 of 25 users the approval was missing.',
};

describe('what is asked of vendors', () => {
  let portal: Portal;
  let page: Page;
  let vendorId: string;

  beforeAll(async () => {
    portal = await startPortal();
    await colleague(portal.api);
    vendorId = await createVendor(portal.api.client, { name: 'Larkspur', tier: 'LOW' });
    page = await portal.openSignedIn();
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  it('is a review that waits for the next report, until nobody needs it', async () => {
    await page.goto(`/vendors/${vendorId}`);
    const reviews = page.getByRole('region', { name: 'Reviews' });
    await reviews.getByText('No review yet').waitFor();
    await reviews.getByRole('button', { name: 'Ask for a review' }).click();
    const form = page.getByRole('dialog', { name: 'Ask for a review of Larkspur' });
    await form.getByRole('combobox', { name: 'Reviewer' }).click();
    await page.getByRole('option', { name: 'Ada Auditor' }).click();
    expect(await violationsOn(page)).toEqual([]);
    await form.getByRole('button', { name: 'Ask for the review' }).click();
    await reviews.getByText('Ada Auditor').waitFor();
    await reviews.getByRole('link', { name: /^Review of/ }).click();
    await page.getByText('The report is awaited').waitFor();
    await page.getByRole('button', { name: 'Withdraw the review' }).click();
    await page.getByText('Say why the report is not needed.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Why the report is not needed' }).fill('The contract ended.');
    await page.getByRole('button', { name: 'Withdraw the review' }).click();
    await page.getByText('This review was withdrawn').waitFor();
    await page.getByText('Review withdrawn: The contract ended.').waitFor();
  });

  it('is an answer about an exception, which somebody sees to and closes', async () => {
    const reportId = await readReport(portal.api, vendorId, { exceptions: [EXCEPTION] });
    const opened = '... on OpenReviewPayload { review { id } }';
    const { review } = await portal.api.client.mutate('openReview', { reportId }, opened);
    await page.goto(`/reviews/${review.id}`);
    await page.getByRole('combobox', { name: 'What the exception at Control LA-1 means to us' }).click();
    await page.getByRole('option', { name: /follow/i }).click();
    await page.getByRole('textbox', { name: 'What is asked of the vendor' }).fill('Show the approvals.');
    await page.getByRole('button', { name: 'Answer by' }).click();
    await page.getByRole('button', { name: 'Next month' }).click();
    await page.getByRole('button', { name: /^15 / }).click();
    await page.getByRole('combobox', { name: 'Owner' }).click();
    await page.getByRole('option', { name: 'Ada Auditor' }).click();
    await page.getByRole('button', { name: 'Set disposition' }).click();
    await page.getByText('Ada Auditor sees to it').waitFor();
    await page.goto('/');
    const open = page.getByRole('region', { name: 'Open follow-ups' });
    await open.getByText('Show the approvals. · Ada Auditor').waitFor();
    await open.getByRole('link', { name: 'Larkspur' }).click();
    await page.getByRole('textbox', { name: 'Evidence for: Show the approvals.' }).fill('Both were shown.');
    await page.getByRole('button', { name: 'Close: Show the approvals.' }).click();
    await page.getByText(/^Closed by Administrator.*Both were shown\.$/).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('was another thing in earlier versions of a policy', async () => {
    await page.goto('/policies');
    const policy = page.getByRole('region', { name: 'Critical vendors' });
    await policy.getByText(/^Version 1, as Countersign came$/).waitFor();
    await page.getByRole('button', { name: 'Edit the policy for critical vendors' }).click();
    await page.getByRole('textbox', { name: 'Current for, in months' }).fill('9');
    await page.getByRole('button', { name: 'Put in force' }).click();
    await policy.getByText(/^Version 2, by Administrator/).waitFor();
    await policy.getByRole('button', { name: 'Earlier versions of the policy for critical vendors' }).click();
    await policy.getByRole('region', { name: 'Version 1' }).getByText('A report is current for 12 months').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
