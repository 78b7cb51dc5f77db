import type { EntityManager } from 'typeorm';
import type { Deadline } from './deadline';
import { conditionDeadlines, cuecDeadlines, followUpDeadlines } from './promise-deadlines';
import { reportDeadlines } from './report-deadlines';
import { reviewAgainDeadlines, reviewDeadlines } from './review-deadlines';
import { sceneAt } from './scene';
import { renewalDeadlines, requestDeadlines } from './vendor-deadlines';

/** Every day on which something ends or has to be done, the earliest first. */
export async function deadlinesAt(manager: EntityManager, at: Date): Promise<readonly Deadline[]> {
  const scene = await sceneAt(manager, at);
  const deadlines = [
    ...reportDeadlines(scene),
    ...renewalDeadlines(scene),
    ...(await requestDeadlines(scene)),
    ...(await reviewDeadlines(scene)),
    ...(await reviewAgainDeadlines(scene)),
    ...(await conditionDeadlines(scene)),
    ...(await followUpDeadlines(scene)),
    ...(await cuecDeadlines(scene)),
  ];
  return deadlines.sort(byDay);
}

/** The days on which reports go stale and bridge letters stop counting, the earliest first. */
export const lapsesAt = async (manager: EntityManager, at: Date): Promise<readonly Deadline[]> =>
  reportDeadlines(await sceneAt(manager, at)).sort(byDay);

const byDay = (one: Deadline, other: Deadline) => compare(one.dueOn, other.dueOn) || compare(one.id, other.id);

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
