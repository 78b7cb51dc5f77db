import { randomUUID } from 'node:crypto';
import { calendarDateOf } from '@countersign/assessment';
import { Inject, Injectable } from '@nestjs/common';
import { sendRequestLetter } from '@countersign/mail';
import type { Configuration } from '@countersign/platform';
import { ReportRequestRow, VendorRow, recordChange, requestReview } from '@countersign/store';
import { type VendorContact, requestExpiresOn } from '@countersign/vendors';
import { z } from 'zod';
import { type RequestContext, inTransaction, todayOf, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { invalidFieldsOf } from '../graphql/invalid-fields';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { MailQueue } from '../outbox/mail-queue';
import { CONFIGURATION } from '../providers';
import { Contact } from '../vendors/vendor-values';
import { ReportRequest } from './report-request';
import type { RequestReportInput } from './request.inputs';
import { ReportAlreadyRequested, RequestReportPayload } from './request.payloads';

const LATEST_DUE_DAYS = 366;

const Message = z.object({
  message: z
    .string()
    .trim()
    .max(2000, 'Shorten the message to 2000 characters.')
    .nullish()
    .transform((text) => text || null),
});

type Outcome = RequestReportPayload | InputInvalid | NotFound | ReportAlreadyRequested;

/** A person asks a contact of a vendor for its report. */
@Injectable()
export class RequestingReports {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly mail: MailQueue,
  ) {}

  async request(context: RequestContext, input: RequestReportInput): Promise<Outcome> {
    const outcome = await inTransaction(context, (transaction) => this.ask(transaction, input));
    if (outcome instanceof RequestReportPayload) await this.mail.nudge();
    return outcome;
  }

  private async ask(context: RequestContext, input: RequestReportInput): Promise<Outcome> {
    const { manager, clock } = context;
    const vendor = await lockedVendor(context, input.vendorId);
    if (vendor === null) return new NotFound('This vendor does not exist.', ['vendorId']);
    const given = Message.safeParse(input);
    if (!given.success) return new InputInvalid(invalidFieldsOf(given.error));
    const email = input.contactEmail.trim().toLowerCase();
    const known = vendor.contacts.find((each) => each.email.toLowerCase() === email);
    const contact = known ?? newContactIn(input);
    if (contact instanceof InputInvalid) return contact;
    const today = todayOf(context);
    if (input.dueOn < today || input.dueOn > latestDue(clock.now()))
      return invalid('dueOn', 'Choose a day from today on, within a year.');
    const open = await manager
      .createQueryBuilder(ReportRequestRow, 'row')
      .where(`row.vendorId = :id AND row.status = 'OPEN' AND lower(row.contactEmail) = :email`, {
        id: vendor.id,
        email,
      })
      .getOne();
    if (open !== null && open.expiresOn >= today) return new ReportAlreadyRequested(new ReportRequest(open));
    if (open !== null)
      await manager.update(ReportRequestRow, { id: open.id }, { status: 'CANCELLED', endedAt: clock.now() });

    const request: ReportRequestRow = {
      id: randomUUID(),
      vendorId: vendor.id,
      contactName: contact.name,
      contactEmail: contact.email,
      message: given.data.message,
      askedById: viewerOf(context).account.id,
      askedAt: clock.now(),
      askedOn: today,
      dueOn: input.dueOn,
      expiresOn: requestExpiresOn(input.dueOn),
      status: 'OPEN',
      endedAt: null,
      reportId: null,
    };
    if (known === undefined) await addContact(context, vendor, contact);
    await manager.insert(ReportRequestRow, request);
    const { askedById: requestedById, askedAt: at, dueOn } = request;
    await requestReview(manager, { vendorId: vendor.id, requestedById, at, dueOn, standsAlone: false });
    await sendRequestLetter(manager, request, 'REQUEST', { place: this.configuration, at: clock.now() });
    await recordChange(manager, {
      at: request.askedAt,
      actorId: request.askedById,
      action: 'report.requested',
      subject: { type: 'ReportRequest', id: request.id, label: vendor.name },
      before: null,
      after: { vendor: vendor.id, contact: contact.email, dueOn: request.dueOn, expiresOn: request.expiresOn },
    });
    return new RequestReportPayload(new ReportRequest(request));
  }
}

const invalid = (path: string, message: string) => new InputInvalid([{ path: [path], message }]);

/** Whom the input names beside the vendor's contacts. */
function newContactIn({ contactEmail, contactName }: RequestReportInput): VendorContact | InputInvalid {
  if (contactName == null)
    return invalid('contactEmail', 'Choose one of the contacts of the vendor, or give a name as well: it is added.');
  const given = Contact.safeParse({ name: contactName, email: contactEmail });
  if (given.success) return given.data;
  // Under the names that the input has for them.
  const fields = invalidFieldsOf(given.error).map(({ path, message }) => ({
    path: [path[0] === 'name' ? 'contactName' : 'contactEmail'],
    message,
  }));
  return new InputInvalid(fields);
}

/** Whoever is asked once is known from then on. */
async function addContact(context: RequestContext, vendor: VendorRow, contact: VendorContact): Promise<void> {
  const { manager, clock } = context;
  const contacts = [...vendor.contacts, contact];
  const [updatedAt, version] = [clock.now(), vendor.version + 1];
  await manager.update(VendorRow, { id: vendor.id }, { contacts, updatedAt, version });
  await recordChange(manager, {
    at: updatedAt,
    actorId: viewerOf(context).account.id,
    action: 'vendor.updated',
    subject: { type: 'Vendor', id: vendor.id, label: vendor.name },
    before: { contacts: vendor.contacts },
    after: { contacts },
  });
}

const latestDue = (now: Date) => calendarDateOf(new Date(now.getTime() + LATEST_DUE_DAYS * 24 * 60 * 60_000));

async function lockedVendor({ manager }: RequestContext, globalId: string): Promise<VendorRow | null> {
  const id = rowIdOf('Vendor', globalId);
  return id === null ? null : manager.findOne(VendorRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
