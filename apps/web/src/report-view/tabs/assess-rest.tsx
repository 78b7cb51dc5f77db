import { Group, Text } from '@mantine/core';
import type { SeenCuec } from '../../components/cuec-changes/cuec-conflict';
import type { CuecChanges } from '../../components/cuec-changes/use-cuec-changes';
import { useEditMany } from '../../components/cuec-changes/use-edit-many';
import { useMay } from '../../app/use-may';
import { May } from '../../components/may';
import { useAddSomebody } from '../../components/add-somebody';
import { usePeople } from '../../components/person-select';
import { Select } from '../../components/select';
import { counted } from '../../terms/counts';
import { CUEC_STATUS } from '../../terms/cuecs';
import { choicesOf } from '../../terms/labels';

interface AssessRestProps {
  readonly cuecs: readonly SeenCuec[];
  readonly changes: CuecChanges;
}

const STATES = choicesOf(CUEC_STATUS).filter(({ value }) => value !== 'NOT_ASSESSED');

/**
 * How many controls are assessed and owned; and all that are not, at once: most reports expect much that is done anyway,
 * and much of it by one team.
 */
export function AssessRest({ cuecs, changes }: AssessRestProps) {
  const editMany = useEditMany(changes);
  const people = usePeople(null, { isPaused: !useMay('CUEC_EDIT') });
  const somebody = useAddSomebody();
  const rest = cuecs.filter(({ status }) => status === 'NOT_ASSESSED');
  // What does not apply to us needs nobody.
  const unowned = cuecs.filter(({ status, owner }) => !owner && status !== 'NOT_APPLICABLE');
  const assess = rest.length === cuecs.length ? 'Assess all of them as' : `Assess the other ${rest.length} as`;
  const give = unowned.length === cuecs.length ? 'Give all of them to' : `Give the other ${unowned.length} to`;
  return (
    <Group gap="sm" justify="space-between">
      <Text size="sm" fw={600} role="status">
        {cuecs.length - rest.length} of {counted(cuecs.length, 'CUEC')} assessed
        {unowned.length > 0 && `, ${unowned.length} without an owner`}
      </Text>
      <May permission="CUEC_EDIT">
        <Group gap="xs">
          {rest.length > 1 && (
            <Select
              aria-label={assess}
              placeholder={assess}
              size="xs"
              w={190}
              disabled={changes.busy}
              data={STATES}
              value={null}
              onChange={(status) => status && void editMany({ status }, rest)}
            />
          )}
          {unowned.length > 1 && (
            <Select
              aria-label={give}
              placeholder={give}
              size="xs"
              w={190}
              searchable
              disabled={changes.busy}
              data={somebody.choicesOf(people)}
              filter={somebody.filter}
              value={null}
              onChange={(ownerId) => {
                if (ownerId !== null && !somebody.isChosen(ownerId)) void editMany({ ownerId }, unowned);
              }}
              nothingFoundMessage="Nobody of this name"
            />
          )}
        </Group>
      </May>
    </Group>
  );
}
