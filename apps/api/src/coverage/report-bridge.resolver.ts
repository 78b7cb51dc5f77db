import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { Report } from '../reports/report';
import { BridgedTime, UnattachedLetter } from './coverage';
import { coverageOfVendor } from './coverage-of-documents';

/** What bridge letters add to a report, and to the letter itself. */
@Resolver(() => Report)
export class ReportBridgeResolver {
  @ResolveField(() => [BridgedTime], { description: 'The bridge letters that follow it.' })
  @Requires('report:read')
  async bridgeLetters(@Context() context: RequestContext, @Parent() { row }: Report): Promise<BridgedTime[]> {
    const { bridgeLetters } = await coverageOfVendor(context, row.vendorId);
    return bridgeLetters.filter(({ follows }) => follows.row.id === row.id);
  }

  @ResolveField(() => BridgedTime, {
    nullable: true,
    description:
      'Of a bridge letter: the report that it follows and the days for which it counts; null where it follows none.',
  })
  @Requires('report:read')
  async bridges(@Context() context: RequestContext, @Parent() report: Report): Promise<BridgedTime | null> {
    const { bridgeLetters } = await besides(context, report);
    return bridgeLetters.find(({ letter }) => letter.row.id === report.row.id) ?? null;
  }

  @ResolveField(() => UnattachedLetter, {
    nullable: true,
    description: 'Of a bridge letter that follows no report: why; null for everything else.',
  })
  @Requires('report:read')
  async unattachedLetter(
    @Context() context: RequestContext,
    @Parent() report: Report,
  ): Promise<UnattachedLetter | null> {
    const { unattachedLetters } = await besides(context, report);
    return unattachedLetters.find(({ letter }) => letter.row.id === report.row.id) ?? null;
  }
}

const NONE = { bridgeLetters: [], unattachedLetters: [] } as const;

async function besides(context: RequestContext, { row }: Report) {
  if (row.kind !== 'BRIDGE_LETTER' || row.readStatus !== 'READ') return NONE;
  return coverageOfVendor(context, row.vendorId);
}
