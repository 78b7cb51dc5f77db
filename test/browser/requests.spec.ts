import type { Page } from 'playwright-core';
import { smallPdf } from '../api/harness/small-pdf';
import { createVendor } from '../api/harness/vendors';
import { violationsOn } from './support/accessibility';
import { type Portal, startPortal } from './support/portal';

describe('asking a vendor for its report', () => {
  let portal: Portal;
  let page: Page;

  beforeAll(async () => {
    portal = await startPortal();
    page = await portal.openSignedIn();
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  it('comes after its vendor was imported from a file', async () => {
    await page.goto('/vendors');
    await page.getByRole('link', { name: 'Import CSV' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'CSV file' }).click();
    const csv = 'Supplier;How bad;Mail\nBadger Ltd;high;a@badger.example\nOtter GmbH;huge;\n';
    await (await chooser).setFiles([{ name: 'v.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }]);
    await page.getByRole('row').filter({ hasText: 'Badger Ltd' }).getByText('New').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'How bad' }).click();
    await page.getByRole('option', { name: 'Tier' }).click();
    await page.getByText('1 line to be corrected first').waitFor();
    await page.getByRole('combobox', { name: 'How bad' }).click();
    await page.getByRole('option', { name: 'What it does for us' }).click();
    await page.getByRole('button', { name: 'Import 2 vendors' }).click();
    await page.getByRole('link', { name: 'Otter GmbH' }).waitFor();
  });

  it('begins with its contact, goes by the outbox, and ends with the report that the contact uploads', async () => {
    const id = await createVendor(portal.api.client, { name: 'Fernhollow' });
    await page.goto(`/vendors/${id}`);
    await page.getByRole('button', { name: 'Edit' }).click();
    const form = page.getByRole('dialog', { name: 'Edit Fernhollow' });
    await form.getByRole('textbox', { name: 'Legal name' }).fill('Fernhollow Software GmbH');
    await form.getByLabel('Systems that we use').first().fill('Archive');
    // What was typed is not lost by a key.
    await form.getByRole('textbox', { name: 'Legal name' }).press('Escape');
    const leaving = form.getByRole('alert', { name: 'Leave what you typed?' });
    await leaving.waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await leaving.getByRole('button', { name: 'Go on typing' }).click();
    await leaving.waitFor({ state: 'detached' });
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('Fernhollow Software GmbH').first().waitFor();

    await page.getByRole('button', { name: 'Ask for the report' }).click();
    const ask = page.getByRole('dialog', { name: 'Ask Fernhollow for its report' });
    // Nobody is known there yet: the contact is given where it is needed.
    await ask.getByRole('textbox', { name: 'Name of the contact' }).fill('Ines Prado');
    await ask.getByRole('button', { name: 'Ask for the report' }).click();
    await ask.getByText('Give an e-mail address, such as security@example.com.').waitFor();
    await ask.getByRole('textbox', { name: 'E-mail of the contact' }).fill('ines@fern.example');
    await ask.getByRole('textbox', { name: 'Message' }).fill('The one over 2025, please.');
    await ask.getByRole('button', { name: 'Ask for the report' }).click();
    await ask.waitFor({ state: 'detached' });
    await page.getByRole('cell', { name: 'Ines Prado ines@fern.example' }).waitFor();

    await page.getByRole('link', { name: 'Outbox' }).click();
    await page.getByText('Mail is kept here and not sent').waitFor();
    const letter = await page.getByText('Dear Ines Prado,').innerText();
    const token = /hand-in(#[\w-]+)/.exec(letter)![1]!;

    const contact = await portal.openPage();
    await contact.goto(`/hand-in${token}`);
    await contact.getByRole('heading', { name: 'Northbank Mutual asks for the SOC 2 report of Fernhollow' }).waitFor();
    expect(await contact.getByRole('navigation').count()).toBe(0);
    expect(await violationsOn(contact)).toEqual([]);
    const chooser = contact.waitForEvent('filechooser');
    await contact.getByRole('button', { name: 'Report' }).first().click();
    await (
      await chooser
    ).setFiles([{ name: 'soc2.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await smallPdf()) }]);
    await contact.getByRole('button', { name: 'Upload the report' }).click();
    await contact.getByRole('heading', { name: 'Thank you' }).waitFor();
    await contact.reload();
    await contact.getByText('A report was handed in by this link already.').waitFor();

    await page.getByRole('link', { name: 'Requests' }).click();
    await page.getByRole('row').filter({ hasText: 'Fernhollow' }).getByText('Report received').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
