import { sentence } from '@countersign/vocabulary';
import { Suspense, lazy } from 'react';
import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Waiting } from '../../components/loaded';
import { Surface } from '../../components/surface';
import { counted } from '../../terms/counts';
import { type NthParty, concentrationOf } from './concentration';
import classes from './concentration.module.css';

// The library of charts comes with the picture alone; the table stands without it.
const ConcentrationChart = lazy(() => import('./concentration-chart'));

const FIRST = 10;

interface ConcentrationPanelProps {
  readonly parties: readonly NthParty[];
  readonly params: URLSearchParams;
  readonly onChange: (key: string, value: string | null) => void;
}

/** Which vendors rest on which organization, in one picture: the widest ends are where a failure spreads most. */
export function ConcentrationPanel({ parties, params, onChange }: ConcentrationPanelProps) {
  const asked = params.get('organization');
  const organization = parties.find(({ name, spellings }) => [name, ...spellings].includes(asked ?? ''))?.name ?? null;
  const most = Math.max(FIRST, Number(params.get('most')) || FIRST);
  const addressOf = (key: string, value: string) => {
    const next = new URLSearchParams(params);
    next.set(key, value);
    return `?${next}`;
  };
  const concentration = concentrationOf(parties, { organization, most, addressOf });
  return (
    <Surface
      title="Concentration"
      aside={
        organization !== null && (
          <Button variant="default" size="xs" autoFocus onClick={() => onChange('organization', null)}>
            Show every organization
          </Button>
        )
      }
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {organization === null
            ? 'The wider an end, the more vendors rest there. Choose an organization to see its vendors alone.'
            : sentence(`The vendors that rest on ${organization}`)}{' '}
          {concentration.isGrouped && 'So many vendors stand together by tier; the table below has each by name.'}
        </Text>
        <div className={classes.scroll}>
          <Suspense fallback={<Waiting lines={8} />}>
            <ConcentrationChart {...concentration} />
          </Suspense>
        </div>
        {organization === null && concentration.rest > 0 && (
          <Group gap="sm">
            <Text size="sm" c="dimmed">
              {counted(concentration.rest, 'organization')} with fewer vendors not drawn.
            </Text>
            <Anchor component={Link} to={addressOf('most', String(most + 20))} size="sm" preventScrollReset>
              Draw {Math.min(20, concentration.rest)} more
            </Anchor>
          </Group>
        )}
      </Stack>
    </Surface>
  );
}
