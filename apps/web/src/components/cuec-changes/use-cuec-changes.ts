import { useState } from 'react';
import { useMutation } from 'urql';
import { tellRefusal } from '../tell-refusal';
import type { AnswerCarryOverInput, EditCuecsInput } from '../../gql/graphql';
import { type CuecConflict, type SeenCuec, conflictsIn } from './cuec-conflict';
import type { ChangedCuec } from './undo-edit';
import { AnswerCarryOverDocument, EditCuecsDocument } from './cuec-change-documents';

/** Changes controls and says why where it was refused; what is on the page is asked for again either way. */
export function useCuecChanges(onChanged: () => void) {
  const [edited, edit] = useMutation(EditCuecsDocument);
  const [answered, answer] = useMutation(AnswerCarryOverDocument);
  const [conflicts, setConflicts] = useState<readonly CuecConflict[]>([]);
  const settle = (attempt: Omit<Parameters<typeof tellRefusal>[0], 'title'>) => {
    const isDone = tellRefusal({ title: 'Nothing was changed', ...attempt });
    onChanged();
    return isDone;
  };
  const change = async (input: EditCuecsInput, seen: readonly SeenCuec[]): Promise<readonly ChangedCuec[] | null> => {
    const { data, error } = await edit({ input });
    const result = data?.editCuecs;
    const again = () => void change(input, seen);
    if (result?.__typename !== 'CuecVersionConflict') {
      const isDone = settle({ error, answer: result, again });
      return isDone && result?.__typename === 'EditCuecsPayload' ? result.cuecs : null;
    }
    const { open, settled } = conflictsIn(input, seen, result.current);
    setConflicts((last) => [...last, ...open]);
    // Who changed something else is not in the way, and neither are the controls that nobody else changed.
    if (settled.length > 0) return change({ ...input, cuecs: settled }, seen);
    onChanged();
    return [];
  };
  const answerWith = async (input: AnswerCarryOverInput): Promise<boolean> => {
    const { data, error } = await answer({ input });
    return settle({ error, answer: data?.answerCarryOver, again: () => void answerWith(input) });
  };
  return {
    busy: edited.fetching || answered.fetching,
    /** Where two people changed the same value: what waits to be chosen. */
    conflicts,
    close: (conflict: CuecConflict) => setConflicts((last) => last.filter((each) => each !== conflict)),
    /**
     * @param seen the controls as they stood on the page when the change was made
     * @returns what was changed, without what a person has to choose first; null: refused
     */
    edit: change,
    answer: answerWith,
  };
}

export type CuecChanges = ReturnType<typeof useCuecChanges>;
