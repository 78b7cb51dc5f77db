import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { ReportEvents } from '../reports/report-events';
import { addReportItem, editReportItem, removeReportItem } from './correct-item';
import { correctFact } from './correct-fact';
import { FactCorrection } from './correction';
import {
  AddReportItemInput,
  CorrectFactInput,
  EditReportItemInput,
  KeepCorrectionInput,
  RemoveReportItemInput,
  WithdrawCorrectionInput,
} from './correction.inputs';
import {
  AddReportItemPayload,
  AddReportItemResult,
  CorrectFactPayload,
  CorrectFactResult,
  type Corrected,
  EditReportItemPayload,
  EditReportItemResult,
  KeepCorrectionPayload,
  KeepCorrectionResult,
  type Refused,
  RemoveReportItemPayload,
  RemoveReportItemResult,
  WithdrawCorrectionPayload,
  WithdrawCorrectionResult,
} from './correction.payloads';
import { keepCorrection, withdrawCorrection } from './standing-corrections';

type Payload = new (report: Corrected['report'], correction: never) => object;

/** What people put right in reports. */
@Resolver(() => FactCorrection)
export class CorrectionResolver {
  constructor(private readonly events: ReportEvents) {}

  @Mutation(() => CorrectFactResult, { description: 'Says what a fact of a report really is.' })
  @Requires('report:correct')
  correctFact(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which fact, and what is true.' }) input: CorrectFactInput,
  ): Promise<object> {
    return this.act(context, CorrectFactPayload, (transaction) => correctFact(transaction, input));
  }

  @Mutation(() => AddReportItemResult, { description: 'Adds to a list of a report what was not read.' })
  @Requires('report:correct')
  addReportItem(
    @Context() context: RequestContext,
    @Args('input', { description: 'The list, and the item.' }) input: AddReportItemInput,
  ): Promise<object> {
    return this.act(context, AddReportItemPayload, (transaction) => addReportItem(transaction, input));
  }

  @Mutation(() => EditReportItemResult, { description: 'Puts an item of a list of a report right.' })
  @Requires('report:correct')
  editReportItem(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which item, and how it really is.' }) input: EditReportItemInput,
  ): Promise<object> {
    return this.act(context, EditReportItemPayload, (transaction) => editReportItem(transaction, input));
  }

  @Mutation(() => RemoveReportItemResult, { description: 'Takes an item away that does not belong in the list.' })
  @Requires('report:correct')
  removeReportItem(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which item, and why.' }) input: RemoveReportItemInput,
  ): Promise<object> {
    return this.act(context, RemoveReportItemPayload, (transaction) => removeReportItem(transaction, input));
  }

  @Mutation(() => WithdrawCorrectionResult, { description: 'Lets what is read count again.' })
  @Requires('report:correct')
  withdrawCorrection(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which correction.' }) input: WithdrawCorrectionInput,
  ): Promise<object> {
    return this.act(context, WithdrawCorrectionPayload, (transaction) => withdrawCorrection(transaction, input));
  }

  @Mutation(() => KeepCorrectionResult, {
    description: 'Lets a correction stand against what a new reading says; where none disagrees, nothing changes.',
  })
  @Requires('report:correct')
  keepCorrection(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which correction.' }) input: KeepCorrectionInput,
  ): Promise<object> {
    return this.act(context, KeepCorrectionPayload, (transaction) => keepCorrection(transaction, input));
  }

  /** Whoever has the report open sees at once what somebody else put right. */
  private async act(
    context: RequestContext,
    Answer: Payload,
    work: (transaction: RequestContext) => Promise<Corrected | Refused>,
  ): Promise<object> {
    const outcome = await inTransaction(context, work);
    if (!isCorrected(outcome)) return outcome;
    await this.events.tell(outcome.report.row.id);
    return new Answer(outcome.report, outcome.correction as never);
  }
}

const isCorrected = (outcome: Corrected | Refused): outcome is Corrected => !('code' in outcome);
