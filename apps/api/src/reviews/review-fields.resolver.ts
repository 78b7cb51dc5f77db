import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Account } from '../accounts/account';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { Report } from '../reports/report';
import { Review, ReviewDecision } from './review';

@Resolver(() => Review)
export class ReviewFieldsResolver {
  @ResolveField(() => Report, { description: 'The report under review.' })
  @Requires('report:read')
  async report(@Context() context: RequestContext, @Parent() { row }: Review): Promise<Report> {
    return new Report((await context.load.report.load(row.reportId))!);
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who opened it.' })
  @Requires('account:read')
  async openedBy(@Context() context: RequestContext, @Parent() { row }: Review): Promise<Account | null> {
    const account = await context.load.account.load(row.openedById);
    return account && new Account(account);
  }

  @ResolveField(() => [ReviewDecision], { description: 'Everything that was decided, the oldest first.' })
  @Requires('review:read')
  async decisions(@Context() context: RequestContext, @Parent() { row }: Review): Promise<ReviewDecision[]> {
    return (await context.load.decisionsOfReview.load(row.id)).map((decision) => new ReviewDecision(decision));
  }

  @ResolveField(() => ReviewDecision, { nullable: true, description: 'What was decided last; null where nothing was.' })
  @Requires('review:read')
  async latestDecision(@Context() context: RequestContext, @Parent() { row }: Review): Promise<ReviewDecision | null> {
    const latest = (await context.load.decisionsOfReview.load(row.id)).at(-1);
    return latest === undefined ? null : new ReviewDecision(latest);
  }
}
