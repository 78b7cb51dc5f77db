import { Button, Container, Text } from '@mantine/core';
import { useIsAway, useOnBack } from '../api/connection';
import { Problem } from '../components/failure-note';

/** A fault of the page itself, or a newer version on the server than the one that is open. */
export function BrokenPage() {
  const isAway = useIsAway();
  // Nobody has typed anything here: what could not be fetched is fetched.
  useOnBack(() => window.location.reload());
  return (
    <Container size="sm" py="xl">
      <Problem title="This page could not be shown">
        <Text size="sm">
          {isAway
            ? 'Countersign cannot be reached. The page comes by itself when it can.'
            : 'Countersign may have been updated while the page was open. Load it again.'}
        </Text>
        <Button size="xs" variant="default" onClick={() => window.location.reload()}>
          Load again
        </Button>
      </Problem>
    </Container>
  );
}
