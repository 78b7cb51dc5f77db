import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Table } from '../../../components/table';
import { ToneBadge } from '../../../components/tone-badge';
import type { AccountLineFragment, AccountState } from '../../../gql/graphql';
import { dayOf, momentOf } from '../../../terms/dates';
import { ACCOUNT_STATE, ROLE } from '../../../terms/labels';
import type { Act } from './change-account';

const TONE = { ACTIVE: 'good', INVITED: 'info', DISABLED: 'neutral' } as const satisfies Record<AccountState, string>;

interface AccountRowProps {
  /** Left out: who looks may not know when somebody was here. */
  readonly account: AccountLineFragment & { readonly lastSeenAt?: string | null };
  readonly isOwn: boolean;
  /** Null: who looks may change no account. */
  readonly onAct: ((act: Act) => void) | null;
}

/** Somebody who signs in, and what can be done with their account. */
export function AccountRow({ account, isOwn, onAct }: AccountRowProps) {
  const { name, email, role, state, createdAt, lastSeenAt } = account;
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600}>
          {name}
          {isOwn && (
            <Text span c="dimmed" inherit fw={400}>
              {' '}
              (you)
            </Text>
          )}
        </Text>
        <Text size="xs" c="dimmed">
          {email}
        </Text>
      </Table.Td>
      <Table.Td>{ROLE[role]}</Table.Td>
      <Table.Td>
        <ToneBadge tone={TONE[state]}>{ACCOUNT_STATE[state]}</ToneBadge>
      </Table.Td>
      {lastSeenAt !== undefined && <Table.Td>{lastSeenAt ? momentOf(lastSeenAt) : 'Never'}</Table.Td>}
      <Table.Td>{dayOf(createdAt.slice(0, 10))}</Table.Td>
      <Table.Td ta="right">
        {onAct && (
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={`What to do with the account of ${name}`}>
                <IconDots size={18} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => onAct('role')}>Change the role</Menu.Item>
              {!isOwn && <Menu.Item onClick={() => onAct('reset')}>Reset the password</Menu.Item>}
              {state === 'DISABLED' ? (
                <Menu.Item onClick={() => onAct('enable')}>Enable</Menu.Item>
              ) : (
                <Menu.Item color="red" onClick={() => onAct('disable')}>
                  Disable
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
