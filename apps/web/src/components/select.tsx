import {
  type CSSProperties,
  type ComponentProps,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Input, Select as WholeSelect, rem } from '@mantine/core';
import { ChevronSign, ClearSign } from './select-signs';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** What those of the library's are used for that stand beside a list, or in each of its rows. */
export interface SelectProps<Value extends string> {
  /** Seen above it, or only heard. */
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly placeholder?: string;
  readonly data: readonly (Value | Choice<Value>)[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  readonly searchable?: boolean;
  readonly clearable?: boolean;
  readonly allowDeselect?: boolean;
  readonly disabled?: boolean;
  readonly nothingFoundMessage?: string;
  readonly limit?: number;
  /** What is left of the choices while somebody types; by their labels otherwise. */
  readonly filter?:
    | (<Item extends object>(searched: { options: readonly Item[]; search: string }) => Item[])
    | undefined;
  readonly size?: 'xs' | 'sm';
  readonly w?: number | string;
  /** Somebody is about to use it: what is chosen from has to be there now. */
  readonly onWanted?: () => void;
}

type Use = 'FOCUSED' | 'OPENED';

/**
 * Chooses one of many. The library's own is made once somebody uses it; until then what looks and is told like it stands
 * there. Each of them weighs as much as a row of a list otherwise, with a place worked out for what nobody has opened.
 */
export function Select<Value extends string>({ onWanted, ...props }: SelectProps<Value>) {
  const [use, setUse] = useState<Use | null>(null);
  const ownId = useId();
  const field = useRef<HTMLInputElement>(null);
  const want = (how: Use) => {
    onWanted?.();
    setUse(how);
  };
  if (use === null) return <Resting {...props} id={ownId} onWanted={want} />;
  const { data, ...rest } = props;
  return (
    <>
      <WholeSelect {...(rest as ComponentProps<typeof WholeSelect>)} data={[...data]} id={ownId} ref={field} />
      <GoOn field={field} use={use} />
    </>
  );
}

/** What was begun with the one that stood there before goes on with the one that took its place. */
function GoOn({ field, use }: { readonly field: RefObject<HTMLInputElement | null>; readonly use: Use }) {
  useEffect(() => {
    field.current?.focus();
    if (use === 'OPENED') field.current?.click();
  }, [field, use]);
  return null;
}

/** What opens the library's own. */
const OPENING = ['ArrowDown', 'ArrowUp', 'Enter', ' '];

interface RestingProps<Value extends string> extends Omit<SelectProps<Value>, 'onWanted'> {
  readonly id: string;
  readonly onWanted: (how: Use) => void;
}

const labelOf = <Value extends string>(data: SelectProps<Value>['data'], value: Value | null): string => {
  if (value === null) return '';
  const found = data.find((each) => (typeof each === 'string' ? each : each.value) === value);
  return found === undefined ? '' : typeof found === 'string' ? found : found.label;
};

/** The same elements as the library's, with its classes, so that nothing moves when that takes its place. */
function Resting<Value extends string>(props: RestingProps<Value>) {
  const { id, label, placeholder, data, value, searchable, clearable, disabled, size = 'sm', w } = props;
  const { onChange, onWanted } = props;
  const { classes } = Input;
  const isClearable = clearable && value !== null && !disabled;
  return (
    <div className={Input.Wrapper.classes.root} style={{ width: typeof w === 'number' ? rem(w) : w }}>
      {label && (
        <label htmlFor={id} className={Input.Wrapper.classes.label}>
          {label}
        </label>
      )}
      <div
        className={classes.wrapper}
        data-variant="default"
        data-size={size}
        data-pointer={!searchable || undefined}
        data-with-right-section
        style={
          {
            '--input-height': `var(--input-height-${size})`,
            '--input-fz': `var(--mantine-font-size-${size})`,
            '--input-right-section-pointer-events': 'none',
          } as CSSProperties
        }
      >
        <input
          id={id}
          className={classes.input}
          data-variant="default"
          role="combobox"
          aria-haspopup="listbox"
          aria-expanded={false}
          aria-label={props['aria-label']}
          autoComplete="off"
          placeholder={placeholder}
          disabled={disabled}
          readOnly={!searchable}
          value={labelOf(data, value)}
          {...(searchable
            ? // What is typed next is typed there.
              { onFocus: () => onWanted('FOCUSED'), onChange: () => undefined }
            : {
                onClick: () => onWanted('OPENED'),
                onKeyDown: (event: KeyboardEvent) => {
                  if (!OPENING.includes(event.key)) return;
                  event.preventDefault();
                  onWanted('OPENED');
                },
              })}
        />
        <div className={`${classes.section} mantine-Input-section`} data-position="right" aria-hidden>
          {isClearable ? (
            <div
              data-combined-clear-section
              style={{ display: 'flex', gap: 2, alignItems: 'center', paddingInlineEnd: 8 }}
            >
              <ClearSign size={size} onClear={() => onChange(null)} />
              <ChevronSign size={size} />
            </div>
          ) : (
            <ChevronSign size={size} />
          )}
        </div>
      </div>
    </div>
  );
}
