import type { Page } from 'playwright-core';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { colleague } from '../api/harness/accounts';
import { cuecs, readReport } from '../api/harness/readings';
import { createVendor } from '../api/harness/vendors';
import { waitFor } from '../api/harness/wait-for';
import { violationsOn } from './support/accessibility';
import { type Portal, startPortal } from './support/portal';

const TEXTS = ['Enforce single sign-on.', 'Access of leavers is removed within two days.', 'Rotate API keys.'];
const demands = (year: number, texts: readonly string[]) => ({
  period: fact({ start: `${year}-01-01`, end: `${year}-12-31` }),
  cuecs: texts.map((text, place) => ({ ...cuecs(1)[0]!, id: `C-${place + 1}`, text })),
});

describe('the register of CUECs', () => {
  let portal: Portal;
  let page: Page;
  let vendor: string;

  beforeAll(async () => {
    portal = await startPortal();
    vendor = await createVendor(portal.api.client, { name: 'Fernhollow' });
    await readReport(portal.api, vendor, demands(2024, TEXTS));
    page = await portal.openSignedIn();
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  it('is changed in place and for many at once, and counts by theme', async () => {
    await page.goto('/cuecs');
    await page.getByRole('combobox', { name: 'Status of C-3 of Fernhollow' }).click();
    await page.getByRole('option', { name: 'Partly implemented' }).click();
    await page.getByRole('checkbox', { name: 'Choose C-1 of Fernhollow' }).check();
    await page.getByRole('checkbox', { name: 'Choose C-2 of Fernhollow' }).check();
    await page.getByText('2 CUECs chosen').waitFor();
    await page.getByRole('combobox', { name: 'Status for all' }).click();
    await page.getByRole('option', { name: 'Implemented', exact: true }).click();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('2 CUECs chosen').waitFor({ state: 'detached' });
    // Of the two that were chosen, each goes back to what it had before.
    await page.getByText('2 CUECs changed').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Put back as it was').waitFor();
    const { cuecs: put } = await portal.api.client.get('{ cuecs { nodes { controlId status } } }');
    expect(put.nodes.map(({ controlId, status }: any) => [controlId, status])).toEqual([
      ['C-1', 'NOT_ASSESSED'],
      ['C-2', 'NOT_ASSESSED'],
      ['C-3', 'PARTIAL'],
    ]);
    await page.getByRole('checkbox', { name: 'Choose C-1 of Fernhollow' }).check();
    await page.getByRole('combobox', { name: 'Status for all' }).click();
    await page.getByRole('option', { name: 'Implemented', exact: true }).click();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('1 CUEC changed').waitFor();
    await page.getByRole('radiogroup', { name: 'View' }).getByText('By theme').click();
    await page.getByRole('link', { name: 'Removal of leavers' }).waitFor();
    await page.getByText('1 implemented', { exact: true }).waitFor();
    await page.getByText('1 partly implemented', { exact: true }).waitFor();
  });

  it('has themes answered by our own controls, imported from a file that is looked at first', async () => {
    await page.goto('/controls');
    await page.getByRole('button', { name: 'Import' }).click();
    const file = (csv: string) => ({ name: 'controls.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'CSV file' }).click(),
    ]);
    await chooser.setFiles(file('Code,Title\nAC-1,\n'));
    await page.getByText('Line 2: Give the title.').waitFor();
    const [second] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'CSV file' }).click(),
    ]);
    await second.setFiles(file('Code,Title\nAC-1,Strong sign-in\n'));
    await page.getByText('1 new control, 0 changed, 0 as they are.').waitFor();
    await page.getByRole('button', { name: 'Import the file' }).click();
    await page.getByRole('cell', { name: 'AC-1' }).waitFor();
    await page.goto('/cuecs?view=theme');
    await page.getByRole('combobox', { name: 'Our controls for Strong sign-in of users' }).click();
    await Promise.all([
      page.waitForResponse((answer) => answer.request().postData()?.includes('mutation') ?? false),
      page.getByRole('option', { name: 'AC-1 Strong sign-in' }).click(),
    ]);
    await page.goto('/cuecs?theme=USER_MFA');
    await page.getByText('Answered by AC-1 Strong sign-in').waitFor();
  });

  it('has our own controls added, changed and retired by hand', async () => {
    await page.goto('/controls');
    await page.getByRole('button', { name: 'Add control' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: 'Code' }).fill('ac-1');
    await form.getByRole('textbox', { name: 'Title' }).fill('Keys rotated');
    await form.getByRole('button', { name: 'Add control' }).click();
    await form.getByText('AC-1 is “Strong sign-in” already. Choose another code.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await form.getByRole('textbox', { name: 'Code' }).fill('KM-1');
    await form.getByRole('button', { name: 'Add control' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'KM-1', exact: true }).click();
    await form.getByRole('textbox', { name: 'Title' }).fill('Keys rotated by a job');
    await form.getByRole('combobox', { name: 'Owner' }).click();
    await page.getByRole('option', { name: 'Administrator' }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    const row = page.getByRole('row').filter({ hasText: 'KM-1' });
    await row.getByText('Keys rotated by a job').waitFor();
    await row.getByText('Administrator').waitFor();
    await row.getByRole('link', { name: 'KM-1', exact: true }).click();
    // What it answers is chosen here as well: whole themes, and CUECs one by one.
    await form.getByRole('combobox', { name: 'Themes that it answers' }).click();
    await page.getByRole('option', { name: 'Encryption' }).click();
    await row.getByRole('link', { name: 'Encryption' }).waitFor();
    await form.getByRole('combobox', { name: 'CUECs that it answers one by one' }).click();
    await page.getByRole('option', { name: /^Fernhollow, C-3/ }).click();
    await form.getByRole('button', { name: /^Answers it no more: Fernhollow, C-3/ }).waitFor();
    await form.getByRole('link', { name: '1 CUEC that KM-1 answers' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await form.getByRole('button', { name: 'Retire' }).click();
    await page.getByRole('button', { name: 'Retire it' }).click();
    await row.waitFor({ state: 'detached' });
    await page.getByRole('switch', { name: 'Retired ones' }).click();
    await row.getByText('Retired: answers nothing').waitFor();
  });

  it('keeps notes, a next check, evidence and own controls of one control', async () => {
    await page.goto('/cuecs');
    await page.getByRole('button', { name: 'Notes and evidence of C-3 of Fernhollow' }).click();
    const details = page.getByRole('dialog', { name: 'C-3 of Fernhollow' });
    await details.getByRole('combobox', { name: 'Our controls for C-3 of Fernhollow' }).click();
    await page.getByRole('option', { name: 'AC-1 Strong sign-in' }).click();
    await details.getByRole('combobox', { name: 'Status' }).click();
    await page.getByRole('option', { name: 'Implemented', exact: true }).click();
    await details.getByRole('textbox', { name: 'Notes' }).fill('Keys are rotated by a job.');
    const nextCheck = details.getByRole('textbox', { name: 'Next check' });
    await nextCheck.fill('31/02/2027');
    await details.getByRole('textbox', { name: 'Notes' }).click();
    await details.getByText('Write the day as 31/12/2026 or 2026-12-31.').waitFor();
    await nextCheck.fill('31/3/2027');
    await details.getByRole('button', { name: 'Add a link' }).click();
    await details.getByRole('textbox', { name: 'Address of evidence 1' }).fill('http://wiki.example/keys');
    await details.getByRole('button', { name: 'Save' }).click();
    await details.getByText('Give an address that begins with https://.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await details.getByRole('textbox', { name: 'Address of evidence 1' }).fill('https://wiki.example/keys');
    await details.getByRole('textbox', { name: 'Title of evidence 1' }).fill('The job');
    await details.getByRole('button', { name: 'Save' }).click();
    await details.waitFor({ state: 'detached' });
    const row = page.getByRole('row').filter({ hasText: 'Rotate API keys.' });
    await row.getByText('Keys are rotated by a job.').waitFor();
    await row.getByText('Next check 31 Mar 2027').waitFor();
    await row.getByRole('link', { name: 'The job' }).waitFor();
    await row.getByText('Answered by AC-1 Strong sign-in').waitFor();
  });

  it('puts what two people change at once side by side, in the row and in the notes', async () => {
    const other = await portal.openSignedIn();
    for (const each of [page, other]) {
      await each.goto('/cuecs');
      await each.getByRole('button', { name: 'Notes and evidence of C-2 of Fernhollow' }).click();
    }
    const [mine, theirs] = [page, other].map((each) => each.getByRole('dialog', { name: 'C-2 of Fernhollow' }));
    await theirs!.getByRole('textbox', { name: 'Notes' }).fill('Done by the directory.');
    await theirs!.getByRole('button', { name: 'Save' }).click();
    await theirs!.waitFor({ state: 'detached' });
    await mine!.getByRole('textbox', { name: 'Notes' }).fill('Done by hand.');
    await mine!.getByRole('button', { name: 'Save' }).click();
    await mine!.getByRole('radio', { name: /^Theirs Done by the directory\.\s*by Administrator, / }).waitFor();
    await mine!.getByRole('radio', { name: 'Yours Done by hand.' }).check();
    await mine!.getByRole('button', { name: 'Save' }).click();
    await mine!.waitFor({ state: 'detached' });
    await page.getByText('Done by hand.').waitFor();

    // The other page still shows the version from before; a status meets no note, but another status.
    const statusOn = async (each: Page, status: string) => {
      await each.getByRole('combobox', { name: 'Status of C-2 of Fernhollow' }).click();
      await each.getByRole('option', { name: status, exact: true }).click();
    };
    await statusOn(other, 'Not implemented');
    await other.getByText('Done by hand.').waitFor();
    await statusOn(page, 'Not applicable');
    const both = page.getByRole('dialog', { name: 'Two people changed the same control' });
    await both.getByRole('radio', { name: /^Theirs Not implemented\s*by Administrator, / }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await both.getByRole('radio', { name: 'Yours Not applicable' }).check();
    await both.getByRole('button', { name: 'Save' }).click();
    await both.waitFor({ state: 'detached' });
    await page.goto('/cuecs?status=NOT_APPLICABLE');
    await page.getByRole('combobox', { name: 'Status of C-2 of Fernhollow' }).waitFor();
    await statusOn(page, 'Implemented');
    await page.getByText('No CUEC here').waitFor();
    await other.context().close();
  });

  it('is put together by owner, each group opening to its controls, where two owners at once are settled', async () => {
    await colleague(portal.api);
    await page.goto('/cuecs?view=owner');
    await page.getByRole('heading', { name: 'How far we are, by owner' }).waitFor();
    await page.getByRole('button', { name: 'Controls of Nobody' }).click();
    await page.waitForURL(/open=none/);
    const owner = (each: Page) => each.getByRole('combobox', { name: 'Owner of C-3 of Fernhollow' });
    await owner(page).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    // Meanwhile somebody else gives the control to another person.
    const [control] = (
      await portal.api.client.get('{ cuecs(filter: { search: "Rotate" }) { nodes { id version } } me { id } }')
    ).cuecs.nodes;
    const { me } = await portal.api.client.get('{ me { id } }');
    const given = { cuecId: control.id, version: control.version, ownerId: me.id };
    await portal.api.client.mutate('assignCuecOwner', given, '');
    await owner(page).click();
    await page.getByRole('option', { name: 'Ada Auditor' }).click();
    const both = page.getByRole('dialog', { name: 'Two people gave C-3 of Fernhollow an owner' });
    await both.getByRole('radio', { name: /^Theirs Administrator/ }).waitFor();
    await both.getByRole('radio', { name: 'Yours Ada Auditor' }).check();
    await both.getByRole('button', { name: 'Save' }).click();
    await both.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Controls of Ada Auditor' }).waitFor();
  });

  it('stands on the page of the vendor as well, beside whom it rests on and all that happened', async () => {
    await page.goto(`/vendors/${vendor}`);
    await page.getByRole('tab', { name: 'CUECs' }).click();
    await page.getByRole('combobox', { name: 'Status of C-1 of Fernhollow' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'CUECs of the latest report, open ones first' }).waitFor();
    await page.getByRole('tab', { name: 'Subservice organizations' }).click();
    await page.getByText('No subservice organization here').waitFor();
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByText('Owner assigned').first().waitFor();
    await page.getByText('Vendor entered').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('proposes what was done for a control that the next report rewords, and shows what it dropped', async () => {
    await readReport(portal.api, vendor, demands(2025, [TEXTS[0]!, 'Access of leavers is removed within one day.']));
    await page.goto('/cuecs');
    await page.getByText('There it was: Implemented').waitFor();
    await page.getByRole('button', { name: 'Take over for C-2 of Fernhollow' }).click();
    await page.getByText('There it was: Implemented').waitFor({ state: 'detached' });
    const status = page.getByRole('combobox', { name: 'Status of C-2 of Fernhollow' });
    await waitFor(
      () => status.inputValue(),
      (value) => value === 'Implemented',
    );
    await page.goto('/cuecs?shown=dropped');
    await page.getByText('Rotate API keys.').waitFor();
    await page.getByText(/No longer asked for in/).waitFor();
  });
});
