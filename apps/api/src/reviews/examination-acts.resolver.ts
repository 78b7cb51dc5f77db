import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { confirmChecklistLine, reopenChecklistLine } from './confirm-checklist-line';
import { disposeException } from './dispose-exception';
import {
  ApproveDecisionInput,
  ConfirmChecklistLineInput,
  DisposeExceptionInput,
  SendBackDecisionInput,
  ReopenChecklistLineInput,
} from './examination.inputs';
import {
  ApproveDecisionResult,
  ConfirmChecklistLineResult,
  DisposeExceptionResult,
  SendBackDecisionResult,
  ReopenChecklistLineResult,
} from './examination.payloads';
import { approveDecision, sendBackDecision } from './settle-proposal';

/** What a reviewer and a second person do on the way to a decision. */
@Resolver()
export class ExaminationActsResolver {
  @Mutation(() => DisposeExceptionResult, { description: 'Says what an exception of the report means to us.' })
  @Requires('review:decide')
  disposeException(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which exception, and what it means.' }) input: DisposeExceptionInput,
  ): Promise<typeof DisposeExceptionResult> {
    return inTransaction(context, (transaction) => disposeException(transaction, input));
  }

  @Mutation(() => ConfirmChecklistLineResult, { description: 'Confirms a line that only a person can confirm.' })
  @Requires('review:decide')
  confirmChecklistLine(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which line, and what was looked at.' }) input: ConfirmChecklistLineInput,
  ): Promise<typeof ConfirmChecklistLineResult> {
    return inTransaction(context, (transaction) => confirmChecklistLine(transaction, input));
  }

  @Mutation(() => ReopenChecklistLineResult, { description: 'Takes the confirmation of a line back.' })
  @Requires('review:decide')
  reopenChecklistLine(
    @Context() context: RequestContext,
    @Args('input', { description: 'Of which line.' }) input: ReopenChecklistLineInput,
  ): Promise<typeof ReopenChecklistLineResult> {
    return inTransaction(context, (transaction) => reopenChecklistLine(transaction, input));
  }

  @Mutation(() => ApproveDecisionResult, { description: 'Agrees to a proposed approval as the second person.' })
  @Requires('review:decide')
  approveDecision(
    @Context() context: RequestContext,
    @Args('input', { description: 'Of which review.' }) input: ApproveDecisionInput,
  ): Promise<typeof ApproveDecisionResult> {
    return inTransaction(context, (transaction) => approveDecision(transaction, input));
  }

  @Mutation(() => SendBackDecisionResult, { description: 'Sends a proposed approval back to who proposed it.' })
  @Requires('review:decide')
  sendBackDecision(
    @Context() context: RequestContext,
    @Args('input', { description: 'Of which review, and why.' }) input: SendBackDecisionInput,
  ): Promise<typeof SendBackDecisionResult> {
    return inTransaction(context, (transaction) => sendBackDecision(transaction, input));
  }
}
