import type { FileChooser, Page } from 'playwright-core';
import { ZipFile } from 'yazl';
import { buffer } from 'node:stream/consumers';
import { samplePath } from '../api/harness/samples';
import { smallPdf } from '../api/harness/small-pdf';
import { createVendor } from '../api/harness/vendors';
import { violationsOn } from './support/accessibility';
import { type Portal, startPortal } from './support/portal';

const fileOf = (name: string, mimeType: string, bytes: Uint8Array) => ({ name, mimeType, buffer: Buffer.from(bytes) });

describe('the inbox', () => {
  let portal: Portal;
  let page: Page;

  beforeAll(async () => {
    portal = await startPortal();
    await createVendor(portal.api.client, { name: 'Lumenvault' });
    page = await portal.openSignedIn();
    await page.goto('/inbox');
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  /** As a person does it, by the dialog that the field opens. */
  const putIn = async (files: Parameters<FileChooser['setFiles']>[0]) => {
    const dialog = page.waitForEvent('filechooser');
    await page.getByText('Drop any number of PDFs here, or a zip of them').click({ force: true });
    await (await dialog).setFiles(files);
  };
  const itemOf = (name: string) => page.getByRole('region', { name, exact: true });

  it('takes in many reports and a zip, says what it left out, and reads on while another page is looked at', async () => {
    await page.getByText('Nothing waits').waitFor();
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(await smallPdf({ text: null })), 'scans/blank.pdf');
    zip.addBuffer(Buffer.from(await smallPdf({ password: 'open sesame' })), 'locked.pdf');
    zip.addBuffer(Buffer.from('Hello.'), 'readme.txt');
    zip.end();
    await putIn([
      fileOf('reports.zip', 'application/zip', await buffer(zip.outputStream)),
      fileOf('notes.docx', 'application/octet-stream', Buffer.from('no report at all')),
    ]);
    await page.getByText('2 files taken in, 1 left out:').waitFor();
    await page.getByText('readme.txt').waitFor();
    await page.getByRole('group', { name: 'notes.docx' }).getByText('The file is not a PDF.').waitFor();
    await putIn([samplePath('01_lumenvault'), samplePath('09_tessellate_type1')]);
    await page.getByRole('link', { name: 'Vendors' }).click();
    await page.getByRole('link', { name: 'Lumenvault' }).waitFor();
    await page.getByRole('link', { name: 'Inbox' }).click();
    await page.getByRole('button', { name: 'Dismiss notes.docx' }).click();
    await itemOf('blank.pdf').getByText('No text was found in the PDF.').waitFor();
    await itemOf('blank.pdf').getByText('out of reports.zip').waitFor();
  });

  it('proposes the vendor that a report names, and confirms what is certain all at once', async () => {
    await itemOf('01_lumenvault.pdf').getByText('Certain', { exact: true }).waitFor();
    await itemOf('01_lumenvault.pdf').getByText('the name of this vendor', { exact: false }).waitFor();
    await itemOf('09_tessellate_type1.pdf').getByText('Vendor to be chosen').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Confirm all certain ones' }).click();
    await page.getByRole('dialog').getByText('Lumenvault', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Confirm 1 file' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await itemOf('01_lumenvault.pdf').waitFor({ state: 'detached' });
  });

  it('enters the vendor that is missing as the report calls it, and files the report with it', async () => {
    const item = itemOf('09_tessellate_type1.pdf');
    // What is new is added by the button that stands first, and named as it will be called.
    await item.getByRole('button', { name: /^Add Tessellate.* as a vendor$/ }).click();
    expect(await page.getByLabel('Legal name').inputValue()).toMatch(/^Tessellate/);
    await page.getByRole('button', { name: 'Add vendor and file the report' }).click();
    await item.waitFor({ state: 'detached' });
    // What it became stays one click away, here and beside the upload.
    const filed = page.getByRole('status').filter({ hasText: '09_tessellate_type1.pdf is a report of Tessellate' });
    await filed.getByRole('link', { name: 'Go to the report' }).waitFor();
    const upload = page.getByRole('group', { name: '09_tessellate_type1.pdf' });
    await upload.getByRole('link', { name: 'Go to the report' }).waitFor();
    await page.getByText('Confirmed', { exact: true }).click();
    await item.getByRole('link', { name: /^report of Tessellate/ }).click();
    await page.locator('[data-fact=auditor]').waitFor();
  });

  it('takes the password of a protected file in its row, whoever put it in', async () => {
    await page.goto('/inbox');
    const item = itemOf('locked.pdf');
    await item.getByLabel('Password of locked.pdf', { exact: true }).fill('open sesame');
    await page.keyboard.press('Enter');
    await item.getByText('Not a SOC report', { exact: true }).waitFor();
    await item.getByRole('button', { name: 'Discard locked.pdf' }).click();
    await page.getByRole('button', { name: 'Discard the file' }).click();
    await item.waitFor({ state: 'detached' });
  });

  it('tries a reading again that failed, and discards what nobody wants after asking', async () => {
    await page.goto('/inbox');
    const item = itemOf('blank.pdf');
    await item.getByRole('button', { name: 'Try again' }).click();
    await item.getByText('No text was found in the PDF.').waitFor();
    await item.getByRole('button', { name: 'Discard blank.pdf' }).click();
    await page.getByRole('button', { name: 'Discard the file' }).click();
    await page.getByText('Nothing waits').waitFor();
    await page.getByText('Discarded', { exact: true }).click();
    await item.getByText('Its file is gone.').waitFor();
  });
});
