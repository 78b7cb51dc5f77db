import { Button } from '@mantine/core';
import { IconBuildingStore, IconFilterOff } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { May } from '../../components/may';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { useFilters } from '../../components/use-filters';
import { useIsOld } from '../../components/use-is-old';
import type { VendorFilter } from '../../gql/graphql';
import { vendorOrderOf, vendorSortIn } from './vendor-order';
import { VendorTable } from './vendor-table';
import { VendorsDocument } from './vendors-documents';

interface ListProps {
  readonly filter: VendorFilter;
  readonly onCreate: () => void;
}

const isFiltered = (filter: VendorFilter) => Object.values(filter).some((value) => value !== null);

export function VendorList({ filter, onCreate }: ListProps) {
  const { params, set } = useFilters();
  const sort = vendorSortIn(params);
  const variables = { filter, orderBy: vendorOrderOf(sort), ...pageRequestIn(params) };
  const [{ data, error, fetching }, again] = useQuery({ query: VendorsDocument, variables });
  const isOld = useIsOld(variables, fetching);
  return (
    <Surface flush>
      <Loaded data={data?.vendors} error={error} isOld={isOld} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {({ nodes, pageInfo, totalCount }) =>
          totalCount === 0 ? (
            <NoVendors filtered={isFiltered(filter)} onCreate={onCreate} />
          ) : (
            <>
              <VendorTable vendors={nodes} sort={sort} onSort={(next) => set('sort', next)} />
              <Pager pageInfo={pageInfo} totalCount={totalCount} noun="vendor" />
            </>
          )
        }
      </Loaded>
    </Surface>
  );
}

function NoVendors({ filtered, onCreate }: { readonly filtered: boolean; readonly onCreate: () => void }) {
  if (filtered)
    return (
      <EmptyNote title="No vendor matches" icon={IconFilterOff}>
        Search for other words, or take the filters away.
      </EmptyNote>
    );
  return (
    <EmptyNote
      title="No vendors yet"
      icon={IconBuildingStore}
      action={
        <May permission="VENDOR_WRITE">
          <Button onClick={onCreate}>Add the first vendor</Button>
        </May>
      }
    >
      Add a vendor, then upload its SOC 2 report to have it read.
    </EmptyNote>
  );
}
