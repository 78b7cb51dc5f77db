import type { ReactNode, RefObject } from 'react';
import { useId } from '@mantine/hooks';
import classes from '../panel.module.css';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Lets the page lead here. */
  readonly place?: RefObject<HTMLElement | null> | undefined;
}

export function Section({ title, children, place }: SectionProps) {
  const id = useId();
  return (
    <section ref={place} tabIndex={place && -1} className={classes.section} aria-labelledby={id}>
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
