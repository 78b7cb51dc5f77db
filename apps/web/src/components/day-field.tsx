import { DatePickerInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';

interface DayFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value?: string | null;
  readonly onChange?: (day: string | null) => void;
  readonly error?: React.ReactNode;
  readonly disabled?: boolean;
  readonly clearable?: boolean;
  readonly width?: number | string;
}

/** A day of the calendar, today or later. */
export function DayField({ label, description, value, onChange, error, disabled, clearable, width }: DayFieldProps) {
  return (
    <DatePickerInput
      w={width}
      label={label}
      description={description}
      placeholder="Choose a day"
      valueFormat="D MMM YYYY"
      minDate={new Date()}
      // Their red says nothing here, and is too light to be read.
      weekendDays={[]}
      // Part of the page, and not the dialog without a name that the library makes of it.
      popoverProps={{ withRoles: false, shadow: 'md', portalProps: { target: '#main' } }}
      ariaLabels={{ nextMonth: 'Next month', previousMonth: 'Previous month' }}
      leftSection={<IconCalendar size={15} />}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': `Clear: ${label}` }}
      disabled={disabled}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
