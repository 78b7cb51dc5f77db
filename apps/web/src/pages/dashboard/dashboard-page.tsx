import { Button, SimpleGrid, Stack } from '@mantine/core';
import { IconBuildingStore } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Surface } from '../../components/surface';
import { useReportsChanged } from '../../components/use-reports-changed';
import type { DashboardQuery } from '../../gql/graphql';
import { DashboardDocument } from './dashboard-document';
import { ExpiringNext } from './expiring-next';
import { Figures } from './figures';
import { FreshnessBar } from './freshness-bar';
import { OpenConditions, OpenFollowUps } from './open-conditions';
import { OpenReviews, RecentDecisions } from './review-lists';

export function Component() {
  const [{ data, error }, again] = useQuery({ query: DashboardDocument });
  const refetch = () => again({ requestPolicy: 'network-only' });
  useReportsChanged(refetch);
  return (
    <Stack gap="lg">
      <PageHeader title="Dashboard" description="What needs attention today, over all vendors." />
      <Loaded data={data} error={error} onRetry={refetch}>
        {(loaded) => (loaded.vendors.totalCount === 0 ? <Beginning /> : <Content {...loaded} />)}
      </Loaded>
    </Stack>
  );
}

function Content({ dashboard, decided, openConditions, openFollowUps }: DashboardQuery) {
  return (
    <>
      <Figures dashboard={dashboard} />
      <FreshnessBar counts={dashboard.reportsByFreshness} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <ExpiringNext reports={dashboard.expiringNext} />
        <Stack gap="lg">
          <OpenReviews reviews={dashboard.openReviews} />
          <OpenConditions conditions={openConditions} />
          <OpenFollowUps followUps={openFollowUps} />
          <RecentDecisions reviews={decided} />
        </Stack>
      </SimpleGrid>
    </>
  );
}

function Beginning() {
  return (
    <Surface>
      <EmptyNote
        title="Begin with a vendor"
        icon={IconBuildingStore}
        action={
          <Button component={Link} to="/vendors" mt="xs">
            Go to the vendors
          </Button>
        }
      >
        Enter a company whose services you use and upload its SOC 2 report. What is in the report, when it goes stale
        and what it expects of you will stand here.
      </EmptyNote>
    </Surface>
  );
}
