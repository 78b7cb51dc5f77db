import { useState } from 'react';
import { DateInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { LOCALE } from '../terms/locale';
import { DAY_PATTERN, TYPED_DAY, readDay, writeDay } from '../terms/read-day';

interface DayFieldProps {
  readonly label: string;
  readonly description?: string;
  /** Calendar date; empty or null: none. */
  readonly value?: string | null;
  readonly onChange?: (day: string | null) => void;
  readonly error?: React.ReactNode;
  readonly disabled?: boolean;
  readonly isRequired?: boolean;
  readonly clearable?: boolean;
  readonly width?: number | string;
  readonly size?: 'xs' | 'sm';
  /** Any day there is; otherwise today or later. */
  readonly isPastAllowed?: boolean;
}

/** With which day of the week people begin here: 0 is Sunday. Not every browser tells. */
function firstDayOfWeek() {
  const locale = new Intl.Locale(LOCALE) as Intl.Locale & { getWeekInfo?: () => { readonly firstDay: number } };
  return ((locale.getWeekInfo?.().firstDay ?? 1) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}
const FIRST_DAY = firstDayOfWeek();

/** A day of the calendar, typed or chosen. */
export function DayField(props: DayFieldProps) {
  const { label, description, value, onChange, error, disabled, isRequired, clearable, width, size } = props;
  const [typed, setTyped] = useState('');
  const [isLeft, setLeft] = useState(false);
  // A calendar that stays open over what comes next is in the way once the day is there.
  const [isOpen, setOpen] = useState(false);
  const isUnreadable = typed.trim() !== '' && readDay(typed) === null;
  return (
    <DateInput
      w={width}
      size={size}
      label={label}
      description={description}
      placeholder={DAY_PATTERN}
      valueFormat={writeDay}
      dateParser={readDay}
      withAsterisk={isRequired}
      minDate={props.isPastAllowed ? undefined : new Date()}
      firstDayOfWeek={FIRST_DAY}
      highlightToday
      // Their red says nothing here, and is too light to be read.
      weekendDays={[]}
      popoverProps={{ opened: isOpen, shadow: 'md', portalProps: { target: '#main' } }}
      ariaLabels={{ nextMonth: 'Next month', previousMonth: 'Previous month' }}
      leftSection={<IconCalendar size={15} />}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': `Clear: ${label}` }}
      disabled={disabled}
      value={value || null}
      onChange={(day) => {
        setTyped('');
        setOpen(false);
        onChange?.(day);
      }}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onClick={() => setOpen(true)}
      onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      onFocus={() => {
        setLeft(false);
        setOpen(true);
      }}
      onBlur={() => {
        setLeft(true);
        setOpen(false);
      }}
      // What nobody can read stays to be mended.
      fixOnBlur={!isUnreadable}
      error={isLeft && isUnreadable ? `Write the day as ${TYPED_DAY} or 2026-12-31.` : error}
    />
  );
}
