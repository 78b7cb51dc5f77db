import { useState } from 'react';
import { MultiSelect, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery } from 'urql';
import { refusalIn } from '../../api/failures';
import { IconAction } from '../../components/icon-action';
import type { CuecTheme, CuecToAnswerFragment, MapInternalControlInput, OwnControlFragment } from '../../gql/graphql';
import { THEMES_TO_ANSWER } from '../../terms/cuecs';
import { ControlAnswersDocument, CuecsToAnswerDocument, SetAnswersDocument } from './control-answers-documents';
import classes from './controls.module.css';

/** What a control of ours answers: whole themes, and CUECs one by one. What is chosen counts at once. */
export function ControlAnswers({ control }: { readonly control: OwnControlFragment }) {
  const { id, themes } = control;
  const [{ data }, again] = useQuery({ query: ControlAnswersDocument, variables: { id } });
  const [{ fetching }, map] = useMutation(SetAnswersDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const cuecs = (data?.cuecs.nodes ?? []).filter(({ answeredBy }) =>
    answeredBy.some((each) => !each.byTheme && each.control.id === id),
  );
  const set = async (change: Omit<MapInternalControlInput, 'controlId'>) => {
    const { data: done, error } = await map({ input: { controlId: id, ...change } });
    setRefusal(refusalIn(error, done?.mapInternalControl));
    again({ requestPolicy: 'network-only' });
  };
  const setThemes = async (next: readonly CuecTheme[]) => {
    for (const { value: theme } of THEMES_TO_ANSWER)
      if (themes.includes(theme) !== next.includes(theme)) await set({ theme, answers: next.includes(theme) });
  };
  return (
    <Stack gap="sm">
      <MultiSelect
        label="Themes that it answers"
        description="Every CUEC of a theme, over all vendors, also those to come."
        placeholder={themes.length === 0 ? 'No theme' : undefined}
        searchable
        disabled={fetching}
        data={THEMES_TO_ANSWER}
        value={[...themes]}
        onChange={(next) => void setThemes(next as CuecTheme[])}
        nothingFoundMessage="No theme is called so"
      />
      <div>
        <CuecToAdd isBusy={fetching} chosen={cuecs} onChoose={(cuecId) => void set({ cuecIds: [cuecId] })} />
        {cuecs.length > 0 && (
          <ul className={classes.cuecs}>
            {cuecs.map((cuec) => (
              <li key={cuec.id}>
                <Text size="sm" flex={1} lineClamp={2}>
                  {nameOf(cuec)}
                </Text>
                <IconAction
                  label={`Answers it no more: ${nameOf(cuec)}`}
                  hint="Answers it no more"
                  isBusy={fetching}
                  onDo={() => void set({ cuecIds: [cuec.id], answers: false })}
                >
                  <IconX size={15} aria-hidden />
                </IconAction>
              </li>
            ))}
          </ul>
        )}
      </div>
      {refusal && (
        <Text size="sm" c="red" role="alert">
          {refusal}
        </Text>
      )}
    </Stack>
  );
}

const nameOf = ({ controlId, text, vendor }: CuecToAnswerFragment): string =>
  `${vendor.name}${controlId ? `, ${controlId}` : ''}: ${text}`;

interface CuecToAddProps {
  readonly isBusy: boolean;
  readonly chosen: readonly CuecToAnswerFragment[];
  readonly onChoose: (cuecId: string) => void;
}

/** Looks for a CUEC on the server, of which there may be thousands. */
function CuecToAdd({ isBusy, chosen, onChoose }: CuecToAddProps) {
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const [{ data }] = useQuery({ query: CuecsToAnswerDocument, variables: { search: words || null } });
  const taken = new Set(chosen.map(({ id }) => id));
  const found = (data?.cuecs.nodes ?? []).filter(({ id }) => !taken.has(id));
  return (
    <Select
      label="CUECs that it answers one by one"
      placeholder="Find a CUEC by its words"
      searchable
      disabled={isBusy}
      data={found.map((cuec) => ({ value: cuec.id, label: nameOf(cuec) }))}
      // What the server found is shown, also where it was found in our notes.
      filter={({ options }) => options}
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(cuecId) => cuecId !== null && onChoose(cuecId)}
      nothingFoundMessage="No CUEC has these words"
      maxDropdownHeight={260}
    />
  );
}
