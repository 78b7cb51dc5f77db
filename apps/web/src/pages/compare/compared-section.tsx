import type { ReactNode } from 'react';
import { Group, Text } from '@mantine/core';
import { Surface } from '../../components/surface';
import { counted } from '../../terms/counts';
import { type Change, ChangeBadge, changeLabel, isDifference } from './change-labels';
import classes from './compare.module.css';

export interface SectionLine {
  readonly change: Change;
  readonly line: ReactNode;
}

interface ComparedSectionProps {
  readonly title: string;
  readonly lines: readonly SectionLine[];
  /** What to say where neither report has anything. */
  readonly none: string;
  readonly children?: ReactNode;
}

/** What differs comes first, and what stayed the same can be unfolded. */
export function ComparedSection({ title, lines, none, children }: ComparedSectionProps) {
  const different = lines.filter(({ change }) => isDifference(change));
  const same = lines.filter(({ change }) => !isDifference(change));
  return (
    <Surface title={title} aside={<Counts lines={different} />}>
      {children}
      {different.length > 0 && <ul className={classes.lines}>{different.map(({ line }) => line)}</ul>}
      {different.length === 0 && (
        <Text size="sm" c="dimmed">
          {lines.length === 0 ? none : children ? 'The facts are the same.' : 'Nothing differs.'}
        </Text>
      )}
      {same.length > 0 && (
        <details className={classes.same}>
          <summary>{counted(same.length, 'line')} stayed the same</summary>
          <ul className={classes.lines}>{same.map(({ line }) => line)}</ul>
        </details>
      )}
    </Surface>
  );
}

function Counts({ lines }: { readonly lines: readonly SectionLine[] }) {
  const counts = new Map<string, { readonly change: Change; readonly count: number }>();
  for (const { change } of lines) {
    const label = changeLabel(change);
    counts.set(label, { change, count: (counts.get(label)?.count ?? 0) + 1 });
  }
  return (
    <Group gap="xs">
      {[...counts].map(([label, { change, count }]) => (
        <span key={label} className={classes.count}>
          {count} <ChangeBadge of={change} />
        </span>
      ))}
    </Group>
  );
}
