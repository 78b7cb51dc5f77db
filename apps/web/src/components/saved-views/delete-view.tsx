import { useState } from 'react';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import type { SavedViewLineFragment } from '../../gql/graphql';
import { AskFirst } from '../ask-first';
import { DeleteSavedViewDocument } from './saved-views-documents';

interface DeleteViewProps {
  readonly view: SavedViewLineFragment;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

/** Asks once, because others may use the view as well. */
export function DeleteView({ view, onClose, onDeleted }: DeleteViewProps) {
  const [{ fetching }, remove] = useMutation(DeleteSavedViewDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async () => {
    const { data, error } = await remove({ input: { id: view.id } });
    const refusal = refusalIn(error, data?.deleteSavedView);
    if (refusal !== null) return setProblem(refusal);
    onDeleted();
    onClose();
  };
  return (
    <AskFirst
      isAsking
      title={`Delete “${view.name}”`}
      does="Delete"
      isUnderWay={fetching}
      problem={problem}
      onClose={onClose}
      onDo={() => void send()}
    >
      {view.isShared
        ? 'Everybody sees this view, and nobody will any more.'
        : 'The filters stay as they are on the page; the name for them goes.'}
    </AskFirst>
  );
}
