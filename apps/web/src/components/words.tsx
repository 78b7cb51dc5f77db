import type { ComponentProps } from 'react';
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

/** Marks a link that the frame follows, for the whole page at once. */
export const LEADS_TO_A_PAGE = 'data-leads-to-a-page';

interface PageLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** The address of a page of the portal, from its root. */
  readonly to: `/${string}`;
}

/** Leads to another page of the portal, as plain as an element can be. */
export const PageLink = ({ to, ...rest }: PageLinkProps) => <a href={to} {...{ [LEADS_TO_A_PAGE]: '' }} {...rest} />;

/** Leads to another page out of a cell of a list. */
export function WordsLink({ small, strong, ...rest }: PageLinkProps & Look) {
  return <PageLink {...rest} {...flags({ small, strong })} className={classes.link} />;
}

/** Leads out of the portal. */
export function WordsAnchor({ small, strong, ...rest }: ComponentProps<'a'> & Look) {
  return (
    <a target="_blank" rel="noopener noreferrer" {...rest} {...flags({ small, strong })} className={classes.link} />
  );
}
