import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type VendorProposal, proposeVendor } from '@countersign/vendors';
import type { VendorRow } from '@countersign/store';
import { Account } from '../accounts/account';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { Report } from '../reports/report';
import { Vendor } from '../vendors/vendor';
import { InboxItem, InboxProposal, InboxReading } from './inbox-item';
import { unsuitability } from './suitability';

/** What an item of the inbox says of itself, by what was read in it and by the vendors there are now. */
@Resolver(() => InboxItem)
export class InboxItemFieldsResolver {
  @ResolveField(() => Account, { nullable: true, description: 'Who put it in.' })
  @Requires('account:read')
  async addedBy(@Context() context: RequestContext, @Parent() { row }: InboxItem): Promise<Account | null> {
    const account = await context.load.account.load(row.addedById);
    return account && new Account(account);
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who confirmed or discarded it.' })
  @Requires('account:read')
  async settledBy(@Context() context: RequestContext, @Parent() { row }: InboxItem): Promise<Account | null> {
    const account = row.settledById === null ? null : await context.load.account.load(row.settledById);
    return account && new Account(account);
  }

  @ResolveField(() => InboxReading, {
    nullable: true,
    description: 'What was read in it; null until it is READ, and once it is settled.',
  })
  @Requires('report:read')
  async reading(@Context() context: RequestContext, @Parent() { row }: InboxItem): Promise<InboxReading | null> {
    const facts = await context.load.itemFacts.load(row.id);
    if (facts === null) return null;
    const { kind, type, period, asOf, serviceOrganization, systemName, auditor, exceptions, cuecs } = facts;
    return {
      kind: kind?.value ?? null,
      type: type?.value ?? null,
      serviceOrganization: serviceOrganization?.value ?? null,
      systemName: systemName?.value ?? null,
      auditor: auditor?.value ?? null,
      from: period?.value.start ?? asOf?.value ?? null,
      to: period?.value.end ?? asOf?.value ?? null,
      exceptions,
      cuecs,
    };
  }

  @ResolveField(() => InboxProposal, {
    nullable: true,
    description: 'Whose it seems to be; null until it is READ, and once it is settled.',
  })
  @Requires('vendor:read')
  async proposal(@Context() context: RequestContext, @Parent() item: InboxItem): Promise<InboxProposal | null> {
    const proposed = await proposalOf(context, item);
    return proposed && { ...proposed, vendor: proposed.vendor && new Vendor(proposed.vendor) };
  }

  @ResolveField(() => Boolean, {
    description: 'Whether it may be confirmed as it is proposed without a look at it.',
  })
  @Requires('vendor:read')
  async isCertain(@Context() context: RequestContext, @Parent() item: InboxItem): Promise<boolean> {
    const [facts, proposed] = [await context.load.itemFacts.load(item.row.id), await proposalOf(context, item)];
    if (facts?.kind == null || proposed?.certainty !== 'CERTAIN') return false;
    const held = await context.load.reportsOfFile.load(item.row.sha256);
    return unsuitability(facts.kind.value) === null && facts.kind.confidence !== 'DOUBTFUL' && held.length === 0;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why it does not become a report, and what to do; null where it may, or nobody knows yet.',
  })
  @Requires('report:read')
  async unsuitable(@Context() context: RequestContext, @Parent() { row }: InboxItem): Promise<string | null> {
    const facts = await context.load.itemFacts.load(row.id);
    return facts && unsuitability(facts.kind?.value ?? null);
  }

  @ResolveField(() => Report, {
    nullable: true,
    description: 'A report with the same bytes that a vendor has already; while it is WAITING.',
  })
  @Requires('report:read')
  async heldAs(@Context() context: RequestContext, @Parent() { row }: InboxItem): Promise<Report | null> {
    if (row.status !== 'WAITING') return null;
    const [held] = await context.load.reportsOfFile.load(row.sha256);
    return held === undefined ? null : new Report(held);
  }

  @ResolveField(() => Report, { nullable: true, description: 'The report that it became; null unless CONFIRMED.' })
  @Requires('report:read')
  async report(@Context() context: RequestContext, @Parent() { row }: InboxItem): Promise<Report | null> {
    const report = row.reportId === null ? null : await context.load.report.load(row.reportId);
    return report && new Report(report);
  }
}

async function proposalOf({ load }: RequestContext, { row }: InboxItem): Promise<VendorProposal<VendorRow> | null> {
  const facts = await load.itemFacts.load(row.id);
  return facts && proposeVendor(facts, await load.everyVendor.load('EVERY'));
}
