import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Account } from '../accounts/account';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { JsonValue } from '../graphql/json-value';
import { recordOf } from './decision-record';
import { Condition, Review, ReviewDecision } from './review';

@Resolver(() => ReviewDecision)
export class ReviewDecisionResolver {
  @ResolveField(() => Review, { description: 'The review that it is part of.' })
  @Requires('review:read')
  async review(@Context() context: RequestContext, @Parent() { row }: ReviewDecision): Promise<Review> {
    return new Review((await context.load.review.load(row.reviewId))!);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'The version of the acceptance policy that it was made by.',
  })
  @Requires('review:read')
  async policyVersion(@Context() context: RequestContext, @Parent() { row }: ReviewDecision): Promise<number | null> {
    return (await recordOf(context, row))?.policy.version ?? null;
  }

  @ResolveField(() => JsonValue, {
    nullable: true,
    description: 'Policy, checklist, dispositions, facts and CUECs as they were then; they never change.',
  })
  @Requires('review:read')
  record(@Context() context: RequestContext, @Parent() { row }: ReviewDecision): Promise<unknown> {
    return recordOf(context, row);
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who decided.' })
  @Requires('account:read')
  async decidedBy(@Context() context: RequestContext, @Parent() { row }: ReviewDecision): Promise<Account | null> {
    const account = await context.load.account.load(row.decidedById);
    return account && new Account(account);
  }

  @ResolveField(() => Account, { nullable: true, description: 'The second person; null where none was needed.' })
  @Requires('account:read')
  async approvedBy(@Context() context: RequestContext, @Parent() { row }: ReviewDecision): Promise<Account | null> {
    const account = row.approvedById === null ? null : await context.load.account.load(row.approvedById);
    return account && new Account(account);
  }

  @ResolveField(() => [Condition], { description: 'What the approval depends on; empty for any other decision.' })
  @Requires('review:read')
  async conditions(@Context() context: RequestContext, @Parent() { row }: ReviewDecision): Promise<Condition[]> {
    return (await context.load.conditionsOfDecision.load(row.id)).map((condition) => new Condition(condition));
  }
}
