import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** Beside the address, so that pressing again leads there again. */
interface Wish {
  readonly toDecision?: boolean;
}

/** Leads to where the decision is made, from whatever part of the review is open. */
export function useToDecision(): () => void {
  const [, setParams] = useSearchParams();
  return () => setParams({ tab: 'decision' }, { replace: true, state: { toDecision: true } satisfies Wish });
}

/** The place that it leads to: shown, and given to the keyboard. */
export function useDecisionPlace(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const { key, state } = useLocation();
  const isWanted = (state as Wish | null)?.toDecision === true;
  useEffect(() => {
    if (!isWanted) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [isWanted, key]);
  return place;
}
