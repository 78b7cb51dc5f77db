import type { FileChooser, Page } from 'playwright-core';
import { samplePath } from '../api/harness/samples';
import { smallPdf } from '../api/harness/small-pdf';
import { createVendor } from '../api/harness/vendors';
import { violationsOn } from './support/accessibility';
import { type Portal, startPortal } from './support/portal';
import { readSample } from './support/readings';

const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(bytes),
});

describe('uploading a report', () => {
  let portal: Portal;
  let page: Page;
  let ofVendor: string;

  beforeAll(async () => {
    portal = await startPortal();
    page = await portal.openSignedIn();
    ofVendor = `/vendors/${await createVendor(portal.api.client)}`;
    await page.goto(ofVendor);
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  /** As a person does it, by the dialog that the field opens. */
  const upload = async (files: Parameters<FileChooser['setFiles']>[0]) => {
    const dialog = page.waitForEvent('filechooser');
    // It becomes smaller once there is a report: a click waits until it stands still.
    await page.getByLabel('Upload a report: Drop the SOC 2 report here, or choose a file').click();
    await (await dialog).setFiles(files);
  };
  const lineOf = (name: string) => page.getByRole('group', { name, exact: true });

  it('refuses a wrong file, each with what to do about it', async () => {
    await upload([
      fileOf('notes.docx', Buffer.from('PK no report at all')),
      fileOf('empty.pdf', Buffer.alloc(0)),
      fileOf('locked.pdf', await smallPdf({ password: 'secret' })),
    ]);
    await page.getByText('Ask the vendor for the report as PDF').waitFor();
    await page.getByText('The file is empty.').waitFor();
    await page.getByText('The PDF asks for a password').waitFor();
    await page.getByText('No report yet').waitFor();
    await page.getByRole('button', { name: 'Dismiss notes.docx' }).click();
    await page.getByText('Ask the vendor for the report as PDF').waitFor({ state: 'detached' });
  });

  it('knows a file that the vendor has already, and leads to its report', async () => {
    await upload(samplePath('01_lumenvault'));
    await page.getByText('Uploaded.').waitFor();
    const address = await page.getByRole('link', { name: 'Go to the report' }).getAttribute('href');
    await upload(samplePath('01_lumenvault'));
    await page.getByText('This vendor has the same file already.').waitFor();
    expect(await page.getByRole('link', { name: 'Go to that report' }).getAttribute('href')).toBe(address);
    // The list follows the reading without being asked.
    await page
      .getByRole('link', { name: /^SOC 2 Type 2/ })
      .first()
      .waitFor();
    await page.getByText('1 report', { exact: true }).waitFor();
    // So does the line of the file, which stays when the page is left or loaded anew.
    const found = lineOf('01_lumenvault.pdf')
      .first()
      .getByText(/^Read: \d+ exceptions?, \d+ CUECs?\.$/);
    await found.waitFor();
    await page.reload();
    await found.waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Dismiss 01_lumenvault.pdf' }).first().click();
  });

  it('takes a file that is let go anywhere on the page', async () => {
    const bytes = JSON.stringify([...(await smallPdf())]);
    const carried = await page.evaluateHandle(`(() => {
      // What a page makes up is no file of a disk, which this would ask for.
      delete DataTransferItem.prototype.getAsFileSystemHandle;
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(${bytes})], 'dropped.pdf', { type: 'application/pdf' }));
      return carried;
    })()`);
    await page.getByRole('heading', { level: 1 }).dispatchEvent('dragenter', { dataTransfer: carried });
    await page.getByText('Let go to upload').dispatchEvent('drop', { dataTransfer: carried });
    await lineOf('dropped.pdf').getByText('Uploaded.').waitFor();
    // It was read, and is none of what is looked for here.
    await lineOf('dropped.pdf').getByText('Not recognised as a SOC report.', { exact: false }).waitFor();
  });

  it('says which files had not come in when the page was loaded anew, and takes them then', async () => {
    // The server does not get an answer through, so that the file stays on its way.
    let isHeld = true;
    await page.route('**/api/vendors/*/reports', (route) => (isHeld ? undefined : route.continue()));
    await upload([fileOf('late.pdf', await smallPdf())]);
    await lineOf('late.pdf').waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await lineOf('late.pdf').getByText('It had not reached the server', { exact: false }).waitFor();
    isHeld = false;
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose the file again: late.pdf' }).click();
    await (await chooser).setFiles([fileOf('late.pdf', await smallPdf())]);
    await lineOf('late.pdf').getByText('Uploaded.').waitFor();
    await page.unroute('**/api/vendors/*/reports');
  });

  it('says why a report could not be read, and tries again when asked', async () => {
    await upload([fileOf('blank.pdf', await smallPdf({ text: null }))]);
    await lineOf('blank.pdf').getByRole('link').click();
    await page.getByRole('heading', { name: 'The report could not be read' }).waitFor();
    await page.getByText('No text was found in the PDF.').waitFor();
    await page.getByText('1 attempt', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('2 attempts', { exact: false }).waitFor();
  });

  it('takes the password of a protected PDF at its line, and shows its pages with it', async () => {
    await page.goto(ofVendor);
    await upload([fileOf('locked.pdf', await smallPdf({ password: 'open sesame' }))]);
    const line = lineOf('locked.pdf').last();
    const password = line.getByLabel('Password of locked.pdf', { exact: true });
    await password.fill('guess');
    await line.getByRole('button', { name: 'Upload with it' }).click();
    await line.getByText('The password does not open this PDF.', { exact: false }).waitFor();
    await password.fill('open sesame');
    await password.press('Enter');
    await line.getByText('Not recognised as a SOC report.', { exact: false }).waitFor();
    expect(await page.evaluate('JSON.stringify(sessionStorage) + JSON.stringify(localStorage)')).not.toContain(
      'sesame',
    );
    await line.getByRole('link', { name: 'Go to the report' }).click();
    await page.locator('[data-page="1"] canvas').waitFor();
    // In another tab, and after the page was loaded anew, it is asked for.
    await page.reload();
    await page.getByText('This PDF is protected by a password').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const asked = page.getByLabel('Password of this document', { exact: true });
    await asked.fill('guess');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('That password does not open it.', { exact: false }).waitFor();
    await asked.fill('open sesame');
    await asked.press('Enter');
    await page.locator('[data-page="1"] canvas').waitFor();
  });

  it('takes back a report that does not belong there, after its review, and restores it', async () => {
    const { vendorId, reportId } = await readSample(portal, '01_lumenvault', { name: 'Quillmark', tier: 'LOW' });
    // Its vendor's page says so as well, with what can be done about it.
    await page.goto(`/vendors/${vendorId}`);
    const doubt = page.getByRole('region', { name: 'Its latest report' });
    await doubt.getByRole('button', { name: 'Not this vendor: move it' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await doubt.getByRole('button', { name: 'Same company: add the name' }).click();
    await doubt.waitFor({ state: 'detached' });
    await page.goto(`/reports/${reportId}?tab=document`);
    await page.getByRole('button', { name: 'Open a review' }).click();
    await page.getByRole('button', { name: 'More about this review' }).click();
    await page.getByRole('menuitem', { name: 'Withdraw this review' }).click();
    const asked = page.getByRole('dialog');
    await asked.getByRole('button', { name: 'Withdraw the review' }).click();
    await asked.getByText('Say why.').waitFor();
    await asked.getByRole('textbox', { name: 'Why it is withdrawn' }).fill('Begun by mistake.');
    await asked.getByRole('button', { name: 'Withdraw the review' }).click();
    // Back at the report, which may be reviewed anew.
    await page.getByRole('button', { name: 'Open a review' }).waitFor();

    await page.getByRole('tab', { name: 'Document' }).click();
    await page.getByRole('button', { name: 'Withdraw this report' }).click();
    await asked.getByRole('textbox', { name: 'Why it is withdrawn' }).fill('Of a trial that ended.');
    await asked.getByRole('button', { name: 'Withdraw the report' }).click();
    const note = page.getByRole('region', { name: 'Withdrawn' });
    await note.getByText('Of a trial that ended.').waitFor();
    await page.getByRole('button', { name: 'Open a review' }).waitFor({ state: 'detached' });
    expect(await violationsOn(page)).toEqual([]);

    await page.getByRole('link', { name: 'Quillmark', exact: true }).first().click();
    await page.getByText('No report yet').waitFor();
    await page.getByText('1 withdrawn report').click();
    await page.getByText('Of a trial that ended.', { exact: false }).first().waitFor();
    await page.getByRole('link', { name: 'report.pdf' }).click();
    await note.getByRole('button', { name: 'Restore' }).click();
    await note.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Open a review' }).waitFor();
  });

  it('tells of an address where there is nothing', async () => {
    await page.goto('/reports/UmVwb3J0OjA');
    await page.getByText('There is no such report').waitFor();
    await page.goto('/nowhere');
    await page.getByText('There is no such page').waitFor();
  });
});
