import { type ReactNode, createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
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
  /** What it is the evidence of is to come into sight beside the document, too. */
  readonly reveals: boolean;
  /** The document turns behind what somebody is at, and does not come forward. */
  readonly isBehind?: boolean;
}

interface EvidenceDesk {
  readonly shown: ShownEvidence | null;
  readonly show: (id: string, places: readonly EvidencePlaceFragment[], at?: number, reveals?: boolean) => void;
  /** Turns the document to what somebody begins to work on, and leaves them there. */
  readonly follow: (id: string, places: readonly EvidencePlaceFragment[]) => void;
  /** Marks nothing any more. */
  readonly clear: () => void;
  /** @returns whether what was shown is still to be brought into sight; once for each time */
  readonly takeReveal: () => boolean;
  /** Marks places that are in sight already, without turning to them. */
  readonly mark: (id: string, places: readonly EvidencePlaceFragment[]) => void;
  /** Asks to be told of words that are selected in the document; who asked last is told. @returns the end of it */
  readonly listen: (picker: WordPicker) => () => void;
  readonly tell: WordPicker;
}

/** Words that somebody selected in the document. */
export interface PickedWords {
  readonly text: string;
  /** One for each page that they lie on. */
  readonly places: readonly EvidencePlaceFragment[];
}
type WordPicker = (words: PickedWords) => void;

const DeskContext = createContext<EvidenceDesk | null>(null);

/** Between the facts and the document beside them: what is chosen there is marked here. */
export function EvidenceDesk({ children }: { readonly children: ReactNode }) {
  const [params] = useSearchParams();
  const [shown, setShown] = useState<ShownEvidence | null>(() => pageIn(params));
  const show = useCallback<EvidenceDesk['show']>(
    (id, places, at = 0, reveals = false) =>
      setShown((last) => ({ id, places, at, turn: (last?.turn ?? 0) + 1, reveals })),
    [],
  );
  const follow = useCallback<EvidenceDesk['follow']>(
    (id, places) =>
      setShown((last) =>
        // Whoever has turned to another of its pages stays there.
        last?.id === id ? last : { id, places, at: 0, turn: (last?.turn ?? 0) + 1, reveals: false, isBehind: true },
      ),
    [],
  );
  const clear = useCallback(() => setShown(null), []);
  const revealed = useRef(0);
  const turn = shown?.reveals ? shown.turn : null;
  const takeReveal = useCallback(() => {
    if (turn === null || revealed.current === turn) return false;
    revealed.current = turn;
    return true;
  }, [turn]);
  const mark = useCallback<EvidenceDesk['mark']>(
    (id, places) => setShown((last) => ({ id, places, at: 0, turn: last?.turn ?? 0, reveals: false })),
    [],
  );
  const picker = useRef<WordPicker | null>(null);
  const listen = useCallback<EvidenceDesk['listen']>((told) => {
    picker.current = told;
    return () => {
      if (picker.current === told) picker.current = null;
    };
  }, []);
  const tell = useCallback<WordPicker>((words) => picker.current?.(words), []);
  const desk = useMemo(
    () => ({ shown, show, follow, clear, takeReveal, mark, listen, tell }),
    [shown, show, follow, clear, takeReveal, mark, listen, tell],
  );
  return <DeskContext value={desk}>{children}</DeskContext>;
}

export function useEvidence(): EvidenceDesk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('There is no document beside this.');
  return desk;
}

/** Is told of words that are selected in the document, as long as it is on the page. */
export function useWordPicker(onPick: WordPicker): void {
  const { listen } = useEvidence();
  const tell = useRef(onPick);
  useEffect(() => {
    tell.current = onPick;
  });
  useEffect(() => listen((words) => tell.current(words)), [listen]);
}

const ANYWHERE = { x: 0, y: 0, width: 0, height: 0 } as const;

/** The beginning of a page, where there are no words to point at. */
export const beginningOf = (page: number): EvidencePlaceFragment => ({ page, quote: '', box: ANYWHERE });

/** The page that the address names, such as one that was searched for. */
function pageIn(params: URLSearchParams): ShownEvidence | null {
  const page = Number(params.get('page'));
  return Number.isInteger(page) && page > 0
    ? { id: '', places: [beginningOf(page)], at: 0, turn: 1, reveals: false }
    : null;
}
