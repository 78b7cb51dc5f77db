import type { NotificationRow } from '@countersign/store';
import { pageAddressOf } from '../page-address';

/** What is told at most; the page has the rest. */
const LINES_MAX = 100;

/** The letter that brings what an account was notified of: names and dates, and where to look; nothing of a report. */
export function digestLetter(
  name: string,
  notifications: readonly NotificationRow[],
  portal: string,
): { readonly subject: string; readonly text: string } {
  const count = notifications.length;
  const lines = notifications.slice(0, LINES_MAX).map((each) => `- ${each.title}\n  ${portal}${pageAddressOf(each)}`);
  const more = count - lines.length;
  return {
    subject: count === 1 ? notifications[0]!.title : `Countersign: ${count} notifications`,
    text: [
      `Dear ${name},`,
      'since your last digest:',
      lines.join('\n'),
      ...(more > 0 ? [`And ${more} more: ${portal}/notifications`] : []),
      `Which of these you get, and how often: ${portal}/settings/notifications`,
    ].join('\n\n'),
  };
}
