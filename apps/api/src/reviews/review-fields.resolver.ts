import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Account } from '../accounts/account';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { Report } from '../reports/report';
import { Vendor } from '../vendors/vendor';
import { Review, ReviewDecision } from './review';

@Resolver(() => Review)
export class ReviewFieldsResolver {
  @ResolveField(() => Vendor, { description: 'The vendor whose report it is about.' })
  @Requires('vendor:read')
  async vendor(@Context() context: RequestContext, @Parent() { row }: Review): Promise<Vendor> {
    return new Vendor((await context.load.vendor.load(row.vendorId))!);
  }

  @ResolveField(() => Report, { nullable: true, description: 'The report under review; null while it is REQUESTED.' })
  @Requires('report:read')
  async report(@Context() context: RequestContext, @Parent() { row }: Review): Promise<Report | null> {
    const report = row.reportId === null ? null : await context.load.report.load(row.reportId);
    return report && new Report(report);
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who is to look at the report; null: nobody yet.' })
  @Requires('account:read')
  async assignee(@Context() context: RequestContext, @Parent() { row }: Review): Promise<Account | null> {
    const account = row.assigneeId === null ? null : await context.load.account.load(row.assigneeId);
    return account && new Account(account);
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who began it.' })
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
