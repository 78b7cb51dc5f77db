import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { correctionOf } from '@countersign/store';
import { Account } from '../accounts/account';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { Report } from '../reports/report';
import { ConfirmationNow, ReadingConfirmation, ReadingConfirmationConnection } from './confirmation';
import { standingNow } from './standing-now';

/** What a confirmation says of itself beyond its row. */
@Resolver(() => ReadingConfirmation)
export class ConfirmationFieldsResolver {
  @ResolveField(() => Report, { description: 'The report in which it was looked at.' })
  @Requires('report:read')
  async report(@Context() { load }: RequestContext, @Parent() { row }: ReadingConfirmation): Promise<Report> {
    return new Report((await load.report.load(row.reportId))!);
  }

  @ResolveField(() => Account, { description: 'Who confirmed it.' })
  @Requires('account:read')
  async confirmedBy(@Context() { load }: RequestContext, @Parent() { row }: ReadingConfirmation): Promise<Account> {
    return new Account((await load.account.load(row.confirmedById))!);
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who withdrew it; null: it stands.' })
  @Requires('account:read')
  async withdrawnBy(
    @Context() { load }: RequestContext,
    @Parent() { row }: ReadingConfirmation,
  ): Promise<Account | null> {
    const account = row.withdrawnById === null ? null : await load.account.load(row.withdrawnById);
    return account && new Account(account);
  }

  @ResolveField(() => ConfirmationNow, {
    nullable: true,
    description: 'What it is worth by what counts now; null: it was withdrawn.',
  })
  @Requires('report:read')
  async now(
    @Context() { load }: RequestContext,
    @Parent() { row }: ReadingConfirmation,
  ): Promise<ConfirmationNow | null> {
    if (row.withdrawnAt !== null) return null;
    const [reading, cuec] = await Promise.all([
      load.reading.load(row.reportId),
      row.cuecId === null ? null : load.cuec.load(row.cuecId),
    ]);
    const { standing, key } = standingNow(reading!.read, reading!.corrections.map(correctionOf), row, cuec);
    return { standing, itemKey: key };
  }
}

/** What confirmations add to a report. */
@Resolver(() => Report)
export class ReportConfirmationsResolver {
  @ResolveField(() => ReadingConfirmationConnection, {
    description: 'What people looked at in it and stand by, the latest first; not what was withdrawn.',
  })
  @Requires('report:read')
  async confirmations(
    @Context() { load }: RequestContext,
    @Parent() { row }: Report,
    @Args() page: PageArguments,
  ): Promise<ConnectionOf<ReadingConfirmation>> {
    const rows = await load.confirmationsOfReport.load({ parent: row.id, request: pageRequestOf(page) });
    return connectionFrom(rows, (confirmation) => new ReadingConfirmation(confirmation));
  }
}
