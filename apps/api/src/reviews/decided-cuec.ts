import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CuecStatus as Status, DecisionRecord } from '@countersign/store';
import { Account } from '../accounts/account';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { CuecStatus } from '../cuecs/terms';
import { recordOf } from './decision-record';
import { ReviewDecision } from './review';

@ObjectType({ description: 'A complementary user entity control as it stood when something was decided.' })
export class DecidedCuec {
  @Field(() => String, { nullable: true, description: 'The identifier as printed.' }) readonly controlId: string | null;
  @Field({ description: 'The whole control.' }) readonly text: string;
  @Field(() => CuecStatus, { description: 'How far we did it then.' }) readonly status: Status;
  @Field(() => [Int], { description: 'On which pages it stands; empty where that was not recorded.' })
  readonly pages: readonly number[];

  constructor(readonly recorded: DecisionRecord['cuecs'][number]) {
    this.controlId = recorded.controlId;
    this.text = recorded.text;
    this.status = recorded.status as Status;
    this.pages = recorded.pages ?? [];
  }
}

@Resolver(() => DecidedCuec)
export class DecidedCuecResolver {
  @ResolveField(() => Account, { nullable: true, description: 'Who answered for it then; null: nobody.' })
  @Requires('account:read')
  async owner(@Context() { load }: RequestContext, @Parent() { recorded }: DecidedCuec): Promise<Account | null> {
    const account = recorded.ownerId === null ? null : await load.account.load(recorded.ownerId);
    return account && new Account(account);
  }
}

/** What the record of a decision adds to it. */
@Resolver(() => ReviewDecision)
export class DecidedCuecsResolver {
  @ResolveField(() => [DecidedCuec], {
    nullable: true,
    description: 'What the report expected of us, as it stood then; null: decided before records were kept.',
  })
  @Requires('cuec:read')
  async cuecs(
    @Context() context: RequestContext,
    @Parent() { row }: ReviewDecision,
  ): Promise<readonly DecidedCuec[] | null> {
    return (await recordOf(context, row))?.cuecs.map((recorded) => new DecidedCuec(recorded)) ?? null;
  }
}
