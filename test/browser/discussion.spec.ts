import type { Page } from 'playwright-core';
import { type NewAccount, colleague } from '../api/harness/accounts';
import type { ApiClient } from '../api/harness/client';
import { cuecs, readReport } from '../api/harness/readings';
import { createVendor } from '../api/harness/vendors';
import { violationsOn } from './support/accessibility';
import { type Portal, startPortal } from './support/portal';

const EXCEPTION = {
  ...{ controlId: 'LA-1', criteria: [], control: null, test: null, managementResponse: null, evidence: [] },
  finding: 'For 2 of 25 users the approval was missing.',
};

describe('the discussion of a review', () => {
  let portal: Portal;
  let page: Page;
  let other: NewAccount & { readonly client: ApiClient };
  let reviewId: string;

  beforeAll(async () => {
    portal = await startPortal();
    other = await colleague(portal.api);
    const vendorId = await createVendor(portal.api.client, { name: 'Larkspur', tier: 'LOW' });
    const reportId = await readReport(portal.api, vendorId, { exceptions: [EXCEPTION], cuecs: cuecs(1) });
    const opened = '... on OpenReviewPayload { review { id } }';
    reviewId = (await portal.api.client.mutate('openReview', { reportId }, opened)).review.id;
    page = await portal.openSignedIn();
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  const comments = () => page.getByRole('region', { name: 'Comments' });
  const files = () => page.getByRole('region', { name: 'Files' });
  const field = () => page.getByRole('textbox', { name: 'Comment', exact: true });

  it('begins with who is asked, found by an @', async () => {
    await page.goto(`/reviews/${reviewId}?tab=discussion`);
    await comments().getByText('Nobody has said anything yet.').waitFor();
    await page.getByRole('button', { name: 'Comment' }).click();
    await comments().getByText('Write something.').waitFor();
    await field().pressSequentially('Look at page 3, @ada');
    await page.getByRole('option', { name: /Ada Auditor/ }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await field().press('Enter');
    expect(await field().inputValue()).toBe('Look at page 3, @Ada Auditor ');
    await field().pressSequentially('please. <b>Thanks</b>');
    await page.getByRole('button', { name: 'Comment' }).click();
    const said = comments().getByRole('listitem').first();
    await said.getByText('@Ada Auditor').waitFor();
    expect(await said.locator('p').innerText()).toBe('Look at page 3, @Ada Auditor please. <b>Thanks</b>');
    expect(await field().inputValue()).toBe('');
    await page.getByRole('tab', { name: /^Discussion\s*1$/ }).waitFor();
  });

  it('shows what others say as they say it', async () => {
    await other.client.mutate('commentOnReview', { reviewId, text: 'Seen, it is fine.' }, '');
    await comments().getByText('Seen, it is fine.').waitFor();
    expect(await comments().getByRole('listitem').nth(1).getByRole('button').count()).toBe(0);
  });

  it('is about an exception where it begins there', async () => {
    await page.goto(`/reviews/${reviewId}`);
    await page.getByRole('link', { name: 'Discuss the exception at Control LA-1' }).click();
    await field().fill('Why was it missing?');
    expect(await page.getByRole('combobox', { name: 'About' }).inputValue()).toBe('Exception at LA-1');
    await page.getByRole('button', { name: 'Comment' }).click();
    await comments().getByRole('listitem').filter({ hasText: 'Why was it missing?' }).getByText('LA-1').waitFor();
  });

  it('is about one CUEC under it, in its review and in the register, as it is said', async () => {
    await page.goto(`/reviews/${reviewId}?tab=cuecs`);
    await page.getByRole('button', { name: /^Discuss / }).click();
    await page.getByText('Nobody has said anything about it yet.').waitFor();
    await page.getByRole('textbox', { name: /^Comment on / }).fill('Who does this with us?');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    const talk = page.getByRole('list', { name: /^Comments on / });
    await talk.getByText('Who does this with us?').waitFor();
    expect(await page.getByRole('button', { name: /^Discuss .*, 1 said$/ }).count()).toBe(1);
    expect(await violationsOn(page)).toEqual([]);

    await page.goto('/cuecs');
    await page.getByRole('button', { name: /^Notes and evidence of / }).click();
    await talk.getByText('Who does this with us?').waitFor();
    const { cuecs: found } = await portal.api.client.get('{ cuecs(first: 1) { nodes { id } } }');
    const answer = { reviewId, text: 'The service desk.', cuecId: found.nodes[0].id };
    await other.client.mutate('commentOnReview', answer, '');
    await talk.getByText('The service desk.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('lets authors reword and withdraw what they said', async () => {
    await page.goto(`/reviews/${reviewId}?tab=discussion`);
    const own = comments().getByRole('listitem').first();
    await own.getByRole('button', { name: 'Reword' }).click();
    const words = page.getByRole('textbox', { name: 'Comment in other words' });
    expect(await words.inputValue()).toBe('Look at page 3, @Ada Auditor please. <b>Thanks</b>');
    await words.fill('Look at page 4, @Ada Auditor.');
    await page.getByRole('button', { name: 'Save' }).click();
    await own.getByText('reworded').waitFor();
    expect(await own.locator('p').innerText()).toBe('Look at page 4, @Ada Auditor.');
    await own.getByRole('button', { name: 'Withdraw' }).click();
    await own.getByText(/^Withdrawn/).waitFor();
  });

  it('takes files, says why it does not take one, and gives them back', async () => {
    const payload = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    const choose = files().locator('input[type=file]');
    await choose.setInputFiles(payload('access review.txt', 'All reviewed.'));
    await files().getByRole('link', { name: 'access review.txt' }).waitFor();
    await choose.setInputFiles(payload('page.html', '<script>alert(1)</script>'));
    await files()
      .getByText(/Files of this type are not accepted/)
      .waitFor();
    await files().getByRole('button', { name: 'Dismiss' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      files().getByRole('link', { name: 'access review.txt' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('access review.txt');
    expect(await violationsOn(page)).toEqual([]);
    await files().getByRole('button', { name: 'Withdraw access review.txt' }).click();
    await files().getByText('No files yet.').waitFor();
  });

  it('gives a condition its evidence as a file, after the decision', async () => {
    const decided = {
      ...{
        reviewId,
        version: 1,
        decision: 'APPROVED_WITH_CONDITIONS',
        rationale: 'Well.',
        overrideRationale: 'Small.',
      },
      conditions: [{ description: 'Show the fix.', dueOn: '2999-12-31' }],
    };
    await portal.api.client.mutate('decideReview', decided, '');
    await page.goto(`/reviews/${reviewId}`);
    const condition = page.getByRole('listitem').filter({ hasText: 'Show the fix.' }).last();
    await condition.locator('input[type=file]').setInputFiles({
      name: 'fix.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('user,approved\nada,yes\n'),
    });
    await condition.getByText('Attached: fix.csv').waitFor();
    await condition.getByRole('textbox').fill('See the list.');
    await condition.getByRole('button', { name: 'Met: Show the fix.' }).click();
    await condition.getByRole('link', { name: 'fix.csv' }).waitFor();
  });
});
