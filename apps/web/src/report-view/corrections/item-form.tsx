import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from 'urql';
import type { ItemList } from '../../gql/graphql';
import { AddReportItemDocument, EditReportItemDocument, RemoveReportItemDocument } from './correction-documents';
import { CorrectedMeanwhile } from './corrected-meanwhile';
import { useCorrections } from './correction-desk';
import { FormFrame } from './form-frame';
import { ItemFields, MAIN_FIELD, draftOf, itemOf } from './item-fields';
import { FACT } from './stated-words';
import { useCorrectionDraft } from './use-correction-draft';
import { useOutcome } from './use-outcome';
import { useSeenCorrection } from './use-seen-correction';

interface ItemFormProps {
  readonly list: ItemList;
  /** Null: an item that was not read. */
  readonly edited: { readonly key: string; readonly name: string; readonly item: object } | null;
  readonly onDone: () => void;
}

/** Adds an item, or puts one right: typed, or selected in the document. */
export function ItemForm({ list, edited, onDone }: ItemFormProps) {
  const { reportId } = useCorrections();
  const { seenCorrectionId, met, meets, catchUp } = useSeenCorrection(list, edited?.key ?? '');
  const [values, setValues] = useState(() => draftOf(list, edited?.item ?? null));
  const main = MAIN_FIELD[list];
  const use = (text: string) => setValues((last) => ({ ...last, [main]: text }));
  const [lastPicked, setLastPicked] = useState('');
  const draft = useCorrectionDraft((text) => {
    // What somebody typed is not overwritten by a selection that shows where it stands.
    if (values[main] === '' || values[main] === lastPicked) use(text);
    setLastPicked(text);
  });
  const { problems, settle } = useOutcome();
  const [added, add] = useMutation(AddReportItemDocument);
  const [changed, edit] = useMutation(EditReportItemDocument);
  const send = async () => {
    const said = { reportId, list, item: itemOf(list, values), reason: draft.reason, evidence: draft.evidence };
    if (edited === null) {
      const { data, error } = await add({ input: said });
      if (settle(error, data?.addReportItem)) onDone();
      return;
    }
    const { data, error } = await edit({ input: { ...said, key: edited.key, seenCorrectionId } });
    if (meets(data?.editReportItem)) return;
    if (settle(error, data?.editReportItem)) onDone();
  };
  const leave = () => {
    onDone();
    catchUp();
  };
  return (
    <FormFrame
      label={edited === null ? `Add: ${FACT[list]}` : `Correct: ${edited.name}`}
      draft={draft}
      problems={problems}
      busy={added.fetching || changed.fetching}
      submit={edited === null ? 'Add' : 'Save correction'}
      onSubmit={() => void send()}
      onCancel={onDone}
      notice={met && <CorrectedMeanwhile met={met} onLeave={leave} />}
    >
      <ItemFields list={list} draft={values} onChange={setValues} problems={problems} />
      {draft.picked && values[main] !== draft.picked.text && (
        <Button size="compact-xs" variant="default" w="fit-content" onClick={() => use(draft.picked?.text ?? '')}>
          Use the selected words as its text
        </Button>
      )}
    </FormFrame>
  );
}

interface RemoveFormProps {
  readonly list: ItemList;
  readonly removed: { readonly key: string; readonly name: string };
  readonly onDone: () => void;
}

/** Takes an item away, with the reason. */
export function RemoveForm({ list, removed: { key, name }, onDone }: RemoveFormProps) {
  const { reportId } = useCorrections();
  const { seenCorrectionId, met, meets, catchUp } = useSeenCorrection(list, key);
  const draft = useCorrectionDraft(() => undefined);
  const { problems, settle } = useOutcome();
  const [{ fetching }, remove] = useMutation(RemoveReportItemDocument);
  const send = async () => {
    const { data, error } = await remove({ input: { reportId, list, key, reason: draft.reason, seenCorrectionId } });
    if (meets(data?.removeReportItem)) return;
    if (settle(error, data?.removeReportItem)) onDone();
  };
  const leave = () => {
    onDone();
    catchUp();
  };
  return (
    <FormFrame
      label={`Remove: ${name}`}
      draft={draft}
      problems={problems}
      busy={fetching}
      submit="Remove"
      onSubmit={() => void send()}
      onCancel={onDone}
      withoutPlace
      notice={met && <CorrectedMeanwhile met={met} onLeave={leave} />}
    />
  );
}
