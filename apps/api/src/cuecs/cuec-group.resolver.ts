import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Account } from '../accounts/account';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { Vendor } from '../vendors/vendor';
import { CuecGroup, CuecGroupConnection, CuecGrouping, type CuecGroupingTerm } from './cuec-group';
import { CuecFilter } from './cuec.inputs';
import { pageOfCuecGroups } from './group-cuecs';

/** The register, put together by what its controls have in common. */
@Resolver(() => CuecGroup)
export class CuecGroupResolver {
  @Query(() => CuecGroupConnection, {
    description: 'What reports expect of us, put together and counted; themes, vendors, owners and criteria by name.',
  })
  @Requires('cuec:read')
  async cuecGroups(
    @Context() { manager }: RequestContext,
    @Args() page: PageArguments,
    @Args('by', { type: () => CuecGrouping, description: 'By what.' }) by: CuecGroupingTerm,
    @Args('filter', { type: () => CuecFilter, nullable: true, description: 'Which controls.' })
    filter: CuecFilter | null,
  ): Promise<ConnectionOf<CuecGroup>> {
    const groups = await pageOfCuecGroups(manager, by, filter, pageRequestOf(page));
    return connectionFrom(groups, (group) => new CuecGroup(group));
  }

  @ResolveField(() => Vendor, { nullable: true, description: 'Of a group by vendor: the vendor.' })
  @Requires('vendor:read')
  async vendor(@Context() { load }: RequestContext, @Parent() { group }: CuecGroup): Promise<Vendor | null> {
    const row = group.by === 'VENDOR' && group.value !== null ? await load.vendor.load(group.value) : null;
    return row && new Vendor(row);
  }

  @ResolveField(() => Account, {
    nullable: true,
    description: 'Of a group by owner: who answers for its controls; null: nobody.',
  })
  @Requires('account:read')
  async owner(@Context() { load }: RequestContext, @Parent() { group }: CuecGroup): Promise<Account | null> {
    const row = group.by === 'OWNER' && group.value !== null ? await load.account.load(group.value) : null;
    return row && new Account(row);
  }
}
