import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { ReportEvents } from '../reports/report-events';
import { confirmFact, confirmReportItem, settleWarning } from './confirm';
import { ReadingConfirmation } from './confirmation';
import {
  ConfirmFactInput,
  ConfirmReportItemInput,
  SettleWarningInput,
  WithdrawConfirmationInput,
} from './confirmation.inputs';
import {
  ConfirmFactPayload,
  ConfirmFactResult,
  ConfirmReportItemPayload,
  ConfirmReportItemResult,
  type Confirmed,
  SettleWarningPayload,
  SettleWarningResult,
  type Unconfirmed,
  WithdrawConfirmationPayload,
  WithdrawConfirmationResult,
} from './confirmation.payloads';
import { withdrawConfirmation } from './withdraw-confirmation';

type Payload = new (report: Confirmed['report'], confirmation: ReadingConfirmation) => object;

/** What people looked at in reports and stand by. */
@Resolver(() => ReadingConfirmation)
export class ConfirmationResolver {
  constructor(private readonly events: ReportEvents) {}

  @Mutation(() => ConfirmFactResult, {
    description: 'Stands by a fact of a report; where that was done already, nothing changes.',
  })
  @Requires('report:correct')
  confirmFact(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which fact, and the value that was seen.' }) input: ConfirmFactInput,
  ): Promise<object> {
    return this.act(context, ConfirmFactPayload, (transaction) => confirmFact(transaction, input));
  }

  @Mutation(() => ConfirmReportItemResult, {
    description: 'Stands by an item of a list of a report; where that was done already, nothing changes.',
  })
  @Requires('report:correct')
  confirmReportItem(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which item.' }) input: ConfirmReportItemInput,
  ): Promise<object> {
    return this.act(context, ConfirmReportItemPayload, (transaction) => confirmReportItem(transaction, input));
  }

  @Mutation(() => SettleWarningResult, { description: 'Says what came of looking into a warning.' })
  @Requires('report:correct')
  settleWarning(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which warning, and what was found.' }) input: SettleWarningInput,
  ): Promise<object> {
    return this.act(context, SettleWarningPayload, (transaction) => settleWarning(transaction, input));
  }

  @Mutation(() => WithdrawConfirmationResult, { description: 'Takes back that a person stands by something.' })
  @Requires('report:correct')
  withdrawConfirmation(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which confirmation.' }) input: WithdrawConfirmationInput,
  ): Promise<object> {
    return this.act(context, WithdrawConfirmationPayload, (transaction) => withdrawConfirmation(transaction, input));
  }

  /** Whoever has the report open sees at once what somebody else confirmed. */
  private async act(
    context: RequestContext,
    Answer: Payload,
    work: (transaction: RequestContext) => Promise<Confirmed | Unconfirmed>,
  ): Promise<object> {
    const outcome = await inTransaction(context, work);
    if ('code' in outcome) return outcome;
    await this.events.tell(outcome.report.row.id);
    return new Answer(outcome.report, outcome.confirmation);
  }
}
