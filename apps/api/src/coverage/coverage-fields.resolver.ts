import { isOfAnotherCompany } from '@countersign/assessment';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { Report } from '../reports/report';
import { Coverage } from './coverage';

/** What there is to know of the documents that a vendor's time rests on. */
@Resolver(() => Coverage)
export class CoverageFieldsResolver {
  @ResolveField(() => [Report], {
    description:
      "Reports and letters in it that name a company which is none of the vendor's names. They count, since a person " +
      'put them there, until somebody moves them; entering the name says that it is the same company.',
  })
  @Requires('report:read')
  async underOtherNames(@Context() { load }: RequestContext, @Parent() coverage: Coverage): Promise<Report[]> {
    const reports = documentsIn(coverage);
    const isOther = await Promise.all(
      reports.map(async ({ row }) => {
        const [facts, vendor] = await Promise.all([load.assessedFacts.load(row.id), load.vendor.load(row.vendorId)]);
        return facts !== null && isOfAnotherCompany(facts, vendor!);
      }),
    );
    return reports.filter((_, place) => isOther[place]);
  }
}

const documentsIn = ({ periods, points, bridgeLetters, unattachedLetters }: Coverage): readonly Report[] => [
  ...[...periods, ...points].map(({ report }) => report),
  ...[...bridgeLetters, ...unattachedLetters].map(({ letter }) => letter),
];
