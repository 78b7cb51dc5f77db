import { Radio, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Warning } from '../warning';
import type { FieldOf } from './reconcile';
import type { Conflict, Side } from './use-conflict';
import classes from './conflict-note.module.css';

interface ConflictNoteProps<Values> {
  readonly conflict: Conflict<Values>;
  readonly labelOf: (field: FieldOf<Values>) => string;
  readonly shown: (field: FieldOf<Values>, values: Values) => string;
  /** Who saved the other value, and when; null: not known. */
  readonly whoChanged: (field: FieldOf<Values>) => string | null;
  readonly onChoose: (field: FieldOf<Values>, side: Side) => void;
}

/** Both versions of what two people changed at once, value by value, to choose from; nothing of either is lost. */
export function ConflictNote<Values>(props: ConflictNoteProps<Values>) {
  const { conflict, labelOf, shown, whoChanged } = props;
  const { base, theirs, clashes, takenOver } = conflict;
  return (
    <Warning variant="outline" icon={<IconUsers />} title="Somebody else saved in the meantime" role="alert">
      <Stack gap="md">
        <Text size="sm">
          {clashes.length === 0
            ? 'You changed different things. Both stand below; save again to keep both.'
            : 'Choose which value stands where you both changed the same, then save again.'}
        </Text>
        {clashes.map((field) => (
          <Clash key={field} field={field} {...props} />
        ))}
        {takenOver.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              Changed by the other alone, and kept
            </Text>
            {takenOver.map((field) => (
              <Text key={field} size="sm" className={classes.value}>
                {labelOf(field)}: <del>{shown(field, base)}</del> {shown(field, theirs)}
                <By who={whoChanged(field)} />
              </Text>
            ))}
          </div>
        )}
      </Stack>
    </Warning>
  );
}

function Clash<Values>(props: ConflictNoteProps<Values> & { readonly field: FieldOf<Values> }) {
  const { field, conflict, labelOf, shown, whoChanged, onChoose } = props;
  const { base, mine, theirs, chosen } = conflict;
  return (
    <Radio.Group
      label={labelOf(field)}
      description={`Before: ${shown(field, base)}`}
      value={chosen[field] ?? ''}
      onChange={(side) => onChoose(field, side as Side)}
    >
      <div className={classes.sides}>
        <Radio
          value="mine"
          label={
            <>
              <b>Yours</b> <span className={classes.value}>{shown(field, mine)}</span>
            </>
          }
        />
        <Radio
          value="theirs"
          label={
            <>
              <b>Theirs</b> <span className={classes.value}>{shown(field, theirs)}</span>
              <By who={whoChanged(field)} />
            </>
          }
        />
      </div>
    </Radio.Group>
  );
}

const By = ({ who }: { readonly who: string | null }) =>
  who && (
    <Text span size="xs" c="dimmed" display="block">
      by {who}
    </Text>
  );
