import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';

interface OnceShownProps {
  readonly title: string;
  readonly secret: string;
  readonly children: string;
  readonly onDone: () => void;
}

/** Something secret that is shown now and never again. */
export const OnceShown = ({ title, secret, children, onDone }: OnceShownProps) => (
  <Alert title={title} color="blue" variant="light" role="status">
    <Stack gap="sm">
      <Text size="sm">{children}</Text>
      <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {secret}
      </Code>
      <Group gap="sm">
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button size="xs" variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
        <Button size="xs" onClick={onDone}>
          Done
        </Button>
      </Group>
    </Stack>
  </Alert>
);
