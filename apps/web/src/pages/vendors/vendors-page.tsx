import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { Link } from 'react-router';
import { May } from '../../components/may';
import { ExportButton } from '../../components/export-button';
import { PageHeader } from '../../components/page-header';
import { useFilters } from '../../components/use-filters';
import { CreateVendor } from './create-vendor';
import { VendorFilters, vendorFilterIn } from './vendor-filters';
import { vendorOrderOf, vendorSortIn } from './vendor-order';
import { VendorList } from './vendor-list';

export function Component() {
  const [isCreating, { open, close }] = useDisclosure(false);
  const { params, set } = useFilters();
  const filter = vendorFilterIn(params);
  return (
    <Stack gap="lg">
      <PageHeader
        title="Vendors"
        description="The companies whose services are used, and whose risk is reviewed."
        actions={
          <>
            <ExportButton list="vendors" filter={filter} orderBy={vendorOrderOf(vendorSortIn(params))} />
            <May permission="VENDOR_WRITE">
              <Button component={Link} to="/vendors/import" variant="default" leftSection={<IconUpload size={16} />}>
                Import CSV
              </Button>
              <Button leftSection={<IconPlus size={16} />} onClick={open}>
                Add vendor
              </Button>
            </May>
          </>
        }
      />
      <VendorFilters filter={filter} onChange={set} />
      <VendorList filter={filter} onCreate={open} />
      <CreateVendor opened={isCreating} onClose={close} />
    </Stack>
  );
}
