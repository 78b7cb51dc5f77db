import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import type { AnswerCarryOverInput, EditCuecsInput } from '../../gql/graphql';
import { AnswerCarryOverDocument, EditCuecsDocument } from './cuecs-documents';

/** Changes controls and says why where it was refused; what is on the page is asked for again either way. */
export function useCuecChanges(onChanged: () => void) {
  const [edited, edit] = useMutation(EditCuecsDocument);
  const [answered, answer] = useMutation(AnswerCarryOverDocument);
  const settle = (problem: string | null | undefined) => {
    if (problem) notifications.show({ color: 'red', title: 'Nothing was changed', message: problem });
    onChanged();
    return !problem;
  };
  return {
    busy: edited.fetching || answered.fetching,
    async edit(input: EditCuecsInput): Promise<boolean> {
      const { data, error } = await edit({ input });
      const result = data?.editCuecs;
      return settle(error ? messageOf(error) : result && 'message' in result ? result.message : null);
    },
    async answer(input: AnswerCarryOverInput): Promise<boolean> {
      const { data, error } = await answer({ input });
      const result = data?.answerCarryOver;
      return settle(error ? messageOf(error) : result && 'message' in result ? result.message : null);
    },
  };
}

export type CuecChanges = ReturnType<typeof useCuecChanges>;
