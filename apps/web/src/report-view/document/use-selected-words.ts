import { type RefObject, useEffect } from 'react';
import { useEvidence } from '../evidence';
import { selectedWords } from './selected-words';

/** Until the pointer rests. */
const SETTLED_MS = 150;

/** Tells whoever asked for it what is selected in the document, by mouse, finger or keyboard. */
export function useSelectedWords(desk: RefObject<HTMLElement | null>, scaleAt: (page: number) => number): void {
  const { tell } = useEvidence();
  useEffect(() => {
    let timer = 0;
    const look = () => {
      if (!desk.current) return;
      const words = selectedWords(document.getSelection(), desk.current, scaleAt);
      if (words) tell(words);
    };
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, SETTLED_MS);
    };
    document.addEventListener('selectionchange', wait);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('selectionchange', wait);
    };
  }, [desk, tell, scaleAt]);
}
