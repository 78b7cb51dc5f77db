import { Anchor, CloseButton, Group, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { InboxLineFragment } from '../../gql/graphql';
import classes from './inbox.module.css';

export type Filed = Pick<InboxLineFragment, 'id' | 'fileName'> & {
  readonly report: NonNullable<InboxLineFragment['report']>;
};

interface JustFiledProps {
  readonly filed: readonly Filed[];
  readonly onDismiss: (id: string) => void;
}

/** What somebody has confirmed here: it is gone from what waits, and this is the way to what it became. */
export function JustFiled({ filed, onDismiss }: JustFiledProps) {
  return (
    <div role="status">
      {filed.map(({ id, fileName, report }) => (
        <Group key={id} gap="sm" className={classes.filed} wrap="nowrap">
          <IconCircleCheck size={20} stroke={1.7} aria-hidden className={classes.filedSign} />
          <Text size="sm" flex={1} style={{ overflowWrap: 'anywhere' }}>
            {fileName} is a report of{' '}
            <Anchor component={Link} to={`/vendors/${report.vendor.id}`} inherit>
              {report.vendor.name}
            </Anchor>{' '}
            now.{' '}
            <Anchor component={Link} to={`/reports/${report.id}`} inherit fw={600}>
              Go to the report
            </Anchor>
          </Text>
          <CloseButton size="sm" onClick={() => onDismiss(id)} aria-label={`Dismiss: ${fileName} is filed`} />
        </Group>
      ))}
    </div>
  );
}
