import type { Page } from 'playwright-core';
import { readReport } from '../api/harness/readings';
import { createVendor } from '../api/harness/vendors';
import { violationsOn } from './support/accessibility';
import { type Portal, startPortal } from './support/portal';

const numberOf = (index: number) => String(index).padStart(2, '0');

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString().slice(0, 10);

describe('lists', () => {
  let portal: Portal;
  let page: Page;

  beforeAll(async () => {
    portal = await startPortal();
    for (let index = 1; index <= 30; index += 1)
      await createVendor(portal.api.client, {
        name: `Vendor ${numberOf(index)}`,
        tier: index % 3 === 0 ? 'LOW' : 'HIGH',
        purpose: index === 17 ? 'Prints the badges of visitors.' : null,
        ...(index === 4 ? { businessOwner: 'Records', status: 'PROSPECTIVE', renewalOn: inDays(45) } : {}),
      });
    page = await portal.openSignedIn();
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  it('of vendors are turned page by page, and back by the browser', async () => {
    await page.goto('/vendors');
    await page.getByText('30 vendors').waitFor();
    await page.getByRole('link', { name: 'Vendor 25' }).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('link', { name: 'Vendor 30' }).waitFor();
    expect(await page.getByRole('link', { name: /^Vendor \d\d$/ }).count()).toBe(5);
    await page.goBack();
    await page.getByRole('link', { name: 'Vendor 01' }).waitFor();
  });

  it('are called by their name before they are drawn, by whatever page one comes from', async () => {
    await page.goto('/vendors');
    await page.getByRole('link', { name: 'Vendor 01' }).waitFor();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Audit log' }).click();
    await page.getByRole('table').waitFor();
    await page.evaluate(`window.seen = []; new MutationObserver(() => {
      const main = document.getElementById('main');
      window.seen.push(main.querySelector('h1')?.textContent + (main.querySelector('table, input') ? ' drawn' : ''));
    }).observe(document.getElementById('main'), { childList: true, subtree: true }); undefined`);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Vendors' }).click();
    await page.getByRole('link', { name: 'Vendor 01' }).waitFor();
    const seen = (await page.evaluate('window.seen')) as string[];
    expect(seen.filter((each) => each.startsWith('Vendors'))).toEqual(
      expect.arrayContaining(['Vendors', 'Vendors drawn']),
    );
  });

  it('of vendors are blocks on a phone, where each value stands beside what it is and nothing is cut off', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/vendors?search=Vendor+04');
    const row = page.getByRole('row').filter({ hasText: 'Vendor 04' });
    await row.waitFor();
    const inPage = (code: string) =>
      page.evaluate(`(() => { const row = document.querySelector('tbody tr'); ${code} })()`);
    expect(await inPage(`return getComputedStyle(row.cells[4], '::before').content`)).toBe('"Business owner"');
    expect(await row.getByRole('cell').nth(4).textContent()).toBe('Records');
    expect(await inPage(`return row.closest('table').parentElement.scrollWidth`)).toBeLessThanOrEqual(360);
    expect(await page.getByRole('columnheader').count()).toBe(9);
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 1400, height: 900 });
  });

  it('of vendors are searched and filtered, and the address keeps how', async () => {
    await page.goto('/vendors');
    await page.getByRole('searchbox', { name: 'Search vendors' }).fill('badges');
    await page.getByText('1 vendor', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Vendor 17' }).waitFor();
    await page.reload();
    await page.getByText('1 vendor', { exact: true }).waitFor();
    expect(await page.getByRole('searchbox', { name: 'Search vendors' }).inputValue()).toBe('badges');
    await page.getByRole('searchbox', { name: 'Search vendors' }).fill('');
    await page.getByRole('combobox', { name: 'Tier' }).click();
    await page.getByRole('option', { name: 'Low' }).click();
    await page.getByText('10 vendors').waitFor();
    await page.getByRole('searchbox', { name: 'Search vendors' }).fill('nothing of that kind');
    await page.getByText('No vendor matches').waitFor();
  });

  it('of vendors are filtered by status, owner, renewal and reports, each alone and all together', async () => {
    await page.goto('/vendors');
    const only = page.getByText('1 vendor', { exact: true });
    const choose = async (filter: string, option: string) => {
      await page.getByRole('combobox', { name: filter }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    };
    await choose('Status', 'Prospective');
    await only.waitFor();
    await page.getByRole('link', { name: 'Vendor 04' }).waitFor();
    await page.goto('/vendors');
    await page.getByRole('textbox', { name: 'Business owner' }).fill('Records');
    await page.keyboard.press('Enter');
    await only.waitFor();
    await page.goto('/vendors');
    await choose('Renewal', 'Renews within 60 days');
    await only.waitFor();
    await choose('Reports', 'Without a report that was read');
    await page.waitForURL(/report=none/);
    await only.waitFor();
    await choose('Status', 'Prospective');
    await page.waitForURL(/status=/);
    await page.reload();
    await page.getByRole('link', { name: 'Vendor 04' }).waitFor();
    await only.waitFor();
    // None of them renews so soon.
    await choose('Renewal', 'Renews within 30 days');
    await page.getByText('No vendor matches').waitFor();
    await page.goto('/vendors');
    await choose('Reports', 'With a report that was read');
    await page.getByText('No vendor matches').waitFor();
    await page.goto('/vendors?status=PROSPECTIVE');
    await choose('Decision', 'No decision yet');
    await only.waitFor();
    await choose('Decision', 'Approved');
    await page.getByText('No vendor matches').waitFor();
  });

  it('of vendors are sorted over all pages by the heads of their columns, and the address keeps how', async () => {
    await page.goto('/vendors?tier=HIGH');
    await page.getByRole('button', { name: 'Business owner' }).click();
    const rows = page.getByRole('row');
    await page.locator('[aria-sort=ascending]').getByText('Business owner').waitFor();
    await rows.nth(1).getByText('Vendor 04').waitFor();
    expect(new URL(page.url()).search).toBe('?tier=HIGH&sort=owner');
    await page.getByRole('button', { name: 'Vendor', exact: true }).click();
    await rows.nth(1).getByText('Vendor 01').waitFor();
    await page.getByRole('button', { name: 'Vendor', exact: true }).click();
    await page.locator('[aria-sort=descending]').getByText('Vendor', { exact: true }).waitFor();
    await rows.nth(1).getByText('Vendor 29').waitFor();
    await page.reload();
    await rows.nth(1).getByText('Vendor 29').waitFor();
  });

  it('of vendors are seen through a view that is saved, changed, shared, renamed and deleted', async () => {
    const views = (name: string) => page.getByRole('button', { name, exact: true });
    const menu = async (button: string, item: string | RegExp) => {
      await views(button).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await page.goto('/vendors?tier=LOW&sort=-name');
    await page.getByText('10 vendors').waitFor();
    await menu('Saved views', 'Save as a new view');
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: 'Name' }).fill('Hardly noticed');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    await views('Hardly noticed').waitFor();
    await page.getByRole('searchbox', { name: 'Search vendors' }).fill('Vendor 03');
    await page.getByText('1 vendor', { exact: true }).waitFor();
    await page.getByText('Changed', { exact: true }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    // The view again: what was typed goes with it.
    await menu('Hardly noticed', /^Hardly noticed/);
    await page.getByText('10 vendors').waitFor();
    await page.getByText('Changed', { exact: true }).waitFor({ state: 'detached' });
    expect(await page.getByRole('searchbox', { name: 'Search vendors' }).inputValue()).toBe('');
    await page.getByRole('combobox', { name: 'Tier' }).click();
    await page.getByRole('option', { name: 'High' }).click();
    await page.getByText('20 vendors').waitFor();
    await menu('Hardly noticed', /^Save the changes/);
    await page.getByText('Changed', { exact: true }).waitFor({ state: 'detached' });
    await menu('Hardly noticed', /^Rename or share/);
    await form.getByRole('textbox', { name: 'Name' }).fill('To be watched');
    await form.getByRole('switch', { name: 'Everybody sees it' }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await views('To be watched').waitFor();
    // From the list of all, by name.
    await page.goto('/vendors');
    await menu('Saved views', /^To be watched.*shared/);
    await page.getByText('20 vendors').waitFor();
    await page.waitForURL(/sort=-name/);
    await menu('To be watched', /^Delete/);
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await views('Saved views').waitFor();
    await page.getByText('20 vendors').waitFor();
  });

  it('of vendors without a report are as many as the dashboard counts, page by page', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: /^Vendors without a report\s*30/ }).click();
    await page.getByText('30 vendors').waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('link', { name: 'Vendor 30' }).waitFor();
    expect(await page.getByRole('link', { name: /^Vendor \d\d$/ }).count()).toBe(5);
  });

  it('of vendors lead to one, whose change is told apart from somebody else’s', async () => {
    await page.goto('/vendors?search=badges');
    await page.getByRole('link', { name: 'Vendor 17' }).click();
    await page.getByRole('button', { name: 'Edit' }).click();
    const form = page.getByRole('dialog', { name: 'Edit Vendor 17' });
    await form.getByRole('textbox', { name: 'Business owner' }).fill('Olu Adeyemi');
    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    await portal.api.client.mutate(
      'updateVendor',
      { id, version: 1, tier: 'CRITICAL' },
      '... on UpdateVendorPayload { vendor { id } }',
    );
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('You changed different things.').waitFor();
    await form.getByText(/^Tier: High Critical/).waitFor();
    expect(await form.getByRole('radio', { name: 'Critical' }).isChecked()).toBe(true);
    expect(await form.getByRole('textbox', { name: 'Business owner' }).inputValue()).toBe('Olu Adeyemi');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('Olu Adeyemi').waitFor();
    await page.getByText('Critical').first().waitFor();
    await page.getByText('Vendor changed: business owner').waitFor();
  });

  it('of vendors lead to one that two people change at once: both versions are seen, and one is chosen', async () => {
    const other = await portal.openSignedIn();
    const forms = [];
    for (const each of [page, other]) {
      await each.goto('/vendors?search=badges');
      await each.getByRole('link', { name: 'Vendor 17' }).click();
      await each.getByRole('button', { name: 'Edit' }).click();
      forms.push(each.getByRole('dialog', { name: 'Edit Vendor 17' }));
    }
    const [first, second] = [forms[0]!, forms[1]!];
    await first.getByRole('textbox', { name: 'Business owner' }).fill('Ines Prado');
    await first.getByRole('textbox', { name: 'Legal name' }).fill('Vendor Seventeen Ltd');
    await first.getByRole('button', { name: 'Save' }).click();
    await first.waitFor({ state: 'detached' });

    await second.getByRole('textbox', { name: 'Business owner' }).fill('Tomas Lind');
    await second.getByRole('textbox', { name: 'Website' }).fill('https://seventeen.example');
    await second.getByRole('button', { name: 'Save' }).click();
    await second.getByText('Somebody else saved in the meantime').waitFor();
    const theirs = second.getByRole('radio', { name: /^Theirs Ines Prado\s*by Administrator, / });
    await theirs.waitFor();
    await second.getByRole('radio', { name: 'Yours Tomas Lind' }).waitFor();
    await second.getByText(/^Legal name: nothing Vendor Seventeen Ltd/).waitFor();
    expect(await violationsOn(other)).toEqual([]);
    await second.getByRole('button', { name: 'Save' }).click();
    await second.getByText('Choose first which value stands').waitFor();
    await theirs.check();
    expect(await second.getByRole('textbox', { name: 'Business owner' }).inputValue()).toBe('Ines Prado');
    await second.getByRole('button', { name: 'Save' }).click();
    await second.waitFor({ state: 'detached' });
    await other.getByText('Ines Prado').waitFor();
    await other.getByText('Vendor Seventeen Ltd').waitFor();
    await other.getByText('seventeen.example').first().waitFor();
    await other.context().close();
  });

  it('of reports are narrowed to one vendor, behind one button on a telephone, and say which keys there are', async () => {
    const client = portal.api.client;
    await readReport(portal.api, await createVendor(client, { name: 'Fernhollow' }));
    await readReport(portal.api, await createVendor(client, { name: 'Quillmark' }));
    const phone = await portal.openSignedIn({ viewport: { width: 360, height: 740 } });
    await phone.goto('/reports');
    await phone.getByText('2 reports').waitFor();
    await phone.getByRole('button', { name: 'Filters' }).click();
    await phone.getByRole('combobox', { name: 'Vendor' }).fill('Quill');
    await phone.getByRole('option', { name: 'Quillmark' }).click();
    await phone.getByText('1 report', { exact: true }).waitFor();
    await phone.getByRole('button', { name: 'Filters: 1 is set' }).waitFor();
    await phone.getByRole('heading', { name: 'Reports' }).click();
    await phone.keyboard.press('?');
    await phone.getByRole('dialog', { name: 'Keys of this page' }).getByText('This list', { exact: true }).waitFor();
    await phone.context().close();
  });

  it('of people grow by one whose one-time password is shown once, and who gets another role and is disabled', async () => {
    // Where it stood before.
    await page.goto('/accounts');
    await page.getByRole('button', { name: 'Add account' }).click();
    const form = page.getByRole('dialog', { name: 'Add an account' });
    await form.getByRole('textbox', { name: 'Name' }).fill('Olu Adeyemi');
    await form.getByRole('textbox', { name: 'E-mail' }).fill('ADMIN@countersign.local');
    await form.getByRole('button', { name: 'Add account' }).click();
    await form.getByText('An account with this e-mail exists already.').waitFor();
    await form.getByRole('textbox', { name: 'E-mail' }).fill('olu@example.com');
    await form.getByRole('button', { name: 'Add account' }).click();
    const made = page.getByRole('dialog', { name: 'The account is added' });
    expect(await made.locator('pre').innerText()).toMatch(/^[a-z0-9-]{12,}$/);
    await made.getByRole('button', { name: 'Done' }).click();
    const row = page.getByRole('row').filter({ hasText: 'olu@example.com' });
    await row.getByText('Reader').waitFor();
    const choose = async (act: string) => {
      await page.getByRole('button', { name: 'What to do with the account of Olu Adeyemi' }).click();
      await page.getByRole('menuitem', { name: act }).click();
      return page.getByRole('dialog', { name: /Olu Adeyemi/ });
    };
    const role = await choose('Change the role');
    await role.getByRole('radio', { name: /^Security/ }).check();
    await role.getByRole('button', { name: 'Change the role' }).click();
    await row.getByText('Security').waitFor();
    await (await choose('Disable')).getByRole('button', { name: 'Disable' }).click();
    await row.getByText('Disabled').waitFor();
    await page.getByRole('button', { name: 'What to do with the account of Administrator' }).click();
    await page.getByRole('menuitem', { name: 'Disable' }).click();
    const last = page.getByRole('dialog', { name: /Administrator/ });
    await last.getByRole('button', { name: 'Disable' }).click();
    await last.getByText('This is the last administrator.').waitFor();
    await last.getByRole('button', { name: 'Cancel' }).click();
  });

  it('of changes say who did what, with the values before and after', async () => {
    await page.goto('/audit');
    const row = page.getByRole('row').filter({ hasText: 'Vendor changed: tier' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Administrator[\s\S]*Vendor 17[\s\S]*High\s+Critical/);
    // By an address that narrows them, one of nobody is left out.
    await page.goto('/audit?who=countersign&kind=Vendor');
    await page.getByText('Nothing was changed so').waitFor();
    const labels = ['Who', 'What was changed', 'Vendor', 'From', 'To'];
    expect(await page.locator('main label').allInnerTexts()).toEqual(labels);
  });
});
