import { Fragment, Suspense, lazy } from 'react';
import { ActionIcon, Anchor, Group, Skeleton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconUserCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Table } from '../../components/table';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { PAGE_SIZE, PageTurns, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { useFilters } from '../../components/use-filters';
import { useIsOld } from '../../components/use-is-old';
import type { CuecFilter, CuecGroupLineFragment, CuecGrouping } from '../../gql/graphql';
import { numberOf } from '../../terms/counts';
import { CuecGroupsDocument, ThemesAnsweredDocument } from './cuec-groups-documents';
import { CuecList } from './cuec-list';
import { CuecShare } from './cuec-share';
import { GROUPING, addressOf, filterOf, keyOf, labelOf } from './grouping';
import { ThemeAnswers } from './theme-answers';

/** The chart library is large and comes by itself. */
const CoverageChart = lazy(() => import('./coverage-chart'));

interface CuecGroupsProps {
  readonly by: CuecGrouping;
  readonly filter: CuecFilter;
}

/** How far we are with what the controls have in common, drawn and in a table, each line of which opens to its controls. */
export function CuecGroups({ by, filter }: CuecGroupsProps) {
  const { params, set } = useFilters();
  const [after, before] = [params.get('groupsAfter'), params.get('groupsBefore')];
  const page = before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after };
  const variables = { by, filter, ...page };
  const [{ data, error, fetching }, again] = useQuery({ query: CuecGroupsDocument, variables });
  const isOld = useIsOld(variables, fetching);
  const turn = (key: 'groupsAfter' | 'groupsBefore', cursor: string) => {
    set('open', null);
    set(key === 'groupsAfter' ? 'groupsBefore' : 'groupsAfter', null);
    set(key, cursor);
  };
  return (
    <Loaded
      data={data?.cuecGroups}
      error={error}
      isOld={isOld}
      onRetry={() => again({ requestPolicy: 'network-only' })}
    >
      {({ nodes, pageInfo, totalCount }) =>
        totalCount === 0 ? (
          <Surface flush>
            <EmptyNote title="No CUEC here" icon={IconUserCheck}>
              CUECs come out of the reports as they are read.
            </EmptyNote>
          </Surface>
        ) : (
          <>
            {(by === 'THEME' || by === 'OWNER') && (
              <Surface title={`How far we are, by ${GROUPING[by].toLowerCase()}`}>
                <div aria-hidden style={{ height: 70 + nodes.length * 26 }}>
                  <Suspense fallback={<Skeleton height="100%" />}>
                    <CoverageChart groups={nodes} />
                  </Suspense>
                </div>
              </Surface>
            )}
            <Surface flush>
              <GroupTable by={by} groups={nodes} filter={filter} />
              <PageTurns
                pageInfo={pageInfo}
                totalCount={totalCount}
                noun="group"
                onAfter={(cursor) => turn('groupsAfter', cursor)}
                onBefore={(cursor) => turn('groupsBefore', cursor)}
              />
            </Surface>
          </>
        )
      }
    </Loaded>
  );
}

interface GroupTableProps extends CuecGroupsProps {
  readonly groups: readonly CuecGroupLineFragment[];
}

function GroupTable({ by, groups, filter }: GroupTableProps) {
  const { params, set } = useFilters();
  const isByTheme = by === 'THEME';
  const [{ data }, again] = useQuery({ query: ThemesAnsweredDocument, pause: !isByTheme });
  const open = params.get('open');
  return (
    <Table verticalSpacing="sm" horizontalSpacing={16} miw={720}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{GROUPING[by]}</Table.Th>
          <Table.Th w={90}>Vendors</Table.Th>
          <Table.Th w={90}>Controls</Table.Th>
          <Table.Th w={120}>Without owner</Table.Th>
          <Table.Th w={300}>How far we are</Table.Th>
          {isByTheme && <Table.Th w={260}>Our controls</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {groups.map((group) => {
          const [key, label] = [keyOf(group), labelOf(group)];
          const answered = data?.cuecThemes.find(({ theme }) => theme === group.theme)?.answeredBy;
          const isOpen = open === key;
          return (
            <Fragment key={key}>
              <Table.Tr>
                <Table.Td>
                  <Group gap={6} wrap="nowrap" align="flex-start">
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      size="sm"
                      aria-expanded={isOpen}
                      aria-label={`Controls of ${label}`}
                      onClick={() => set('open', isOpen ? null : key)}
                    >
                      {isOpen ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
                    </ActionIcon>
                    <Anchor component={Link} to={addressOf(group)} size="sm" fw={600}>
                      {label}
                    </Anchor>
                  </Group>
                </Table.Td>
                <Table.Td className="numbers">{numberOf(group.vendors)}</Table.Td>
                <Table.Td className="numbers">{numberOf(group.counts.total)}</Table.Td>
                <Table.Td className="numbers">{numberOf(group.withoutOwner)}</Table.Td>
                <Table.Td>
                  <CuecShare counts={group.counts} />
                </Table.Td>
                {isByTheme && (
                  <Table.Td>
                    {group.theme && (
                      <ThemeAnswers
                        theme={group.theme}
                        controls={answered?.map(({ control }) => control) ?? []}
                        onChanged={() => again({ requestPolicy: 'network-only' })}
                      />
                    )}
                  </Table.Td>
                )}
              </Table.Tr>
              {isOpen && (
                <Table.Tr>
                  <Table.Td colSpan={isByTheme ? 6 : 5} style={{ padding: 0 }}>
                    <CuecList
                      filter={filterOf(group, filter)}
                      orderBy={{ field: 'STATUS', direction: 'ASCENDING' }}
                      page={pageRequestIn(params)}
                      withVendor={by !== 'VENDOR'}
                      empty={<EmptyNote title="No CUEC here" icon={IconUserCheck} />}
                    />
                  </Table.Td>
                </Table.Tr>
              )}
            </Fragment>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
