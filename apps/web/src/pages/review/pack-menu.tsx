import { Button, Menu } from '@mantine/core';
import { IconDownload, IconFileTypePdf, IconMarkdown } from '@tabler/icons-react';

/** The whole review as a file, to show to one's own auditor. */
export function PackMenu({ reviewId }: { readonly reviewId: string }) {
  const item = (form: 'pdf' | 'md') => ({
    component: 'a' as const,
    href: `/api/reviews/${reviewId}/pack.${form}`,
    download: true,
  });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} />}>
          Review pack
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileTypePdf size={16} />} {...item('pdf')}>
          As PDF
        </Menu.Item>
        <Menu.Item leftSection={<IconMarkdown size={16} />} {...item('md')}>
          As Markdown
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
