import { useState } from 'react';
import { Button, Drawer, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useMutation } from 'urql';
import { May } from '../../components/may';
import { refusalIn } from '../../api/failures';
import { ConflictNote } from '../../components/conflict/conflict-note';
import { type Conflict, type Side, useConflict } from '../../components/conflict/use-conflict';
import { useWhoChanged } from '../../components/conflict/use-who-changed';
import { fieldErrorsOf } from '../../components/field-errors';
import type { CuecsQuery } from '../../gql/graphql';
import { dayOf } from '../../terms/dates';
import { CuecDiscussionOfReport } from '../review/discussion/cuec-discussion';
import { CuecControls } from './cuec-controls';
import { EditCuecsDocument } from '../../components/cuec-changes/cuec-change-documents';
import { SetCuecEvidenceDocument } from './cuecs-documents';
import classes from './cuecs.module.css';
import { EvidenceLinks } from './evidence-links';

type Cuec = CuecsQuery['cuecs']['nodes'][number];

interface CuecDetailsProps {
  readonly cuec: Cuec;
  readonly label: string;
  readonly onChanged: () => void;
}

/** Everything that we say of one control beyond its row: notes, next check, evidence and our own controls. */
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
            <CuecControls cuec={cuec} label={label} onChanged={onChanged} />
            <May permission="CUEC_EDIT" otherwise={cuec.notes && <Text size="sm">{cuec.notes}</Text>}>
              <DetailsForm cuec={cuec} onChanged={onChanged} onDone={close} />
            </May>
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

interface DetailsFormProps {
  readonly cuec: Cuec;
  readonly onChanged: () => void;
  readonly onDone: () => void;
}

interface Details {
  readonly notes: string;
  readonly nextCheckOn: string;
}

const LABELS: Readonly<Record<keyof Details, string>> = { notes: 'Notes', nextCheckOn: 'Next check' };

const detailsOf = ({ notes, nextCheckOn }: Pick<Cuec, 'notes' | 'nextCheckOn'>): Details => ({
  notes: notes ?? '',
  nextCheckOn: nextCheckOn ?? '',
});

const shown = (field: keyof Details, values: Details): string =>
  (field === 'nextCheckOn' && values.nextCheckOn ? dayOf(values.nextCheckOn) : values[field]) || 'nothing';

function DetailsForm({ cuec, onChanged, onDone }: DetailsFormProps) {
  // As the person found it: what others save in the meantime is put beside it.
  const [seen, setSeen] = useState({ version: cuec.version, ...detailsOf(cuec) });
  const [{ notes, nextCheckOn }, setDetails] = useState(detailsOf(cuec));
  const setDetail = (field: keyof Details, value: string) => setDetails((last) => ({ ...last, [field]: value }));
  const { conflict, isOpen, meet, choose } = useConflict<Details>();
  const given = cuec.evidenceLinks.map(({ url, title }) => ({ url, title: title ?? '' }));
  const [links, setLinks] = useState(given);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [edited, edit] = useMutation(EditCuecsDocument);
  const [linked, setEvidence] = useMutation(SetCuecEvidenceDocument);
  const save = async () => {
    if (isOpen) return setProblems({ '': 'Choose first which value stands where you both changed the same.' });
    setProblems({});
    const { data, error } = await edit({
      input: { cuecs: [{ id: cuec.id, version: seen.version }], notes, nextCheckOn: nextCheckOn || null },
    });
    const answer = data?.editCuecs;
    if (answer?.__typename === 'CuecVersionConflict') {
      const [now] = answer.current;
      if (now === undefined) return;
      setDetails(meet(detailsOf(seen), { notes, nextCheckOn }, detailsOf(now)));
      return setSeen({ version: now.version, ...detailsOf(now) });
    }
    const refusal = refusalIn(error, answer);
    if (refusal !== null) return setProblems({ '': refusal });
    if (JSON.stringify(links) !== JSON.stringify(given)) {
      const after = answer?.__typename === 'EditCuecsPayload' ? answer.cuecs[0]?.version : undefined;
      const version = after ?? seen.version;
      const { data: done, error: failed } = await setEvidence({ input: { cuecId: cuec.id, version, links } });
      const outcome = done?.setCuecEvidence;
      const refused = refusalIn(failed, outcome);
      if (refused !== null) {
        setProblems(outcome?.__typename === 'InputInvalid' ? fieldErrorsOf(outcome.fields) : { '': refused });
        // What was saved before it has another version now.
        setSeen({ version, notes, nextCheckOn });
        return onChanged();
      }
    }
    onChanged();
    onDone();
  };
  return (
    <>
      {conflict && (
        <DetailsConflict
          cuecId={cuec.id}
          conflict={conflict}
          onChoose={(field, side) => {
            setDetail(field, conflict[side][field]);
            choose(field, side);
          }}
        />
      )}
      <Textarea
        label="Notes"
        autosize
        minRows={3}
        maxRows={12}
        value={notes}
        onChange={({ currentTarget }) => setDetail('notes', currentTarget.value)}
      />
      <TextInput
        label="Next check"
        type="date"
        w={190}
        value={nextCheckOn}
        onChange={({ currentTarget }) => setDetail('nextCheckOn', currentTarget.value)}
      />
      <EvidenceLinks links={links} onChange={setLinks} problems={problems} />
      {problems[''] && (
        <Text size="sm" c="red" role="alert">
          {problems['']}
        </Text>
      )}
      <Button w="fit-content" loading={edited.fetching || linked.fetching} onClick={() => void save()}>
        Save
      </Button>
    </>
  );
}

interface DetailsConflictProps {
  readonly cuecId: string;
  readonly conflict: Conflict<Details>;
  readonly onChoose: (field: keyof Details, side: Side) => void;
}

const DetailsConflict = ({ cuecId, ...rest }: DetailsConflictProps) => (
  <ConflictNote {...rest} labelOf={(field) => LABELS[field]} shown={shown} whoChanged={useWhoChanged(cuecId)} />
);
