import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DecisionConditionRow, type Listing, pageOf } from '@countersign/store';
import { Account } from '../accounts/account';
import { type RequestContext, inTransaction, todayOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { assignCondition } from './assign-condition';
import { closeCondition } from './close-condition';
import { AssignConditionResult, CloseConditionResult } from './condition.payloads';
import { Condition, ConditionClosure, ConditionConnection, Review } from './review';
import { AssignConditionInput, CloseConditionInput } from './review.inputs';

/** Conditions that were not met yet, the one due first before the others. */
const OPEN_CONDITIONS: Listing<DecisionConditionRow> = {
  entity: DecisionConditionRow,
  sort: { by: 'row.dueOn', type: 'date', descending: false },
  query: (manager) =>
    manager
      .createQueryBuilder(DecisionConditionRow, 'row')
      .where('NOT EXISTS (SELECT FROM condition_closures WHERE condition_id = row.id)'),
};

@Resolver(() => Condition)
export class ConditionResolver {
  @Query(() => ConditionConnection, {
    description: 'The conditions that are not closed, what is due first before the rest.',
  })
  @Requires('review:read')
  async openConditions(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
  ): Promise<ConnectionOf<Condition>> {
    const conditions = await pageOf(context.manager, OPEN_CONDITIONS, pageRequestOf(page));
    return connectionFrom(conditions, (row) => new Condition(row));
  }

  @Mutation(() => CloseConditionResult, { description: 'Closes a condition with the evidence that it was met.' })
  @Requires('review:decide')
  closeCondition(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which condition, and the evidence.' }) input: CloseConditionInput,
  ): Promise<typeof CloseConditionResult> {
    return inTransaction(context, (transaction) => closeCondition(transaction, input));
  }

  @Mutation(() => AssignConditionResult, {
    description: 'Says who sees to a condition from now on; the decision stays as it was recorded.',
  })
  @Requires('review:decide')
  assignCondition(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which condition, and who.' }) input: AssignConditionInput,
  ): Promise<typeof AssignConditionResult> {
    return inTransaction(context, (transaction) => assignCondition(transaction, input));
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who sees to it now; null: nobody in particular.' })
  @Requires('account:read')
  async owner(@Context() context: RequestContext, @Parent() { row }: Condition): Promise<Account | null> {
    const ownerId = await context.load.ownerOfCondition.load(row);
    const account = ownerId === null ? null : await context.load.account.load(ownerId);
    return account && new Account(account);
  }

  @ResolveField(() => ConditionClosure, { nullable: true, description: 'That it was met; null while it was not.' })
  @Requires('review:read')
  async closure(@Context() context: RequestContext, @Parent() { row }: Condition): Promise<ConditionClosure | null> {
    const closure = await context.load.closureOfCondition.load(row.id);
    return closure && new ConditionClosure(closure);
  }

  @ResolveField(() => Boolean, { description: 'Its day has passed and it is not closed.' })
  @Requires('review:read')
  async isOverdue(@Context() context: RequestContext, @Parent() { row }: Condition): Promise<boolean> {
    return row.dueOn < todayOf(context) && (await context.load.closureOfCondition.load(row.id)) === null;
  }

  @ResolveField(() => Review, { description: 'The review whose approval depends on it.' })
  @Requires('review:read')
  async review(@Context() context: RequestContext, @Parent() { row }: Condition): Promise<Review> {
    const decision = (await context.load.decision.load(row.decisionId))!;
    return new Review((await context.load.review.load(decision.reviewId))!);
  }
}

@Resolver(() => ConditionClosure)
export class ConditionClosureResolver {
  @ResolveField(() => Account, { nullable: true, description: 'Who closed it.' })
  @Requires('account:read')
  async closedBy(@Context() context: RequestContext, @Parent() { row }: ConditionClosure): Promise<Account | null> {
    const account = await context.load.account.load(row.closedById);
    return account && new Account(account);
  }
}
