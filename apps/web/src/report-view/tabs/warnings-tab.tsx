import { Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { EmptyNote } from '../../components/empty-note';
import type { FactsInFullFragment } from '../../gql/graphql';
import { Evidenced } from '../evidenced';
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
        Where the document disagrees with itself or was read with doubt. Look at the pages before you rely on it.
      </Text>
      {warnings.map(({ code, message, evidence }, index) => (
        <Evidenced key={index} id={`warning ${code} ${index}`} label={message} evidence={evidence}>
          <p className={classes.prose}>{message}</p>
        </Evidenced>
      ))}
    </div>
  );
}
