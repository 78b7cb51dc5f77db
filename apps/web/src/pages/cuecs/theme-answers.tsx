import { MultiSelect } from '@mantine/core';
import { useMutation } from 'urql';
import { tellRefusal } from '../../components/tell-refusal';
import { useMay } from '../../app/use-may';
import { graphql } from '../../gql';
import type { CuecTheme } from '../../gql/graphql';
import { CUEC_THEME } from '../../terms/cuecs';
import { type ControlToMap, useControlsToMap } from './use-controls-to-map';

export const MapInternalControlDocument = graphql(`
  mutation MapInternalControl($input: MapInternalControlInput!) {
    mapInternalControl(input: $input) {
      __typename
      ... on MapInternalControlPayload {
        control {
          id
          themes
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

interface ThemeAnswersProps {
  readonly theme: CuecTheme;
  readonly controls: readonly ControlToMap[];
  readonly onChanged: () => void;
}

/** Which of our own controls answer everything of a theme. */
export function ThemeAnswers({ theme, controls, onChanged }: ThemeAnswersProps) {
  const { choices, searchFor } = useControlsToMap(controls);
  const mayMap = useMay('CONTROL_MAP');
  const [{ fetching }, map] = useMutation(MapInternalControlDocument);
  const mapped = controls.map(({ id }) => id);
  const change = async (next: readonly string[]) => {
    const ids = [...mapped, ...next].filter((id) => mapped.includes(id) !== next.includes(id));
    for (const controlId of ids) {
      const { data: done, error } = await map({ input: { controlId, theme, answers: next.includes(controlId) } });
      const answer = done?.mapInternalControl;
      const again = () => void change(next);
      if (!tellRefusal({ title: 'The mapping was not changed', error, answer, again })) break;
    }
    onChanged();
  };
  if (theme === 'OTHER') return null;
  return (
    <MultiSelect
      aria-label={`Our controls for ${CUEC_THEME[theme]}`}
      placeholder={mapped.length === 0 ? 'None of ours' : undefined}
      size="xs"
      searchable
      disabled={fetching || !mayMap}
      data={choices}
      onSearchChange={searchFor}
      value={mapped}
      onChange={(next) => void change(next)}
      nothingFoundMessage="No control of ours"
    />
  );
}
