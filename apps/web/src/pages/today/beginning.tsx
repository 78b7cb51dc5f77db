import { Suspense, lazy } from 'react';
import { Button, Group } from '@mantine/core';
import { IconBuildingStore } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { Waiting } from '../../components/loaded';
import { May } from '../../components/may';
import { Surface } from '../../components/surface';

/** Comes along only where a portal is empty, which it is once. */
const FirstReport = lazy(() => import('./first-report'));

/** Says how to begin in a portal that holds nothing yet. */
export function Beginning() {
  return (
    <>
      <May permission="REPORT_UPLOAD">
        <Suspense fallback={<Waiting lines={2} />}>
          <FirstReport />
        </Suspense>
      </May>
      <Surface>
        <EmptyNote
          title="Begin with a report"
          icon={IconBuildingStore}
          action={
            <Group gap="sm" mt="xs" justify="center">
              <May permission="VENDOR_WRITE">
                <Button component={Link} to="/vendors" variant="default">
                  Add a vendor by hand
                </Button>
                <Button component={Link} to="/vendors/import" variant="default">
                  Import a list
                </Button>
              </May>
            </Group>
          }
        >
          Drop a SOC 2 report that a vendor sent you. Whose it is, what is in it, when it goes stale and what it expects
          of you is read from it, and whatever needs you then stands here.
        </EmptyNote>
      </Surface>
    </>
  );
}
