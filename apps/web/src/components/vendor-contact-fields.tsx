import { ActionIcon, Button, Fieldset, Group, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { VendorValues } from './vendor-form';

/** Whom to write to at a vendor. */
export function VendorContactFields({ form }: { readonly form: UseFormReturnType<VendorValues> }) {
  return (
    <Fieldset legend="Contacts">
      <Stack gap="sm">
        {form.getValues().contacts.map((_, place) => (
          <Group key={place} gap="xs" align="flex-start" wrap="nowrap" role="group" aria-label={`Contact ${place + 1}`}>
            <TextInput
              placeholder="Name"
              aria-label={`Name of contact ${place + 1}`}
              flex={1}
              {...form.getInputProps(`contacts.${place}.name`)}
            />
            <TextInput
              type="email"
              placeholder="E-mail"
              aria-label={`E-mail of contact ${place + 1}`}
              flex={1.4}
              {...form.getInputProps(`contacts.${place}.email`)}
            />
            <TextInput
              placeholder="Role"
              aria-label={`Role of contact ${place + 1}`}
              flex={1}
              {...form.getInputProps(`contacts.${place}.role`)}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={`Remove contact ${place + 1}`}
              onClick={() => form.removeListItem('contacts', place)}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => form.insertListItem('contacts', { name: '', email: '', role: '' })}
          w="fit-content"
        >
          Add a contact
        </Button>
      </Stack>
    </Fieldset>
  );
}
