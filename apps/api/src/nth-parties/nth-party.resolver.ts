import { Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { listNthParties } from './list-nth-parties';
import { NthParty } from './nth-party';

@Resolver(() => NthParty)
export class NthPartyResolver {
  @Query(() => [NthParty], {
    description: 'The organizations that our vendors rest on, by their latest reports; the most used first.',
  })
  @Requires('report:read')
  nthParties(@Context() context: RequestContext): Promise<NthParty[]> {
    return listNthParties(context);
  }
}
