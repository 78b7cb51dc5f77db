import { Group, Menu, Text, UnstyledButton, VisuallyHidden, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconKey, IconLogout, IconMoon, IconSun } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { arrivingFiles } from '../api/arriving-files';
import { forgetPasswords } from '../api/document-passwords';
import { forgetDrafts } from '../api/kept-drafts';
import { graphql } from '../gql';
import { useSession } from './session';
import classes from './shell.module.css';

const SignOutDocument = graphql(`
  mutation SignOut($input: SignOutInput) {
    signOut(input: $input) {
      signedOut
    }
  }
`);

const SCHEMES = [
  { value: 'auto', label: 'As the system', icon: IconDeviceDesktop },
  { value: 'light', label: 'Light', icon: IconSun },
  { value: 'dark', label: 'Dark', icon: IconMoon },
] as const;

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

export function AccountMenu({ compact }: { readonly compact: boolean }) {
  const { account, renew } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [, signOut] = useMutation(SignOutDocument);
  const leave = () => {
    arrivingFiles.forget();
    forgetDrafts();
    forgetPasswords();
    renew();
  };
  return (
    <Menu position="right-end" width={230} withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.account}>
          <VisuallyHidden>Account of {account.name}</VisuallyHidden>
          <Group gap={10} wrap="nowrap" justify={compact ? 'center' : 'flex-start'}>
            <span className={classes.initials} aria-hidden>
              {initialsOf(account.name)}
            </span>
            {!compact && (
              <div className={classes.who} aria-hidden>
                <Text size="sm" fw={600} truncate>
                  {account.name}
                </Text>
                <Text size="xs" c="dimmed" truncate>
                  {account.email}
                </Text>
              </div>
            )}
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Appearance</Menu.Label>
        {SCHEMES.map(({ value, label, icon: Sign }) => (
          <Menu.Item
            key={value}
            leftSection={<Sign size={16} />}
            onClick={() => setColorScheme(value)}
            fw={colorScheme === value ? 700 : undefined}
            aria-current={colorScheme === value || undefined}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/settings/sign-in" leftSection={<IconKey size={16} />}>
          Password and sessions
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut({}).then(leave)}>
          Sign out
        </Menu.Item>
        <Menu.Item onClick={() => void signOut({ input: { everywhere: true } }).then(leave)} pl={38}>
          Sign out everywhere
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
