import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { pageOf } from '@countersign/store';
import { Account } from '../accounts/account';
import { type RequestContext, inTransaction, viewerOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { changeSavedView, deleteSavedView, saveView } from './change-saved-view';
import { savedViewListing } from './list-saved-views';
import { SavedView, SavedViewConnection } from './saved-view';
import { ChangeSavedViewInput, DeleteSavedViewInput, SaveViewInput, SavedViewFilter } from './saved-view.inputs';
import { ChangeSavedViewResult, DeleteSavedViewResult, SaveViewResult } from './saved-view.payloads';

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Query(() => SavedViewConnection, {
    description: 'The views that the person has saved, then those that others share, each by name.',
  })
  @Requires('view:own')
  async savedViews(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
    @Args('filter', { type: () => SavedViewFilter, nullable: true, description: 'Which views; all when left out.' })
    filter: SavedViewFilter | null,
  ): Promise<ConnectionOf<SavedView>> {
    const listing = savedViewListing(viewerOf(context).account.id, filter);
    return connectionFrom(await pageOf(context.manager, listing, pageRequestOf(page)), (row) => new SavedView(row));
  }

  @Mutation(() => SaveViewResult, { description: 'Keeps filters and order of a page under a name.' })
  @Requires('view:own')
  saveView(
    @Context() context: RequestContext,
    @Args('input', { description: 'The view.' }) input: SaveViewInput,
  ): Promise<typeof SaveViewResult> {
    return inTransaction(context, (transaction) => saveView(transaction, input));
  }

  @Mutation(() => ChangeSavedViewResult, { description: 'Renames, replaces or shares a view that one has saved.' })
  @Requires('view:own')
  changeSavedView(
    @Context() context: RequestContext,
    @Args('input', { description: 'What is to be different.' }) input: ChangeSavedViewInput,
  ): Promise<typeof ChangeSavedViewResult> {
    return inTransaction(context, (transaction) => changeSavedView(transaction, input));
  }

  @Mutation(() => DeleteSavedViewResult, { description: 'Deletes a view that one has saved.' })
  @Requires('view:own')
  deleteSavedView(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which view.' }) input: DeleteSavedViewInput,
  ): Promise<typeof DeleteSavedViewResult> {
    return inTransaction(context, (transaction) => deleteSavedView(transaction, input));
  }

  @ResolveField(() => Account, { description: 'Who made it, and alone may change it.' })
  @Requires('account:read')
  async madeBy(@Context() context: RequestContext, @Parent() { row }: SavedView): Promise<Account> {
    return new Account((await context.load.account.load(row.accountId))!);
  }

  @ResolveField(() => Boolean, { description: 'Whether the person who asks made it.' })
  @Requires('view:own')
  isOwn(@Context() context: RequestContext, @Parent() { row }: SavedView): boolean {
    return row.accountId === viewerOf(context).account.id;
  }
}
