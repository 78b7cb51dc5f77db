import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';

interface ExportButtonProps {
  readonly list: 'vendors' | 'expiring' | 'reports' | 'reviews' | 'cuecs' | 'requests' | 'nth-parties' | 'audit';
  /** As the list on the page is filtered and ordered. */
  readonly filter?: object | null;
  readonly orderBy?: object | null;
}

/** Where a list is to be had whole, as it is filtered and ordered here. */
export function exportAddress(list: string, filter?: object | null, orderBy?: object | null): string {
  const params = new URLSearchParams();
  if (filter) params.set('filter', JSON.stringify(filter));
  if (orderBy) params.set('orderBy', JSON.stringify(orderBy));
  return `/api/exports/${list}?${params}`;
}

/** Downloads a list to its end as CSV. */
export function ExportButton({ list, filter, orderBy }: ExportButtonProps) {
  return (
    <Button
      component="a"
      href={exportAddress(list, filter, orderBy)}
      download
      variant="default"
      leftSection={<IconDownload size={16} />}
    >
      Export CSV
    </Button>
  );
}
