import { type ReactNode, useState } from 'react';
import { Modal, type ModalProps } from '@mantine/core';
import { AskFirst } from './ask-first';

interface FormModalProps extends Pick<ModalProps, 'title' | 'size'> {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog with a form: whoever leaves it by mistake is asked before what they typed is lost. */
export function FormModal({ opened, onClose, children, ...rest }: FormModalProps) {
  const [isBegun, setBegun] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [wasOpened, setWasOpened] = useState(opened);
  if (wasOpened !== opened) {
    setWasOpened(opened);
    setBegun(false);
  }
  const leave = () => {
    setAsking(false);
    setBegun(false);
    onClose();
  };
  return (
    <>
      <Modal
        {...rest}
        opened={opened}
        onClose={() => (isBegun ? setAsking(true) : leave())}
        closeOnEscape={!isAsking}
        closeOnClickOutside={!isAsking}
      >
        <div onInput={() => setBegun(true)}>{children}</div>
      </Modal>
      <AskFirst
        isAsking={isAsking}
        title="Leave what you typed?"
        does="Leave it"
        keeps="Go on typing"
        isUnderWay={false}
        problem={null}
        onClose={() => setAsking(false)}
        onDo={leave}
      >
        Nothing of it was saved.
      </AskFirst>
    </>
  );
}
