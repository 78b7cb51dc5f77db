import { QUEUES, openJobs } from '@countersign/jobs';
import type { Page } from 'playwright-core';
import { makeBridgeLetter, makeVendorReport, type VendorReport } from '../corpus/vendor-report';
import type { Stated } from '../corpus/plan';
import { colleague } from '../api/harness/accounts';
import { PASSWORD } from '../api/harness/api';
import { ApiClient } from '../api/harness/client';
import { type Portal, startPortal } from './support/portal';

const VENDOR = 'Harrowgate Ledger';
const SEED = 603;
const REPORT: Stated = {
  type: 'TYPE_2',
  company: 'Harrowgate Ledger, Inc.',
  short: 'Harrowgate',
  system: 'Harrowgate Ledger Platform',
  opinion: 'UNQUALIFIED',
  categories: ['SECURITY', 'AVAILABILITY'],
};
const FIRST: Stated = {
  ...REPORT,
  period: { start: '2024-10-01', end: '2025-09-30' },
  reportDate: '2025-11-14',
};
const SECOND: Stated = {
  ...REPORT,
  period: { start: '2025-10-01', end: '2026-09-30' },
  reportDate: '2026-11-13',
  yearsOn: 1,
};

/** One vendor's report from the request to the next year's, as the people concerned go through it. */
describe('a year with a vendor', () => {
  let portal: Portal;
  let page: Page;
  let first: VendorReport;
  let letter: VendorReport;
  let second: VendorReport;
  let link: string;

  beforeAll(async () => {
    first = await makeVendorReport(SEED, FIRST, { exceptions: 3, themes: 40 });
    letter = await makeBridgeLetter(SEED, FIRST);
    second = await makeVendorReport(SEED, SECOND, { exceptions: 2, themes: 40 });
    portal = await startPortal({ today: '2025-11-17T09:00:00Z' });
    page = await portal.openSignedIn();
    await page.context().clock.setFixedTime('2025-11-17T09:00:00Z');
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  it('begins with the vendor, imported from the spreadsheet that was kept so far', async () => {
    await page.goto('/vendors/import');
    const csv =
      'Name,Legal name,Tier,Systems,Contact name,Contact e-mail\n' +
      `${VENDOR},"Harrowgate Ledger, Inc.",High,Harrowgate Ledger Platform,Ines Prado,ines@harrowgate.example\n`;
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'CSV file' }).click(),
    ]);
    await chooser.setFiles({ name: 'vendors.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('button', { name: 'Import 1 vendor' }).click();
    await page.getByRole('link', { name: VENDOR }).click();
    await page.getByRole('heading', { name: VENDOR }).waitFor();
  });

  it('asks the vendor for its report', async () => {
    await page.getByRole('button', { name: 'Ask for the report' }).click();
    const ask = page.getByRole('dialog', { name: `Ask ${VENDOR} for its report` });
    await ask.getByRole('button', { name: 'Ask for the report' }).click();
    await ask.waitFor({ state: 'detached' });
    await page.goto('/outbox');
    const mail = await page.getByText('Dear Ines Prado,').innerText();
    link = /hand-in(#[\w-]+)/.exec(mail)![1]!;
  });

  it('has the report from the vendor’s own hands a week later', async () => {
    await on('2025-11-24');
    const contact = await portal.openPage();
    await contact.goto(`/hand-in${link}`);
    await contact.setInputFiles('input[type=file]', fileOf(first, 'SOC 2 2025.pdf'));
    await contact.getByRole('button', { name: 'Upload the report' }).click();
    await contact.getByRole('heading', { name: 'Thank you' }).waitFor();
    await contact.context().close();
    await openLatestReport('SOC 2 Type 2, 1 Oct 2024 – 30 Sept 2025');
  });

  it('has a fact put right that was read otherwise than a person reads it', async () => {
    await page.getByRole('button', { name: 'Correct: Service auditor' }).click();
    const form = page.getByRole('form', { name: 'Correct: Service auditor' });
    await form.getByRole('textbox', { name: 'Service auditor' }).fill(`${first.truth.auditor} of Leeds`);
    await form.getByRole('textbox', { name: 'Page where it stands' }).fill('3');
    await form.getByRole('textbox', { name: 'Why' }).fill('The letterhead names the office.');
    await form.getByRole('button', { name: 'Save correction' }).click();
    await form.waitFor({ state: 'detached' });
    const fact = page.locator('[data-fact=auditor]');
    await fact.getByText(`${first.truth.auditor} of Leeds`, { exact: true }).waitFor();
    expect(await fact.locator('s').innerText()).toBe(first.truth.auditor);
  });

  it('is reviewed: each exception gets a disposition, each CUEC an owner, each line of the policy its proof', async () => {
    await page.getByRole('button', { name: 'Start the review' }).click();
    await page.getByRole('heading', { name: /^Review of SOC 2 Type 2/ }).waitFor();
    for (const { controlId } of first.truth.exceptions) {
      const meaning = page
        .getByRole('group', { name: `Exception at Control ${controlId}` })
        .getByRole('radiogroup', { name: 'What it means to us' });
      await meaning.getByRole('radio', { name: 'Accepted' }).check();
      await page.getByRole('textbox', { name: 'Reason' }).fill('Few items, and mended within the period.');
      await page.getByRole('button', { name: 'Set disposition' }).click();
      await meaning.waitFor({ state: 'detached' });
    }
    for (const line of [
      'The auditor was checked',
      'The system is the one that we use',
      'The subservice organizations were reviewed',
    ]) {
      const note = page.getByRole('textbox', { name: `Note: ${line}` });
      if ((await note.count()) === 0) continue;
      await note.fill('Looked up on 24 November.');
      await page.getByRole('button', { name: `Confirm: ${line}` }).click();
      await note.waitFor({ state: 'detached' });
    }
    const review = page.url();
    await page.goto('/cuecs');
    await page.getByRole('checkbox', { name: 'Choose all on this page' }).check();
    await page.getByText(`${first.truth.cuecs.length} CUECs chosen`).waitFor();
    await page.getByRole('combobox', { name: 'Status for all' }).click();
    await page.getByRole('option', { name: 'Implemented', exact: true }).click();
    await page.getByRole('combobox', { name: 'Owner for all' }).click();
    await page.getByRole('option', { name: 'Administrator' }).click();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText(/CUECs chosen/).waitFor({ state: 'detached' });
    await page.goto(review);
  });

  it('is approved with a condition by one person, and by a second', async () => {
    await page.getByRole('radio', { name: /^Approved with conditions/ }).click();
    await page.getByRole('textbox', { name: 'Condition 1' }).fill('Show that leavers are removed in time.');
    await page.getByRole('textbox', { name: 'Due' }).click();
    await page.getByRole('button', { name: 'Next month' }).click();
    await page.getByRole('button', { name: /^15 / }).click();
    await page.getByRole('textbox', { name: 'Rationale' }).fill('Three small exceptions, all mended.');
    await page.getByRole('button', { name: 'Propose decision' }).click();
    await page.getByRole('heading', { name: 'Waits for a second person' }).waitFor();
    const other = await portal.openPage();
    await signIn(other, (await colleague(portal.api)).client);
    await other.goto(page.url());
    await other.getByRole('button', { name: 'Approve', exact: true }).click();
    await other.getByText('This review is decided').waitFor();
    await other.context().close();
    await page.reload();
    await page.getByText('This review is decided').waitFor();
  });

  it('closes the condition with evidence', async () => {
    await on('2025-12-10');
    await page.reload();
    await page
      .getByRole('textbox', { name: /^Evidence for: Show that leavers/ })
      .fill('Their list of leavers of the quarter, seen.');
    await page.getByRole('button', { name: /^Met: Show that leavers/ }).click();
    await page.getByText('Their list of leavers of the quarter, seen.').waitFor();
  });

  it('is told that the report went stale, and sees it bridged by a letter for three months', async () => {
    await on('2026-10-02');
    await workOfTheDay();
    await page.goto('/notifications');
    await page.getByRole('link', { name: new RegExp(`The SOC 2 report of ${VENDOR} went stale`) }).waitFor();
    await page.goto('/expiring');
    await page.getByRole('button', { name: /^Stale\s*1/ }).waitFor();
    await upload(letter, 'Bridge letter.pdf');
    await page.goto('/expiring');
    await page.getByRole('link', { name: VENDOR }).click();
    const coverage = page.getByRole('region', { name: 'Coverage' });
    await coverage.getByText('The bridge letter has not counted since 1 Dec 2025').waitFor();
  });

  it('goes on with the next report, held against the one before; what was done for CUECs is carried over', async () => {
    await on('2026-11-20');
    await upload(second, 'SOC 2 2026.pdf');
    await openLatestReport('SOC 2 Type 2, 1 Oct 2025 – 30 Sept 2026');
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: 'Compared with the report before' }).waitFor();
    const linesOf = (name: string) =>
      page.getByRole('region', { name, exact: true }).getByRole('listitem').allInnerTexts();
    const told = (lines: readonly string[], change: string) => lines.filter((line) => line.includes(change)).length;
    const exceptions = await linesOf('Exceptions');
    expect([told(exceptions, 'Repeated'), told(exceptions, 'Resolved'), told(exceptions, 'New')]).toEqual([2, 1, 0]);
    const cuecs = await linesOf('Complementary user entity controls');
    expect([told(cuecs, 'Reworded'), told(cuecs, 'New'), told(cuecs, 'Dropped')]).toEqual([1, 1, 1]);
    await page
      .getByRole('region', { name: 'Period, opinion and auditor' })
      .getByText(/ of Leeds$/)
      .waitFor();
    await page.goto('/cuecs');
    await page.getByText(`${second.truth.cuecs.length} CUECs`).waitFor();
    await page.getByText('There it was: Implemented').waitFor();
    await page.getByRole('button', { name: /^Take over for/ }).click();
    await page.getByText('There it was: Implemented').waitFor({ state: 'detached' });
    await page.goto('/cuecs?shown=dropped');
    await page.getByText(/No longer asked for in/).waitFor();
  });

  /** A day later in the year; a session does not last so long. */
  async function on(day: string): Promise<void> {
    portal.api.clock.set(`${day}T09:00:00Z`);
    await page.context().clock.setFixedTime(`${day}T09:00:00Z`);
    const input = { email: 'admin@countersign.local', password: PASSWORD };
    const { token } = await portal.api.stranger.mutate('signIn', input, '... on SignInPayload { token }');
    await signIn(page, new ApiClient(portal.address, token));
  }

  /** What the worker does every day by itself; it has no way of knowing that the test has set its clock. */
  async function workOfTheDay(): Promise<void> {
    const jobs = openJobs(portal.api.configuration, () => {});
    const [queue, events] = [jobs.createQueue(QUEUES.reassessReports), jobs.createQueueEvents(QUEUES.reassessReports)];
    await Promise.all([queue.waitUntilReady(), events.waitUntilReady()]);
    const jobId = 'the-day-of-the-test';
    const done = new Promise<void>((resolve, reject) => {
      events.on('completed', (job) => job.jobId === jobId && resolve());
      events.on('failed', (job) => job.jobId === jobId && reject(new Error(job.failedReason)));
    });
    await queue.add(QUEUES.reassessReports, {}, { jobId });
    await done;
    await jobs.closeAll();
  }

  const signIn = (whose: Page, { token }: ApiClient) =>
    whose.context().addCookies([{ name: 'countersign_session', value: token!, url: portal.address }]);

  const fileOf = ({ pdf }: VendorReport, name: string) => ({
    name,
    mimeType: 'application/pdf',
    buffer: Buffer.from(pdf),
  });

  async function upload(report: VendorReport, name: string): Promise<void> {
    await page.goto('/vendors');
    await page.getByRole('link', { name: VENDOR }).click();
    await page.setInputFiles('input[type=file]', fileOf(report, name));
    // The lines of earlier files stay until they are dismissed.
    await page.getByRole('group', { name, exact: true }).getByRole('link', { name: 'Go to the report' }).waitFor();
  }

  async function openLatestReport(title: string): Promise<void> {
    await page.goto('/vendors');
    await page.getByRole('link', { name: VENDOR }).click();
    const reports = page.getByRole('region', { name: 'Reports' });
    await reports.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { name: title }).waitFor();
  }
});
