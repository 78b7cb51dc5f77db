import { useState } from 'react';
import { Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from 'urql';
import { fieldErrorsOf } from '../../components/field-errors';
import { UpdateWebhookDocument } from './webhook-documents';
import { WebhookForm, type WebhookValues } from './webhook-form';
import type { ListedWebhook } from './webhook-part';

interface EditWebhookProps {
  readonly webhook: ListedWebhook;
  readonly onClose: () => void;
}

export const EditWebhook = ({ opened, ...props }: EditWebhookProps & { readonly opened: boolean }) => (
  <Modal opened={opened} onClose={props.onClose} title={`Webhook to ${new URL(props.webhook.url).host}`}>
    <ChangedWebhook {...props} />
  </Modal>
);

function ChangedWebhook({ webhook, onClose }: EditWebhookProps) {
  const { id, url, description, events } = webhook;
  // The version that was on the screen when the edit began, so that nobody else's change is written over unseen.
  const [version] = useState(webhook.version);
  const [{ error, fetching }, update] = useMutation(UpdateWebhookDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm<WebhookValues>({ initialValues: { url, description, events: [...events] } });
  const submit = async (values: WebhookValues) => {
    const answer = (await update({ input: { id, version, ...values } })).data?.updateWebhook;
    if (answer?.__typename === 'UpdateWebhookPayload') return onClose();
    if (answer?.__typename === 'InputInvalid') return form.setErrors(fieldErrorsOf(answer.fields));
    setRefusal(answer?.message ?? null);
  };
  return (
    <WebhookForm
      {...{ form, refusal, error }}
      act="Save"
      isSending={fetching}
      onSubmit={(values) => void submit(values)}
      onCancel={onClose}
    />
  );
}
