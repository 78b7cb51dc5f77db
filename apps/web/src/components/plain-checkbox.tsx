import { useEffect, useRef } from 'react';
import classes from './plain-checkbox.module.css';

interface PlainCheckboxProps {
  /** Its name, for who cannot see what it stands beside. */
  readonly label: string;
  readonly checked: boolean;
  /** Of several, some. */
  readonly indeterminate?: boolean;
  readonly onChange: () => void;
}

/** Chooses a row of a list; the browser's own, for each row has one. */
export function PlainCheckbox({ label, checked, indeterminate = false, onChange }: PlainCheckboxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    box.current!.indeterminate = indeterminate;
  }, [indeterminate]);
  return (
    <input ref={box} type="checkbox" className={classes.box} aria-label={label} checked={checked} onChange={onChange} />
  );
}
