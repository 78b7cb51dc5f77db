import { Group, MultiSelect, Stack, Switch } from '@mantine/core';
import { IconSearch, IconSearchOff } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { SearchField } from '../../components/search-field';
import { Surface } from '../../components/surface';
import { useIsOld } from '../../components/use-is-old';
import { useFilters } from '../../components/use-filters';
import type { SearchHitKind } from '../../gql/graphql';
import { EVERY_HIT_KIND, HIT_KINDS } from './hit-kinds';
import { SearchDocument } from './search-document';
import { SearchHits } from './search-hits';

const KINDS = EVERY_HIT_KIND.map((kind) => ({ value: kind, label: HIT_KINDS[kind].plural }));

export function Component() {
  const { params, set } = useFilters();
  const query = params.get('q') ?? '';
  const kinds = EVERY_HIT_KIND.filter((kind) => params.get('kinds')?.split(',').includes(kind));
  const latestOnly = params.get('reports') !== 'all';
  return (
    <Stack gap="lg">
      <PageHeader
        title="Search"
        description="The text of every report, what was read in it and what people said about it. Words are found in any form; quotation marks, “or” and a minus before a word work as they do in a search engine."
      />
      <Group gap="md" align="flex-end">
        <SearchField
          label="Search all reports"
          placeholder="Words, an id, “a phrase”"
          value={query}
          onSearch={(text) => set('q', text)}
          autoFocus
        />
        <MultiSelect
          label="In"
          placeholder={kinds.length === 0 ? 'Everything' : undefined}
          data={KINDS}
          value={kinds}
          onChange={(chosen) => set('kinds', chosen.join(',') || null)}
          miw={220}
          clearable
        />
        <Switch
          label="Older reports as well"
          checked={!latestOnly}
          onChange={({ currentTarget }) => set('reports', currentTarget.checked ? 'all' : null)}
          pb={8}
        />
      </Group>
      {query.trim() === '' ? (
        <EmptyNote title="What are you looking for?" icon={IconSearch}>
          A control, a provider, an auditor, a phrase of an exception: what you type is looked for in all reports.
        </EmptyNote>
      ) : (
        <Results query={query} filter={{ latestOnly, kinds: kinds.length > 0 ? kinds : null }} />
      )}
    </Stack>
  );
}

interface ResultsProps {
  readonly query: string;
  readonly filter: { readonly latestOnly: boolean; readonly kinds: SearchHitKind[] | null };
}

function Results({ query, filter }: ResultsProps) {
  const { params } = useFilters();
  const variables = { query, filter, ...pageRequestIn(params) };
  const [{ data, error, fetching }, again] = useQuery({ query: SearchDocument, variables });
  const isOld = useIsOld(variables, fetching);
  return (
    <Surface flush>
      <div aria-live="polite">
        <Loaded
          data={data?.search}
          error={error}
          isOld={isOld}
          onRetry={() => again({ requestPolicy: 'network-only' })}
        >
          {({ nodes, pageInfo, totalCount }) =>
            totalCount === 0 ? (
              <EmptyNote title={`Nothing says “${query}”`} icon={IconSearchOff}>
                Try fewer words, or older reports as well. A report is searched once it has been read.
              </EmptyNote>
            ) : (
              <>
                <SearchHits hits={nodes} />
                <Pager pageInfo={pageInfo} totalCount={totalCount} noun="place" />
              </>
            )
          }
        </Loaded>
      </div>
    </Surface>
  );
}
