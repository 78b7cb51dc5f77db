import { useEffect, useRef } from 'react';
import { useSubscription } from 'urql';
import { ReportsChangedDocument } from './report-line';

/** Lists on the screen follow the readings by themselves. @param onChanged is told when a report comes in and when its reading ends */
export function useReportsChanged(onChanged?: () => void): void {
  const [{ data }] = useSubscription({ query: ReportsChangedDocument });
  const tell = useRef(onChanged);
  useEffect(() => {
    tell.current = onChanged;
  });
  const event = data?.reportsChanged;
  // Between its coming in and its end a reading changes nothing but its own line.
  const isTurningPoint = event !== undefined && event.report.readStatus !== 'READING';
  useEffect(() => {
    if (isTurningPoint) tell.current?.();
  }, [event, isTurningPoint]);
}
