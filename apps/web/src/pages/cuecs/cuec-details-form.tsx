import { useState } from 'react';
import { Button, Group, Select, Text, Textarea } from '@mantine/core';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { EditCuecsDocument } from '../../components/cuec-changes/cuec-change-documents';
import { ConflictNote } from '../../components/conflict/conflict-note';
import { type Conflict, type Side, useConflict } from '../../components/conflict/use-conflict';
import { useWhoChanged } from '../../components/conflict/use-who-changed';
import { DayField } from '../../components/day-field';
import { fieldErrorsOf } from '../../components/field-errors';
import { type Person, PersonSelect, usePeople } from '../../components/person-select';
import type { CuecStatus, CuecsQuery } from '../../gql/graphql';
import { CUEC_STATUS } from '../../terms/cuecs';
import { dayOf } from '../../terms/dates';
import { choicesOf } from '../../terms/labels';
import { SetCuecEvidenceDocument } from './cuecs-documents';
import { EvidenceLinks } from './evidence-links';

type Cuec = CuecsQuery['cuecs']['nodes'][number];

interface CuecDetailsFormProps {
  readonly cuec: Cuec;
  readonly onChanged: () => void;
  readonly onDone: () => void;
}

interface Details {
  readonly status: CuecStatus;
  readonly owner: Person | null;
  readonly notes: string;
  readonly nextCheckOn: string;
}

const LABELS: Readonly<Record<keyof Details, string>> = {
  status: 'Status',
  owner: 'Owner',
  notes: 'Notes',
  nextCheckOn: 'Next check',
};

const detailsOf = ({ status, owner, notes, nextCheckOn }: Pick<Cuec, keyof Details>): Details => ({
  status,
  owner: owner ? { id: owner.id, name: owner.name } : null,
  notes: notes ?? '',
  nextCheckOn: nextCheckOn ?? '',
});

function shown(field: keyof Details, values: Details): string {
  if (field === 'status') return CUEC_STATUS[values.status];
  if (field === 'owner') return values.owner?.name ?? 'nobody';
  if (field === 'nextCheckOn') return values.nextCheckOn ? dayOf(values.nextCheckOn) : 'nothing';
  return values.notes || 'nothing';
}

/** What we say of one control, saved together; what somebody else saved in the meantime is put beside it. */
export function CuecDetailsForm({ cuec, onChanged, onDone }: CuecDetailsFormProps) {
  // As the person found it: what others save in the meantime is put beside it.
  const [seen, setSeen] = useState({ version: cuec.version, ...detailsOf(cuec) });
  const [details, setDetails] = useState(detailsOf(cuec));
  const { status, owner, notes, nextCheckOn } = details;
  const people = usePeople(owner);
  const set = (change: Partial<Details>) => setDetails((last) => ({ ...last, ...change }));
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
      input: {
        cuecs: [{ id: cuec.id, version: seen.version }],
        ...{ status, notes, ownerId: owner?.id ?? null, nextCheckOn: nextCheckOn || null },
      },
    });
    const answer = data?.editCuecs;
    if (answer?.__typename === 'CuecVersionConflict') {
      const [now] = answer.current;
      if (now === undefined) return;
      setDetails(meet(detailsOf(seen), details, detailsOf(now)));
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
        setSeen({ version, ...details });
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
            set({ [field]: conflict[side][field] });
            choose(field, side);
          }}
        />
      )}
      <Group gap="md" grow align="flex-start">
        <Select
          label="Status"
          allowDeselect={false}
          data={choicesOf(CUEC_STATUS)}
          value={status}
          onChange={(chosen) => chosen && set({ status: chosen })}
        />
        <PersonSelect
          label="Owner"
          placeholder="No owner"
          person={owner}
          onChoose={(id) => set({ owner: people.find((each) => each.id === id) ?? null })}
        />
      </Group>
      <Textarea
        label="Notes"
        autosize
        minRows={3}
        maxRows={12}
        value={notes}
        onChange={({ currentTarget }) => set({ notes: currentTarget.value })}
      />
      <DayField
        label="Next check"
        width={190}
        clearable
        value={nextCheckOn}
        onChange={(day) => set({ nextCheckOn: day ?? '' })}
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
