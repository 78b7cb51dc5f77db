import type { Type } from '@nestjs/common';
import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';
import { Report } from '../reports/report';
import { FactCorrection } from './correction';

/** What every act on corrections leaves behind. */
export interface Corrected {
  readonly report: Report;
  /** Null: none stands there any more. */
  readonly correction: FactCorrection | null;
}

function payloadOf(name: string, description: string): Type<Corrected> {
  @ObjectType(name, { description })
  class Payload implements Corrected {
    @Field(() => Report, { description: 'The report as it is now.' }) readonly report: Report;
    @Field(() => FactCorrection, {
      nullable: true,
      description: 'The correction that stands now; null where none is needed any more.',
    })
    readonly correction: FactCorrection | null;
    constructor(report: Report, correction: FactCorrection | null) {
      this.report = report;
      this.correction = correction;
    }
  }
  return Payload;
}

export const CorrectFactPayload = payloadOf('CorrectFactPayload', 'The fact was corrected.');
export const AddReportItemPayload = payloadOf('AddReportItemPayload', 'The item was added.');
export const EditReportItemPayload = payloadOf('EditReportItemPayload', 'The item was put right.');
export const RemoveReportItemPayload = payloadOf('RemoveReportItemPayload', 'The item was taken away.');
export const KeepCorrectionPayload = payloadOf('KeepCorrectionPayload', 'The correction stands.');

@ObjectType({ description: 'The correction was withdrawn: what is read counts again.' })
export class WithdrawCorrectionPayload {
  @Field(() => Report, { description: 'The report as it is now.' }) readonly report: Report;
  @Field(() => FactCorrection, { description: 'The correction that stood.' }) readonly correction: FactCorrection;
  constructor(report: Report, correction: FactCorrection) {
    this.report = report;
    this.correction = correction;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The report has no facts to be corrected yet.' })
export class NothingReadYet implements UserError {
  readonly code = 'NOTHING_READ_YET';
  readonly message = 'The report has to be read before it can be corrected.';
  readonly path: readonly string[] = ['reportId'];
  @Field(() => Report, { description: 'The report as it is now.' }) readonly report: Report;
  constructor(report: Report) {
    this.report = report;
  }
}

@ObjectType({ implements: () => [UserError], description: 'Somebody else corrected the same in the meantime.' })
export class CorrectedMeanwhile implements UserError {
  readonly code = 'CORRECTED_MEANWHILE';
  readonly message = 'Somebody corrected this in the meantime. Look again before you save; nothing was changed.';
  readonly path: readonly string[] = ['seenCorrectionId'];
  @Field(() => FactCorrection, { nullable: true, description: 'The correction that stands now; null: none.' })
  readonly correction: FactCorrection | null;
  constructor(correction: FactCorrection | null) {
    this.correction = correction;
  }
}

@ObjectType({ implements: () => [UserError], description: 'The correction was withdrawn or replaced before.' })
export class CorrectionNotStanding implements UserError {
  readonly code = 'CORRECTION_NOT_STANDING';
  readonly message = 'This correction does not stand any more. Look again; nothing was changed.';
  readonly path: readonly string[] = ['correctionId'];
  @Field(() => FactCorrection, { description: 'The correction as it is now.' }) readonly correction: FactCorrection;
  constructor(correction: FactCorrection) {
    this.correction = correction;
  }
}

export type Refused = NotFound | InputInvalid | NothingReadYet | CorrectedMeanwhile | CorrectionNotStanding;

const resultOf = <Types extends readonly Type[]>(name: string, description: string, types: Types) =>
  createUnionType({ name, description, types: () => types as never, resolveType: typeByClass });

export const CorrectFactResult = resultOf('CorrectFactResult', 'What correcting a fact came to.', [
  CorrectFactPayload,
  NotFound,
  InputInvalid,
  NothingReadYet,
  CorrectedMeanwhile,
]);
export const AddReportItemResult = resultOf('AddReportItemResult', 'What adding an item came to.', [
  AddReportItemPayload,
  NotFound,
  InputInvalid,
  NothingReadYet,
]);
export const EditReportItemResult = resultOf('EditReportItemResult', 'What putting an item right came to.', [
  EditReportItemPayload,
  NotFound,
  InputInvalid,
  NothingReadYet,
  CorrectedMeanwhile,
]);
export const RemoveReportItemResult = resultOf('RemoveReportItemResult', 'What taking an item away came to.', [
  RemoveReportItemPayload,
  NotFound,
  InputInvalid,
  NothingReadYet,
  CorrectedMeanwhile,
]);
export const WithdrawCorrectionResult = resultOf('WithdrawCorrectionResult', 'What withdrawing a correction came to.', [
  WithdrawCorrectionPayload,
  NotFound,
  CorrectionNotStanding,
]);
export const KeepCorrectionResult = resultOf('KeepCorrectionResult', 'What keeping a correction came to.', [
  KeepCorrectionPayload,
  NotFound,
  CorrectionNotStanding,
]);
