import {
  CuecRow,
  DecisionConditionRow,
  ExceptionDispositionRow,
  ReportRow,
  ReviewDecisionRow,
  ReviewRow,
  conditionOwners,
} from '@countersign/store';
import { In, IsNull } from 'typeorm';
import { type Deadline, TASK } from './deadline';
import type { Scene } from './scene';

/** Conditions of approvals that nobody has closed: told to their owner, else to whoever decided. */
export async function conditionDeadlines({ manager, vendors }: Scene): Promise<Deadline[]> {
  const conditions = await manager
    .createQueryBuilder(DecisionConditionRow, 'row')
    .where('NOT EXISTS (SELECT FROM condition_closures WHERE condition_id = row.id)')
    .getMany();
  const decisions = await byId(
    manager,
    ReviewDecisionRow,
    conditions.map(({ decisionId }) => decisionId),
  );
  const reviews = await byId(
    manager,
    ReviewRow,
    [...decisions.values()].map(({ reviewId }) => reviewId),
  );
  const owners = await conditionOwners(manager, conditions);
  return conditions.flatMap((condition): Deadline[] => {
    const decision = decisions.get(condition.decisionId)!;
    const review = reviews.get(decision.reviewId)!;
    const vendor = vendors.get(review.vendorId);
    // With an approval that another replaced, its conditions are gone.
    if (vendor === undefined || review.status === 'SUPERSEDED') return [];
    const { id, dueOn } = condition;
    return [
      {
        ...{ kind: 'CONDITION_DUE', id, vendor, dueOn, remindOn: TASK },
        ahead: `A condition of the approval of ${vendor.name} is due`,
        past: `A condition of the approval of ${vendor.name} was due`,
        to: [owners.get(id) ?? decision.decidedById],
        about: { vendorId: vendor.id, reviewId: review.id, reportId: review.reportId, conditionId: id },
      },
    ];
  });
}

/** Reviews whose questions nobody waits on any more. */
const NO_MORE_ASKED: ReadonlySet<string> = new Set(['SUPERSEDED', 'WITHDRAWN']);

/** What vendors were asked about exceptions and have not answered: told to its owner, else to whoever asked. */
export async function followUpDeadlines({ manager, vendors }: Scene): Promise<Deadline[]> {
  const followUps = await manager
    .createQueryBuilder(ExceptionDispositionRow, 'row')
    .where(`row.kind = 'FOLLOW_UP'`)
    .andWhere('NOT EXISTS (SELECT FROM follow_up_closures WHERE disposition_id = row.id)')
    .getMany();
  const reviews = await byId(
    manager,
    ReviewRow,
    followUps.map(({ reviewId }) => reviewId),
  );
  return followUps.flatMap((followUp): Deadline[] => {
    const review = reviews.get(followUp.reviewId)!;
    const vendor = vendors.get(review.vendorId);
    if (vendor === undefined || NO_MORE_ASKED.has(review.status) || followUp.dueOn === null) return [];
    return [
      {
        ...{ kind: 'FOLLOW_UP_DUE', id: followUp.id, vendor, dueOn: followUp.dueOn, remindOn: TASK },
        ahead: `A follow-up with ${vendor.name} is due`,
        past: `A follow-up with ${vendor.name} was due`,
        to: [followUp.ownerId ?? followUp.disposedById],
        about: { vendorId: vendor.id, reviewId: review.id, reportId: review.reportId },
      },
    ];
  });
}

/** Controls of ours that somebody looks at again; those of the latest reports, for others no longer count. */
export async function cuecDeadlines({ manager, vendors, ownersOf }: Scene): Promise<Deadline[]> {
  const cuecs = await manager
    .createQueryBuilder(CuecRow, 'row')
    .where('row.nextCheckOn IS NOT NULL')
    .andWhere({ absentSince: IsNull(), droppedByReportId: IsNull() })
    // What another CUEC took over is checked there.
    .andWhere(`NOT EXISTS (SELECT FROM cuecs AS next WHERE next.predecessor_id = row.id)`)
    .getMany();
  const reports = await byId(
    manager,
    ReportRow,
    cuecs.map(({ reportId }) => reportId),
  );
  return cuecs.flatMap((cuec): Deadline[] => {
    // A report that was withdrawn asks for nothing any more.
    const vendor = vendors.get(reports.get(cuec.reportId)?.vendorId ?? '');
    if (vendor === undefined) return [];
    const { id, reportId } = cuec;
    return [
      {
        ...{ kind: 'CUEC_CHECK_DUE', id, vendor, dueOn: cuec.nextCheckOn!, remindOn: TASK },
        ahead: `A CUEC of ${vendor.name} is to be checked`,
        past: `A CUEC of ${vendor.name} was to be checked`,
        to: cuec.ownerId === null ? ownersOf(vendor) : [cuec.ownerId],
        about: { vendorId: vendor.id, reportId, cuecId: id },
      },
    ];
  });
}

async function byId<Row extends { id: string }>(
  manager: Scene['manager'],
  entity: new () => Row,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const rows = await manager.findBy(entity, { id: In([...new Set(ids)]) } as never);
  return new Map(rows.map((row) => [row.id, row]));
}
