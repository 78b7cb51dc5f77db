import { useState } from 'react';
import { SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { Loaded, Waiting } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Surface } from '../../components/surface';
import { useLiveQuery } from '../../components/use-live-query';
import type { TodayQuery } from '../../gql/graphql';
import { weekdayOf } from '../../terms/dates';
import { Beginning } from './beginning';
import { Figures } from './figures';
import { News } from './news';
import { OpenForAll } from './open-for-all';
import { TaskGroups } from './task-groups';
import { TodayDocument } from './today-documents';
import { useVisit } from './use-visit';

/** Of each topic; the list of everything like it is one click away. */
const TASKS = 25;
const NEWS_STEP = 10;
const NEWS_MAX = 100;

export function Component() {
  const [news, setNews] = useState(NEWS_STEP);
  const { data, error, refetch } = useLiveQuery({ query: TodayDocument, variables: { tasks: TASKS, news } });
  useVisit();
  return (
    <Stack gap="lg">
      <PageHeader title="Today" description={data ? weekdayOf(data.today.date) : ' '} />
      <Loaded data={data} error={error} onRetry={refetch} waiting={<TodaySkeleton />}>
        {(loaded) =>
          loaded.vendors.totalCount === 0 && loaded.today.inboxWaiting === 0 ? (
            <Beginning />
          ) : (
            <Content
              {...loaded}
              onMore={news < NEWS_MAX ? () => setNews(Math.min(news * 2 + NEWS_STEP, NEWS_MAX)) : null}
            />
          )
        }
      </Loaded>
    </Stack>
  );
}

interface ContentProps extends TodayQuery {
  readonly onMore: (() => void) | null;
}

function Content({ today, dashboard, onMore }: ContentProps) {
  return (
    <>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <Stack gap="lg" component="section" aria-label="What needs you">
          <TaskGroups today={today} />
        </Stack>
        <Stack gap="lg">
          <News news={today.news} since={today.since} onMore={onMore} />
          <OpenForAll />
        </Stack>
      </SimpleGrid>
      <Figures dashboard={dashboard} />
    </>
  );
}

/** As large as what comes, so that nothing jumps. */
function TodaySkeleton() {
  return (
    <>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <Surface flush>
          <Waiting lines={6} />
        </Surface>
        <Surface flush>
          <Waiting lines={8} />
        </Surface>
      </SimpleGrid>
      <Skeleton height={112} radius={10} aria-hidden />
    </>
  );
}
