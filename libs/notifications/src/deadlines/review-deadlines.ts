import { OPEN_STATUSES } from '@countersign/reviews';
import { ReviewDecisionRow, ReviewRow } from '@countersign/store';
import { In, IsNull, Not } from 'typeorm';
import { type Deadline, TASK } from './deadline';
import type { Scene } from './scene';

/** Reviews that have to be decided by a day. */
export async function reviewDeadlines({ manager, vendors }: Scene): Promise<Deadline[]> {
  const reviews = await manager.findBy(ReviewRow, { status: In([...OPEN_STATUSES]), dueOn: Not(IsNull()) });
  return reviews.flatMap((review): Deadline[] => {
    const vendor = vendors.get(review.vendorId);
    if (vendor === undefined) return [];
    const { id, reportId } = review;
    return [
      {
        ...{ kind: 'REVIEW_DUE', id, vendor, dueOn: review.dueOn!, remindOn: TASK },
        ahead: `The review of ${vendor.name} is due`,
        past: `The review of ${vendor.name} was due`,
        to: [review.assigneeId ?? review.openedById],
        about: { vendorId: vendor.id, reviewId: id, reportId },
      },
    ];
  });
}

/** Decisions in force that say when to look again, unless somebody is about to. */
export async function reviewAgainDeadlines({ manager, vendors, ownersOf }: Scene): Promise<Deadline[]> {
  const underWay = await manager.findBy(ReviewRow, { status: In([...OPEN_STATUSES]) });
  const busy = new Set(underWay.map(({ vendorId }) => vendorId));
  const decided = await manager.findBy(ReviewRow, { status: 'DECIDED' });
  const reviews = new Map(decided.map((review) => [review.id, review]));
  const decisions = await manager.findBy(ReviewDecisionRow, { reviewId: In([...reviews.keys()]) });
  return decisions.flatMap((decision): Deadline[] => {
    const review = reviews.get(decision.reviewId)!;
    const vendor = vendors.get(review.vendorId);
    if (vendor === undefined || decision.reviewAgainOn === null || busy.has(vendor.id)) return [];
    return [
      {
        ...{ kind: 'REVIEW_AGAIN_DUE', id: decision.id, vendor, dueOn: decision.reviewAgainOn, remindOn: [30, 0] },
        ahead: `${vendor.name} is to be reviewed again`,
        past: `${vendor.name} was to be reviewed again`,
        to: [...ownersOf(vendor), decision.decidedById],
        about: { vendorId: vendor.id, reviewId: review.id, reportId: review.reportId },
      },
    ];
  });
}
