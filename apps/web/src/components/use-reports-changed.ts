import { useEffect, useRef } from 'react';
import { useSubscription } from 'urql';
import { ReportsChangedDocument } from './report-line';

/** Lists on the screen follow the readings by themselves. @param onEnded is told when a reading ends, well or not */
export function useReportsChanged(onEnded?: () => void): void {
  const [{ data }] = useSubscription({ query: ReportsChangedDocument });
  const tell = useRef(onEnded);
  useEffect(() => {
    tell.current = onEnded;
  });
  const event = data?.reportsChanged;
  const isEnd = event !== undefined && (event.report.readStatus === 'READ' || event.report.readStatus === 'FAILED');
  useEffect(() => {
    if (isEnd) tell.current?.();
  }, [event, isEnd]);
}
