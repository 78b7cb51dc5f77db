import { useState } from 'react';
import { Button, Group, PasswordInput } from '@mantine/core';

interface DocumentPasswordProps {
  /** Of which document, for who cannot see where it stands. */
  readonly name: string;
  /** What the button says. */
  readonly does: string;
  readonly isUnderWay?: boolean;
  readonly onGive: (password: string) => void;
}

/** Asks for what opens a protected PDF. It is no password of an account, so that no browser is to keep it. */
export function DocumentPassword({ name, does, isUnderWay = false, onGive }: DocumentPasswordProps) {
  const [password, setPassword] = useState('');
  return (
    <form
      style={{ width: '100%', maxWidth: 380 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== '') onGive(password);
      }}
    >
      <Group gap="xs" mt={6} wrap="wrap">
        <PasswordInput
          size="xs"
          flex="1 1 180px"
          aria-label={`Password of ${name}`}
          placeholder="Password of the PDF"
          autoComplete="off"
          data-1p-ignore
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        <Button type="submit" size="xs" loading={isUnderWay} disabled={password === ''}>
          {does}
        </Button>
      </Group>
    </form>
  );
}
