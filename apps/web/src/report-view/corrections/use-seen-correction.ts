import { useState } from 'react';
import { useClient } from 'urql';
import type { CorrectableFact, CorrectionInFullFragment } from '../../gql/graphql';
import type { Met } from './corrected-meanwhile';
import { useCorrectionOf, useCorrections } from './correction-desk';
import { ReportAfterOthersDocument } from './correction-documents';

interface Answer {
  readonly __typename?: string;
  readonly correction?: CorrectionInFullFragment | null;
}

/** Whoever corrects the same while a form is open is not overwritten unseen. */
export function useSeenCorrection(fact: CorrectableFact, key?: string) {
  const { reportId } = useCorrections();
  const client = useClient();
  const correction = useCorrectionOf(fact, key);
  // As it stood when the form was opened.
  const [seenCorrectionId, setSeen] = useState(correction?.id ?? null);
  const [met, setMet] = useState<Met | null>(null);
  return {
    seenCorrectionId,
    met,
    /** @returns whether somebody else was first, whose correction is seen from now on */
    meets(answer: Answer | null | undefined): boolean {
      if (answer?.__typename !== 'CorrectedMeanwhile') return false;
      const theirs = answer.correction ?? null;
      setMet({ fact, theirs });
      setSeen(theirs?.id ?? null);
      return true;
    },
    /** Shows the report as the others left it. */
    catchUp: () =>
      void client.query(ReportAfterOthersDocument, { id: reportId }, { requestPolicy: 'network-only' }).toPromise(),
  };
}
