import { checkPublicHost } from '@countersign/notifications';
import { type NotificationKind, WEBHOOK_EVENTS, type WebhookEvent } from '@countersign/store';
import { givenText } from '../graphql/given-text';
import type { InvalidField } from '../graphql/user-error';

const URL_MAX = 2000;
const DESCRIPTION_MAX = 500;

/** The address as it is kept, or what is wrong with it; its host is looked up now, and again at each message. */
export async function urlOf(given: string, allowPrivate: boolean): Promise<string | InvalidField> {
  const wrong = (message: string) => ({ path: ['url'], message });
  const text = givenText(given);
  if (!URL.canParse(text) || text.length > URL_MAX)
    return wrong('Give a whole address, such as https://example.com/hook.');
  const url = new URL(text);
  const isAllowed = url.protocol === 'https:' || (allowPrivate && url.protocol === 'http:');
  if (!isAllowed) return wrong('Give an address that begins with https://.');
  if (url.username !== '' || url.password !== '') return wrong('Leave name and password out of the address.');
  if (allowPrivate) return url.href;
  try {
    await checkPublicHost(url);
    return url.href;
  } catch (error) {
    const { code } = error as { code?: string };
    return wrong(
      code === 'ADDRESS_REFUSED'
        ? 'This address lies in a network of our own. Give one that is reached from the Internet.'
        : 'The host of this address is not found.',
    );
  }
}

export function descriptionOf(given: string): string | InvalidField {
  const text = givenText(given);
  if (text.length <= DESCRIPTION_MAX) return text;
  return { path: ['description'], message: `Shorten it to ${DESCRIPTION_MAX} characters.` };
}

export function eventsOf(given: readonly NotificationKind[]): WebhookEvent[] | InvalidField {
  const events = WEBHOOK_EVENTS.filter((event) => given.includes(event));
  if (events.length === 0) return { path: ['events'], message: 'Choose what the webhook is told of.' };
  const stranger = given.find((kind) => !(WEBHOOK_EVENTS as readonly string[]).includes(kind));
  if (stranger === undefined) return events;
  return { path: ['events'], message: `${stranger} concerns one person alone; webhooks are not told of it.` };
}
