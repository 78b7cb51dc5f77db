import type { ReactNode } from 'react';
import classes from './tone.module.css';

/** How something strikes a reviewer. Words always say the same as the colour. */
export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'neutral';

interface ToneBadgeProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly withDot?: boolean;
  readonly title?: string;
}

export function ToneBadge({ tone, children, withDot = false, title }: ToneBadgeProps) {
  return (
    <span className={`${classes.badge} ${classes[tone]}`} title={title}>
      {withDot && <span className={classes.dot} aria-hidden />}
      {children}
    </span>
  );
}
