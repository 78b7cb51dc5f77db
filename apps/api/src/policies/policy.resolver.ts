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

const RANK = `array_position(ARRAY['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'], row.tier)`;

const IN_FORCE: Listing<AcceptancePolicyRow> = {
  entity: AcceptancePolicyRow,
  sort: { by: RANK, type: 'integer', descending: false },
  query: (manager) =>
    manager
      .createQueryBuilder(AcceptancePolicyRow, 'row')
      .where('row.version = (SELECT max(version) FROM acceptance_policies WHERE tier = row.tier)'),
};

@Resolver(() => AcceptancePolicy)
export class PolicyResolver {
  @Query(() => AcceptancePolicyConnection, {
    description: 'The acceptance policies in force, the critical tier first.',
  })
  @Requires('policy:read')
  async acceptancePolicies(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
  ): Promise<ConnectionOf<AcceptancePolicy>> {
    const policies = await pageOf(context.manager, IN_FORCE, pageRequestOf(page));
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
