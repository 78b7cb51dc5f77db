import { Button, Group } from '@mantine/core';
import { IconBuildingStore } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { Surface } from '../../components/surface';

/** Says how to begin in a portal that holds nothing yet. */
export function Beginning() {
  return (
    <Surface>
      <EmptyNote
        title="Begin with a vendor"
        icon={IconBuildingStore}
        action={
          <Group gap="sm" mt="xs" justify="center">
            <Button component={Link} to="/vendors">
              Go to the vendors
            </Button>
            <Button component={Link} to="/vendors/import" variant="default">
              Import a list
            </Button>
            <Button component={Link} to="/inbox" variant="default">
              Drop reports into the inbox
            </Button>
          </Group>
        }
      >
        Enter a company whose services you use and upload its SOC 2 report. What is in the report, when it goes stale
        and what it expects of you is read from it, and whatever needs you then stands here.
      </EmptyNote>
    </Surface>
  );
}
