import { useState } from 'react';
import { Modal } from '@mantine/core';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { fieldErrorsOf } from '../../components/field-errors';
import type { OwnControlFragment } from '../../gql/graphql';
import { ControlForm, NEW_CONTROL, fieldOf, inputOf } from './control-form';
import { AddInternalControlDocument } from './controls-documents';

interface AddControlProps {
  readonly onClose: () => void;
  readonly onAdded?: (control: OwnControlFragment) => void;
}

/** Adds a control of ours by hand. */
export function AddControl({ onClose, onAdded }: AddControlProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, add] = useMutation(AddInternalControlDocument);
  return (
    <Modal opened onClose={onClose} title="Add a control of ours" size="lg">
      <ControlForm
        initial={NEW_CONTROL}
        submitLabel="Add control"
        isUnderway={fetching}
        problem={refusal}
        onCancel={onClose}
        onSubmit={async (values, form) => {
          const { data, error } = await add({ input: inputOf(values) });
          const answer = data?.addInternalControl;
          setRefusal(null);
          if (answer?.__typename === 'AddInternalControlPayload') {
            onAdded?.(answer.control);
            return onClose();
          }
          if (answer?.__typename === 'InputInvalid') return form.setErrors(fieldErrorsOf(answer.fields));
          if (answer) return form.setErrors({ [fieldOf(answer.path)]: answer.message });
          setRefusal(refusalIn(error, answer));
        }}
      />
    </Modal>
  );
}
