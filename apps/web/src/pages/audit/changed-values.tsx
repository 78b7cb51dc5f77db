import { nameInWords } from '@countersign/vocabulary';
import { Text } from '@mantine/core';
import { valueInWords } from '../../terms/audit-values';
import classes from './audit.module.css';

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (json: unknown): Values => (typeof json === 'object' && json !== null ? (json as Values) : {});

interface ChangedValuesProps {
  readonly before: unknown;
  readonly after: unknown;
}

/** Each value that the change touched, as it was and as it became. */
export function ChangedValues({ before, after }: ChangedValuesProps) {
  const [old, fresh] = [valuesOf(before), valuesOf(after)];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
  if (keys.length === 0) return null;
  return (
    <dl className={classes.values}>
      {keys.map((key) => (
        <div key={key}>
          <dt>{nameInWords(key)}</dt>
          <dd>
            {key in old && (
              <Text span size="xs" c="dimmed" td={key in fresh ? 'line-through' : undefined}>
                {shown(old[key])}
              </Text>
            )}{' '}
            {key in fresh && (
              <Text span size="xs">
                {shown(fresh[key])}
              </Text>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const LONGEST = 160;

function shown(value: unknown): string {
  const text = valueInWords(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
