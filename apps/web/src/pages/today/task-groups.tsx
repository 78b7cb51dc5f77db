import { useState } from 'react';
import { Anchor, Button, Text } from '@mantine/core';
import { IconCircleCheck, IconInbox } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { Surface } from '../../components/surface';
import { TierBadge } from '../../components/term-badges';
import { ToneBadge } from '../../components/tone-badge';
import type { TaskTopic, TodayQuery } from '../../gql/graphql';
import { counted, numberOf } from '../../terms/counts';
import { dayOf, daysBetween } from '../../terms/dates';
import classes from './today.module.css';

type Group = TodayQuery['today']['taskGroups'][number];
type Task = Group['tasks'][number];

/** What each topic is called, and the list of everything like it. */
const TOPICS: Readonly<Record<TaskTopic, { readonly title: string; readonly all: string }>> = {
  APPROVALS: { title: 'Waiting for your approval', all: '/reviews?status=open' },
  REVIEWS: { title: 'Your reviews', all: '/reviews?status=open' },
  UNREVIEWED: { title: 'Read, not reviewed yet', all: '/vendors?decision=NONE&report=some' },
  PROMISES: { title: 'Conditions and follow-ups', all: '/reviews' },
  REQUESTS: { title: 'Reports that have not come', all: '/requests' },
  REPORTS: { title: 'Reports that lapse', all: '/expiring' },
  CUECS: { title: 'CUECs to check', all: '/cuecs' },
  RENEWALS: { title: 'Contracts that renew', all: '/vendors?renewal=30' },
};

/** How many of a topic are seen before somebody asks for more. */
export const TASKS_SEEN = 5;

/** What waits for somebody, the topics with overdue tasks first; calm where nothing does. */
export function TaskGroups({ today }: { readonly today: TodayQuery['today'] }) {
  const { taskGroups, inboxWaiting, date } = today;
  if (taskGroups.length === 0 && inboxWaiting === 0)
    return (
      <Surface>
        <EmptyNote title="Nothing needs you today" icon={IconCircleCheck}>
          What is due, expires or waits for you will stand here.
        </EmptyNote>
      </Surface>
    );
  return (
    <>
      {taskGroups.map((group) => (
        <TaskList key={group.topic} group={group} date={date} />
      ))}
      {inboxWaiting > 0 && (
        <Surface title="Inbox">
          <Anchor component={Link} to="/inbox" className={classes.inbox}>
            <IconInbox size={18} aria-hidden /> {counted(inboxWaiting, 'file')} to be put to a vendor
          </Anchor>
        </Surface>
      )}
    </>
  );
}

function TaskList({ group, date }: { readonly group: Group; readonly date: string }) {
  const { topic, totalCount, overdueCount, tasks } = group;
  const [isWhole, setWhole] = useState(false);
  const seen = isWhole ? tasks : tasks.slice(0, TASKS_SEEN);
  return (
    <Surface
      title={TOPICS[topic].title}
      flush
      aside={
        overdueCount > 0 ? (
          <ToneBadge tone="bad">{numberOf(overdueCount)} overdue</ToneBadge>
        ) : (
          <Text size="sm" c="dimmed" className="numbers">
            {numberOf(totalCount)}
          </Text>
        )
      }
    >
      <ul className={classes.tasks}>
        {seen.map((task) => (
          <TaskLine key={task.key} task={task} date={date} />
        ))}
      </ul>
      {totalCount > seen.length && (
        <div className={classes.more}>
          {seen.length < tasks.length ? (
            <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
              Show {numberOf(tasks.length - seen.length)} more
            </Button>
          ) : (
            <Anchor component={Link} to={TOPICS[topic].all} size="sm">
              All {numberOf(totalCount)}
            </Anchor>
          )}
        </div>
      )}
    </Surface>
  );
}

function TaskLine({ task, date }: { readonly task: Task; readonly date: string }) {
  const { title, address, dueOn, isOverdue, vendor } = task;
  return (
    <li className={classes.task}>
      <span className={classes.what}>
        <Anchor component={Link} to={address} size="sm" fw={600}>
          {title}
        </Anchor>{' '}
        <TierBadge of={vendor.tier} />
      </span>
      {dueOn && (
        <ToneBadge tone={isOverdue ? 'bad' : isNear(date, dueOn) ? 'warn' : 'neutral'}>
          {isOverdue ? `since ${dayOf(dueOn)}` : dueOn === date ? 'today' : dayOf(dueOn)}
        </ToneBadge>
      )}
    </li>
  );
}

const NEAR_DAYS = 7;
const isNear = (today: string, dueOn: string) => daysBetween(today, dueOn) <= NEAR_DAYS;
