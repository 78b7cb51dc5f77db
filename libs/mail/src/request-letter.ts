import { sentence } from '@countersign/vocabulary';
import { LINK_PLACE } from './send-mail';

export interface RequestLetter {
  readonly organization: string;
  readonly vendor: string;
  readonly contactName: string;
  readonly askedBy: string;
  readonly message: string | null;
  /** As people write dates. */
  readonly dueOn: string;
  readonly expiresOn: string;
}

/** How a report that comes in by a link is kept: what the contact is told before sending it. */
export const keepingOf = (organization: string, vendor: string): string =>
  `The report is stored in ${organization}'s own installation of Countersign and goes to nobody else. Only people with ` +
  `an account there can open it, and it is used to review the services of ${sentence(vendor)} What comes of the review is recorded.`;

const body = (letter: RequestLetter, opening: string): string =>
  [
    `Dear ${letter.contactName},`,
    opening,
    ...(letter.message === null ? [] : [letter.message]),
    `Please upload the PDF here; no account is needed:\n${LINK_PLACE}`,
    `The link is meant for you alone, takes one report, and is open until ${letter.expiresOn}.`,
    keepingOf(letter.organization, letter.vendor),
    `${letter.askedBy}\n${letter.organization}`,
  ].join('\n\n');

/** The letter that asks for a report. */
export const requestLetter = (letter: RequestLetter) => ({
  subject: `${letter.organization} asks for the SOC 2 report of ${letter.vendor}`,
  text: body(
    letter,
    `${letter.organization} asks for the current SOC 2 report of ${letter.vendor}, by ${letter.dueOn}.`,
  ),
});

/** The letter that reminds of it; it brings a link of its own. */
export const reminderLetter = (letter: RequestLetter) => ({
  subject: `Reminder: ${letter.organization} asks for the SOC 2 report of ${letter.vendor}`,
  text: body(
    letter,
    `${letter.organization} asked you for the current SOC 2 report of ${letter.vendor}, by ${letter.dueOn}, and has not received it yet.`,
  ),
});
