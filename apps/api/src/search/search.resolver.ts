import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type SearchEntryRow, pageOf } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { ReviewComment } from '../discussion/comment';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, badInput, pageRequestOf } from '../graphql/page-arguments';
import { Report } from '../reports/report';
import { SearchHit, SearchHitConnection, SnippetPart } from './search-hit';
import { SearchFilter } from './search.inputs';
import { searchListing } from './search-listing';

const MAX_LENGTH = 500;

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchHitConnection, {
    description:
      'Searches the text of the reports, what was read in them and what people said about them, the best first. All words have to stand in a text, ' +
      'in any form; "or", a minus before a word and quotation marks do what they do in a search engine.',
  })
  @Requires('report:read')
  async search(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
    @Args('query', { description: `What is searched for, at most ${MAX_LENGTH} characters.` }) query: string,
    @Args('filter', { type: () => SearchFilter, nullable: true, description: 'Where; everywhere when left out.' })
    filter: SearchFilter | null,
  ): Promise<ConnectionOf<SearchHit>> {
    if (query.length > MAX_LENGTH) throw badInput(`Search for ${MAX_LENGTH} characters at most.`);
    const searched = query.replaceAll('\0', ' ');
    // Who may not see reviews finds nothing that was said about them.
    const withComments = viewerOf(context).permissions.has('review:read');
    const listing = searchListing(searched, filter, withComments);
    const hits = await pageOf<SearchEntryRow>(context.manager, listing, pageRequestOf(page));
    return connectionFrom(hits, (row) => new SearchHit(row, searched));
  }

  @ResolveField(() => Report, {
    nullable: true,
    description: 'The report in which it stands; of a comment the one under review, null while that is awaited.',
  })
  @Requires('report:read')
  async report(@Context() { load }: RequestContext, @Parent() { row }: SearchHit): Promise<Report | null> {
    const comment = row.commentId === null ? null : await load.comment.load(row.commentId);
    const reportId = comment === null ? row.reportId : (await load.review.load(comment.reviewId))!.reportId;
    return reportId === null ? null : new Report((await load.report.load(reportId))!);
  }

  @ResolveField(() => ReviewComment, { nullable: true, description: 'The comment; null where a report says it.' })
  @Requires('review:read')
  async comment(@Context() { load }: RequestContext, @Parent() { row }: SearchHit): Promise<ReviewComment | null> {
    const comment = row.commentId === null ? null : await load.comment.load(row.commentId);
    return comment && new ReviewComment(comment);
  }

  @ResolveField(() => [SnippetPart], { description: 'The words around what was found.' })
  @Requires('report:read')
  snippet(@Context() context: RequestContext, @Parent() { row, searched }: SearchHit): Promise<SnippetPart[]> {
    return context.load.snippet.load({ entryId: row.id, searched });
  }
}
