import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { momentOf } from '../terms/dates';
import { useSession } from './session';
import { readyForPaper } from './ready-for-paper';

/** At the head of every printed page: when, by whom, and whose words these are. */
export function PrintedNote() {
  const { account } = useSession();
  const [at, setAt] = useState<string | null>(null);
  useEffect(
    () =>
      // What is printed is laid out as soon as this has returned.
      readyForPaper(() => flushSync(() => setAt(new Date().toISOString()))),
    [],
  );
  return (
    <p className="printed-only">
      {at && (
        <>
          Printed on {momentOf(at)} by {account.name}, from Countersign.{' '}
        </>
      )}
      Restricted use. What is quoted here from a service auditor’s report may be used by those alone who are named in
      it: do not pass it on.
    </p>
  );
}
