import { useState } from 'react';
import type { CombinedError } from 'urql';
import { refusalIn } from '../../api/failures';
import { fieldErrorsOf } from '../../components/field-errors';

type Fields = Parameters<typeof fieldErrorsOf>[0];

/** What was wrong with the last attempt to save: by the path of each field, and as a whole under no path. */
export function useOutcome() {
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  return {
    problems,
    /** @returns whether it was saved */
    settle(error: CombinedError | undefined, answer: object | null | undefined): boolean {
      const refusal = refusalIn(error, answer);
      const fields = answer && 'fields' in answer ? fieldErrorsOf(answer.fields as Fields) : null;
      setProblems(refusal === null ? {} : (fields ?? { '': refusal }));
      return refusal === null;
    },
  };
}
