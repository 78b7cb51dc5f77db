import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { Tooltip } from '@mantine/core';
import classes from './icon-action.module.css';

interface IconActionProps {
  /** What it does. */
  readonly label: string;
  /** What whoever points at it is told; left out: the same. */
  readonly hint?: string;
  /** Of what opens and closes something. */
  readonly isOpen?: boolean;
  readonly isBusy?: boolean;
  readonly onDo: () => void;
  readonly children: ReactNode;
}

/**
 * A sign that does something, beside each item of a list: as plain as a button can be, for each item has several. What
 * says its name is made once somebody points at it.
 */
export function IconAction({ label, hint = label, isOpen, isBusy = false, onDo, children }: IconActionProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isNear, setNear] = useState(false);
  const press = (event: MouseEvent) => {
    // What it stands in is chosen by a click as well.
    event.stopPropagation();
    onDo();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes.action}
        aria-label={label}
        aria-expanded={isOpen}
        aria-busy={isBusy || undefined}
        disabled={isBusy}
        onClick={press}
        onPointerEnter={() => setNear(true)}
        onPointerLeave={() => setNear(false)}
        onFocus={({ currentTarget }) => setNear(currentTarget.matches(':focus-visible'))}
        onBlur={() => setNear(false)}
      >
        {children}
      </button>
      {isNear && <Tooltip target={button} label={hint} opened />}
    </>
  );
}
