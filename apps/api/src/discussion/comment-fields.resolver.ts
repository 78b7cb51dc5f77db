import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isSettledBy, partsOf, takesDiscussion } from '@countersign/reviews';
import { Account } from '../accounts/account';
import { type RequestContext, viewerOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { Cuec } from '../cuecs/cuec';
import { Review } from '../reviews/review';
import { CommentPart, ReviewComment } from './comment';

@Resolver(() => ReviewComment)
export class CommentFieldsResolver {
  @ResolveField(() => [CommentPart], {
    description: 'Its words and whom they mention, in order; empty once withdrawn.',
  })
  @Requires('account:read')
  parts(@Context() { load }: RequestContext, @Parent() { row }: ReviewComment): Promise<CommentPart[]> {
    if (row.withdrawnAt !== null) return Promise.resolve([]);
    return Promise.all(
      partsOf(row.text).map(async (part) => {
        if ('text' in part) return { text: part.text, mentioned: null };
        const account = (await load.account.load(part.mentioned))!;
        return { text: account.name, mentioned: new Account(account) };
      }),
    );
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who wrote it.' })
  @Requires('account:read')
  async author(@Context() { load }: RequestContext, @Parent() { row }: ReviewComment): Promise<Account | null> {
    const account = await load.account.load(row.writtenById);
    return account && new Account(account);
  }

  @ResolveField(() => Cuec, { nullable: true, description: 'The CUEC that it is about.' })
  @Requires('cuec:read')
  async cuec(@Context() { load }: RequestContext, @Parent() { row }: ReviewComment): Promise<Cuec | null> {
    const cuec = row.cuecId === null ? null : await load.cuec.load(row.cuecId);
    return cuec && new Cuec(cuec);
  }

  @ResolveField(() => Review, { description: 'The review that it is about.' })
  @Requires('review:read')
  async review(@Context() { load }: RequestContext, @Parent() { row }: ReviewComment): Promise<Review> {
    return new Review((await load.review.load(row.reviewId))!);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may reword it or take it back.' })
  @Requires('review:read')
  async mayChange(@Context() context: RequestContext, @Parent() { row }: ReviewComment): Promise<boolean> {
    const { account, permissions } = viewerOf(context);
    if (row.writtenById !== account.id || row.withdrawnAt !== null) return false;
    if (!permissions.has('review:comment')) return false;
    const review = (await context.load.review.load(row.reviewId))!;
    const decisions = await context.load.decisionsOfReview.load(review.id);
    return takesDiscussion(review.status) && !isSettledBy(row.writtenAt, decisions);
  }
}
