import { Text } from '@mantine/core';
import { dayOf } from '../terms/dates';
import { ToneBadge } from './tone-badge';

const localToday = (): string => {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The day by which something has to be done; louder once it has passed. */
export function DueDay({ dueOn }: { readonly dueOn: string }) {
  if (dueOn < localToday()) return <ToneBadge tone="bad">Overdue since {dayOf(dueOn)}</ToneBadge>;
  return (
    <Text size="xs" c="dimmed" component="span" className="numbers">
      by {dayOf(dueOn)}
    </Text>
  );
}
