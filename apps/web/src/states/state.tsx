import type { ReactNode } from 'react';
import { Paper, Text, Title } from '@mantine/core';
import { MemoryRouter } from 'react-router';
import classes from './states.module.css';

interface ComponentStatesProps {
  /** What the component is called in the code. */
  readonly of: string;
  readonly children: ReactNode;
}

export const ComponentStates = ({ of, children }: ComponentStatesProps) => (
  <section aria-label={of} className={classes.component}>
    <Title order={2}>{of}</Title>
    {children}
  </section>
);

interface StateProps {
  readonly name: string;
  /** What the address of the page says. */
  readonly address?: string;
  readonly children: ReactNode;
}

/** One state, at an address of its own, so that a component that keeps its state there disturbs no other. */
export const State = ({ name, address = '/', children }: StateProps) => (
  <MemoryRouter initialEntries={[address]}>
    <Paper withBorder p="md" radius="md" data-state={name} className={classes.state}>
      <Text size="xs" c="dimmed" mb="sm">
        {name}
      </Text>
      {children}
    </Paper>
  </MemoryRouter>
);
