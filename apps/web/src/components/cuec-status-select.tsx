import { Text } from '@mantine/core';
import type { CuecChanges } from './cuec-changes/use-cuec-changes';
import type { SeenCuec } from './cuec-changes/cuec-conflict';
import { May } from './may';
import { Select } from './select';
import { CUEC_STATUS } from '../terms/cuecs';
import { choicesOf } from '../terms/labels';

interface CuecStatusSelectProps {
  readonly cuec: SeenCuec;
  /** What tells the control from the others. */
  readonly label: string;
  readonly changes: CuecChanges;
  readonly w?: number;
}

/** Says how we stand to a control, and lets those change it who may. */
export const CuecStatusSelect = (props: CuecStatusSelectProps) => (
  <May permission="CUEC_EDIT" otherwise={<Text size="sm">{CUEC_STATUS[props.cuec.status]}</Text>}>
    <ChosenStatus {...props} />
  </May>
);

const ChosenStatus = ({ cuec, label, changes, ...width }: CuecStatusSelectProps) => (
  <Select
    aria-label={`Status of ${label}`}
    size="xs"
    {...width}
    allowDeselect={false}
    data={choicesOf(CUEC_STATUS)}
    value={cuec.status}
    disabled={changes.busy}
    onChange={(status) => {
      if (status === null || status === cuec.status) return;
      void changes.edit({ cuecs: [{ id: cuec.id, version: cuec.version }], status }, [cuec]);
    }}
  />
);
