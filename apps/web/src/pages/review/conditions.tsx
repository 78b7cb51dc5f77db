import { ActionIcon, Button, Fieldset, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useSession } from '../../app/session';
import { DayField } from '../../components/day-field';
import { usePeople } from '../../components/person-select';
import { type DecisionValues, emptyCondition } from './decision-values';

interface ConditionsProps {
  readonly form: UseFormReturnType<DecisionValues>;
}

/** What the approval depends on, each with the day by which it has to be done. */
export function Conditions({ form }: ConditionsProps) {
  const { conditions } = form.values;
  const { account } = useSession();
  const people = usePeople().map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Fieldset legend="Conditions" variant="filled">
      <Stack gap="sm">
        {conditions.map(({ key }, index) => (
          <Stack key={key} gap={6}>
            <Group align="flex-start" gap="xs" wrap="nowrap">
              <Textarea
                flex={1}
                label={`Condition ${index + 1}`}
                placeholder="What has to be done"
                required
                autosize
                minRows={1}
                maxRows={6}
                {...form.getInputProps(`conditions.${index}.description`)}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                mt={28}
                aria-label={`Remove condition ${index + 1}`}
                onClick={() => form.removeListItem('conditions', index)}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Group>
            <Group align="flex-start" gap="xs">
              <Select
                w={210}
                label="Owner"
                placeholder="Nobody"
                clearable
                searchable
                data={people}
                {...form.getInputProps(`conditions.${index}.ownerId`)}
              />
              <DayField width={170} label="Due" isRequired {...form.getInputProps(`conditions.${index}.dueOn`)} />
            </Group>
          </Stack>
        ))}
        {form.errors.conditions && (
          <Text size="sm" c="red">
            {form.errors.conditions}
          </Text>
        )}
        <Button
          variant="default"
          size="xs"
          w="fit-content"
          leftSection={<IconPlus size={14} />}
          onClick={() => form.insertListItem('conditions', emptyCondition(account.id))}
        >
          Add a condition
        </Button>
      </Stack>
    </Fieldset>
  );
}
