import { addDays } from '@countersign/assessment';
import { type Deadline, deadlinesAt, pageAddressOf } from '@countersign/notifications';
import { OPEN_STATUSES, mayApprove } from '@countersign/reviews';
import {
  DecisionProposalRow,
  type NotificationKind,
  type NotificationSubjects,
  ReviewRow,
  type VendorRow,
} from '@countersign/store';
import { In, IsNull } from 'typeorm';
import { type RequestContext, todayOf, viewerOf } from '../access/request-context';
import { Vendor } from '../vendors/vendor';
import { Task, TaskGroup, type TaskTopic } from './today';
import { unreviewedReports } from './unreviewed-reports';

/** In the order in which they are shown where none is more urgent. */
const TOPIC_OF: Partial<Record<NotificationKind, TaskTopic>> = {
  DECISION_AWAITS_APPROVAL: 'APPROVALS',
  REVIEW_DUE: 'REVIEWS',
  REVIEW_ASSIGNED: 'REVIEWS',
  REVIEW_AGAIN_DUE: 'REVIEWS',
  REPORT_RECEIVED: 'UNREVIEWED',
  CONDITION_DUE: 'PROMISES',
  FOLLOW_UP_DUE: 'PROMISES',
  REQUEST_UNANSWERED: 'REQUESTS',
  REPORT_STALE: 'REPORTS',
  REPORT_EXPIRING: 'REPORTS',
  BRIDGE_LETTER_LAPSING: 'REPORTS',
  CUEC_CHECK_DUE: 'CUECS',
  VENDOR_RENEWAL_DUE: 'RENEWALS',
};
const TOPICS = [...new Set(Object.values(TOPIC_OF))];

/** Reviews are shown from the day on which they are somebody's; the rest once it comes near. */
const soon = (expiringWithinDays: number): Record<TaskTopic, number> => ({
  APPROVALS: Infinity,
  REVIEWS: Infinity,
  UNREVIEWED: Infinity,
  PROMISES: 14,
  // What has not come by its day is overdue only after it.
  REQUESTS: -1,
  REPORTS: expiringWithinDays,
  CUECS: 14,
  RENEWALS: 30,
});

/** A decision says when to review again for years ahead; that is nobody's task until it comes near. */
const REVIEW_AGAIN_WITHIN_DAYS = 90;

/** What the account has to do, by topic: the topic with the most urgent task first, and so within each. */
export async function taskGroupsOf(context: RequestContext): Promise<readonly TaskGroup[]> {
  const { id } = viewerOf(context).account;
  const today = todayOf(context);
  const byTopic = soon(context.expiringWithinDays);
  const horizon = (kind: NotificationKind): number =>
    kind === 'REVIEW_AGAIN_DUE' ? REVIEW_AGAIN_WITHIN_DAYS : byTopic[TOPIC_OF[kind]!];
  const deadlines = await deadlinesAt(context.manager, context.clock.now());
  const own = deadlines.filter(({ to }) => to.includes(id)).map((deadline) => dated(deadline, today));
  const tasks = [...(await approvalsFor(context)), ...own, ...(await undatedReviewsOf(context))].filter(
    (task) => task.dueOn === null || task.dueOn <= latest(today, horizon(task.kind)),
  );
  const unreviewed = await unreviewedTasksOf(context);
  const groups = TOPICS.map((topic) =>
    topic === 'UNREVIEWED'
      ? unreviewed
      : new TaskGroup(
          topic,
          tasks.filter(({ kind }) => TOPIC_OF[kind] === topic),
        ),
  );
  return groups.filter(({ totalCount }) => totalCount > 0).sort(byUrgency);
}

const FOREVER = '9999-12-31';
const latest = (today: string, days: number) => (days === Infinity ? FOREVER : addDays(today, days));

/** What is overdue first, then in the order of the topics, which `sort` keeps. */
const byUrgency = (one: TaskGroup, other: TaskGroup) => Number(other.overdueCount > 0) - Number(one.overdueCount > 0);

function dated({ id, kind, vendor, dueOn, ahead, past, about }: Deadline, today: string): Task {
  const isOverdue = dueOn < today || (kind === 'REPORT_STALE' && dueOn <= today);
  return taskOf({ id, kind, vendor, about, dueOn, isOverdue, title: isOverdue ? past : ahead });
}

interface Told extends Omit<Task, 'key' | 'vendor' | 'address'> {
  readonly id: string;
  readonly vendor: VendorRow;
  readonly about: NotificationSubjects;
}

const taskOf = ({ id, vendor, about, ...rest }: Told): Task => ({
  key: `${rest.kind}:${id}`,
  vendor: new Vendor(vendor),
  address: pageAddressOf(about),
  ...rest,
});

/** Approvals that wait for a second person, where the account may be that person. */
async function approvalsFor(context: RequestContext): Promise<Task[]> {
  const { account, permissions } = viewerOf(context);
  if (!permissions.has('review:decide')) return [];
  const { id } = account;
  const proposals = await context.manager.find(DecisionProposalRow, {
    where: { outcome: IsNull() },
    order: { proposedAt: 'ASC', id: 'ASC' },
  });
  const tasks = proposals.map(async ({ id: proposalId, reviewId, proposedById }): Promise<Task[]> => {
    const review = await context.load.review.load(reviewId);
    if (review === null || !mayApprove(id, { proposedById, reviewerId: review.assigneeId })) return [];
    return [await ofReview(context, review, 'DECISION_AWAITS_APPROVAL', proposalId, 'waits for your approval')];
  });
  return (await Promise.all(tasks)).flat();
}

/** Reviews of the account for which nobody set a day; where a decision waits for a second person, that person is up. */
async function undatedReviewsOf(context: RequestContext): Promise<Task[]> {
  const assigneeId = viewerOf(context).account.id;
  const reviews = await context.manager
    .createQueryBuilder(ReviewRow, 'row')
    .where({ status: In([...OPEN_STATUSES]), dueOn: IsNull(), assigneeId })
    .andWhere('NOT EXISTS (SELECT FROM decision_proposals WHERE review_id = row.id AND outcome IS NULL)')
    .orderBy('row.openedAt')
    .addOrderBy('row.id')
    .getMany();
  return Promise.all(reviews.map((row) => ofReview(context, row, 'REVIEW_ASSIGNED', row.id, 'is yours to review')));
}

async function unreviewedTasksOf(context: RequestContext): Promise<TaskGroup> {
  const { totalCount, first } = await unreviewedReports(context);
  const tasks = first.map(async ({ id, vendorId }): Promise<Task> => {
    const vendor = (await context.load.vendor.load(vendorId))!;
    const about = { vendorId, reportId: id };
    const title = `The report of ${vendor.name} waits for its review`;
    return taskOf({ id, kind: 'REPORT_RECEIVED', vendor, about, dueOn: null, isOverdue: false, title });
  });
  return new TaskGroup('UNREVIEWED', await Promise.all(tasks), totalCount);
}

async function ofReview(
  context: RequestContext,
  { id: reviewId, vendorId, reportId }: ReviewRow,
  kind: NotificationKind,
  id: string,
  what: string,
): Promise<Task> {
  const vendor = (await context.load.vendor.load(vendorId))!;
  const about = { vendorId, reviewId, reportId };
  return taskOf({ id, kind, vendor, about, dueOn: null, isOverdue: false, title: `${vendor.name} ${what}` });
}
