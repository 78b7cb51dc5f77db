import { type ReactNode, useState } from 'react';
import { Button, Group, Modal, type ModalProps } from '@mantine/core';
import { Warning } from './warning';

interface FormModalProps extends Pick<ModalProps, 'title' | 'size'> {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog with a form: whoever leaves it by mistake is asked, above the form, before what they typed is lost. */
export function FormModal({ opened, onClose, children, ...rest }: FormModalProps) {
  const [isBegun, setBegun] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [wasOpened, setWasOpened] = useState(opened);
  if (wasOpened !== opened) {
    setWasOpened(opened);
    setBegun(false);
    setAsking(false);
  }
  return (
    <Modal {...rest} opened={opened} onClose={() => (isBegun ? setAsking((asked) => !asked) : onClose())}>
      {isAsking && (
        <Warning title="Leave what you typed?" mb="md">
          Nothing of it was saved.
          <Group gap="xs" mt="xs">
            <Button size="xs" autoFocus onClick={() => setAsking(false)}>
              Go on typing
            </Button>
            <Button size="xs" variant="default" onClick={onClose}>
              Leave it
            </Button>
          </Group>
        </Warning>
      )}
      <div onInput={() => setBegun(true)}>{children}</div>
    </Modal>
  );
}
