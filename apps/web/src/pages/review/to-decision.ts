import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** Beside the address, so that pressing again leads there again. */
interface Wish {
  readonly toDecision?: boolean;
}

/** The place where the decision is made, in the address of a review and beside it. */
export const TO_DECISION = { search: '?tab=decision', state: { toDecision: true } satisfies Wish };

/** Leads to where the decision is made, from whatever part of the review is open. */
export function useToDecision(): () => void {
  const [, setParams] = useSearchParams();
  return () => setParams(TO_DECISION.search, { replace: true, state: TO_DECISION.state });
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
