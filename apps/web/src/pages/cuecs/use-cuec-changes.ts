import { useState } from 'react';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import type { AnswerCarryOverInput, EditCuecsInput } from '../../gql/graphql';
import { type CuecConflict, type SeenCuec, conflictsIn } from './cuec-conflict';
import { AnswerCarryOverDocument, EditCuecsDocument } from './cuecs-documents';

/** Changes controls and says why where it was refused; what is on the page is asked for again either way. */
export function useCuecChanges(onChanged: () => void) {
  const [edited, edit] = useMutation(EditCuecsDocument);
  const [answered, answer] = useMutation(AnswerCarryOverDocument);
  const [conflicts, setConflicts] = useState<readonly CuecConflict[]>([]);
  const settle = (problem: string | null) => {
    if (problem) notifications.show({ color: 'red', title: 'Nothing was changed', message: problem });
    onChanged();
    return !problem;
  };
  const change = async (input: EditCuecsInput, seen: readonly SeenCuec[]): Promise<boolean> => {
    const { data, error } = await edit({ input });
    const result = data?.editCuecs;
    if (result?.__typename !== 'CuecVersionConflict') return settle(refusalIn(error, result));
    const { open, settled } = conflictsIn(input, seen, result.current);
    setConflicts((last) => [...last, ...open]);
    // Who changed something else is not in the way, and neither are the controls that nobody else changed.
    return settled.length > 0 ? change({ ...input, cuecs: settled }, seen) : settle(null);
  };
  return {
    busy: edited.fetching || answered.fetching,
    /** Where two people changed the same value: what waits to be chosen. */
    conflicts,
    close: (conflict: CuecConflict) => setConflicts((last) => last.filter((each) => each !== conflict)),
    /** @param seen the controls as they stood on the page when the change was made */
    edit: change,
    async answer(input: AnswerCarryOverInput): Promise<boolean> {
      const { data, error } = await answer({ input });
      return settle(refusalIn(error, data?.answerCarryOver));
    },
  };
}

export type CuecChanges = ReturnType<typeof useCuecChanges>;
