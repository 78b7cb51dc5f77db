import { useCallback } from 'react';
import { VisuallyHidden } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Brand } from '../../app/brand';
import { Loaded } from '../../components/loaded';
import { STANDING_TONE } from '../../components/term-badges';
import toneClasses from '../../components/tone.module.css';
import { useFilters } from '../../components/use-filters';
import { useLiveQuery } from '../../components/use-live-query';
import { daysNamedIn, timeScaleOf } from '../../coverage/time-scale';
import { Timeline, Years } from '../../coverage/timeline';
import type { LapsingVendorFragment, ReportStanding, VendorFilter, WallQuery } from '../../gql/graphql';
import { counted, numberOf } from '../../terms/counts';
import { dayOf, daysBetween } from '../../terms/dates';
import { CATEGORY, STANDING, TIER } from '../../terms/labels';
import { expiringFilterIn } from './expiring-filter';
import { useLeaving, useTicking } from './use-wall';
import { WallDocument } from './wall-document';
import classes from './wall.module.css';

/** As many as can be read from where people stand. */
const ROWS = 6;

/** The page as it hangs on a wall: no controls, in large type, always current. Escape leaves. */
export function Wall() {
  const { params, set } = useFilters();
  const filter = { ...expiringFilterIn(params), standing: null };
  const ofStanding = (standing: ReportStanding): VendorFilter => ({ ...filter, standing });
  const { data, error, refetch } = useLiveQuery({
    query: WallDocument,
    variables: {
      filter,
      stale: ofStanding('STALE'),
      expiring: ofStanding('EXPIRING'),
      bridged: ofStanding('BRIDGED'),
      current: ofStanding('CURRENT'),
    },
  });
  useTicking(refetch);
  useLeaving(useCallback(() => set('wall', null), [set]));
  useDocumentTitle('Expiring reports · Countersign');
  return (
    <div className={classes.wall}>
      <Loaded data={data} error={error} onRetry={refetch}>
        {(loaded) => <Content loaded={loaded} filter={filter} />}
      </Loaded>
      <VisuallyHidden role="note">Press Escape to leave the full screen.</VisuallyHidden>
    </div>
  );
}

function Content({ loaded, filter }: { readonly loaded: WallQuery; readonly filter: VendorFilter }) {
  const { expiringReports, stale, expiring, bridged, current } = loaded;
  const ahead = [expiring, bridged, current].flatMap(({ nodes }) => nodes);
  return (
    <>
      <header className={classes.head}>
        <h1 className={classes.title}>Expiring reports{narrowedTo(filter)}</h1>
        <span className={classes.day}>{dayOf(expiringReports.today)}</span>
        <Brand />
      </header>
      <ul className={classes.counts}>
        {expiringReports.standings.map(({ standing, count }) => (
          <li key={standing} className={`${classes.count} ${toneClasses[STANDING_TONE[standing]]}`}>
            <span className={classes.number}>{numberOf(count)}</span>
            <span className={classes.label}>{STANDING[standing]}</span>
          </li>
        ))}
      </ul>
      <div className={classes.lists}>
        <Lapses title="Lapses next" vendors={soonest(ahead)} none="No report is current." />
        <Lapses title="Stale, the latest first" vendors={stale.nodes} none="No report is stale." />
      </div>
    </>
  );
}

const onDay = ({ coverage: { nextLapse } }: LapsingVendorFragment) => nextLapse?.on ?? '';

const soonest = (vendors: readonly LapsingVendorFragment[]) =>
  [...vendors].sort((one, other) => onDay(one).localeCompare(onDay(other))).slice(0, ROWS);

function narrowedTo({ tier, category, businessOwner }: VendorFilter): string {
  const words = [tier && TIER[tier], category && CATEGORY[category], businessOwner].filter(Boolean);
  return words.length === 0 ? '' : ` · ${words.join(' · ')}`;
}

interface LapsesProps {
  readonly title: string;
  readonly vendors: readonly LapsingVendorFragment[];
  readonly none: string;
}

function Lapses({ title, vendors, none }: LapsesProps) {
  const scale = timeScaleOf(vendors.flatMap(({ coverage }) => daysNamedIn(coverage)));
  return (
    <section className={classes.list} aria-label={title}>
      <div className={classes.listHead}>
        <h2 className={classes.listTitle}>{title}</h2>
        {vendors.length > 0 && <Years scale={scale} />}
      </div>
      {vendors.length === 0 && <p className={classes.none}>{none}</p>}
      <ol className={classes.rows}>
        {vendors.map(({ id, name, coverage }) => (
          <li key={id} className={`${classes.row} ${toneClasses[STANDING_TONE[coverage.standing]]}`}>
            <div className={classes.who}>
              <span className={classes.name}>{name}</span>
              <span className={classes.when}>{whenOf(coverage)}</span>
            </div>
            <Timeline coverage={coverage} scale={scale} withYears={false} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function whenOf({ nextLapse, today }: LapsingVendorFragment['coverage']): string {
  if (nextLapse == null) return '';
  const days = daysBetween(today, nextLapse.on);
  if (days <= 0) return `since ${dayOf(nextLapse.on)}`;
  const what = nextLapse.what === 'BRIDGE_LETTER' ? 'letter, ' : '';
  return `${what}in ${counted(days, 'day')}`;
}
