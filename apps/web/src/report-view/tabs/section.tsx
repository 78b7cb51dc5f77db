import type { ReactNode } from 'react';
import { useId } from '@mantine/hooks';
import classes from '../panel.module.css';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What identifies a control: its identifier as printed, and the criteria that it serves. */
export function ControlHead({
  name,
  criteria,
  children,
}: {
  readonly name: string;
  readonly criteria: readonly string[];
  readonly children?: ReactNode;
}) {
  return (
    <div className={classes.head}>
      <span className={classes.name}>{name}</span>
      {criteria.length > 0 && <span className={classes.label}>{criteria.join(', ')}</span>}
      {children}
    </div>
  );
}
