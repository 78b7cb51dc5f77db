import { useState } from 'react';
import { Anchor, Button, MultiSelect, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { useMay } from '../../app/use-may';
import { refusalIn } from '../../api/failures';
import { May } from '../../components/may';
import type { CuecsQuery } from '../../gql/graphql';
import { AddControl } from '../controls/add-control';
import { MapInternalControlDocument } from './theme-answers';
import { useControlsToMap } from './use-controls-to-map';

interface CuecControlsProps {
  readonly cuec: CuecsQuery['cuecs']['nodes'][number];
  readonly label: string;
  readonly onChanged: () => void;
}

/** Which of our own controls answer this one control, beside those that answer its whole theme. */
export function CuecControls({ cuec, label, onChanged }: CuecControlsProps) {
  const mayMap = useMay('CONTROL_MAP');
  const [{ fetching }, map] = useMutation(MapInternalControlDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const own = cuec.answeredBy.filter(({ byTheme }) => !byTheme).map(({ control }) => control);
  const themed = cuec.answeredBy.filter(({ byTheme }) => byTheme).map(({ control }) => control);
  const { choices, searchFor } = useControlsToMap(own, themed);
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
        data={choices}
        onSearchChange={searchFor}
        value={mapped}
        error={refusal}
        onChange={(next) => void change(next)}
        nothingFoundMessage="No control of ours"
      />
      {cuec.answeredBy.map(({ byTheme, control: { id, code, title } }) => (
        <Text key={id} size="xs" c="dimmed" mt={4} mih={24}>
          <Anchor component={Link} to={`/controls?control=${id}`} size="xs">
            {code} {title}
          </Anchor>
          {byTheme && ', by its theme'}
        </Text>
      ))}
      <May permission="CONTROL_EDIT">
        <Button
          size="compact-xs"
          variant="default"
          mt={8}
          leftSection={<IconPlus size={14} />}
          onClick={() => setAdding(true)}
        >
          Add a control of ours
        </Button>
        {isAdding && <AddControl onClose={() => setAdding(false)} onAdded={({ id }) => void change([...mapped, id])} />}
      </May>
    </div>
  );
}
