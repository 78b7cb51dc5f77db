import { useState } from 'react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from 'urql';
import { refusalIn } from '../../../api/failures';
import { Problem } from '../../../components/failure-note';
import type { AccountLineFragment } from '../../../gql/graphql';
import { OneTimePassword } from './one-time-password';
import { ChangeAccountRoleDocument, DisableAccountDocument, EnableAccountDocument } from './people-documents';
import { ResetAccountPasswordDocument } from './people-documents';
import { RoleChoice } from './role-choice';

export type Act = 'role' | 'disable' | 'enable' | 'reset';

interface ChangeAccountProps {
  readonly account: AccountLineFragment;
  readonly act: Act;
  readonly onClose: () => void;
}

const TITLES: Readonly<Record<Act, (name: string) => string>> = {
  role: (name) => `Role of ${name}`,
  disable: (name) => `Disable the account of ${name}?`,
  enable: (name) => `Enable the account of ${name}?`,
  reset: (name) => `New password for ${name}?`,
};
const WHAT_IT_MEANS: Readonly<Record<Exclude<Act, 'role'>, string>> = {
  disable:
    'Every session of it ends now, and its calendar with it; nobody signs in with it. What it did and what it owns stays shown. It can be enabled again.',
  enable: 'The person signs in again with the password as it was.',
  reset: 'Every session of it ends now. You get a one-time password to hand over.',
};
const DO: Readonly<Record<Act, string>> = {
  role: 'Change the role',
  disable: 'Disable',
  enable: 'Enable',
  reset: 'Make a one-time password',
};

/** Asks once more, does it, and says what came of it. */
export function ChangeAccount({ account, act, onClose }: ChangeAccountProps) {
  const { id: accountId, name } = account;
  const [role, setRole] = useState(account.role);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [oneTimePassword, setOneTimePassword] = useState<string | null>(null);
  const [changing, changeRole] = useMutation(ChangeAccountRoleDocument);
  const [disabling, disable] = useMutation(DisableAccountDocument);
  const [enabling, enable] = useMutation(EnableAccountDocument);
  const [resetting, reset] = useMutation(ResetAccountPasswordDocument);

  const closeUnless = (refused: string | null) => (refused === null ? onClose() : setRefusal(refused));
  const acts: Readonly<Record<Act, () => Promise<void>>> = {
    async role() {
      const { data, error } = await changeRole({ input: { accountId, role } });
      closeUnless(refusalIn(error, data?.changeAccountRole));
    },
    async disable() {
      const { data, error } = await disable({ input: { accountId } });
      closeUnless(refusalIn(error, data?.disableAccount));
    },
    async enable() {
      const { data, error } = await enable({ input: { accountId } });
      closeUnless(refusalIn(error, data?.enableAccount));
    },
    async reset() {
      const { data, error } = await reset({ input: { accountId } });
      const answer = data?.resetAccountPassword;
      if (answer?.__typename === 'ResetAccountPasswordPayload') setOneTimePassword(answer.oneTimePassword);
      else setRefusal(refusalIn(error, answer));
    },
  };
  return (
    <Modal opened onClose={onClose} title={TITLES[act](name)}>
      {oneTimePassword !== null ? (
        <OneTimePassword name={name} oneTimePassword={oneTimePassword} onDone={onClose} />
      ) : (
        <Stack gap="md">
          {refusal && <Problem>{refusal}</Problem>}
          {act === 'role' ? (
            <RoleChoice value={role} onChange={setRole} />
          ) : (
            <Text size="sm">{WHAT_IT_MEANS[act]}</Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button
              color={act === 'disable' ? 'red' : undefined}
              loading={[changing, disabling, enabling, resetting].some(({ fetching }) => fetching)}
              onClick={() => void acts[act]()}
            >
              {DO[act]}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
