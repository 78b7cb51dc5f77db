import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { NotFound, UserError } from '../graphql/user-error';
import { Report } from '../reports/report';
import { InboxItem } from './inbox-item';

@ObjectType({ description: 'The file became a report of its vendor, with what was read in it.' })
export class ConfirmInboxItemPayload {
  @Field(() => InboxItem, { description: 'The file, confirmed.' }) readonly item: InboxItem;
  @Field(() => Report, { description: 'The report that it became.' }) readonly report: Report;
  constructor(item: InboxItem, report: Report) {
    this.item = item;
    this.report = report;
  }
}

@ObjectType({ description: 'The file was discarded; nothing of it is kept but that it came and went.' })
export class DiscardInboxItemPayload {
  @Field(() => InboxItem, { description: 'The file, discarded.' }) readonly item: InboxItem;
  constructor(item: InboxItem) {
    this.item = item;
  }
}

@ObjectType({ description: 'The reading will be tried again.' })
export class RetryInboxItemPayload {
  @Field(() => InboxItem, { description: 'The file, waiting for its turn.' }) readonly item: InboxItem;
  constructor(item: InboxItem) {
    this.item = item;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Somebody confirmed or discarded the file already.' })
export class InboxItemSettled implements UserError {
  readonly code = 'INBOX_ITEM_SETTLED';
  readonly message: string;
  readonly path: readonly string[] = ['itemId'];
  @Field(() => InboxItem, { description: 'The file as it was settled.' }) readonly item: InboxItem;
  constructor(item: InboxItem) {
    this.item = item;
    this.message = `This file was ${item.status === 'CONFIRMED' ? 'confirmed' : 'discarded'} already.`;
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'The file has not been read, so that nobody knows what it is.',
})
export class InboxItemNotRead implements UserError {
  readonly code = 'INBOX_ITEM_NOT_READ';
  readonly message: string;
  readonly path: readonly string[] = ['itemId'];
  @Field(() => InboxItem, { description: 'The file as it is now.' }) readonly item: InboxItem;
  constructor(item: InboxItem) {
    this.item = item;
    this.message =
      item.readStatus === 'FAILED'
        ? 'This file could not be read. Try the reading again, or discard it.'
        : 'This file is still being read. Wait until that is done.';
  }
}

@ObjectType({ implements: () => [UserError], description: 'The document is none that a review can rest on.' })
export class InboxItemUnsuitable implements UserError {
  readonly code = 'INBOX_ITEM_UNSUITABLE';
  readonly path: readonly string[] = ['itemId'];
  @Field(() => InboxItem, { description: 'The file.' }) readonly item: InboxItem;
  constructor(
    item: InboxItem,
    readonly message: string,
  ) {
    this.item = item;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The vendor has the same bytes as a report already.' })
export class InboxItemAlreadyHeld implements UserError {
  readonly code = 'INBOX_ITEM_ALREADY_HELD';
  readonly message = 'This vendor has this very file as a report already. Discard it here.';
  readonly path: readonly string[] = ['vendorId'];
  @Field(() => Report, { description: 'The report with the same bytes.' }) readonly report: Report;
  constructor(report: Report) {
    this.report = report;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The reading of this file did not fail.' })
export class InboxItemNotFailed implements UserError {
  readonly code = 'INBOX_ITEM_NOT_FAILED';
  readonly message = 'Only a reading that failed can be tried again.';
  readonly path: readonly string[] = ['itemId'];
  @Field(() => InboxItem, { description: 'The file as it is now.' }) readonly item: InboxItem;
  constructor(item: InboxItem) {
    this.item = item;
  }
}

export const ConfirmInboxItemResult = createUnionType({
  name: 'ConfirmInboxItemResult',
  description: 'What saying whose a file is came to.',
  types: () =>
    [
      ConfirmInboxItemPayload,
      NotFound,
      InboxItemSettled,
      InboxItemNotRead,
      InboxItemUnsuitable,
      InboxItemAlreadyHeld,
    ] as const,
  resolveType: typeByClass,
});

export const DiscardInboxItemResult = createUnionType({
  name: 'DiscardInboxItemResult',
  description: 'What discarding a file came to.',
  types: () => [DiscardInboxItemPayload, NotFound, InboxItemSettled] as const,
  resolveType: typeByClass,
});

export const RetryInboxItemResult = createUnionType({
  name: 'RetryInboxItemResult',
  description: 'What trying a reading again came to.',
  types: () => [RetryInboxItemPayload, NotFound, InboxItemSettled, InboxItemNotFailed] as const,
  resolveType: typeByClass,
});

@ObjectType({ description: 'A file came into the inbox, came further in its reading, or was settled.' })
export class InboxChange {
  /** The item's row. */
  readonly itemRowId: string;
}
