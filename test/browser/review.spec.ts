import type { Locator, Page } from 'playwright-core';
import { colleague } from '../api/harness/accounts';
import { waitFor } from '../api/harness/wait-for';
import { samplePath } from '../api/harness/samples';
import { violationsOn } from './support/accessibility';
import { hasFocus } from './support/keyboard';
import { type Portal, startPortal } from './support/portal';
import { printedColours, printedWords } from './support/printed';
import { truthOf } from './support/readings';

const SAMPLE = '03_meridianloop';
/** About the day on which a reviewer would get the report. */
const TODAY = '2026-03-02T10:00:00Z';

/** Carries one report from the vendor to the decision, as a person does it; each step stands on those before. */
describe('a report on its way to a decision', () => {
  let portal: Portal;
  let page: Page;

  beforeAll(async () => {
    portal = await startPortal({ today: TODAY });
    page = await portal.openSignedIn();
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  it('begins with a vendor; what is wrong in the form is told at its field', async () => {
    await page.goto('/');
    await page.getByText('Begin with a report').waitFor();
    await page.getByRole('link', { name: 'Vendors', exact: true }).click();
    await page.getByRole('button', { name: 'Add vendor' }).click();
    const form = page.getByRole('dialog', { name: 'Add a vendor' });
    await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Meridian Loop');
    await form.getByRole('radio', { name: 'Critical' }).check();
    await form.getByRole('button', { name: /^More/ }).click();
    await form.getByRole('textbox', { name: 'Website' }).fill('meridianloop.example');
    await form.getByRole('textbox', { name: 'Business owner' }).fill('Priya Anand');
    await form.getByRole('textbox', { name: 'What it does for us' }).fill('Video visits with patients.');
    await form.getByRole('button', { name: 'Add vendor' }).click();
    await form.getByText('Give a web address, such as https://www.example.com.').waitFor();
    await form.getByRole('textbox', { name: 'Website' }).fill('https://meridianloop.example');
    await form.getByRole('button', { name: 'Add vendor' }).click();
    await page.getByRole('heading', { name: 'Meridian Loop' }).waitFor();
    await page.getByText('Video visits with patients.').waitFor();
    await page.getByText('No report yet').waitFor();
  });

  it('is uploaded, and watched while it is read', async () => {
    await page.setInputFiles('input[type=file]', samplePath(SAMPLE));
    await page.getByRole('link', { name: 'Go to the report' }).click();
    const progress = page.getByRole('progressbar', { name: 'Pages read' });
    const summary = page.getByRole('tab', { name: 'Summary' });
    await progress.or(summary).first().waitFor();
    // The facts come onto the page by themselves.
    await summary.waitFor();
  });

  it('shows its facts, and each fact where it stands in the document', async () => {
    const truth = truthOf(SAMPLE);
    await page.getByRole('heading', { name: 'SOC 2 Type 2, 1 Apr 2025 – 30 Sept 2025' }).waitFor();
    expect(await textOf('auditor')).toContain(truth.auditor);
    expect(await textOf('opinion')).toContain('Unqualified');
    expect(await textOf('serviceOrganization')).toContain(truth.serviceOrganization);
    expect(await page.locator('[data-evidence]').count()).toBe(0);

    await page.locator('[data-fact=auditor]').click();
    const mark = page.locator('[data-evidence=chosen]');
    await mark.waitFor();
    const number = await mark.locator('xpath=ancestor::*[@data-page]').getAttribute('data-page');
    expect(await page.getByRole('textbox', { name: 'Page' }).inputValue()).toBe(number);
    expect(await isInSight(mark)).toBe(true);
    expect(await wordsUnder(mark)).toContain(truth.auditor.split(' ')[0]);
  });

  it('turns to another page of evidence by the keyboard', async () => {
    const places = page.getByRole('button', { name: /^Period: show p\./ });
    await places.last().focus();
    await page.keyboard.press('Enter');
    const wanted = /p\. (\d+)$/.exec((await places.last().getAttribute('aria-label'))!)![1]!;
    await page.locator(`[data-page="${wanted}"] [data-evidence=chosen]`).waitFor();
    expect(await places.last().getAttribute('aria-pressed')).toBe('true');
  });

  it('can be drawn larger and turned page by page', async () => {
    const drawn = page.locator('[data-page] canvas').first();
    await drawn.waitFor();
    const before = (await drawn.boundingBox())!.width;
    await page.getByRole('button', { name: 'Larger' }).click();
    await waitFor(
      () => drawn.boundingBox(),
      (box) => box !== null && box.width > before * 1.1,
    );
    await page.getByRole('button', { name: 'Fit the width' }).click();
    await page.getByRole('textbox', { name: 'Page' }).fill('20');
    await page.keyboard.press('Enter');
    await page.locator('[data-page="20"] canvas').waitFor();
    await page.getByRole('button', { name: 'Next page' }).click();
    await valueOf(page.getByRole('textbox', { name: 'Page' }), '21');
  });

  it('is searched, and turned to one match after the other', async () => {
    const field = page.getByRole('searchbox', { name: 'Find in the document' });
    await field.fill('complementary user entity');
    const count = page.getByText(/^1 of \d+$/);
    await count.waitFor();
    const mark = page.locator('[data-evidence=chosen]');
    expect((await wordsUnder(mark)).toLowerCase()).toContain('complementary user entity');
    await field.press('Enter');
    await page.getByText(/^2 of \d+$/).waitFor();
    expect((await wordsUnder(mark)).toLowerCase()).toContain('complementary user entity');
    await field.fill('no report says this');
    await page.getByText('Not found', { exact: true }).waitFor();
    await field.fill('');
  });

  it('shows the exceptions with management’s responses, and the CUECs with an owner to be named', async () => {
    const truth = truthOf(SAMPLE);
    await page.getByRole('tab', { name: /^Exceptions/ }).click();
    const panel = page.getByRole('tabpanel');
    for (const { controlId } of truth.exceptions)
      await panel.getByText(`Control ${controlId}`, { exact: true }).first().waitFor();
    expect(await panel.getByText('Management’s response').count()).toBe(truth.exceptions.length);
    // What they mean to us is said elsewhere, and this is the way there.
    await panel.getByRole('button', { name: 'Judge them in a review' }).waitFor();
    await page.getByRole('tab', { name: /^CUECs/ }).click();
    const owners = panel.getByRole('combobox', { name: /^Owner of/ });
    await owners.first().waitFor();
    const { cuecs } = await portal.api.client.get('{ cuecs(filter: {}) { totalCount } }');
    expect(await owners.count()).toBe(cuecs.totalCount);
    expect(cuecs.totalCount).toBeGreaterThan(5);
    await owners.first().click();
    await page.getByRole('option', { name: 'Administrator' }).click();
    await valueOf(owners.first(), 'Administrator');
  });

  it('is put under review; an approval with conditions needs them with a date', async () => {
    // From the exceptions it leads to where they are judged.
    await page.getByRole('tab', { name: /^Exceptions/ }).click();
    await page.getByRole('button', { name: 'Judge them in a review' }).click();
    await page.getByRole('heading', { name: /^Review of SOC 2 Type 2/ }).waitFor();
    await hasFocus(page.getByRole('group', { name: /^Exception at/ }).first());
    await page.getByText('The service auditor reports 5 exceptions.').waitFor();
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    await hasFocus(page.getByRole('region', { name: 'Record a decision' }));
    // Who has nobody to approve is told before, and where somebody is added.
    await page.getByText('An approval takes a second person here').waitFor();
    // Who is missing is added at once, as somebody who may approve, and the way back leads here.
    await page.getByRole('link', { name: 'Add somebody' }).click();
    await page.getByRole('radio', { name: 'Security', checked: true }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('link', { name: 'Back to the review' }).click();
    await hasFocus(page.getByRole('region', { name: 'Record a decision' }));
    await page.getByRole('radio', { name: /^Approved with conditions/ }).click();
    await page.getByRole('button', { name: 'Propose decision' }).click();
    await page.getByText('Say what has to be done.').waitFor();
    await page.getByText('Give the reason for the decision.').waitFor();

    await page
      .getByRole('textbox', { name: 'Condition 1' })
      .fill('Send proof that access requests need two approvals.');
    await page.getByRole('textbox', { name: 'Due' }).click();
    await page.getByRole('button', { name: 'Next month' }).click();
    await page.getByRole('button', { name: /^15 / }).click();
    // What was written stays while the person looks something up.
    await page.getByRole('tab', { name: /^Exceptions/ }).click();
    await page.getByRole('tab', { name: 'Decision' }).click();
    await page.getByRole('textbox', { name: 'Rationale' }).fill('The exceptions are few and answered.');
    await page.getByRole('link', { name: 'The report' }).click();
    await page.getByRole('link', { name: 'Continue the review' }).click();
    await page.getByRole('radio', { name: /^Approved with conditions/, checked: true }).waitFor();
    await valueOf(page.getByRole('textbox', { name: 'Rationale' }), 'The exceptions are few and answered.');
    await valueOf(
      page.getByRole('textbox', { name: 'Condition 1' }),
      'Send proof that access requests need two approvals.',
    );
  });

  it('is held to the policy: exceptions are disposed of, and lines confirmed', async () => {
    const { exceptions } = truthOf(SAMPLE);
    await page
      .getByText(`${exceptions.length} of ${exceptions.length} exceptions have no disposition yet.`)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    await page.getByRole('button', { name: 'Go to the first line to do' }).click();
    await hasFocus(page.getByRole('group', { name: /^Confirm that the service auditor/ }));
    await page.getByRole('button', { name: 'Go to the first of them' }).click();
    await hasFocus(page.getByRole('group', { name: /^Exception at/ }).first());
    // What it is judged by stands beside it.
    const [first, second] = exceptions.map(({ controlId }) => `Exception at Control ${controlId}`);
    const judged = page.getByRole('group', { name: first });
    await judged.getByRole('definition').first().waitFor();
    // What is asked for unfolds, and what sends it stays in the window all the same.
    await page.setViewportSize({ width: 1400, height: 520 });
    await judged.getByRole('radio', { name: 'Follow-up with the vendor' }).check();
    const send = judged.getByRole('button', { name: 'Set disposition' });
    await waitFor(
      () => send.evaluate((button: any) => button.getBoundingClientRect().bottom),
      (bottom) => bottom <= 520,
    );
    await page.setViewportSize({ width: 1400, height: 900 });
    await judged.getByRole('radio', { name: 'Compensating control' }).check();
    await page.getByRole('textbox', { name: 'Control that compensates' }).fill('We review our own accounts monthly.');
    await page.getByRole('button', { name: 'Set disposition' }).click();
    await page.getByText('We review our own accounts monthly.', { exact: true }).waitFor();
    // What is left is counted where it is done.
    await page.getByRole('tab', { name: `Exceptions ${exceptions.length - 1} left to judge` }).waitFor();
    // The next one is opened, and the document is turned to it.
    const next = page.getByRole('group', { name: second });
    await hasFocus(next.getByRole('radio', { name: 'Accepted' }));
    expect(await next.getAttribute('aria-current')).toBe('true');
    await waitFor(
      () =>
        page
          .locator('[data-evidence=chosen]')
          .first()
          .innerText()
          .then(
            () => true,
            () => false,
          ),
      (isMarked) => isMarked,
    );
    await next.getByRole('button', { name: `Judge the exception at Control ${exceptions[1]!.controlId}` }).click();
    await next.getByRole('radio', { name: 'Accepted' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `Judge the exception at Control ${exceptions[2]!.controlId}` }).click();
    expect(
      await page
        .getByRole('group', { name: `Exception at Control ${exceptions[2]!.controlId}` })
        .getAttribute('aria-current'),
    ).toBe('true');
    await page
      .getByText(`${exceptions.length - 1} of ${exceptions.length} exceptions`)
      .first()
      .waitFor();
    await page.getByRole('textbox', { name: 'Note: The auditor was checked' }).fill('Peer review report of 2025 seen.');
    await page.getByRole('button', { name: 'Confirm: The auditor was checked' }).click();
    await page
      .getByText(/^Confirmed that the service auditor, .*, was checked: Peer review report of 2025 seen\.$/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Take back: The auditor was checked' }).click();
    await page.getByRole('textbox', { name: 'Note: The auditor was checked' }).fill('Their licence was looked up.');
    await page.keyboard.press('Enter');
    await page
      .getByText(/was checked: Their licence was looked up\.$/)
      .first()
      .waitFor();
  });

  it('has its CUECs assessed beside the pages where they stand', async () => {
    const all = truthOf(SAMPLE).cuecs.length;
    await page.getByText(`${all} of ${all} CUECs are not assessed yet.`).first().waitFor();
    await page.getByRole('link', { name: 'Say how we stand to each' }).click();
    // The document is turned to where they begin.
    const firstCuec = page.getByRole('tabpanel').getByRole('group').first();
    await waitFor(
      () => firstCuec.getAttribute('aria-current'),
      (current) => current === 'true',
    );
    await page.getByRole('tab', { name: `CUECs ${all} left to assess` }).waitFor();
    // Whoever is missing among the owners can be added, and the way leads back.
    await page
      .getByRole('combobox', { name: /^Owner of/ })
      .first()
      .click();
    await page.getByRole('option', { name: 'Add somebody' }).click();
    await page.getByRole('dialog', { name: 'Add an account' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('link', { name: 'Back to the CUECs' }).click();
    await page.getByText(`0 of ${all} CUECs assessed`).waitFor();
    await page
      .getByRole('combobox', { name: /^Status of/ })
      .first()
      .click();
    await page.getByRole('option', { name: 'Implemented', exact: true }).click();
    await page.getByText(`1 of ${all} CUECs assessed`).waitFor();
    // The others at once, and put back as they were.
    await page.getByRole('combobox', { name: `Assess the other ${all - 1} as` }).click();
    await page.getByRole('option', { name: 'Not applicable', exact: true }).click();
    await page.getByText(`${all} of ${all} CUECs assessed`).waitFor();
    await page.getByRole('tab', { name: /^CUECs\s*all assessed$/ }).waitFor();
    await page.getByText(`${all - 1} CUECs changed`).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(`1 of ${all} CUECs assessed`).waitFor();
    await page.getByText('Put back as it was').waitFor();
    // Those that are marked, at once; what does not apply to us needs no owner.
    for (const box of (await page.getByRole('checkbox', { name: /^Choose / }).all()).slice(1, 3)) await box.check();
    const bulk = page.getByRole('group', { name: 'Change the chosen controls' });
    await bulk.getByText('2 CUECs chosen').waitFor();
    await bulk.getByRole('combobox', { name: 'Status for all' }).click();
    await page.getByRole('option', { name: 'Not applicable', exact: true }).click();
    await bulk.getByRole('button', { name: 'Apply' }).click();
    await bulk.waitFor({ state: 'detached' });
    await page.getByText(`3 of ${all} CUECs assessed, ${all - 3} without an owner`).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('combobox', { name: `Give the other ${all - 3} to` }).click();
    await page.getByRole('option', { name: 'Administrator' }).click();
    await page.getByText(`${all - 3} CUECs changed`).waitFor();
    await page.getByText(`3 of ${all} CUECs assessed`, { exact: true }).waitFor();
    // Of what was changed before it, nothing can be put back any more.
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(`3 of ${all} CUECs assessed, ${all - 3} without an owner`).waitFor();
    await page.getByRole('tab', { name: 'Decision' }).click();
    await page
      .getByText(`${all - 3} of ${all} CUECs are not assessed yet; 1 implemented, 2 not applicable.`)
      .first()
      .waitFor();
  });

  it('is decided against the policy with a reason, and approved by a second person', async () => {
    await page.getByRole('button', { name: 'Propose decision' }).click();
    await page.getByText('Say why it is made all the same.').waitFor();
    const against = page.getByText('Not every line of the checklist has passed', { exact: false });
    await against.getByText('exceptions have no disposition yet', { exact: false }).waitFor();
    await page
      .getByRole('textbox', { name: 'Why against the policy' })
      .fill('The other exceptions have no bearing on us.');
    await page.getByRole('button', { name: 'Propose decision' }).click();
    await page.getByRole('heading', { name: 'Waits for a second person' }).waitFor();
    expect(await page.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);

    const second = await colleague(portal.api);
    const other = await portal.openPage();
    const cookie = { name: 'countersign_session', value: second.client.token!, url: portal.address };
    await other.context().addCookies([cookie]);
    await other.goto(page.url());
    await other.getByText('The other exceptions have no bearing on us.').waitFor();
    // What it was proposed on stands where it is approved, by numbers.
    const proposal = other.getByRole('region', { name: 'Waits for a second person' });
    await proposal
      .getByText(/1 implemented, 2 not applicable\./)
      .first()
      .waitFor();
    // And so do the lines that did not pass, each by its words.
    await proposal.getByText(/^To do: \d of \d exceptions have no disposition yet\.$/).waitFor();
    await other.getByRole('button', { name: 'Approve or send back' }).click();
    await hasFocus(other.getByRole('region', { name: 'Waits for a second person' }));
    await other.getByRole('button', { name: 'Approve', exact: true }).click();
    await other.getByText('This review is decided').waitFor();
    await other.context().close();

    // Whoever proposed it sees it come to pass.
    await page.getByText('This review is decided').waitFor();
    await page.getByText('Send proof that access requests need two approvals.').waitFor();
    await page.getByText('The exceptions are few and answered.').waitFor();
    await page.getByText('By version 1 of the policy, as it stood then.').waitFor();
    await page.getByText('Decision recorded: Approved with conditions').waitFor();
  });

  it('keeps the record of its decision in sight, and is given as a pack for an auditor', async () => {
    const truth = truthOf(SAMPLE);
    const record = page.getByRole('region', { name: 'The record, as it was decided' });
    await record.getByText(truth.auditor).first().waitFor();
    // It is as it was: nothing in it can be confirmed, corrected or taken away.
    expect(await record.getByRole('button', { name: /^(Confirm|Correct|Remove): / }).count()).toBe(0);
    await record.getByText('The policy, version 1').click();
    await record.getByText('The opinion is unqualified').waitFor();
    await record.getByText(/CUECs with status and owner$/).click();
    await record.getByText('Owner: Administrator').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    for (const [item, ending] of [
      ['As PDF', 'pdf'],
      ['As Markdown', 'md'],
    ] as const) {
      await page.getByRole('button', { name: 'Review pack' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: item }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^Review of Meridian Loop, .*\\.${ending}$`));
    }
    await page.getByText('Review pack downloaded as Markdown').waitFor();
  });

  it('is printed as a document, from the dark as well: no navigation, nothing to press, everything unfolded', async () => {
    const dark = await portal.openSignedIn({ colorScheme: 'dark' });
    await dark.goto(page.url());
    await dark
      .getByRole('region', { name: 'The record, as it was decided' })
      .getByText(/CUECs with status/)
      .waitFor();
    const review = await printedWords(dark);
    expect(await printedColours(dark)).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    for (const words of [
      /Printed on \d+ \w+ \d{4}.* by Administrator, from Countersign\. Restricted use\./,
      /The exceptions are few and answered\./,
      /Send proof that access requests need two approvals\./,
      // Of the frozen record, folded on the screen.
      /The opinion is unqualified/,
      /Owner: Administrator/,
    ])
      expect(review).toMatch(words);
    const vendor = dark.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Meridian Loop' });
    await dark.getByRole('link', { name: 'The report' }).click();
    await dark.locator('[data-fact=auditor]').waitFor();
    // Another review of what is decided is begun on purpose only.
    await dark.getByRole('link', { name: 'See the review' }).waitFor();
    await dark.getByRole('button', { name: 'Review again' }).click();
    await dark.getByText(/^“Approved with conditions on .+” stands until another decision is recorded\./).waitFor();
    await dark.getByRole('button', { name: 'Leave it' }).click();
    const report = await printedWords(dark);
    expect(report).toContain(truthOf(SAMPLE).auditor);
    await vendor.click();
    await dark.getByText('Vendor entered').waitFor();
    const ofVendor = await printedWords(dark);
    expect(ofVendor).toContain('Video visits with patients.');
    await dark.goto('/expiring');
    await dark.getByText('1 vendor', { exact: true }).waitFor();
    const expiring = await printedWords(dark);
    expect(expiring).toContain('The report is stale from 1 Oct 2026');
    for (const printed of [review, report, ofVendor, expiring]) {
      expect(printed).toMatch(/Restricted use/);
      expect(printed).not.toMatch(
        /Nth parties|Export CSV|Review pack(?! downloaded)|Upload a report|Skip to the content|https?:/,
      );
    }
    expect(await dark.evaluate(`document.documentElement.dataset.mantineColorScheme`)).toBe('dark');
    await dark.context().close();
  });

  it('stands on the dashboard with its decision, and the figures lead to their lists', async () => {
    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByRole('region', { name: 'Decided' }).getByText('Approved with conditions').waitFor();
    const open = page.getByRole('link', { name: /^Open reviews/ });
    expect(await open.innerText()).toContain('0');
    const cuecs = page.getByRole('link', { name: /^CUECs without an owner/ });
    const { dashboard } = await portal.api.client.get('{ dashboard { cuecsWithoutOwner } }');
    const withoutOwner: number = dashboard.cuecsWithoutOwner;
    expect(await cuecs.innerText()).toContain(String(withoutOwner));
    await cuecs.click();
    await page.getByText(`${withoutOwner} CUECs`).waitFor();
    await page.goBack();
    // On 2 March 2026 a period that ended in September 2025 is current.
    await page.getByRole('link', { name: 'Expiring reports', exact: true }).click();
    await page.getByRole('button', { name: /^Current\s*1/ }).click();
    await page.getByText('The report is stale from 1 Oct 2026').waitFor();
  });

  it('answers whether the vendor may be used, in the list of vendors and at the head of its page', async () => {
    await page.goto('/vendors?decision=APPROVED_WITH_CONDITIONS');
    await page
      .getByRole('row', { name: /Meridian Loop/ })
      .getByText('Approved with conditions')
      .waitFor();
    await page.getByRole('link', { name: 'Meridian Loop' }).click();
    const decision = page.getByRole('region', { name: 'Decision', exact: true });
    await decision.getByText('Approved with conditions').waitFor();
    await decision.getByText(/^by .+, approved by .+, 2 Mar 2026$/).waitFor();
    await decision.getByText('to be reviewed again by', { exact: false }).waitFor();
    await decision.getByText('1 open condition').waitFor();
    expect(await decision.getByRole('listitem').count()).toBe(1);
    await decision.getByRole('link', { name: 'The review' }).waitFor();
  });

  const valueOf = (field: Locator, value: string) =>
    waitFor(
      () => field.inputValue(),
      (found) => found === value,
    );

  const textOf = (fact: string) => page.locator(`[data-fact=${fact}]`).innerText();

  const isInSight = (place: Locator) =>
    place.evaluate((mark: any) => {
      const desk = mark.closest('[aria-label="Document"][role="region"]').getBoundingClientRect();
      const box = mark.getBoundingClientRect();
      return box.top >= desk.top && box.bottom <= desk.bottom && box.width > 10;
    });

  /** The words of the document that lie under a mark, as the browser draws them. */
  const wordsUnder = async (place: Locator): Promise<string> => {
    await place.locator('xpath=ancestor::*[@data-page]').locator('span').first().waitFor();
    return place.evaluate((mark: any) => {
      const box = mark.getBoundingClientRect();
      return [...mark.closest('[data-page]').querySelectorAll('span')]
        .filter((span) => {
          const { top, bottom, left, right } = span.getBoundingClientRect();
          return top < box.bottom && bottom > box.top && left < box.right && right > box.left;
        })
        .map((span) => span.textContent)
        .join(' ');
    });
  };
});
