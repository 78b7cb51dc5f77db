import { randomUUID } from 'node:crypto';
import {
  AccountRow,
  type OutboxMessageRow,
  ReportRequestLinkRow,
  type ReportRequestRow,
  VendorRow,
  hashOfToken,
  newToken,
} from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { type PublicPlace, portalAddressOf } from './public-place';
import { reminderLetter, requestLetter } from './request-letter';
import { sendMail } from './send-mail';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayOf = (date: string) => DAY.format(new Date(`${date}T00:00:00Z`));

/** Behind the number sign, so that no server and no proxy on the way writes the token down. */
const linkTo = (place: PublicPlace, token: string): string => `${portalAddressOf(place)}/hand-in#${token}`;

/** Writes to the contact of a request, each time with a new link. */
export async function sendRequestLetter(
  transaction: EntityManager,
  request: ReportRequestRow,
  kind: 'REQUEST' | 'REMINDER',
  { place, at }: { readonly place: PublicPlace; readonly at: Date },
): Promise<OutboxMessageRow> {
  const vendor = await transaction.findOneByOrFail(VendorRow, { id: request.vendorId });
  const askedBy = await transaction.findOneByOrFail(AccountRow, { id: request.askedById });
  const token = newToken();
  const link = { id: randomUUID(), requestId: request.id, tokenHash: hashOfToken(token) };
  await transaction.insert(ReportRequestLinkRow, link);
  const letter = (kind === 'REQUEST' ? requestLetter : reminderLetter)({
    organization: place.organization,
    vendor: vendor.name,
    contactName: request.contactName,
    askedBy: askedBy.name,
    message: request.message,
    dueOn: dayOf(request.dueOn),
    expiresOn: dayOf(request.expiresOn),
  });
  return sendMail(transaction, {
    ...letter,
    to: request.contactEmail,
    link: linkTo(place, token),
    aboutId: request.id,
    at,
  });
}
