import { Field, ObjectType } from '@nestjs/graphql';
import type { ReportRow } from '@countersign/store';

@ObjectType({ description: 'That a report was taken back, which should never have been put there.' })
export class ReportWithdrawal {
  @Field(() => Date, { description: 'When.' }) readonly at: Date;
  @Field({ description: 'Why.' }) readonly reason: string;

  constructor(
    at: Date,
    reason: string,
    /** The row of the account. */
    readonly withdrawnById: string,
  ) {
    this.at = at;
    this.reason = reason;
  }
}

export const withdrawalOf = ({ withdrawnAt, withdrawnById, withdrawnBecause }: ReportRow): ReportWithdrawal | null =>
  withdrawnAt && withdrawnById && withdrawnBecause
    ? new ReportWithdrawal(withdrawnAt, withdrawnBecause, withdrawnById)
    : null;
