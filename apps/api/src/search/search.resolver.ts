import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type SearchEntryRow, pageOf } from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
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
      'Searches the text of the reports and what was read in them, the best first. All words have to stand in a text, ' +
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
    const hits = await pageOf<SearchEntryRow>(context.manager, searchListing(searched, filter), pageRequestOf(page));
    return connectionFrom(hits, (row) => new SearchHit(row, searched));
  }

  @ResolveField(() => Report, { description: 'The report in which it stands.' })
  @Requires('report:read')
  async report(@Context() context: RequestContext, @Parent() { row }: SearchHit): Promise<Report> {
    return new Report((await context.load.report.load(row.reportId))!);
  }

  @ResolveField(() => [SnippetPart], { description: 'The words around what was found.' })
  @Requires('report:read')
  snippet(@Context() context: RequestContext, @Parent() { row, searched }: SearchHit): Promise<SnippetPart[]> {
    return context.load.snippet.load({ entryId: row.id, searched });
  }
}
