import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';

interface ExportButtonProps {
  readonly list: 'vendors' | 'reports' | 'reviews' | 'cuecs' | 'requests' | 'nth-parties' | 'audit';
  /** As the list on the page is filtered and ordered. */
  readonly filter?: object | null;
  readonly orderBy?: object | null;
}

/** Downloads a list to its end as CSV. */
export function ExportButton({ list, filter, orderBy }: ExportButtonProps) {
  const params = new URLSearchParams();
  if (filter) params.set('filter', JSON.stringify(filter));
  if (orderBy) params.set('orderBy', JSON.stringify(orderBy));
  return (
    <Button
      component="a"
      href={`/api/exports/${list}?${params}`}
      download
      variant="default"
      leftSection={<IconDownload size={16} />}
    >
      Export CSV
    </Button>
  );
}
