import { numberOf } from '../terms/counts';
import classes from './large-figure.module.css';
import type { Tone } from './tone-badge';
import toneClasses from './tone.module.css';

interface LargeFigureProps {
  readonly count: number;
  /** How a count above zero strikes. */
  readonly tone: Tone;
}

/** A count that is read from afar; nothing of something strikes nobody. */
export const LargeFigure = ({ count, tone }: LargeFigureProps) => (
  <span className={`${classes.figure} ${toneClasses[tone]}`} data-some={count > 0 || undefined}>
    {numberOf(count)}
  </span>
);
