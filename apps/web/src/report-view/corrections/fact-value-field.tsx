import { Checkbox, Group, Select, TextInput } from '@mantine/core';
import { DayField } from '../../components/day-field';
import type { FactValueInput, SingleFact } from '../../gql/graphql';
import { CATEGORY, OPINION, REPORT_KIND, REPORT_TYPE, choicesOf, termIn } from '../../terms/labels';
import { problemAt } from './form-frame';

export interface FactValueFieldProps {
  readonly fact: SingleFact;
  readonly label: string;
  readonly value: FactValueInput;
  readonly onChange: (value: FactValueInput) => void;
  readonly problems: Readonly<Record<string, string>>;
}

/** The field for a value of a fact, whatever the fact calls for. */
export function FactValueField(props: FactValueFieldProps) {
  const { fact, label, value, onChange, problems } = props;
  const error = problemAt('value', problems);
  switch (fact) {
    case 'KIND':
      return <Choice {...props} error={error} field="kind" labels={REPORT_KIND} />;
    case 'TYPE':
      return <Choice {...props} error={error} field="type" labels={REPORT_TYPE} />;
    case 'OPINION':
      return <Choice {...props} error={error} field="opinion" labels={OPINION} />;
    case 'PERIOD':
      return (
        <Group gap="xs" align="flex-start">
          <Day
            label="First day"
            value={value.period?.start ?? ''}
            error={problems['value.period.start'] ?? problems['value.period']}
            onChange={(start) => onChange({ period: { start, end: value.period?.end ?? '' } })}
          />
          <Day
            label="Last day"
            value={value.period?.end ?? ''}
            error={problems['value.period.end']}
            onChange={(end) => onChange({ period: { start: value.period?.start ?? '', end } })}
          />
        </Group>
      );
    case 'AS_OF':
    case 'REPORT_DATE':
      return <Day label={label} value={value.date ?? ''} error={error} onChange={(date) => onChange({ date })} />;
    case 'CATEGORIES':
      return (
        <Checkbox.Group
          size="xs"
          label={label}
          value={[...(value.categories ?? [])]}
          error={error}
          onChange={(given) => onChange({ categories: given.flatMap((each) => termIn(CATEGORY, each) ?? []) })}
        >
          <Group gap="sm" mt={4}>
            {choicesOf(CATEGORY).map((choice) => (
              <Checkbox key={choice.value} size="xs" value={choice.value} label={choice.label} />
            ))}
          </Group>
        </Checkbox.Group>
      );
    default:
      return (
        <TextInput
          size="xs"
          label={label}
          value={value.name ?? ''}
          error={error}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
      );
  }
}

interface ChoiceProps extends FactValueFieldProps {
  readonly field: 'kind' | 'type' | 'opinion';
  readonly labels: Readonly<Record<string, string>>;
  readonly error: string | undefined;
}

function Choice({ label, value, onChange, field, labels, error }: ChoiceProps) {
  const chosen: string | null = value[field] ?? null;
  return (
    <Select
      size="xs"
      label={label}
      placeholder="Choose"
      data={choicesOf(labels)}
      allowDeselect={false}
      value={chosen}
      error={error}
      onChange={(given) => onChange({ [field]: termIn(labels, given) })}
    />
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (day: string) => void;
}

const Day = ({ label, value, error, onChange }: DayProps) => (
  <DayField
    size="xs"
    label={label}
    isPastAllowed
    clearable
    value={value}
    error={error}
    onChange={(day) => onChange(day ?? '')}
  />
);
