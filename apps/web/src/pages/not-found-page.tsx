import { Anchor } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyNote } from '../components/empty-note';

interface NotFoundPageProps {
  /** What was looked for. */
  readonly what?: string;
}

export function NotFoundPage({ what = 'page' }: NotFoundPageProps) {
  useDocumentTitle('Not found · Countersign');
  return (
    <EmptyNote
      title={`There is no such ${what}`}
      icon={IconMapOff}
      action={
        <Anchor component={Link} to="/" size="sm">
          Go to the dashboard
        </Anchor>
      }
    >
      The address may be mistyped, or it comes from another installation.
    </EmptyNote>
  );
}
