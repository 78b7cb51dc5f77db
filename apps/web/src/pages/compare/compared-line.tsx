import type { ReactNode } from 'react';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import classes from './compare.module.css';
import { type Change, ChangeBadge } from './change-labels';

/** The two reports that are compared, for links into them. */
export interface Sides {
  readonly previousId: string;
  readonly currentId: string;
}

/** What one of the reports says, and on which pages. */
export interface Side {
  readonly words: ReactNode;
  readonly pages: readonly number[];
}

interface ComparedLineProps {
  readonly name: string;
  readonly change: Change;
  readonly sides: Sides;
  /** The tab of the report's page where it stands. */
  readonly tab: string;
  /** Null: that report has nothing like it. */
  readonly previous: Side | null;
  readonly current: Side | null;
  readonly children?: ReactNode;
}

/** One thing in both reports: what it was on the left, what it is on the right. */
export function ComparedLine({ name, change, sides, tab, previous, current, children }: ComparedLineProps) {
  return (
    <li className={classes.line}>
      <div className={classes.lineHead}>
        <span className={classes.name}>{name}</span>
        <ChangeBadge of={change} />
      </div>
      <div className={classes.sides}>
        <OneSide label="Before" side={previous} reportId={sides.previousId} tab={tab} name={name} />
        <OneSide label="Now" side={current} reportId={sides.currentId} tab={tab} name={name} />
      </div>
      {children}
    </li>
  );
}

interface OneSideProps {
  readonly label: 'Before' | 'Now';
  readonly side: Side | null;
  readonly reportId: string;
  readonly tab: string;
  readonly name: string;
}

const MOST_PAGES = 6;

function OneSide({ label, side, reportId, tab, name }: OneSideProps) {
  const pages = [...new Set(side?.pages)].sort((one, other) => one - other);
  return (
    <div className={classes.side}>
      <div className={classes.sideHead}>
        <span className={classes.sideLabel}>{label}</span>
        <span className={classes.pages}>
          {pages.slice(0, MOST_PAGES).map((page) => (
            <Anchor
              key={page}
              component={Link}
              to={`/reports/${reportId}?tab=${tab}&page=${page}`}
              size="xs"
              fw={600}
              aria-label={`${name}, ${label.toLowerCase()}: show p. ${page}`}
            >
              p. {page}
            </Anchor>
          ))}
        </span>
      </div>
      {side === null ? (
        <p className={classes.missing}>Nothing like it</p>
      ) : (
        <div className={classes.words}>{side.words}</div>
      )}
    </div>
  );
}

export const pagesIn = (evidence: readonly { readonly page: number }[]): number[] => evidence.map(({ page }) => page);
