import { Button, Text, VisuallyHidden } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { connection, useIsAway } from '../api/connection';
import classes from './connection-banner.module.css';

/** Says on every page that the server cannot be reached, for as long as that is so. */
export function ConnectionBanner() {
  const isAway = useIsAway();
  return (
    <>
      <VisuallyHidden role="status">{!isAway && 'Connected'}</VisuallyHidden>
      {isAway && (
        <div className={classes.banner} role="alert">
          <IconPlugConnectedX size={20} aria-hidden />
          <Text size="sm">
            <b>Countersign cannot be reached.</b> What you see may have changed meanwhile; what you typed stays.
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => void connection.look()}>
            Try again
          </Button>
        </div>
      )}
    </>
  );
}
