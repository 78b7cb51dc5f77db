import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CombinedError } from 'urql';
import { refusalIn } from '../api/failures';

interface Attempt {
  /** What was not done. */
  readonly title: string;
  readonly error: CombinedError | undefined;
  readonly answer: object | null | undefined;
  readonly again: () => void;
}

/**
 * Says that something was not done and why, where the page has no place for it. What failed on the way to the server can
 * be tried again from there, and waits for that.
 * @returns whether it was done
 */
export function tellRefusal({ title, error, answer, again }: Attempt): boolean {
  const refusal = refusalIn(error, answer);
  if (refusal === null) return true;
  const isOfTheWay = error?.networkError !== undefined;
  const id = notifications.show({
    color: 'red',
    title,
    autoClose: !isOfTheWay && undefined,
    message: isOfTheWay ? (
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{refusal}</Text>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            again();
          }}
        >
          Try again
        </Button>
      </Stack>
    ) : (
      refusal
    ),
  });
  return false;
}
