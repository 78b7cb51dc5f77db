import { useState } from 'react';
import { Button, Group, Modal, Stack, Switch, Text, TextInput } from '@mantine/core';
import { type CombinedError, useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import type {
  ChangeSavedViewMutation,
  SaveViewMutation,
  SavedViewLineFragment,
  SavedViewPage,
} from '../../gql/graphql';
import { Problem } from '../failure-note';
import { fieldErrorsOf } from '../field-errors';
import { ChangeSavedViewDocument, SaveViewDocument } from './saved-views-documents';

interface NameViewProps {
  readonly page: SavedViewPage;
  readonly query: string;
  /** Null: a new one. */
  readonly view: SavedViewLineFragment | null;
  readonly onClose: () => void;
  readonly onSaved: (view: SavedViewLineFragment) => void;
}

/** Asks what a view is called and who sees it, and keeps it. */
export function NameView({ page, query, view, onClose, onSaved }: NameViewProps) {
  const [name, setName] = useState(view?.name ?? '');
  const [isShared, setShared] = useState(view?.isShared ?? false);
  const [nameProblem, setNameProblem] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [holder, setHolder] = useState<SavedViewLineFragment | null>(null);
  const [saving, save] = useMutation(SaveViewDocument);
  const [changing, change] = useMutation(ChangeSavedViewDocument);
  const done = (saved: SavedViewLineFragment) => {
    onSaved(saved);
    onClose();
  };
  const refuse = (
    answer: SaveViewMutation['saveView'] | ChangeSavedViewMutation['changeSavedView'] | undefined,
    error?: CombinedError,
  ) => {
    const isInvalid = answer?.__typename === 'InputInvalid';
    setNameProblem(isInvalid ? (fieldErrorsOf(answer.fields).name ?? null) : null);
    setProblem(isInvalid ? null : refusalIn(error, answer));
  };
  const enter = async () => {
    const { data, error } = await save({ input: { page, name, query, isShared } });
    const answer = data?.saveView;
    if (answer?.__typename === 'SaveViewPayload') return done(answer.view);
    setHolder(answer?.__typename === 'SavedViewNameTaken' ? answer.view : null);
    refuse(answer, error);
  };
  const alter = async (input: { readonly id: string; readonly version: number; readonly query?: string }) => {
    const { data, error } = await change({ input: { ...input, name, isShared } });
    const answer = data?.changeSavedView;
    if (answer?.__typename === 'ChangeSavedViewPayload') return done(answer.view);
    refuse(answer, error);
  };
  return (
    <Modal opened onClose={onClose} title={view ? `Rename or share “${view.name}”` : 'Save these filters as a view'}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void (view ? alter({ id: view.id, version: view.version }) : enter());
        }}
      >
        <Stack gap="md">
          {problem && (
            <Problem>
              <Text size="sm">{problem}</Text>
              {holder && (
                <Button
                  size="xs"
                  variant="default"
                  loading={changing.fetching}
                  onClick={() => void alter({ id: holder.id, version: holder.version, query })}
                >
                  Replace “{holder.name}” by these filters
                </Button>
              )}
            </Problem>
          )}
          <TextInput
            label="Name"
            required
            data-autofocus
            maxLength={100}
            value={name}
            error={nameProblem}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Switch
            label="Everybody sees it"
            description="Only you can change or delete it."
            checked={isShared}
            onChange={({ currentTarget }) => setShared(currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={saving.fetching || changing.fetching}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
