import { useState } from 'react';
import { SegmentedControl, Stack } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { ExportButton } from '../../components/export-button';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { useFilters } from '../../components/use-filters';
import { BulkEdit } from './bulk-edit';
import { CuecCoverage } from './coverage';
import { CuecFilters, cuecFilterIn, cuecOrderIn } from './cuec-filters';
import { CuecTable } from './cuec-table';
import { CuecsDocument } from './cuecs-documents';
import { SettleConflicts } from './settle-conflicts';
import { useCuecChanges } from './use-cuec-changes';

const VIEWS = [
  { value: 'list', label: 'Controls' },
  { value: 'theme', label: 'By theme' },
  { value: 'owner', label: 'By owner' },
];

export function Component() {
  const { params, set } = useFilters();
  const view = params.get('view') ?? 'list';
  return (
    <Stack gap="lg">
      <PageHeader
        title="CUECs"
        description="Complementary user entity controls: what the reports expect of us, so that the vendors’ controls do their work. Each needs somebody here who answers for it."
        actions={
          <>
            {view === 'list' && (
              <ExportButton list="cuecs" filter={cuecFilterIn(params)} orderBy={cuecOrderIn(params)} />
            )}
            <SegmentedControl
              aria-label="View"
              data={VIEWS}
              value={view}
              onChange={(value) => set('view', value === 'list' ? null : value)}
            />
          </>
        }
      />
      {view === 'theme' || view === 'owner' ? <CuecCoverage by={view} /> : <Register params={params} set={set} />}
    </Stack>
  );
}

function Register({ params, set }: ReturnType<typeof useFilters>) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [{ data, error }, again] = useQuery({
    query: CuecsDocument,
    variables: { filter: cuecFilterIn(params), orderBy: cuecOrderIn(params), ...pageRequestIn(params) },
  });
  const refetch = () => again({ requestPolicy: 'network-only' });
  const changes = useCuecChanges(refetch);
  const marked = data?.cuecs.nodes.filter(({ id }) => chosen.has(id)) ?? [];
  return (
    <>
      <CuecFilters params={params} set={set} />
      <SettleConflicts changes={changes} />
      <Surface flush>
        {marked.length > 0 && <BulkEdit cuecs={marked} changes={changes} onDone={() => setChosen(new Set())} />}
        <Loaded data={data?.cuecs} error={error} onRetry={refetch}>
          {({ nodes, pageInfo, totalCount }) =>
            totalCount === 0 ? (
              <EmptyNote
                title={params.get('owner') === 'none' ? 'Every CUEC here has an owner' : 'No CUEC here'}
                icon={IconUserCheck}
              >
                CUECs come out of the reports as they are read.
              </EmptyNote>
            ) : (
              <>
                <CuecTable cuecs={nodes} chosen={chosen} onChoose={setChosen} changes={changes} onChanged={refetch} />
                <Pager pageInfo={pageInfo} totalCount={totalCount} noun="CUEC" />
              </>
            )
          }
        </Loaded>
      </Surface>
    </>
  );
}
