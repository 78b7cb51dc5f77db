import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { parseGlobalId } from '../graphql/global-id';
import { Node } from '../graphql/node';
import { nodeByRowId } from './node-by-id';

@Resolver(() => Node)
export class NodeResolver {
  /** Seeing nothing but oneself is the least; what else may be seen is decided by the type. */
  @Query(() => Node, { nullable: true, description: 'Anything, by its id; null where there is none.' })
  @Requires('session:own')
  async node(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: 'The id that the thing itself gave.' }) globalId: string,
  ): Promise<Node | null> {
    const parsed = parseGlobalId(globalId);
    return parsed && nodeByRowId(context, parsed.type, parsed.id);
  }
}
