import { Group, Text } from '@mantine/core';
import type { SeenCuec } from '../../components/cuec-changes/cuec-conflict';
import type { CuecChanges } from '../../components/cuec-changes/use-cuec-changes';
import { useEditMany } from '../../components/cuec-changes/use-edit-many';
import { May } from '../../components/may';
import { Select } from '../../components/select';
import { counted } from '../../terms/counts';
import { CUEC_STATUS } from '../../terms/cuecs';
import { choicesOf } from '../../terms/labels';

interface AssessRestProps {
  readonly cuecs: readonly SeenCuec[];
  readonly changes: CuecChanges;
}

const STATES = choicesOf(CUEC_STATUS).filter(({ value }) => value !== 'NOT_ASSESSED');

/** How many controls are assessed; and all that are not, at once: most reports expect much that is done anyway. */
export function AssessRest({ cuecs, changes }: AssessRestProps) {
  const editMany = useEditMany(changes);
  const rest = cuecs.filter(({ status }) => status === 'NOT_ASSESSED');
  const label = rest.length === cuecs.length ? 'Assess all of them as' : `Assess the other ${rest.length} as`;
  return (
    <Group gap="sm" justify="space-between">
      <Text size="sm" fw={600} role="status">
        {cuecs.length - rest.length} of {counted(cuecs.length, 'CUEC')} assessed
      </Text>
      {rest.length > 1 && (
        <May permission="CUEC_EDIT">
          <Select
            aria-label={label}
            placeholder={label}
            size="xs"
            w={220}
            disabled={changes.busy}
            data={STATES}
            value={null}
            onChange={(status) => status && void editMany({ status }, rest)}
          />
        </May>
      )}
    </Group>
  );
}
