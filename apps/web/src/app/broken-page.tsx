import { Button, Container, Text } from '@mantine/core';
import { Problem } from '../components/failure-note';

/** A fault of the page itself, or a newer version on the server than the one that is open. */
export function BrokenPage() {
  return (
    <Container size="sm" py="xl">
      <Problem title="This page could not be shown">
        <Text size="sm">Countersign may have been updated while the page was open. Load it again.</Text>
        <Button size="xs" variant="default" onClick={() => window.location.reload()}>
          Load again
        </Button>
      </Problem>
    </Container>
  );
}
