import type { Page } from 'playwright-core';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { colleague } from '../api/harness/accounts';
import { readReport } from '../api/harness/readings';
import { waitFor } from '../api/harness/wait-for';
import { createVendor } from '../api/harness/vendors';
import { violationsOn } from './support/accessibility';
import { hasFocus } from './support/keyboard';
import { type Portal, startPortal } from './support/portal';

const EXCEPTION = {
  ...{ controlId: 'LA-1', criteria: [], control: null, test: null, managementResponse: null, evidence: [] },
  finding: 'For 2 of 25 users the approval was missing.',
};

describe('what is asked of vendors', () => {
  let portal: Portal;
  let page: Page;
  let vendorId: string;
  let second: Awaited<ReturnType<typeof colleague>>;

  beforeAll(async () => {
    portal = await startPortal();
    second = await colleague(portal.api);
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
    await page.getByText('Say why the review is not needed.').waitFor();
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
    const exception = page.getByRole('group', { name: 'Exception at Control LA-1' });
    await exception.getByRole('radio', { name: /follow/i }).check();
    await page.getByRole('textbox', { name: 'What is asked of the vendor' }).fill('Show the approvals.');
    await page.getByRole('textbox', { name: 'Answer by' }).click();
    await page.getByRole('button', { name: 'Next month' }).click();
    await page.getByRole('button', { name: /^15 / }).click();
    // Whoever asks sees to it, unless they say otherwise; and the portal writes to nobody.
    await exception.getByText('Countersign writes to nobody: you ask Larkspur yourself.').waitFor();
    expect(await exception.getByRole('combobox', { name: 'Owner' }).inputValue()).toBe('Administrator');
    await page.getByRole('button', { name: 'Set disposition' }).click();
    const owner = page.getByRole('combobox', { name: 'Owner of: Show the approvals.' });
    await owner.click();
    await page.getByRole('option', { name: 'Ada Auditor' }).click();
    await page.getByText('Sees to it:').waitFor();
    await waitFor(
      () => owner.inputValue(),
      (name) => name === 'Ada Auditor',
    );
    await page.goto('/');
    const open = page.getByRole('region', { name: 'Open follow-ups' });
    await open.getByText('Show the approvals. · Ada Auditor').waitFor();
    await open.getByRole('link', { name: 'Larkspur' }).click();
    await page.getByRole('textbox', { name: 'Evidence for: Show the approvals.' }).fill('Both were shown.');
    await page.getByRole('button', { name: 'Answered: Show the approvals.' }).click();
    await page.getByText(/^Closed by Administrator.*Both were shown\.$/).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('is given to somebody else after the decision, as are conditions; who has the review open sees it', async () => {
    const reportId = await readReport(portal.api, vendorId, { exceptions: [EXCEPTION] });
    const { client } = portal.api;
    const opened = '... on OpenReviewPayload { review { id version exceptions { key } } }';
    const { review } = await client.mutate('openReview', { reportId }, opened);
    const asked = { kind: 'FOLLOW_UP', text: 'Show the tickets.', dueOn: '2999-12-31' };
    const [{ key: exceptionKey }] = review.exceptions;
    const disposed = '... on DisposeExceptionPayload { review { version } }';
    const said = await client.mutate('disposeException', { reviewId: review.id, exceptionKey, ...asked }, disposed);
    const decided = { decision: 'APPROVED_WITH_CONDITIONS', rationale: 'Well.', overrideRationale: 'Needed.' };
    const conditions = [{ description: 'Remove leavers within a day.', dueOn: '2999-12-31' }];
    const input = { reviewId: review.id, version: said.review.version, ...decided, conditions };
    await client.mutate('decideReview', input, '');
    const other = await portal.openPage();
    await other
      .context()
      .addCookies([{ name: 'countersign_session', value: second.client.token!, url: portal.address }]);
    await other.goto(`/reviews/${review.id}`);
    await page.goto(`/reviews/${review.id}`);
    for (const [what, told, kind] of [
      ['Remove leavers within a day.', 'Condition given to Ada Auditor', 'CONDITION_ASSIGNED'],
      ['Show the tickets.', 'Follow-up given to Ada Auditor', 'FOLLOW_UP_ASSIGNED'],
    ] as const) {
      await page.getByRole('combobox', { name: `Owner of: ${what}` }).click();
      await page.getByRole('option', { name: 'Ada Auditor' }).click();
      for (const on of [page, other]) {
        await on.getByRole('region', { name: 'Audit trail' }).getByText(told, { exact: true }).waitFor();
        await waitFor(
          () => on.getByRole('combobox', { name: `Owner of: ${what}` }).inputValue(),
          (name) => name === 'Ada Auditor',
        );
      }
      const { notifications } = await second.client.get(
        `{ notifications(filter: { kind: ${kind} }, first: 1) { nodes { review { id } } } }`,
      );
      expect(notifications.nodes).toMatchObject([{ review: { id: review.id } }]);
    }
    await other.getByRole('link', { name: /^Notifications/ }).click();
    await other.getByText('A condition of the approval of Larkspur is yours.').waitFor();
    await other.context().close();
  });

  it('is answered by two people at once: who comes second sees both, chooses, and nothing is lost', async () => {
    const report = { exceptions: [EXCEPTION], auditor: fact('Dunmore & Vane LLP') };
    const reportId = await readReport(portal.api, vendorId, report);
    const opened = '... on OpenReviewPayload { review { id } }';
    const { review } = await portal.api.client.mutate('openReview', { reportId }, opened);
    const cookie = { name: 'countersign_session', value: second.client.token!, url: portal.address };
    const other = await portal.openPage();
    await other.context().addCookies([cookie]);
    const both = [page, other] as const;
    const dispose = async (on: Page, kind: string, field: string, text: string) => {
      const exception = on.getByRole('group', { name: 'Exception at Control LA-1' });
      await exception.getByRole('radio', { name: kind }).check();
      await on.getByRole('textbox', { name: field }).fill(text);
    };
    for (const on of both) await on.goto(`/reviews/${review.id}`);
    await dispose(other, 'Accepted', 'Reason', 'They were few.');
    await dispose(page, 'Compensating control', 'Control that compensates', 'We look monthly.');
    await other.getByRole('button', { name: 'Set disposition' }).click();
    await other.getByText('They were few.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Set disposition' }).click();
    await page.getByRole('radio', { name: /^Theirs They were few\.\s*by Ada Auditor, / }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    for (const mine of [/^Yours Compensating control/, /^Yours We look monthly/])
      await page.getByRole('radio', { name: mine }).check();
    await page.getByRole('button', { name: 'Set disposition' }).click();
    await page
      .getByRole('radio', { name: /^Theirs/ })
      .first()
      .waitFor({ state: 'detached' });
    await page.getByText('We look monthly.', { exact: true }).waitFor();

    // The other has looked before that was said.
    await decide(other, 'Rejected', 'Two of 25 are too many.');
    await other.getByText('Somebody else changed this review in the meantime').waitFor();
    await page.getByRole('radio', { name: /^Approved(?! with)/ }).click();
    await page.getByRole('textbox', { name: 'Rationale' }).fill('Our own control does.');

    for (const on of both) {
      await on.getByRole('tab', { name: 'Summary' }).click();
      await on.getByRole('button', { name: 'Correct: Service auditor' }).click();
      const form = on.getByRole('form', { name: 'Correct: Service auditor' });
      await form.getByRole('textbox', { name: 'Service auditor' }).fill(on === page ? 'Vane LLP' : 'Dunmore LLP');
      await form.getByRole('textbox', { name: 'Page where it stands' }).fill('1');
      await form.getByRole('textbox', { name: 'Why' }).fill('The letter says so.');
    }
    const saveIn = (on: Page) => on.getByRole('button', { name: 'Save correction' }).click();
    const auditor = (on: Page) => on.locator('[data-fact=auditor]');
    await saveIn(other);
    await auditor(other).getByText('Dunmore LLP', { exact: true }).waitFor();
    await saveIn(page);
    await page.getByText('Theirs Dunmore LLP: The letter says so.').waitFor();
    await page.getByText(/^by Ada Auditor, /).waitFor();
    await saveIn(page);
    await auditor(page).getByText('Vane LLP', { exact: true }).waitFor();

    await other.getByRole('tab', { name: 'Decision' }).click();
    await other.getByRole('button', { name: 'Record decision' }).click();
    await other.getByText('Somebody else changed this review in the meantime').waitFor();
    await other.getByRole('button', { name: 'Record decision' }).click();
    await other.getByText('This review is decided').waitFor();
    await page.getByRole('tab', { name: 'Decision' }).click();
    await page.getByRole('button', { name: 'Record decision' }).click();
    await page.getByText('Yours, not recorded: Approved: Our own control does.').waitFor();
    await page.getByText('Theirs Rejected: Two of 25 are too many.').waitFor();
    await page.getByRole('button', { name: 'Put mine into the discussion' }).click();
    await page.getByText('Yours, not recorded').waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: /^Discussion/ }).click();
    await page.getByText('I would have decided: Approved: Our own control does.').waitFor();
    await other.context().close();
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

  const decide = async (on: Page, decision: string, rationale: string) => {
    await on.getByRole('button', { name: 'Decide', exact: true }).click();
    await hasFocus(on.getByRole('region', { name: 'Record a decision' }));
    await on.getByRole('radio', { name: new RegExp(`^${decision}`) }).click();
    await on.getByRole('textbox', { name: 'Rationale' }).fill(rationale);
    await on.getByRole('button', { name: 'Record decision' }).click();
  };
});
