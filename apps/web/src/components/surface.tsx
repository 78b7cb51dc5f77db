import type { ReactNode } from 'react';
import { Group, Paper, Title } from '@mantine/core';
import classes from './surface.module.css';

interface SurfaceProps {
  readonly title?: string;
  /** What it is called where no title is seen. */
  readonly label?: string;
  readonly aside?: ReactNode;
  /** Without space around the content, as tables want it. */
  readonly flush?: boolean;
  /** On paper there is nothing to do: what only takes something in stays on the screen. */
  readonly isPrinted?: boolean;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Surface({ title, label = title, aside, flush = false, isPrinted = true, children }: SurfaceProps) {
  return (
    <Paper
      component="section"
      withBorder
      radius="md"
      className={isPrinted ? classes.surface : `${classes.surface} not-printed`}
      aria-label={label}
    >
      {title && (
        <Group className={classes.head} justify="space-between" gap="sm">
          <Title order={2} size="h3">
            {title}
          </Title>
          {aside}
        </Group>
      )}
      <div className={flush ? classes.flush : classes.body}>{children}</div>
    </Paper>
  );
}
