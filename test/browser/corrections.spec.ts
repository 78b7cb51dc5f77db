import type { Locator, Page } from 'playwright-core';
import { rowIdOf } from '../api/harness/readings';
import { createVendor } from '../api/harness/vendors';
import { waitFor } from '../api/harness/wait-for';
import { violationsOn } from './support/accessibility';
import { type Portal, startPortal } from './support/portal';
import { type ReadSample, readSample, truthOf } from './support/readings';

const SAMPLE = '03_meridianloop';

/** Puts a report right as a person does it, by mouse and by keyboard; each step stands on those before. */
describe('what was read wrongly', () => {
  let portal: Portal;
  let page: Page;
  let read: ReadSample;

  beforeAll(async () => {
    portal = await startPortal();
    read = await readSample(portal, SAMPLE, { name: 'Meridian Loop', tier: 'HIGH' });
    page = await portal.openSignedIn();
    await page.goto(`/reports/${read.reportId}`);
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  it('is put right by selecting the words in the document', async () => {
    const { serviceOrganization } = truthOf(SAMPLE);
    await page.locator('[data-fact=serviceOrganization]').click();
    const mark = page.locator('[data-evidence=chosen]');
    await mark.waitFor();
    await mark.locator('xpath=ancestor::*[@data-page]').locator('span').first().waitFor({ state: 'attached' });
    const number = await mark.locator('xpath=ancestor::*[@data-page]').getAttribute('data-page');
    await page.getByRole('button', { name: 'Correct: System' }).click();
    const form = page.getByRole('form', { name: 'Correct: System' });
    // A page that is drawn anew meanwhile loses what is selected on it; a person selects it again.
    const picked = form.getByText(`p. ${number}: “`);
    await waitFor(
      async () => {
        await selectUnder(mark);
        return picked.waitFor({ timeout: 3_000 }).then(
          () => true,
          () => false,
        );
      },
      (isPicked) => isPicked,
    );
    const words = await form.getByRole('textbox', { name: 'System' }).inputValue();
    expect(words).toContain(serviceOrganization.split(' ')[0]);
    await form.getByRole('textbox', { name: 'System' }).fill('The Loop');
    await form.getByRole('textbox', { name: 'Why' }).fill('The cover says so.');
    await form.getByRole('button', { name: 'Save correction' }).click();
    await form.waitFor({ state: 'detached' });
    const fact = page.locator('[data-fact=systemName]');
    await fact.getByText('The Loop', { exact: true }).waitFor();
    await fact.getByText(/^Corrected by Administrator, .*: The cover says so\.$/).waitFor();
    expect(await fact.locator('s').innerText()).not.toBe('');
    // Where it was selected stands as its evidence.
    await page.getByRole('button', { name: `System: show p. ${number}` }).click();
    await mark.waitFor();
    const { report } = await portal.api.client.get(
      'query ($id: ID!) { report(id: $id) { corrections { nodes { evidence { page quote box { width height } } } } } }',
      { id: read.reportId },
    );
    const [place] = report.corrections.nodes[0].evidence;
    expect(place).toMatchObject({ page: Number(number), quote: words });
    expect(place.box.width).toBeGreaterThan(20);
    expect(place.box.height).toBeLessThan(60);
  });

  it('is put right by the keyboard alone, with the page typed', async () => {
    await page.getByRole('button', { name: 'Correct: Period' }).focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Correct: Period' });
    await form.getByRole('textbox', { name: 'First day' }).fill('2025-04-01');
    await form.getByRole('textbox', { name: 'Last day' }).fill('2025-03-01');
    await form.getByRole('textbox', { name: 'Page where it stands' }).fill('5');
    await form.getByRole('textbox', { name: 'Why' }).fill('The opinion says August.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await form.getByText('The last day lies before the first.').waitFor();
    await form.getByRole('textbox', { name: 'Last day' }).fill('2025-08-31');
    await form.getByRole('button', { name: 'Save correction' }).press('Enter');
    await page.getByRole('heading', { name: 'SOC 2 Type 2, 1 Apr 2025 – 31 Aug 2025' }).waitFor();
    await page.getByRole('button', { name: 'Withdraw: Period' }).press('Enter');
    await page.getByRole('heading', { name: 'SOC 2 Type 2, 1 Apr 2025 – 30 Sept 2025' }).waitFor();
  });

  it('is taken out of a list, brought back, and added to it', async () => {
    const { exceptions } = truthOf(SAMPLE);
    const tab = page.getByRole('tab', { name: /^Exceptions/ });
    await tab.click();
    await page
      .getByRole('button', { name: /^Remove: Exception at/ })
      .first()
      .click();
    const form = page.getByRole('form', { name: /^Remove/ });
    await form.getByRole('textbox', { name: 'Why' }).fill('It repeats the one below.');
    await form.getByRole('button', { name: 'Remove' }).click();
    const removed = page.getByRole('region', { name: 'Taken away' });
    await removed.getByText(/It repeats the one below\.$/).waitFor();
    expect(await tab.innerText()).toContain(String(exceptions.length - 1));
    await removed.getByRole('button', { name: /^Bring it back/ }).click();
    await removed.waitFor({ state: 'detached' });
    expect(await tab.innerText()).toContain(String(exceptions.length));

    await page.getByRole('button', { name: 'Add an exception' }).click();
    const added = page.getByRole('form', { name: 'Add: Exception' });
    await added.getByRole('textbox', { name: 'What the auditor found' }).fill('One backup was not restored in time.');
    await added.getByRole('textbox', { name: 'Criteria' }).fill('A1.2');
    await added.getByRole('textbox', { name: 'Why' }).fill('It stands in a footnote.');
    await added.getByRole('button', { name: 'Add', exact: true }).click();
    await added.waitFor({ state: 'detached' });
    await page.getByText('One backup was not restored in time.').waitFor();
    expect(await tab.innerText()).toContain(String(exceptions.length + 1));
  });

  it('is put right among the CUECs, whose owner stays', async () => {
    await page.getByRole('tab', { name: /^CUECs/ }).click();
    const owner = page.getByRole('combobox', { name: /^Owner of/ }).first();
    await owner.click();
    await page.getByRole('option', { name: 'Administrator' }).click();
    await page
      .getByRole('button', { name: /^Correct: / })
      .first()
      .click();
    const form = page.getByRole('form', { name: /^Correct: / });
    await form.getByRole('textbox', { name: 'The whole control' }).fill('We tell the vendor when somebody leaves.');
    await form.getByRole('textbox', { name: 'Why' }).fill('Two were read as one.');
    await form.getByRole('button', { name: 'Save correction' }).click();
    await page.getByText('We tell the vendor when somebody leaves.', { exact: true }).waitFor();
    await waitFor(
      () => owner.inputValue(),
      (value) => value === 'Administrator',
    );
  });

  it('stays right when the report is read again', async () => {
    await page.getByRole('tab', { name: 'Document' }).click();
    await page.getByRole('button', { name: 'Read it again' }).click();
    await page.getByText(/Waiting to be read again|Being read again/).waitFor();
    const again = '{ readingAgain { status } readingAttempts } }';
    await waitFor(
      async () =>
        (await portal.api.client.get(`query ($id: ID!) { report(id: $id) ${again}`, { id: read.reportId })).report,
      ({ readingAgain, readingAttempts }: any) => readingAgain === null && readingAttempts === 2,
    );
    // The page follows by itself.
    await page.getByText(/Waiting to be read again|Being read again/).waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Summary' }).click();
    await page.locator('[data-fact=systemName]').getByText('The Loop', { exact: true }).waitFor();
    await page.getByRole('tab', { name: /^Exceptions/ }).click();
    await page.getByText('One backup was not restored in time.').waitFor();
  });

  it('is a person’s to choose where a new reading disagrees', async () => {
    await portal.api.store.query(
      `UPDATE readings SET facts = jsonb_set(facts, '{systemName,value}', '"Loop Visits"') WHERE report_id = $1`,
      [rowIdOf(read.reportId)],
    );
    await page.goto(`/reports/${read.reportId}`);
    const banner = page.getByRole('region', { name: 'Where the new reading disagrees' });
    await banner.getByText('The new reading says: Loop Visits').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await banner.getByRole('button', { name: 'Keep mine: System' }).click();
    await banner.waitFor({ state: 'detached' });
    const fact = page.locator('[data-fact=systemName]');
    await fact.getByText('The Loop', { exact: true }).waitFor();
    await fact.locator('s', { hasText: 'Loop Visits' }).waitFor();
    await page.getByRole('button', { name: 'Withdraw: System' }).click();
    await fact.getByText('Loop Visits', { exact: true }).waitFor();
  });

  it('follows what somebody else puts right meanwhile', async () => {
    const input = { reportId: read.reportId, fact: 'AUDITOR', value: { name: 'Pell LLP' }, reason: 'Page 3.' };
    await portal.api.client.mutate('correctFact', input, '');
    await page.locator('[data-fact=auditor]').getByText('Pell LLP', { exact: true }).waitFor();
  });

  it('is moved to the vendor that it is about, where its name is added in one step', async () => {
    await createVendor(portal.api.client, { name: 'Telehealth Group' });
    await page.getByRole('tab', { name: 'Document' }).click();
    await page.getByRole('button', { name: 'Move to another vendor' }).click();
    const dialog = page.getByRole('dialog', { name: 'Move to another vendor' });
    // Who is new is added as the report calls it.
    await dialog.getByRole('button', { name: /^Add .+ as a new vendor$/ }).click();
    const form = page.getByRole('dialog', { name: 'Add a vendor, as the report calls it' });
    expect(await form.getByLabel('Legal name').inputValue()).not.toBe('');
    await form.getByRole('button', { name: 'Cancel' }).click();
    await form.waitFor({ state: 'detached' });
    await dialog.getByRole('combobox', { name: 'Vendor that the report is about' }).click();
    await page.getByRole('option', { name: 'Telehealth Group' }).click();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Move the report' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Moved from Meridian Loop to Telehealth Group').waitFor();

    // Whatever rests on it says so, until somebody has said whose it is.
    await page.getByRole('link', { name: 'Telehealth Group' }).first().click();
    const coverage = page.getByRole('region', { name: 'Coverage' });
    await coverage.getByText('Another company?').waitFor();
    await page.getByRole('region', { name: 'Reports' }).getByText('Another company?').waitFor();
    await coverage.getByRole('paragraph').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Not this vendor: move it' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Same company: add the name' }).click();
    await page.getByText(/which is none of the names of Telehealth Group/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Not this vendor: move it' }).waitFor({ state: 'detached' });

    // Nobody has said its legal name: as the report has it, it is entered by one press.
    const takeOver = page.getByRole('button', { name: 'Take over: Legal name' });
    await takeOver.click();
    await takeOver.waitFor({ state: 'detached' });
    const { vendors } = await portal.api.client.get(
      '{ vendors(filter: { search: "Telehealth Group" }) { nodes { legalName } } }',
    );
    expect(vendors.nodes[0].legalName).toMatch(/^Meridian Loop/);
  });

  /** Selects with the mouse the words of the document that lie under a mark. */
  async function selectUnder(mark: Locator): Promise<void> {
    const { x, y, width, height } = (await mark.boundingBox())!;
    const middle = y + Math.min(height, 20) / 2;
    await page.mouse.move(x + 4, middle);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, middle, { steps: 5 });
    await page.mouse.move(x + width - 4, middle, { steps: 5 });
    await page.mouse.up();
  }
});
