import { randomUUID } from 'node:crypto';
import { WebhookDeliveryRow, WebhookRow } from '@countersign/store';
import type { Page } from 'playwright-core';
import { colleague } from '../api/harness/accounts';
import { readReport } from '../api/harness/readings';
import { createVendor } from '../api/harness/vendors';
import { violationsOn } from './support/accessibility';
import { type Portal, startPortal } from './support/portal';

describe.each(['light', 'dark'] as const)('being notified, in the %s,', (colorScheme) => {
  let portal: Portal;
  let page: Page;

  beforeAll(async () => {
    portal = await startPortal();
    page = await portal.openSignedIn({ colorScheme });
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  it('comes live, leads to what it is about, and is read then', async () => {
    const { api } = portal;
    const { client } = await colleague(api);
    await page.goto('/notifications');
    await page.getByText('Nothing yet').waitFor();
    await readReport({ ...api, client }, await createVendor(client, { name: 'Fernhollow' }));
    await page
      .getByRole('link', { name: /^Notifications ?1 not read$/ })
      .first()
      .waitFor();
    await page.getByText('A report of Fernhollow came in.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'A report of Fernhollow came in.' }).click();
    await page.waitForURL(/\/reports\//);
    await page.goto('/notifications?show=unread');
    await page.getByText('None like this').waitFor();
    await page.getByText('All', { exact: true }).click();
    await page.getByRole('button', { name: /^Mark as not read: / }).click();
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await page.getByRole('link', { name: 'Notifications', exact: true }).first().waitFor();
  });

  it('goes as the account chose', async () => {
    await page.getByRole('link', { name: 'Settings' }).first().click();
    const box = page.getByRole('checkbox', { name: 'Mention by e-mail' });
    await box.uncheck();
    await page.waitForLoadState('networkidle');
    await page.reload();
    await box.waitFor();
    expect(await box.isChecked()).toBe(false);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('goes into a calendar by an address that is shown once', async () => {
    await page.getByRole('tab', { name: 'Calendar' }).click();
    await page.getByRole('button', { name: 'Open the calendar' }).click();
    const address = await page.getByText(/\/api\/calendar\//).innerText();
    expect(await violationsOn(page)).toEqual([]);
    const calendar = await fetch(`${portal.address}${new URL(address).pathname}`);
    expect(await calendar.text()).toContain('BEGIN:VCALENDAR');
    await page.getByRole('button', { name: 'Close the calendar' }).click();
    await page.getByText('You have no calendar yet.').waitFor();
    expect((await fetch(`${portal.address}${new URL(address).pathname}`)).status).toBe(404);
  });

  it('goes to other systems, whose secret is shown once', async () => {
    await page.getByRole('tab', { name: 'Webhooks' }).click();
    await page.getByRole('button', { name: 'Add webhook' }).click();
    const form = page.getByRole('dialog', { name: 'Add a webhook' });
    await form.getByRole('textbox', { name: 'Address' }).fill('https://127.0.0.1/hook');
    await form.getByRole('combobox', { name: 'What it is told of' }).click();
    await page.getByRole('option', { name: 'Report stale' }).click();
    // The list of options closes, which lies over the button.
    await page.keyboard.press('Tab');
    await form.getByRole('button', { name: 'Add webhook' }).click();
    await form.getByText('This address lies in a network of our own.').waitFor();
    await form.getByRole('textbox', { name: 'Address' }).fill('https://93.184.216.34/hook');
    await form.getByRole('button', { name: 'Add webhook' }).click();
    await page.getByText(/^whsec_/).waitFor();
    await page.getByRole('region', { name: '93.184.216.34' }).getByText('Nothing was sent yet.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Done' }).click();
  });

  it('goes where a webhook leads by now, with what was sent page by page', async () => {
    const webhook = page.getByRole('region', { name: '93.184.216.34' });
    await webhook.getByRole('button', { name: 'Edit' }).click();
    const form = page.getByRole('dialog', { name: 'Webhook to 93.184.216.34' });
    await form.getByRole('textbox', { name: 'Address' }).fill('http://93.184.216.35/hook');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Give an address that begins with https://.').waitFor();
    await form.getByRole('textbox', { name: 'Address' }).fill('https://93.184.216.35/hook');
    await form.getByRole('textbox', { name: 'What it is for' }).fill('Tickets of procurement');
    await form.getByRole('combobox', { name: 'What it is told of' }).click();
    await page.getByRole('option', { name: 'Report received' }).click();
    await page.keyboard.press('Tab');
    expect(await violationsOn(page)).toEqual([]);
    await form.getByRole('button', { name: 'Save' }).click();
    const changed = page.getByRole('region', { name: '93.184.216.35' });
    await changed.getByText('Tickets of procurement').waitFor();
    await changed.getByText(/^Told of: .*Report received/).waitFor();

    await sendMessages(portal, 12);
    await page.reload();
    await changed.getByText('12 messages').waitFor();
    await changed.getByRole('button', { name: 'Next' }).click();
    // The two that were written first; one of them is sent again, which makes it one more.
    await changed
      .getByRole('button', { name: /^Send again: / })
      .nth(1)
      .click();
    await changed.getByText('13 messages').waitFor();
    await changed.getByText('Again', { exact: true }).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    await changed.getByRole('button', { name: 'New secret' }).click();
    await page.getByText(/^whsec_/).waitFor();
    await changed.getByText(/^The secret before signs as well until /).waitFor();
    await changed.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No webhooks yet').waitFor();
  });
});

/** As a webhook has them of which nothing got through, one a minute: nothing is sent anywhere. */
async function sendMessages({ api: { store } }: Portal, count: number): Promise<void> {
  const webhook = await store.manager.findOneByOrFail(WebhookRow, { status: 'ENABLED' });
  const messages = Array.from({ length: count }, (_, minute): WebhookDeliveryRow => {
    const createdAt = new Date(Date.UTC(2026, 0, 1, 8, minute));
    return {
      ...{ id: randomUUID(), webhookId: webhook.id, messageId: randomUUID(), event: 'REPORT_RECEIVED', body: '{}' },
      ...{ occasion: randomUUID(), createdAt, attemptedAt: createdAt, status: 'FAILED', attempts: 11 },
      ...{ responseCode: 500, failure: 'HTTP_500', replayOfId: null },
    };
  });
  await store.manager.insert(WebhookDeliveryRow, messages);
}
