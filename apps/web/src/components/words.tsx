import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import classes from './words.module.css';

interface Look {
  readonly small?: boolean;
  readonly strong?: boolean;
}

interface WordsProps extends ComponentProps<'span'>, Look {
  readonly dimmed?: boolean;
  /** In one line, and cut off where that is too long. */
  readonly cut?: boolean;
}

const flags = <Flags extends Record<string, boolean | undefined>>(given: Flags) =>
  Object.fromEntries(Object.entries(given).map(([name, isSet]) => [`data-${name}`, isSet || undefined]));

/** A line of words in a cell of a list: as plain as an element can be, for there are hundreds of them. */
export function Words({ small, strong, dimmed, cut, className, ...rest }: WordsProps) {
  return (
    <span
      {...rest}
      {...flags({ small, strong, dimmed, cut })}
      className={className ? `${classes.words} ${className}` : classes.words}
    />
  );
}

/** Leads to another page out of a cell of a list. */
export function WordsLink({ small, strong, ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link {...rest} {...flags({ small, strong })} className={classes.link} />;
}

/** Leads out of the portal. */
export function WordsAnchor({ small, strong, ...rest }: ComponentProps<'a'> & Look) {
  return (
    <a target="_blank" rel="noopener noreferrer" {...rest} {...flags({ small, strong })} className={classes.link} />
  );
}
