import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext, viewerOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { Cuec } from '../cuecs/cuec';
import { Report } from '../reports/report';
import { ReportRequest } from '../requests/report-request';
import { Condition, Review } from '../reviews/review';
import { Vendor } from '../vendors/vendor';
import { latestUnreadOf, unreadCountOf } from './list-notifications';
import { Notification, NotificationsChangedEvent } from './notification';

/** What a notification is about. */
@Resolver(() => Notification)
export class NotificationFieldsResolver {
  @ResolveField(() => Vendor, { nullable: true, description: 'The vendor that it is about.' })
  @Requires('vendor:read')
  vendor(@Context() { load }: RequestContext, @Parent() { row }: Notification): Promise<Vendor | null> {
    return found(row.vendorId, load.vendor, (vendor) => new Vendor(vendor));
  }

  @ResolveField(() => Report, { nullable: true, description: 'The report that it is about.' })
  @Requires('report:read')
  report(@Context() { load }: RequestContext, @Parent() { row }: Notification): Promise<Report | null> {
    return found(row.reportId, load.report, (report) => new Report(report));
  }

  @ResolveField(() => Review, { nullable: true, description: 'The review that it is about.' })
  @Requires('review:read')
  review(@Context() { load }: RequestContext, @Parent() { row }: Notification): Promise<Review | null> {
    return found(row.reviewId, load.review, (review) => new Review(review));
  }

  @ResolveField(() => Condition, { nullable: true, description: 'The condition that it is about.' })
  @Requires('review:read')
  condition(@Context() { load }: RequestContext, @Parent() { row }: Notification): Promise<Condition | null> {
    return found(row.conditionId, load.condition, (condition) => new Condition(condition));
  }

  @ResolveField(() => Cuec, { nullable: true, description: 'The CUEC that it is about.' })
  @Requires('cuec:read')
  cuec(@Context() { load }: RequestContext, @Parent() { row }: Notification): Promise<Cuec | null> {
    return found(row.cuecId, load.cuec, (cuec) => new Cuec(cuec));
  }

  @ResolveField(() => ReportRequest, { nullable: true, description: 'The request for a report that it is about.' })
  @Requires('request:read')
  request(@Context() { load }: RequestContext, @Parent() { row }: Notification): Promise<ReportRequest | null> {
    return found(row.requestId, load.reportRequest, (request) => new ReportRequest(request));
  }
}

/** As they stand when it is told of, and of nobody but who watches. */
@Resolver(() => NotificationsChangedEvent)
export class NotificationsChangedResolver {
  @ResolveField(() => Int, { description: 'How many are not read.' })
  @Requires('notification:own')
  unreadCount(@Context() context: RequestContext): Promise<number> {
    return unreadCountOf(context.manager, viewerOf(context).account.id);
  }

  @ResolveField(() => Notification, { nullable: true, description: 'The latest that is not read; null: none.' })
  @Requires('notification:own')
  async latestUnread(@Context() context: RequestContext): Promise<Notification | null> {
    const latest = await latestUnreadOf(context.manager, viewerOf(context).account.id);
    return latest && new Notification(latest);
  }
}

async function found<Row, Shown>(
  id: string | null,
  loader: { load(id: string): Promise<Row | null> },
  shown: (row: Row) => Shown,
): Promise<Shown | null> {
  const row = id === null ? null : await loader.load(id);
  return row && shown(row);
}
