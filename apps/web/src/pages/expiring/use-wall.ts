import { useEffect } from 'react';
import { takeDown } from './wall-screen';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Fetches anew each minute, and as soon as the day that the server reckons by has changed. */
export function useTicking(refetch: () => void): void {
  useEffect(() => {
    const minutes = setInterval(refetch, MINUTE_MS);
    let midnight: ReturnType<typeof setTimeout>;
    const waitForMidnight = () => {
      midnight = setTimeout(
        () => {
          refetch();
          waitForMidnight();
        },
        // A second after it, so that a clock that is a little ahead does not ask too soon.
        DAY_MS - (Date.now() % DAY_MS) + 1_000,
      );
    };
    waitForMidnight();
    return () => {
      clearInterval(minutes);
      clearTimeout(midnight);
    };
  }, [refetch]);
}

/** Escape leaves, whether the browser or the page hears it: the browser keeps it to itself in its own full screen. */
export function useLeaving(leave: () => void): void {
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      takeDown();
      leave();
    };
    const onScreen = () => document.fullscreenElement === null && leave();
    window.addEventListener('keydown', onKey);
    document.addEventListener('fullscreenchange', onScreen);
    return () => {
      window.removeEventListener('keydown', onKey);
      document.removeEventListener('fullscreenchange', onScreen);
    };
  }, [leave]);
}
