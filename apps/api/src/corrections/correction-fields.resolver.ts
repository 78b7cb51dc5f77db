import { Args, ArgsType, Context, Field, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { FactCorrectionRow } from '@countersign/store';
import { Account } from '../accounts/account';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { Report } from '../reports/report';
import { FactCorrection, FactCorrectionConnection, PresentReading } from './correction';
import { presentStanding } from './correctable-report';
import { statedValueOf } from './stated-value';

/** What a correction says of itself beyond its row. */
@Resolver(() => FactCorrection)
export class CorrectionFieldsResolver {
  @ResolveField(() => Report, { description: 'The report that was corrected.' })
  @Requires('report:read')
  async report(@Context() { load }: RequestContext, @Parent() { row }: FactCorrection): Promise<Report> {
    return new Report((await load.report.load(row.reportId))!);
  }

  @ResolveField(() => Account, { description: 'Who corrected it.' })
  @Requires('account:read')
  async correctedBy(@Context() { load }: RequestContext, @Parent() { row }: FactCorrection): Promise<Account> {
    return new Account((await load.account.load(row.correctedById))!);
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who withdrew it; null: it stands.' })
  @Requires('account:read')
  async withdrawnBy(@Context() { load }: RequestContext, @Parent() { row }: FactCorrection): Promise<Account | null> {
    const account = row.withdrawnById === null ? null : await load.account.load(row.withdrawnById);
    return account && new Account(account);
  }

  @ResolveField(() => PresentReading, {
    nullable: true,
    description: 'What the present reading says in its place; null: the correction was withdrawn.',
  })
  @Requires('report:read')
  async reading(@Context() context: RequestContext, @Parent() { row }: FactCorrection): Promise<PresentReading | null> {
    if (row.withdrawnAt !== null) return null;
    const { standing, nowRead } = await standingNow(context, row);
    return { standing, value: statedValueOf(row.fact, nowRead) };
  }
}

async function standingNow({ load }: RequestContext, row: FactCorrectionRow) {
  const [reading, cuec] = await Promise.all([
    load.reading.load(row.reportId),
    row.cuecId === null ? null : load.cuec.load(row.cuecId),
  ]);
  return presentStanding(reading!.read, row, cuec);
}

@ArgsType()
class CorrectionsArguments extends PageArguments {
  @Field(() => Boolean, { defaultValue: false, description: 'Also those that were withdrawn or replaced.' })
  readonly withWithdrawn: boolean;
}

/** What corrections add to a report. */
@Resolver(() => Report)
export class ReportCorrectionsResolver {
  @ResolveField(() => FactCorrectionConnection, { description: 'What people put right in it, the latest first.' })
  @Requires('report:read')
  async corrections(
    @Context() { load }: RequestContext,
    @Parent() { row }: Report,
    @Args() page: CorrectionsArguments,
  ): Promise<ConnectionOf<FactCorrection>> {
    const loader = page.withWithdrawn ? load.allCorrectionsOfReport : load.correctionsOfReport;
    const rows = await loader.load({ parent: row.id, request: pageRequestOf(page) });
    return connectionFrom(rows, (correction) => new FactCorrection(correction));
  }

  @ResolveField(() => Int, {
    description: 'How many corrections the present reading contradicts, so that a person has to choose.',
  })
  @Requires('report:read')
  async disagreements(@Context() context: RequestContext, @Parent() { row }: Report): Promise<number> {
    const standing = await context.load.standingCorrections.load(row.id);
    const found = await Promise.all(standing.map((each) => standingNow(context, each)));
    return found.filter((each) => each.standing === 'DISAGREES').length;
  }
}
