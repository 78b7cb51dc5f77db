import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { Link } from 'react-router';
import { ExportButton } from '../../components/export-button';
import { PageHeader } from '../../components/page-header';
import { useFilters } from '../../components/use-filters';
import { TIER, termIn } from '../../terms/labels';
import { CreateVendor } from './create-vendor';
import { AllVendors, VendorsWithoutReport } from './vendor-lists';
import { VendorFilters } from './vendor-filters';

export function Component() {
  const [isCreating, { open, close }] = useDisclosure(false);
  const { params, set } = useFilters();
  const filter = { search: params.get('search') || null, tier: termIn(TIER, params.get('tier')) };
  const withoutReport = params.get('report') === 'none';
  const List = withoutReport ? VendorsWithoutReport : AllVendors;
  return (
    <Stack gap="lg">
      <PageHeader
        title="Vendors"
        description="The companies whose services are used, and whose risk is reviewed."
        actions={
          <>
            {!withoutReport && <ExportButton list="vendors" filter={filter} />}
            <Button component={Link} to="/vendors/import" variant="default" leftSection={<IconUpload size={16} />}>
              Import CSV
            </Button>
            <Button leftSection={<IconPlus size={16} />} onClick={open}>
              New vendor
            </Button>
          </>
        }
      />
      <VendorFilters filter={filter} withoutReport={withoutReport} onChange={set} />
      <List filter={filter} onCreate={open} />
      <CreateVendor opened={isCreating} onClose={close} />
    </Stack>
  );
}
