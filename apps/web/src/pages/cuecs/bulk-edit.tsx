import { useState } from 'react';
import { Button, Select, Text } from '@mantine/core';
import { DayField } from '../../components/day-field';
import { usePeople } from '../../components/person-select';
import type { CuecStatus, CuecsQuery } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { CUEC_STATUS } from '../../terms/cuecs';
import { choicesOf } from '../../terms/labels';
import type { CuecChanges } from '../../components/cuec-changes/use-cuec-changes';
import { useEditMany } from '../../components/cuec-changes/use-edit-many';
import classes from './cuecs.module.css';

interface BulkEditProps {
  readonly cuecs: CuecsQuery['cuecs']['nodes'];
  readonly changes: CuecChanges;
  readonly onDone: () => void;
}

/** Changes all chosen controls at once. What is left empty stays as it is. */
export function BulkEdit({ cuecs, changes, onDone }: BulkEditProps) {
  const people = usePeople();
  const [status, setStatus] = useState<CuecStatus | null>(null);
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [nextCheckOn, setNextCheckOn] = useState('');
  const editMany = useEditMany(changes);
  const apply = async () => {
    const values = { ...(status && { status }), ...(ownerId && { ownerId }), ...(nextCheckOn && { nextCheckOn }) };
    if (await editMany(values, cuecs)) onDone();
  };
  return (
    <div className={classes.bulk} role="group" aria-label="Change the chosen controls">
      <Text size="sm" fw={600} pb={6}>
        {counted(cuecs.length, 'control')} chosen
      </Text>
      <Select
        label="Status for all"
        placeholder="Stays"
        clearable
        size="xs"
        w={170}
        data={choicesOf(CUEC_STATUS)}
        value={status}
        onChange={setStatus}
      />
      <Select
        label="Owner for all"
        placeholder="Stays"
        clearable
        searchable
        size="xs"
        w={190}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={ownerId}
        onChange={setOwnerId}
      />
      <DayField
        label="Next check for all"
        size="xs"
        width={150}
        value={nextCheckOn}
        onChange={(day) => setNextCheckOn(day ?? '')}
      />
      <Button
        size="xs"
        loading={changes.busy}
        disabled={!status && !ownerId && !nextCheckOn}
        onClick={() => void apply()}
      >
        Apply
      </Button>
      <Button size="xs" variant="default" onClick={onDone}>
        Choose none
      </Button>
    </div>
  );
}
