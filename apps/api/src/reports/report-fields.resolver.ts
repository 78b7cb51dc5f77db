import { vendorFindings } from '@countersign/assessment';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Account } from '../accounts/account';
import { type RequestContext, todayOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { Vendor } from '../vendors/vendor';
import { assessStored } from './assess-report';
import { ReportFacts } from './facts/report-facts';
import { Assessment, Report } from './report';

/** What a report says of itself; other capabilities add their own fields to it. */
@Resolver(() => Report)
export class ReportFieldsResolver {
  @ResolveField(() => Vendor, { description: 'The vendor that the report is about.' })
  @Requires('vendor:read')
  async vendor(@Context() context: RequestContext, @Parent() { row }: Report): Promise<Vendor> {
    return new Vendor((await context.load.vendor.load(row.vendorId))!);
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who uploaded it; null: the vendor itself, by a link.' })
  @Requires('account:read')
  async uploadedBy(@Context() context: RequestContext, @Parent() { row }: Report): Promise<Account | null> {
    const account = row.uploadedById === null ? null : await context.load.account.load(row.uploadedById);
    return account && new Account(account);
  }

  @ResolveField(() => ReportFacts, {
    nullable: true,
    description: 'What was read in it, with what people put right; null until it is READ.',
  })
  @Requires('report:read')
  async facts(@Context() context: RequestContext, @Parent() { row }: Report): Promise<ReportFacts | null> {
    const reading = row.readStatus === 'READ' ? await context.load.reading.load(row.id) : null;
    return reading && ReportFacts.of(reading);
  }

  @ResolveField(() => Assessment, { nullable: true, description: 'What its facts mean today; null until it is READ.' })
  @Requires('report:read')
  async assessment(@Context() context: RequestContext, @Parent() { row }: Report): Promise<Assessment | null> {
    const facts = row.readStatus === 'READ' ? await context.load.assessedFacts.load(row.id) : null;
    if (facts === null) return null;
    const vendor = (await context.load.vendor.load(row.vendorId))!;
    const { currentForMonths } = await context.load.policyInForce.load(vendor.tier);
    const { expiringWithinDays } = context;
    const assessed = assessStored(facts, todayOf(context), { currentForMonths, expiringWithinDays });
    return { ...assessed, findings: [...assessed.findings, ...vendorFindings(facts, vendor)] };
  }
}
