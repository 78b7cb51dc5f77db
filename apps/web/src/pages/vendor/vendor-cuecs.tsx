import { Anchor } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { useFilters } from '../../components/use-filters';
import { CuecList } from '../cuecs/cuec-list';

/** What the vendor's latest report expects of us; what nobody has assessed or nobody does comes first. */
export function VendorCuecs({ vendorId }: { readonly vendorId: string }) {
  const { params } = useFilters();
  return (
    <Surface
      title="CUECs of the latest report, open ones first"
      flush
      aside={
        <Anchor component={Link} to={`/cuecs?vendor=${vendorId}`} size="sm">
          In the register
        </Anchor>
      }
    >
      <CuecList
        filter={{ vendorId }}
        orderBy={{ field: 'STATUS', direction: 'ASCENDING' }}
        page={pageRequestIn(params)}
        withVendor={false}
        empty={
          <EmptyNote title="No CUEC here" icon={IconUserCheck}>
            CUECs come out of the vendor’s report as it is read; some reports expect nothing of us.
          </EmptyNote>
        }
      />
    </Surface>
  );
}
