import { useEffect, useRef } from 'react';
import { useSubscription } from 'urql';
import { InboxChangedDocument } from './inbox-documents';

/** The inbox on the screen follows the readings by itself. @param onChanged is told when a file comes in, was read, or is settled */
export function useInboxChanged(onChanged: () => void): void {
  const [{ data }] = useSubscription({ query: InboxChangedDocument });
  const tell = useRef(onChanged);
  useEffect(() => {
    tell.current = onChanged;
  });
  const event = data?.inboxChanged;
  // Between its coming in and its end a reading changes nothing but its own line.
  const isTurningPoint = event !== undefined && event.item.readStatus !== 'READING';
  useEffect(() => {
    if (isTurningPoint) tell.current();
  }, [event, isTurningPoint]);
}
