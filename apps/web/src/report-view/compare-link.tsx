import { Button } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ReportInFullFragment } from '../gql/graphql';

/** Leads to the comparison with the report before, where there is one. */
export function CompareLink({ report: { id, previous } }: { readonly report: ReportInFullFragment }) {
  if (!previous) return null;
  return (
    <Button component={Link} to={`/reports/${id}/compare`} variant="default" leftSection={<IconArrowsDiff size={16} />}>
      Compare
    </Button>
  );
}
