import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { ChangeSavedViewDocument } from './saved-views-documents';

interface Replaced {
  readonly id: string;
  readonly version: number;
  readonly query: string;
}

/** Puts other filters in the place of those that a view keeps. */
export function useReplaceView() {
  const [, change] = useMutation(ChangeSavedViewDocument);
  return async (input: Replaced): Promise<void> => {
    const { data, error } = await change({ input });
    const refusal = refusalIn(error, data?.changeSavedView);
    notifications.show(
      refusal === null
        ? { color: 'green', title: 'Saved', message: 'The view keeps these filters now.' }
        : { color: 'red', title: 'The view was not changed', message: refusal },
    );
  };
}
