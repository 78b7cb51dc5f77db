import { type ReactNode, createContext, use, useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { EvidencePlaceFragment } from '../gql/graphql';

/** What is shown in the document now. */
export interface ShownEvidence {
  /** Of what it is the evidence. */
  readonly id: string;
  readonly places: readonly EvidencePlaceFragment[];
  /** The one that the document is turned to. */
  readonly at: number;
  /** Rises each time that something is to be shown, so that the same place is turned to again. */
  readonly turn: number;
}

interface EvidenceDesk {
  readonly shown: ShownEvidence | null;
  readonly show: (id: string, places: readonly EvidencePlaceFragment[], at?: number) => void;
}

const DeskContext = createContext<EvidenceDesk | null>(null);

/** Between the facts and the document beside them: what is chosen there is marked here. */
export function EvidenceDesk({ children }: { readonly children: ReactNode }) {
  const [params] = useSearchParams();
  const [shown, setShown] = useState<ShownEvidence | null>(() => pageIn(params));
  const show = useCallback<EvidenceDesk['show']>((id, places, at = 0) => {
    if (places.length > 0) setShown((last) => ({ id, places, at, turn: (last?.turn ?? 0) + 1 }));
  }, []);
  const desk = useMemo(() => ({ shown, show }), [shown, show]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}

export function useEvidence(): EvidenceDesk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('There is no document beside this.');
  return desk;
}

const ANYWHERE = { x: 0, y: 0, width: 0, height: 0 } as const;

/** The beginning of a page, where there are no words to point at. */
export const beginningOf = (page: number): EvidencePlaceFragment => ({ page, quote: '', box: ANYWHERE });

/** The page that the address names, such as one that was searched for. */
function pageIn(params: URLSearchParams): ShownEvidence | null {
  const page = Number(params.get('page'));
  return Number.isInteger(page) && page > 0 ? { id: '', places: [beginningOf(page)], at: 0, turn: 1 } : null;
}
