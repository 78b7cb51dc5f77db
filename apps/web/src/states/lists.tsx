import { Table } from '../components/table';
import { Line } from '../components/lines';
import { PageTurns } from '../components/pager';
import { SavedViews } from '../components/saved-views/saved-views';
import { type SortChoice, SortableHeader } from '../components/sortable-header';
import { WordDifference } from '../components/word-difference';
import { ComponentStates, State } from './state';

const nothing = () => undefined;

const Sorted = ({ by }: { readonly by: SortChoice }) => (
  <Table>
    <Table.Thead>
      <Table.Tr>
        <SortableHeader label="Vendor" sortKey="name" sort={by} onSort={nothing} />
        <SortableHeader label="Tier" sortKey="tier" sort={by} onSort={nothing} />
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      <Table.Tr>
        <Table.Td>Meridian Loop</Table.Td>
        <Table.Td>Critical</Table.Td>
      </Table.Tr>
    </Table.Tbody>
  </Table>
);

const Turns = ({
  before,
  after,
  count,
}: {
  readonly before: boolean;
  readonly after: boolean;
  readonly count: number;
}) => (
  <PageTurns
    pageInfo={{ hasPreviousPage: before, hasNextPage: after, startCursor: 'a', endCursor: 'b' }}
    totalCount={count}
    noun="vendor"
    onAfter={nothing}
    onBefore={nothing}
  />
);

export const ListStates = () => (
  <ComponentStates of="Lists">
    <State name="SortableHeader: by the first, ascending">
      <Sorted by={{ key: 'name', descending: false }} />
    </State>
    <State name="SortableHeader: by the second, descending">
      <Sorted by={{ key: 'tier', descending: true }} />
    </State>
    <State name="PageTurns: one page alone, the first of many, in the middle, the last">
      <Turns before={false} after={false} count={1} />
      <Turns before={false} after count={5000} />
      <Turns before after count={5000} />
      <Turns before after={false} count={5000} />
    </State>
    <State name="SavedViews: none yet">
      <SavedViews page="CUECS" />
    </State>
    <State name="SavedViews: some, and none in force">
      <SavedViews page="VENDORS" />
    </State>
    <State name="SavedViews: one in force" address="/?saved=own&owner=Ada">
      <SavedViews page="VENDORS" />
    </State>
    <State name="SavedViews: one in force, changed since" address="/?saved=own&owner=Ada&tier=HIGH">
      <SavedViews page="VENDORS" />
    </State>
    <State name="Line">
      <Line name="Legal name">Meridian Loop Health, Inc.</Line>
    </State>
    <State name="WordDifference">
      <WordDifference
        runs={[
          { change: 'SAME', text: 'User entities are responsible for reviewing access rights ' },
          { change: 'REMOVED', text: 'every year' },
          { change: 'ADDED', text: 'every quarter' },
          { change: 'SAME', text: '.' },
        ]}
      />
    </State>
  </ComponentStates>
);
