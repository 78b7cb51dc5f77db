import { act } from './reviews.mjs';

const OPEN = '{ webhooks(first: 1) { totalCount } calendarFeed { openedAt } }';
const OPEN_CALENDAR = 'mutation { openCalendarFeed(input: { ownOnly: false }) { feed { openedAt } } }';
const WEBHOOK = 'webhook { id version }';

/** Another system that is told, and a calendar. The address leads nowhere, so the webhook is switched off at once. */
export async function tellOutside({ client }, days) {
  const { webhooks, calendarFeed } = await client.ask(OPEN);
  if (calendarFeed === null) await client.ask(OPEN_CALENDAR);
  // Through the portal itself only an address is taken that is found on the Internet.
  if (webhooks.totalCount > 0 || !days.areLived) return;
  const { webhook } = await act(
    client,
    'registerWebhook',
    {
      url: 'https://tickets.northbank.example/countersign',
      description: 'Tickets for procurement; until their address stands, switched off.',
      events: ['REPORT_STALE', 'VENDOR_RENEWAL_DUE', 'REVIEW_DECIDED'],
    },
    `... on RegisterWebhookPayload { ${WEBHOOK} }`,
  );
  await act(client, 'updateWebhook', { id: webhook.id, version: webhook.version, enabled: false });
}

const UNREAD = `{ notifications(first: 100, filter: { unreadOnly: true }) { nodes { id } } }`;

/** Somebody has looked at all that the bell had to tell. */
export async function readNotifications({ client }) {
  for (;;) {
    const { nodes } = (await client.ask(UNREAD)).notifications;
    if (nodes.length === 0) return;
    await act(client, 'markNotificationsRead', { notificationIds: nodes.map(({ id }) => id) });
  }
}
