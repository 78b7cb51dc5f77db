import { useState } from 'react';
import { Button, Drawer, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { fieldErrorsOf } from '../../components/field-errors';
import type { CuecsQuery } from '../../gql/graphql';
import { CuecDiscussionOfReport } from '../review/discussion/cuec-discussion';
import { CuecControls } from './cuec-controls';
import { EditCuecsDocument, SetCuecEvidenceDocument } from './cuecs-documents';
import { EvidenceLinks } from './evidence-links';

type Cuec = CuecsQuery['cuecs']['nodes'][number];

interface CuecDetailsProps {
  readonly cuec: Cuec;
  readonly label: string;
  readonly onChanged: () => void;
}

/** Everything that we say of one control beyond its row: notes, next check, evidence and our own controls. */
export function CuecDetails({ cuec, label, onChanged }: CuecDetailsProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        mt={6}
        leftSection={<IconEdit size={14} />}
        aria-label={`Notes and evidence of ${label}`}
        onClick={() => setOpen(true)}
      >
        Notes and evidence
      </Button>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size="lg"
        title={label}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Stack gap="md">
          <Text size="sm">{cuec.text}</Text>
          <CuecControls cuec={cuec} label={label} onChanged={onChanged} />
          <DetailsForm cuec={cuec} onChanged={onChanged} onDone={close} />
          <Title order={3} size="h5">
            Comments
          </Title>
          <CuecDiscussionOfReport reportId={cuec.report.id} cuecId={cuec.id} label={label} />
        </Stack>
      </Drawer>
    </>
  );
}

interface DetailsFormProps {
  readonly cuec: Cuec;
  readonly onChanged: () => void;
  readonly onDone: () => void;
}

function DetailsForm({ cuec, onChanged, onDone }: DetailsFormProps) {
  const [notes, setNotes] = useState(cuec.notes ?? '');
  const [nextCheckOn, setNextCheckOn] = useState(cuec.nextCheckOn ?? '');
  const given = cuec.evidenceLinks.map(({ url, title }) => ({ url, title: title ?? '' }));
  const [links, setLinks] = useState(given);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [edited, edit] = useMutation(EditCuecsDocument);
  const [linked, setEvidence] = useMutation(SetCuecEvidenceDocument);
  const save = async () => {
    const { data, error } = await edit({
      input: { cuecs: [{ id: cuec.id, version: cuec.version }], notes, nextCheckOn: nextCheckOn || null },
    });
    const answer = data?.editCuecs;
    const refusal = refusalIn(error, answer);
    if (refusal !== null) return setProblems({ '': refusal });
    if (JSON.stringify(links) !== JSON.stringify(given)) {
      const after = answer?.__typename === 'EditCuecsPayload' ? answer.cuecs[0]?.version : undefined;
      const version = after ?? cuec.version;
      const { data: done, error: failed } = await setEvidence({ input: { cuecId: cuec.id, version, links } });
      const outcome = done?.setCuecEvidence;
      const refused = refusalIn(failed, outcome);
      if (refused !== null) {
        setProblems(outcome?.__typename === 'InputInvalid' ? fieldErrorsOf(outcome.fields) : { '': refused });
        // What was saved before it has another version now.
        return onChanged();
      }
    }
    onChanged();
    onDone();
  };
  return (
    <>
      <Textarea
        label="Notes"
        autosize
        minRows={3}
        maxRows={12}
        value={notes}
        onChange={({ currentTarget }) => setNotes(currentTarget.value)}
      />
      <TextInput
        label="Next check"
        type="date"
        w={190}
        value={nextCheckOn}
        onChange={({ currentTarget }) => setNextCheckOn(currentTarget.value)}
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
