import { useState } from 'react';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { ConflictNote } from '../../components/conflict/conflict-note';
import type { FieldOf } from '../../components/conflict/reconcile';
import { useConflict } from '../../components/conflict/use-conflict';
import { useWhoChanged } from '../../components/conflict/use-who-changed';
import { fieldErrorsOf } from '../../components/field-errors';
import type { OwnControlFragment } from '../../gql/graphql';
import { ControlForm, type ControlValues, fieldOf, inputOf } from './control-form';
import { ChangeInternalControlDocument } from './controls-documents';
import { RetireControl } from './retire-control';

const LABELS: Readonly<Record<keyof ControlValues, string>> = {
  code: 'Code',
  title: 'Title',
  description: 'How it works',
  owner: 'Owner',
};

const valuesOf = ({ code, title, description, owner }: OwnControlFragment): ControlValues => ({
  code,
  title,
  description: description ?? '',
  owner: owner ? { id: owner.id, name: owner.name } : null,
});

const shown = (field: FieldOf<ControlValues>, values: ControlValues): string =>
  field === 'owner' ? (values.owner?.name ?? 'nobody') : values[field] || 'nothing';

interface EditControlProps {
  readonly control: OwnControlFragment;
  readonly onClose: () => void;
}

/** Changes a control of ours; what somebody else saved in the meantime is put beside it. */
export function EditControl({ control, onClose }: EditControlProps) {
  const [seen, setSeen] = useState(control);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { conflict, isOpen, meet, choose } = useConflict<ControlValues>();
  const whoChanged = useWhoChanged(control.id);
  const [{ fetching }, change] = useMutation(ChangeInternalControlDocument);
  return (
    <ControlForm
      initial={valuesOf(seen)}
      submitLabel="Save"
      isUnderway={fetching}
      problem={refusal}
      notice={(form) =>
        conflict && (
          <ConflictNote
            conflict={conflict}
            labelOf={(field) => LABELS[field]}
            shown={shown}
            whoChanged={whoChanged}
            onChoose={(field, side) => {
              form.setValues({ [field]: conflict[side][field] });
              choose(field, side);
            }}
          />
        )
      }
      aside={<RetireControl control={control} onDone={onClose} />}
      onCancel={onClose}
      onSubmit={async (values, form) => {
        setRefusal(isOpen ? 'Choose first which value stands where you both changed the same.' : null);
        if (isOpen) return;
        const { data, error } = await change({ input: { id: seen.id, version: seen.version, ...inputOf(values) } });
        const answer = data?.changeInternalControl;
        if (answer?.__typename === 'ChangeInternalControlPayload') return onClose();
        if (answer?.__typename === 'InputInvalid') return form.setErrors(fieldErrorsOf(answer.fields));
        if (answer?.__typename === 'ControlVersionConflict') {
          form.setValues(meet(valuesOf(seen), values, valuesOf(answer.current)));
          return setSeen(answer.current);
        }
        if (answer?.__typename === 'ControlCodeTaken' || answer?.__typename === 'AccountUnsuitable')
          return form.setErrors({ [fieldOf(answer.path)]: answer.message });
        setRefusal(refusalIn(error, answer));
      }}
    />
  );
}
