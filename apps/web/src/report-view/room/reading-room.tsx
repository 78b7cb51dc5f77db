import { type ReactNode, createContext, use, useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useEveryPage } from '../../components/use-every-page';
import type { ConfirmationInFullFragment, EvidencePlaceFragment, ReportInFullFragment } from '../../gql/graphql';
import { useEvidence } from '../evidence';
import { type Doubt, confirmationIn, doubtOf, waitingStops } from './doubt';
import { CuecPlacesDocument, ReportConfirmationsDocument } from './room-documents';
import { type Stop, type Subject, stopsOf } from './stops';

/** Where something that was read stands on a page. */
export interface PlacedStop {
  readonly stop: Stop;
  readonly place: EvidencePlaceFragment;
  /** Which of its places this is. */
  readonly at: number;
}

interface Room {
  readonly stops: readonly Stop[];
  readonly active: Stop | null;
  readonly waiting: readonly { readonly stop: Stop; readonly doubt: Doubt }[];
  /** By page. */
  readonly placed: ReadonlyMap<number, readonly PlacedStop[]>;
  readonly confirmations: readonly ConfirmationInFullFragment[];
  /** Opens the part of the panel where it stands, brings it into sight there and turns the document to it. */
  readonly goTo: (stop: Stop, at?: number) => void;
}

const RoomContext = createContext<Room | null>(null);

interface ReadingRoomProps {
  readonly report: ReportInFullFragment;
  readonly children: ReactNode;
}

const NONE: readonly never[] = [];

/** A report that is read by a person: everything that was found in it, in order, and who stands by what. */
export function ReadingRoom({ report, children }: ReadingRoomProps) {
  const { facts, corrections } = report;
  const { shown, show } = useEvidence();
  const [params, setParams] = useSearchParams();
  const { confirmations, cuecs } = useWhatComesInPages(report);
  const stops = useMemo(() => (facts ? stopsOf(facts, cuecs) : NONE), [facts, cuecs]);
  const placed = useMemo(() => placesByPage(stops), [stops]);
  const waiting = useMemo(
    () => waitingStops(stops, (stop) => doubtOf(stop, confirmations, corrections.nodes)),
    [stops, confirmations, corrections],
  );
  const tab = params.get('tab');
  const goTo = useCallback(
    (stop: Stop, at = 0) => {
      if (tab !== stop.tab)
        setParams(
          (last) => {
            const next = new URLSearchParams(last);
            next.set('tab', stop.tab);
            next.delete('cuec');
            next.delete('exception');
            return next;
          },
          { replace: true },
        );
      show(stop.id, stop.evidence, at, true);
    },
    [tab, setParams, show],
  );
  const active = stops.find(({ id }) => id === shown?.id) ?? null;
  const room = useMemo(
    () => ({ stops, active, waiting, placed, confirmations, goTo }),
    [stops, active, waiting, placed, confirmations, goTo],
  );
  return <RoomContext value={room}>{children}</RoomContext>;
}

export function useRoom(): Room {
  const room = use(RoomContext);
  if (room === null) throw new Error('There is no report to be read here.');
  return room;
}

/** Who stands by something; null where nobody did. */
export const useConfirmationOf = (subject: Pick<Subject, 'fact' | 'itemKey'>) =>
  confirmationIn(useRoom().confirmations, subject);

/** All confirmations and all CUECs, however many; asked for again when one of them changes. */
function useWhatComesInPages({ id, facts, confirmations, corrections }: ReportInFullFragment) {
  const variables = useMemo(() => ({ id }), [id]);
  const given = useEveryPage(ReportConfirmationsDocument, variables, (data) => data.report?.confirmations ?? EMPTY);
  const places = useEveryPage(CuecPlacesDocument, variables, (data) => data.report?.cuecs ?? EMPTY);
  const standing = [
    ...[facts?.readAt, confirmations.totalCount],
    ...[...confirmations.nodes, ...corrections.nodes].map((each) => each.id),
  ].join();
  const seen = useRef(standing);
  useEffect(() => {
    if (seen.current === standing) return;
    seen.current = standing;
    given.retry();
    places.retry();
  });
  return { confirmations: given.nodes ?? NONE, cuecs: places.nodes ?? NONE };
}

const EMPTY = { nodes: NONE, pageInfo: { hasNextPage: false } };

function placesByPage(stops: readonly Stop[]): ReadonlyMap<number, readonly PlacedStop[]> {
  const placed = new Map<number, PlacedStop[]>();
  for (const stop of stops)
    stop.evidence.forEach((place, at) => {
      const there = placed.get(place.page);
      if (there) there.push({ stop, place, at });
      else placed.set(place.page, [{ stop, place, at }]);
    });
  return placed;
}
