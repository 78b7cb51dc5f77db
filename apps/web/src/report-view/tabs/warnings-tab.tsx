import { Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { EmptyNote } from '../../components/empty-note';
import type { FactsInFullFragment } from '../../gql/graphql';
import { Evidenced } from '../evidenced';
import { SettleWarning } from '../room/settle-warning';
import classes from '../panel.module.css';

/** Where the document disagrees with itself, or was read with doubt. */
export function WarningsTab({ warnings }: { readonly warnings: FactsInFullFragment['warnings'] }) {
  if (warnings.length === 0)
    return (
      <EmptyNote title="No warning" icon={IconCircleCheck}>
        The document does not disagree with itself where that was looked for.
      </EmptyNote>
    );
  return (
    <div className={classes.stack}>
      <Text size="sm" c="dimmed">
        Where the document disagrees with itself or was read with doubt. Look at the pages before you rely on it, and
        say what you found.
      </Text>
      {warnings.map((warning, index) => (
        <Evidenced
          key={warning.key}
          id={`warning ${warning.code} ${index}`}
          label={warning.message}
          evidence={warning.evidence}
        >
          <p className={classes.prose}>{warning.message}</p>
          <SettleWarning warning={warning} />
        </Evidenced>
      ))}
    </div>
  );
}
