import { type ReactNode, useEffect, useRef } from 'react';
import type { EvidencePlaceFragment } from '../gql/graphql';
import { useEvidence } from './evidence';
import classes from './panel.module.css';

interface EvidencedProps {
  /** Unique beside this document. */
  readonly id: string;
  /** What it is, for who does not see it. */
  readonly label: string;
  readonly evidence: readonly EvidencePlaceFragment[];
  /** The first line, beside which the pages stand. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** Something that was read: choosing it turns the document to where it stands, and marks the words. */
export function Evidenced({ id, label, evidence, head, children }: EvidencedProps) {
  const { shown, show, takeReveal } = useEvidence();
  const place = useRef<HTMLDivElement>(null);
  const isShown = shown?.id === id;
  useEffect(() => {
    if (!isShown || !takeReveal()) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown, takeReveal]);
  const choose = () => {
    // Whoever selects words here wants to copy them.
    if (window.getSelection()?.isCollapsed !== false) show(id, evidence);
  };
  return (
    <div
      ref={place}
      className={classes.evidenced}
      role="group"
      aria-label={label}
      aria-current={isShown || undefined}
      tabIndex={-1}
      data-stop={id}
      data-shown={isShown || undefined}
      data-silent={evidence.length === 0 || undefined}
      onClick={choose}
    >
      {head === undefined && children}
      <div className={classes.top}>
        {head}
        <Places id={id} label={label} evidence={evidence} at={isShown ? shown.at : null} />
      </div>
      {head !== undefined && children}
    </div>
  );
}

interface PlacesProps {
  readonly id: string;
  readonly label: string;
  readonly evidence: readonly EvidencePlaceFragment[];
  /** Which of them the document is turned to. */
  readonly at: number | null;
}

const MOST = 12;

const firstOnEachPage = (evidence: readonly EvidencePlaceFragment[]) =>
  evidence
    .map(({ page }, index) => ({ page, index }))
    .filter(({ page }, index) => evidence.findIndex((other) => other.page === page) === index)
    .sort((one, other) => one.page - other.page);

/** A button for each page with evidence. */
export function Places({ id, label, evidence, at }: PlacesProps) {
  const { show } = useEvidence();
  const pages = firstOnEachPage(evidence);
  const current = at === null ? null : evidence[at]?.page;
  return (
    <span className={classes.places}>
      {pages.slice(0, MOST).map(({ page, index }) => (
        <button
          key={page}
          type="button"
          className={classes.place}
          data-printed
          aria-label={`${label}: show p. ${page}`}
          aria-pressed={current === page}
          onClick={(event) => {
            event.stopPropagation();
            show(id, evidence, index);
          }}
        >
          p. {page}
        </button>
      ))}
      {pages.length > MOST && <span className={classes.more}>and {pages.length - MOST} more pages</span>}
    </span>
  );
}
