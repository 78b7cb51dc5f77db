import type { Type } from '@nestjs/common';
import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { NothingReadYet } from '../corrections/correction.payloads';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { Report } from '../reports/report';
import { ReadingConfirmation } from './confirmation';

/** What every act on confirmations leaves behind. */
export interface Confirmed {
  readonly report: Report;
  readonly confirmation: ReadingConfirmation;
}

function payloadOf(name: string, description: string): Type<Confirmed> {
  @ObjectType(name, { description })
  class Payload implements Confirmed {
    @Field(() => Report, { description: 'The report as it is now.' }) readonly report: Report;
    @Field(() => ReadingConfirmation, { description: 'The confirmation as it is now.' })
    readonly confirmation: ReadingConfirmation;
    constructor(report: Report, confirmation: ReadingConfirmation) {
      this.report = report;
      this.confirmation = confirmation;
    }
  }
  return Payload;
}

export const ConfirmFactPayload = payloadOf('ConfirmFactPayload', 'The fact is confirmed.');
export const ConfirmReportItemPayload = payloadOf('ConfirmReportItemPayload', 'The item is confirmed.');
export const SettleWarningPayload = payloadOf('SettleWarningPayload', 'The warning is settled.');
export const WithdrawConfirmationPayload = payloadOf(
  'WithdrawConfirmationPayload',
  'The confirmation was withdrawn: somebody has to look again.',
);

@ObjectType({ implements: () => [UserError], description: 'Another value counts by now than the person saw.' })
export class ChangedMeanwhile implements UserError {
  readonly code = 'CHANGED_MEANWHILE';
  readonly message = 'This changed since you looked at it. Look again before you confirm it; nothing was confirmed.';
  readonly path: readonly string[] = ['value'];
  @Field(() => Report, { description: 'The report as it is now.' }) readonly report: Report;
  constructor(report: Report) {
    this.report = report;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The confirmation was withdrawn before.' })
export class ConfirmationNotStanding implements UserError {
  readonly code = 'CONFIRMATION_NOT_STANDING';
  readonly message = 'This confirmation does not stand any more. Look again; nothing was changed.';
  readonly path: readonly string[] = ['confirmationId'];
  @Field(() => ReadingConfirmation, { description: 'The confirmation as it is now.' })
  readonly confirmation: ReadingConfirmation;
  constructor(confirmation: ReadingConfirmation) {
    this.confirmation = confirmation;
  }
}

export type Unconfirmed = NotFound | InputInvalid | NothingReadYet | ChangedMeanwhile | ConfirmationNotStanding;

const resultOf = <Types extends readonly Type[]>(name: string, description: string, types: Types) =>
  createUnionType({ name, description, types: () => types as never, resolveType: typeByClass });

export const ConfirmFactResult = resultOf('ConfirmFactResult', 'What confirming a fact came to.', [
  ConfirmFactPayload,
  NotFound,
  InputInvalid,
  NothingReadYet,
  ChangedMeanwhile,
]);
export const ConfirmReportItemResult = resultOf('ConfirmReportItemResult', 'What confirming an item came to.', [
  ConfirmReportItemPayload,
  NotFound,
  InputInvalid,
  NothingReadYet,
]);
export const SettleWarningResult = resultOf('SettleWarningResult', 'What settling a warning came to.', [
  SettleWarningPayload,
  NotFound,
  InputInvalid,
  NothingReadYet,
]);
export const WithdrawConfirmationResult = resultOf(
  'WithdrawConfirmationResult',
  'What withdrawing a confirmation came to.',
  [WithdrawConfirmationPayload, NotFound, NothingReadYet, ConfirmationNotStanding],
);
