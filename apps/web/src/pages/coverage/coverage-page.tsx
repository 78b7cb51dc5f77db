import { Group, Select, Stack } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { useFilters } from '../../components/use-filters';
import { useReportsChanged } from '../../components/use-reports-changed';
import { TIER, choicesOf, termIn } from '../../terms/labels';
import { CoverageDocument } from './coverage-page-documents';
import { CoverageRows } from './coverage-rows';

export function Component() {
  const { params, set } = useFilters();
  const tier = termIn(TIER, params.get('tier'));
  const variables = { filter: { tier }, ...pageRequestIn(params) };
  const [{ data, error }, again] = useQuery({ query: CoverageDocument, variables });
  const refetch = () => again({ requestPolicy: 'network-only' });
  useReportsChanged(refetch);
  return (
    <Stack gap="lg">
      <PageHeader
        title="Coverage"
        description="The time that each vendor’s reports and bridge letters cover. What lapsed comes first, then what lapses next."
      />
      <Group gap="sm" role="search">
        <Select
          aria-label="Tier"
          placeholder="Every tier"
          data={choicesOf(TIER)}
          value={tier}
          onChange={(chosen) => set('tier', chosen)}
          clearable
          w={170}
        />
      </Group>
      <Surface flush>
        <Loaded data={data?.vendors} error={error} onRetry={refetch}>
          {({ nodes, pageInfo, totalCount }) =>
            totalCount === 0 ? (
              <EmptyNote title="No vendor here" icon={IconCalendarOff}>
                {tier ? 'Take the filter away, or give a vendor this tier.' : 'Enter a vendor, then upload its report.'}
              </EmptyNote>
            ) : (
              <>
                <CoverageRows vendors={nodes} />
                <Pager pageInfo={pageInfo} totalCount={totalCount} noun="vendor" />
              </>
            )
          }
        </Loaded>
      </Surface>
    </Stack>
  );
}
