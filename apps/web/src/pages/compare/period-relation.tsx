import { Group, Text } from '@mantine/core';
import type { ComparisonInFullFragment } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { periodOf } from '../../terms/dates';
import { ChangeBadge } from './change-labels';

type Relation = NonNullable<ComparisonInFullFragment['periods']>;

/** Whether the one period follows on the other without a gap. */
export function PeriodRelation({ relation }: { readonly relation: Relation | null }) {
  if (relation === null)
    return (
      <Text size="sm" c="dimmed" mb="sm">
        The periods cannot be held against each other: only a Type 2 report covers time.
      </Text>
    );
  return (
    <Group gap="xs" mb="sm">
      <ChangeBadge of={relation.kind} />
      <Text size="sm">{sentenceOf(relation)}</Text>
    </Group>
  );
}

function sentenceOf({ kind, days, start, end, bridgedDays }: Relation): string {
  if (kind === 'ADJOINING' || !start || !end) return 'The period begins on the day after the one before ended.';
  const span = `${counted(days, 'day')}, ${periodOf({ start, end })}`;
  if (kind === 'OVERLAP') return `Both reports cover ${span}.`;
  const bridged =
    bridgedDays > 0 ? `Bridge letters count for ${bridgedDays} of them.` : 'No bridge letter counts for it.';
  return `Neither report covers ${span}. ${bridged}`;
}
