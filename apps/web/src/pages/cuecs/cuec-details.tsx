import { useState } from 'react';
import { Drawer, Stack, Text, Title } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { May } from '../../components/may';
import type { CuecsQuery } from '../../gql/graphql';
import { CUEC_STATUS } from '../../terms/cuecs';
import { CuecDiscussionOfReport } from '../review/discussion/cuec-discussion';
import { CuecControls } from './cuec-controls';
import { CuecDetailsForm } from './cuec-details-form';
import classes from './cuecs.module.css';

type Cuec = CuecsQuery['cuecs']['nodes'][number];

interface CuecDetailsProps {
  readonly cuec: Cuec;
  readonly label: string;
  readonly onChanged: () => void;
}

/** Everything that we say of one control: status, owner, notes, next check, evidence and our own controls. */
export function CuecDetails({ cuec, label, onChanged }: CuecDetailsProps) {
  // A drawer weighs as much as the rest of the row: each is made when it is opened first.
  const [state, setState] = useState<'NEVER_OPENED' | 'OPEN' | 'CLOSED'>('NEVER_OPENED');
  const close = () => setState('CLOSED');
  return (
    <>
      <button
        type="button"
        className={classes.details}
        aria-label={`Notes and evidence of ${label}`}
        onClick={() => setState('OPEN')}
      >
        <IconEdit size={14} aria-hidden /> Notes and evidence
      </button>
      {state !== 'NEVER_OPENED' && (
        <Drawer
          opened={state === 'OPEN'}
          onClose={close}
          position="right"
          size="lg"
          title={label}
          closeButtonProps={{ 'aria-label': 'Close' }}
        >
          <Stack gap="md">
            <Text size="sm">{cuec.text}</Text>
            <May permission="CUEC_EDIT" otherwise={<Told cuec={cuec} />}>
              <CuecDetailsForm cuec={cuec} onChanged={onChanged} onDone={close} />
            </May>
            <CuecControls cuec={cuec} label={label} onChanged={onChanged} />
            <Title order={3} size="h5">
              Comments
            </Title>
            <CuecDiscussionOfReport reportId={cuec.report.id} cuecId={cuec.id} label={label} />
          </Stack>
        </Drawer>
      )}
    </>
  );
}

const Told = ({ cuec: { status, owner, notes } }: { readonly cuec: Cuec }) => (
  <>
    <Text size="sm">
      {CUEC_STATUS[status]}, {owner ? `owned by ${owner.name}` : 'no owner'}
    </Text>
    {notes && <Text size="sm">{notes}</Text>}
  </>
);
