import { Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from 'urql';
import { fieldErrorsOf } from '../../components/field-errors';
import { RegisterWebhookDocument } from './webhook-documents';
import { WebhookForm, type WebhookValues } from './webhook-form';

interface RegisterWebhookProps {
  readonly onClose: () => void;
  readonly onRegistered: (secret: string) => void;
}

export const RegisterWebhook = ({ opened, ...props }: RegisterWebhookProps & { readonly opened: boolean }) => (
  <Modal opened={opened} onClose={props.onClose} title="Add a webhook">
    <NewWebhook {...props} />
  </Modal>
);

function NewWebhook({ onClose, onRegistered }: RegisterWebhookProps) {
  const [{ error, fetching }, register] = useMutation(RegisterWebhookDocument);
  const form = useForm<WebhookValues>({ initialValues: { url: '', description: '', events: [] } });
  const submit = async (input: WebhookValues) => {
    const answer = (await register({ input })).data?.registerWebhook;
    if (answer?.__typename === 'InputInvalid') form.setErrors(fieldErrorsOf(answer.fields));
    if (answer?.__typename === 'RegisterWebhookPayload') onRegistered(answer.secret);
  };
  return (
    <WebhookForm
      form={form}
      act="Add webhook"
      isSending={fetching}
      error={error}
      onSubmit={submit}
      onCancel={onClose}
    />
  );
}
