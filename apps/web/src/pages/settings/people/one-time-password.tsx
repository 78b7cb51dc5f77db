import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { WishForAccount } from '../../../app/wish-for-account';

export interface Given {
  readonly name: string;
  readonly oneTimePassword: string;
}

interface OneTimePasswordProps extends Given {
  readonly wish?: WishForAccount | null;
  readonly onDone: () => void;
}

/** A password that is shown now and never again. */
export const OneTimePassword = ({ name, oneTimePassword, wish, onDone }: OneTimePasswordProps) => (
  <Stack gap="md">
    <Text size="sm">
      Give {name} this one-time password by a safe way. It is shown only now, and is replaced at the next sign-in.
    </Text>
    <Code block fz="md">
      {oneTimePassword}
    </Code>
    <Group justify="flex-end">
      <CopyButton value={oneTimePassword}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
      {wish ? (
        <Button component={Link} to={wish.backTo}>
          {wish.backLabel}
        </Button>
      ) : (
        <Button onClick={onDone}>Done</Button>
      )}
    </Group>
  </Stack>
);
