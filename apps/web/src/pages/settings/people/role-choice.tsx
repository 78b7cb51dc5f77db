import { Radio, Stack } from '@mantine/core';
import type { Role } from '../../../gql/graphql';
import { ROLE, ROLE_MEANING, choicesOf } from '../../../terms/labels';

interface RoleChoiceProps {
  readonly value: Role;
  readonly onChange: (role: Role) => void;
}

/** The roles, each with what it is there for. */
export const RoleChoice = ({ value, onChange }: RoleChoiceProps) => (
  <Radio.Group label="Role" value={value} onChange={(role) => onChange(role as Role)}>
    <Stack gap="xs" mt={6}>
      {choicesOf(ROLE).map(({ value: role, label }) => (
        <Radio key={role} value={role} label={label} description={ROLE_MEANING[role]} />
      ))}
    </Stack>
  </Radio.Group>
);
