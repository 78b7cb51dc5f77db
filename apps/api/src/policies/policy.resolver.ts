import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AcceptancePolicyRow, type Listing, pageOf } from '@countersign/store';
import { Account } from '../accounts/account';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { AcceptancePolicy, AcceptancePolicyConnection } from './policy';
import { ReviseAcceptancePolicyInput } from './policy.inputs';
import { ReviseAcceptancePolicyResult } from './policy.payloads';
import { revisePolicy } from './revise-policy';

/** The critical tier first, and of each tier the latest version. */
const RANK = `array_position(ARRAY['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'], row.tier) * 1000000 - row.version`;
const IN_FORCE = 'row.version = (SELECT max(version) FROM acceptance_policies WHERE tier = row.tier)';

const policyListing = (inForceOnly: boolean): Listing<AcceptancePolicyRow> => ({
  entity: AcceptancePolicyRow,
  sort: { by: RANK, type: 'integer', descending: false },
  query: (manager) => manager.createQueryBuilder(AcceptancePolicyRow, 'row').where(inForceOnly ? IN_FORCE : 'TRUE'),
});

@Resolver(() => AcceptancePolicy)
export class PolicyResolver {
  @Query(() => AcceptancePolicyConnection, {
    description: 'The acceptance policies, the critical tier and of each the version in force first.',
  })
  @Requires('policy:read')
  async acceptancePolicies(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
    @Args('inForceOnly', { type: () => Boolean, defaultValue: false, description: 'Without the versions before.' })
    inForceOnly: boolean,
  ): Promise<ConnectionOf<AcceptancePolicy>> {
    const policies = await pageOf(context.manager, policyListing(inForceOnly), pageRequestOf(page));
    return connectionFrom(policies, (row) => new AcceptancePolicy(row));
  }

  @Mutation(() => ReviseAcceptancePolicyResult, { description: 'Puts a new version of a policy in force.' })
  @Requires('policy:revise')
  reviseAcceptancePolicy(
    @Context() context: RequestContext,
    @Args('input', { description: 'The new version.' }) input: ReviseAcceptancePolicyInput,
  ): Promise<typeof ReviseAcceptancePolicyResult> {
    return inTransaction(context, (transaction) => revisePolicy(transaction, input));
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who made it; null: Countersign came with it.' })
  @Requires('account:read')
  async madeBy(@Context() context: RequestContext, @Parent() { row }: AcceptancePolicy): Promise<Account | null> {
    const account = row.madeById === null ? null : await context.load.account.load(row.madeById);
    return account && new Account(account);
  }
}
