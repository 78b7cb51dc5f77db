import type { Page } from 'playwright-core';
import { readReport } from '../api/harness/readings';
import { createVendor } from '../api/harness/vendors';
import { violationsOn } from './support/accessibility';
import { type Portal, startPortal } from './support/portal';
import { contrastOfBorder, smallerThanAFinger } from './support/seen-and-hit';

const exception = (controlId: string, finding = `For 2 of 25 users ${controlId} was not operated.`) => ({
  ...{ controlId, criteria: [], control: null, test: null, managementResponse: null, evidence: [] },
  finding,
});

describe('the checklist of a review', () => {
  let portal: Portal;
  let page: Page;

  beforeAll(async () => {
    portal = await startPortal({ today: '2026-03-02T10:00:00Z' });
    page = await portal.openSignedIn();
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  const open = async (reportId: string) => {
    const opened = '... on OpenReviewPayload { review { id exceptions { key } } }';
    return (await portal.api.client.mutate('openReview', { reportId }, opened)).review;
  };

  it('takes over what the review before said of an exception at the same control', async () => {
    const { client } = portal.api;
    const vendorId = await createVendor(client, { name: 'Larkspur', tier: 'LOW' });
    const first = await open(await readReport(portal.api, vendorId, { exceptions: [exception('LA-1')] }));
    const [{ key: exceptionKey }] = first.exceptions;
    const said = { kind: 'COMPENSATING_CONTROL', text: 'We review our own accounts monthly.' };
    const disposed = '... on DisposeExceptionPayload { review { version } }';
    const input = { reviewId: first.id, exceptionKey, ...said };
    const { version } = (await client.mutate('disposeException', input, disposed)).review;
    const decided = { reviewId: first.id, version, decision: 'APPROVED', rationale: 'Well.' };
    await client.mutate('decideReview', { ...decided, overrideRationale: 'Needed.' }, '');
    // The next report finds other words for the same control, and something new.
    const exceptions = [exception('LA-1', 'For 3 of 30 users the approval came late.'), exception('LA-2')];
    const next = await open(await readReport(portal.api, vendorId, { exceptions }));

    await page.goto(`/reviews/${next.id}`);
    const again = page.getByRole('group', { name: 'Exception at Control LA-1' });
    await again.getByText('Compensating control: We review our own accounts monthly.').waitFor();
    await again.getByText(/^Said in the review before by Administrator, 2 Mar 2026$/).waitFor();
    expect(await again.getByRole('link', { name: 'the review before' }).getAttribute('href')).toBe(
      `/reviews/${first.id}`,
    );
    await again.getByText('No disposition yet').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await again.getByRole('button', { name: 'Say the same' }).click();

    // It is set at once, and the next one opens, of which nothing was said before.
    await again.getByText('No disposition yet').waitFor({ state: 'detached' });
    await again.getByText('We review our own accounts monthly.', { exact: true }).waitFor();
    const other = page.getByRole('group', { name: 'Exception at Control LA-2' });
    await other.getByRole('radio', { name: 'Accepted' }).waitFor();
    expect(await other.getByRole('button', { name: 'Say the same' }).count()).toBe(0);
    await page.getByText('1 of 2 exceptions have no disposition yet.').first().waitFor();
  });

  it('says what is known here against a confirmation, and asks why it holds all the same', async () => {
    const vendorId = await createVendor(portal.api.client, { name: 'Quillmark', tier: 'HIGH' });
    const party = { name: 'Cloud Co', services: null, method: null, evidence: [] };
    const { id } = await open(await readReport(portal.api, vendorId, { subserviceOrganizations: [party] }));
    await page.goto(`/reviews/${id}`);
    const reviewed = page.getByRole('group', { name: /subservice organizations/ });
    const known = 'No SOC 2 report of its own that is not stale is on file for Cloud Co.';
    await reviewed.getByText(known).waitFor();
    const why = reviewed.getByRole('textbox', { name: 'Note: The subservice organizations were reviewed' });
    await reviewed.getByText('Why it holds all the same').waitFor();
    const confirm = reviewed.getByRole('button', { name: 'Confirm: The subservice organizations were reviewed' });
    // Where nothing speaks against it, it is asked for as ever.
    await page
      .getByRole('group', { name: /auditor/ })
      .getByText('What you looked at')
      .waitFor();

    await confirm.click();
    await reviewed.getByText('Say what you looked at', { exact: false }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await why.fill('Their report of May is on its way; the one before was seen.');
    await confirm.click();
    await reviewed.getByText(/the one before was seen\.$/).waitFor();
    // What speaks against it goes on standing beside it.
    await reviewed.getByText(known).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'is answered on a phone, in the %s: by what is seen and large enough',
    async (colorScheme) => {
      const vendorId = await createVendor(portal.api.client, { tier: 'LOW' });
      const evidence = [{ page: 1, quote: 'Exception', box: { x: 1, y: 1, width: 9, height: 9 } }];
      const { id } = await open(
        await readReport(portal.api, vendorId, { exceptions: [{ ...exception('LA-1'), evidence }] }),
      );
      const phone = await portal.openSignedIn({ colorScheme, viewport: { width: 360, height: 740 } });
      await phone.goto(`/reviews/${id}`);
      const choice = phone.getByRole('radio', { name: 'Accepted' });
      await choice.waitFor();
      expect(await contrastOfBorder(choice)).toBeGreaterThan(3);
      expect(await smallerThanAFinger(phone)).toEqual([]);
      await phone.context().close();
    },
  );
});
