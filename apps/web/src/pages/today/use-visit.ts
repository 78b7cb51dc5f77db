import { useEffect } from 'react';
import { useMutation } from 'urql';
import { NoteVisitDocument } from './today-documents';

const EVERY_MS = 5 * 60_000;

/** Notes on the server that somebody is here, for as long as the page is seen. */
export function useVisit(): void {
  const [, noteVisit] = useMutation(NoteVisitDocument);
  useEffect(() => {
    const note = () => {
      // What cannot be noted now is noted next time; nobody has to hear of it.
      if (document.visibilityState === 'visible') void noteVisit({});
    };
    note();
    const noting = setInterval(note, EVERY_MS);
    document.addEventListener('visibilitychange', note);
    return () => {
      clearInterval(noting);
      document.removeEventListener('visibilitychange', note);
    };
  }, [noteVisit]);
}
