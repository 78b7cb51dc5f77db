import { useState } from 'react';
import { MultiSelect, Text } from '@mantine/core';
import { useMutation, useQuery } from 'urql';
import { useMay } from '../../app/use-may';
import { refusalIn } from '../../api/failures';
import type { CuecsQuery } from '../../gql/graphql';
import { ControlsToMapDocument, MapInternalControlDocument } from './theme-answers';

interface CuecControlsProps {
  readonly cuec: CuecsQuery['cuecs']['nodes'][number];
  readonly label: string;
  readonly onChanged: () => void;
}

/** Which of our own controls answer this one control, beside those that answer its whole theme. */
export function CuecControls({ cuec, label, onChanged }: CuecControlsProps) {
  const [{ data }] = useQuery({ query: ControlsToMapDocument });
  const mayMap = useMay('CONTROL_MAP');
  const [{ fetching }, map] = useMutation(MapInternalControlDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const own = cuec.answeredBy.filter(({ byTheme }) => !byTheme).map(({ control }) => control);
  const themed = cuec.answeredBy.filter(({ byTheme }) => byTheme).map(({ control }) => control);
  const taken = new Set([...own, ...themed].map(({ id }) => id));
  const offered = [...own, ...(data?.internalControls.nodes ?? []).filter(({ id }) => !taken.has(id))];
  const mapped = own.map(({ id }) => id);
  const change = async (next: readonly string[]) => {
    const ids = [...mapped, ...next].filter((id) => mapped.includes(id) !== next.includes(id));
    for (const controlId of ids) {
      const input = { controlId, cuecIds: [cuec.id], answers: next.includes(controlId) };
      const { data: done, error } = await map({ input });
      setRefusal(refusalIn(error, done?.mapInternalControl));
    }
    onChanged();
  };
  return (
    <div>
      <MultiSelect
        label="Our controls that answer it"
        aria-label={`Our controls for ${label}`}
        placeholder={mapped.length === 0 ? 'None of ours' : undefined}
        searchable
        disabled={fetching || !mayMap}
        data={offered.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        value={mapped}
        error={refusal}
        onChange={(next) => void change(next)}
        nothingFoundMessage="No control of ours"
      />
      {themed.length > 0 && (
        <Text size="xs" c="dimmed" mt={4}>
          By its theme: {themed.map(({ code, title }) => `${code} ${title}`).join(', ')}
        </Text>
      )}
    </div>
  );
}
