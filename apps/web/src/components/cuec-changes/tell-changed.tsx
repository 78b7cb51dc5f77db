import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { onNextOwnChange } from '../../api/after-own-change';
import { counted } from '../../terms/counts';

/** Long enough to read it and to reach the button by the keyboard. */
const SHOWN_FOR_MS = 20_000;

/**
 * Says how many CUECs were changed, and offers to put back what they had; until something else is changed, after which
 * nobody would know what goes back.
 */
export function tellChanged(count: number, undo: () => Promise<boolean>): void {
  const id = notifications.show({
    color: 'green',
    title: `${counted(count, 'CUEC')} changed`,
    autoClose: SHOWN_FOR_MS,
    message: (
      <Group gap="sm">
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            void undo().then((isDone) => {
              if (isDone) notifications.show({ color: 'green', message: <Text size="sm">Put back as it was</Text> });
            });
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  });
  onNextOwnChange(() => void notifications.hide(id));
}
