import { Stack } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { Segments } from '../../components/segments';
import { EmptyNote } from '../../components/empty-note';
import { ExportButton } from '../../components/export-button';
import { PageHeader } from '../../components/page-header';
import { pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { useFilters } from '../../components/use-filters';
import { CuecFilters, cuecFilterIn, cuecOrderIn } from './cuec-filters';
import { CuecGroups } from './cuec-groups';
import { CuecList } from './cuec-list';
import { groupingIn } from './grouping';

const VIEWS = [
  { value: 'list', label: 'One by one' },
  { value: 'theme', label: 'By theme' },
  { value: 'vendor', label: 'By vendor' },
  { value: 'owner', label: 'By owner' },
  { value: 'criterion', label: 'By criterion' },
];

export function Component() {
  const { params, set } = useFilters();
  const grouping = groupingIn(params);
  const filter = cuecFilterIn(params);
  // Other controls have other groups: the first of them, and none of them open.
  const narrow = (key: string, value: string | null) => {
    for (const passing of ['open', 'groupsAfter', 'groupsBefore']) set(passing, null);
    set(key, value);
  };
  return (
    <Stack gap="lg">
      <PageHeader
        title="CUECs"
        description="Complementary user entity controls: what the reports expect of us, so that the vendors’ controls do their work. Each needs somebody here who answers for it."
        actions={
          <>
            <ExportButton list="cuecs" filter={filter} orderBy={cuecOrderIn(params)} />
            <Segments
              aria-label="View"
              data={VIEWS}
              value={grouping === null ? 'list' : grouping.toLowerCase()}
              onChange={(value) => narrow('view', value === 'list' ? null : value)}
            />
          </>
        }
      />
      <CuecFilters params={params} set={narrow} />
      {grouping !== null ? (
        <CuecGroups key={grouping} by={grouping} filter={filter} />
      ) : (
        <Surface flush>
          <CuecList
            filter={filter}
            orderBy={cuecOrderIn(params)}
            page={pageRequestIn(params)}
            empty={
              <EmptyNote
                title={params.get('owner') === 'none' ? 'Every CUEC here has an owner' : 'No CUEC here'}
                icon={IconUserCheck}
              >
                CUECs come out of the reports as they are read.
              </EmptyNote>
            }
          />
        </Surface>
      )}
    </Stack>
  );
}
