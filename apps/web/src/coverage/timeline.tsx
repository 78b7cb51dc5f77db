import type { CoverageInFullFragment } from '../gql/graphql';
import { counted } from '../terms/counts';
import { dayOf, periodOf } from '../terms/dates';
import { type TimeScale, daysNamedIn, lanesOf, timeScaleOf } from './time-scale';
import classes from './timeline.module.css';

interface TimelineProps {
  readonly coverage: CoverageInFullFragment;
  /** Left out: as wide as this coverage needs. Given: the same for several below each other. */
  readonly scale?: TimeScale;
  readonly withYears?: boolean;
}

/** Draws what is covered. What it shows stands in words beside it, so that it says nothing to a screen reader. */
export function Timeline({ coverage, scale = timeScaleOf(daysNamedIn(coverage)), withYears = true }: TimelineProps) {
  const periods = lanesOf(coverage.periods);
  const lanes = Math.max(1, ...periods.map(({ lane }) => lane + 1));
  return (
    <div className={classes.timeline} aria-hidden data-timeline>
      <div className={classes.lanes} style={{ height: `calc(${lanes} * var(--lane) + 8px)` }}>
        {scale.years.map(({ year, at }) => (
          <span key={year} className={classes.tick} style={{ left: `${at}%` }} />
        ))}
        {coverage.gaps.map((gap) => (
          <Span key={gap.start} scale={scale} {...gap} lane={0} className={classes.gap}>
            {scale.width(gap.start, gap.end) > 8 && counted(gap.days, 'day')}
          </Span>
        ))}
        {periods.map(({ span, lane }) => (
          <Span key={span.report.id} scale={scale} {...span} lane={lane} className={classes.period}>
            {periodOf(span)}
          </Span>
        ))}
        {coverage.bridgeLetters.map((bridge) => (
          <Span
            key={bridge.letter.id}
            scale={scale}
            {...bridge}
            lane={0}
            className={classes.bridge}
            title="Bridge letter, "
          />
        ))}
        {coverage.points.map(({ on, report }) => (
          <span
            key={report.id}
            className={classes.point}
            style={{ left: `${scale.at(on)}%` }}
            title={`As of ${dayOf(on)}`}
          />
        ))}
        {coverage.lapses.map(({ on, what, report }) => (
          <span
            key={report.id}
            className={classes.lapse}
            data-what={what}
            style={{ left: `${scale.at(on)}%` }}
            title={`${what === 'REPORT' ? 'Stale from' : 'Letter counts no longer from'} ${dayOf(on)}`}
          />
        ))}
        <span
          className={classes.today}
          style={{ left: `${scale.at(coverage.today)}%` }}
          title={`Today, ${dayOf(coverage.today)}`}
        />
      </div>
      {withYears && <Years scale={scale} />}
    </div>
  );
}

interface SpanProps {
  readonly scale: TimeScale;
  readonly start: string;
  readonly end: string;
  readonly lane: number;
  readonly className: string | undefined;
  readonly title?: string;
  readonly children?: React.ReactNode;
}

function Span({ scale, start, end, lane, className, title = '', children }: SpanProps) {
  const style = {
    left: `${scale.at(start)}%`,
    width: `${scale.width(start, end)}%`,
    top: `calc(${lane} * var(--lane) + 4px)`,
  };
  return (
    <span className={`${classes.span} ${className}`} style={style} title={`${title}${periodOf({ start, end })}`}>
      {children}
    </span>
  );
}

/** In percent of the width: what the four figures of a year take on a phone. */
const YEAR_WIDTH = 14;

export function Years({ scale: { years } }: { readonly scale: TimeScale }) {
  // A year of which little is shown gives its place to the next.
  const legible = years.filter(({ at }, place) => (years[place + 1]?.at ?? Infinity) - at >= YEAR_WIDTH);
  return (
    <div className={classes.years} aria-hidden>
      {(legible.length > 1 ? legible : years).map(({ year, at }) => (
        <span key={year} className={classes.year} style={{ left: `${at}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}

/** What the signs of the drawing mean. */
export function TimelineKey() {
  return (
    <ul className={classes.key} aria-hidden data-colours>
      <li>
        <span className={`${classes.sample} ${classes.period}`} /> Type 2 period
      </li>
      <li>
        <span className={`${classes.sample} ${classes.bridge}`} /> Bridge letter, as far as it counts
      </li>
      <li>
        <span className={`${classes.sample} ${classes.gap}`} /> Gap
      </li>
      <li>
        <span className={classes.pointSample} /> Type 1 as-of date
      </li>
      <li>
        <span className={classes.todaySample} /> Today
      </li>
      <li>
        <span className={classes.lapseSample} /> Lapses
      </li>
    </ul>
  );
}
