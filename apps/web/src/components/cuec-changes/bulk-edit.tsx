import { useState } from 'react';
import { Button, Select, type SelectProps, Text } from '@mantine/core';
import { DayField } from '../day-field';
import { useAddSomebody } from '../add-somebody';
import { usePeople } from '../person-select';
import type { CuecStatus } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { CUEC_STATUS } from '../../terms/cuecs';
import { choicesOf } from '../../terms/labels';
import type { SeenCuec } from './cuec-conflict';
import type { CuecChanges } from './use-cuec-changes';
import { useEditMany } from './use-edit-many';
import classes from './bulk-edit.module.css';

interface BulkEditProps {
  readonly cuecs: readonly SeenCuec[];
  readonly changes: CuecChanges;
  /** It stands in what scrolls beside a document. */
  readonly isInPanel?: boolean;
  readonly onDone: () => void;
}

/** Changes all chosen controls at once. What is left empty stays as it is. */
export function BulkEdit({ cuecs, changes, isInPanel = false, onDone }: BulkEditProps) {
  const people = usePeople();
  const somebody = useAddSomebody();
  const [status, setStatus] = useState<CuecStatus | null>(null);
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [nextCheckOn, setNextCheckOn] = useState('');
  const editMany = useEditMany(changes);
  const apply = async () => {
    const values = { ...(status && { status }), ...(ownerId && { ownerId }), ...(nextCheckOn && { nextCheckOn }) };
    if (await editMany(values, cuecs)) onDone();
  };
  return (
    <div
      className={`${classes.bulk} ${isInPanel ? classes.inPanel : classes.overPage}`}
      role="group"
      aria-label="Change the chosen controls"
    >
      <Text size="sm" fw={600} pb={6}>
        {counted(cuecs.length, 'CUEC')} chosen
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
        data={[...somebody.choicesOf(people)]}
        filter={somebody.filter as SelectProps['filter']}
        value={ownerId}
        onChange={(id) => !somebody.isChosen(id) && setOwnerId(id)}
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
