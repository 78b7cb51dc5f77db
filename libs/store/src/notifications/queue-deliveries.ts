import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import {
  type NotificationKind,
  type NotificationSubjects,
  WEBHOOK_EVENTS,
  WebhookDeliveryRow,
  type WebhookEvent,
  WebhookRow,
} from '../entities';

interface Happening {
  readonly kind: NotificationKind;
  readonly occasion: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly about: NotificationSubjects;
  readonly at: Date;
}

/** Such as `report.stale` for REPORT_STALE. */
export const eventNameOf = (kind: NotificationKind): string => kind.toLowerCase().replace('_', '.');

/** Leaves a message for every webhook that wants to be told of this; the worker sends it once it stands. */
export async function queueDeliveries(transaction: EntityManager, happening: Happening): Promise<void> {
  const { kind, occasion, at } = happening;
  if (!(WEBHOOK_EVENTS as readonly string[]).includes(kind)) return;
  const webhooks = await transaction
    .createQueryBuilder(WebhookRow, 'row')
    .where(`row.status = 'ENABLED' AND :kind = ANY (row.events)`, { kind })
    .getMany();
  if (webhooks.length === 0) return;
  const body = bodyOf(happening);
  const rows = webhooks.map(({ id }) =>
    newDelivery({ webhookId: id, event: kind as WebhookEvent, occasion, body, at }),
  );
  await transaction.createQueryBuilder().insert().into(WebhookDeliveryRow).values(rows).orIgnore().execute();
}

const newDelivery = ({
  at,
  ...given
}: Pick<WebhookDeliveryRow, 'webhookId' | 'event' | 'occasion' | 'body'> & {
  readonly at: Date;
}): WebhookDeliveryRow => ({
  id: randomUUID(),
  messageId: randomUUID(),
  ...given,
  ...UNTRIED,
  createdAt: at,
  replayOfId: null,
});

const UNTRIED = { status: 'WAITING', attempts: 0, attemptedAt: null, responseCode: null, failure: null } as const;

/** Sends what was sent before once more, under the same name, so that its receiver can tell. */
export async function replayDelivery(
  transaction: EntityManager,
  delivery: WebhookDeliveryRow,
  at: Date,
): Promise<WebhookDeliveryRow> {
  const replay: WebhookDeliveryRow = {
    ...delivery,
    ...UNTRIED,
    id: randomUUID(),
    createdAt: at,
    replayOfId: delivery.id,
  };
  await transaction.insert(WebhookDeliveryRow, replay);
  return replay;
}

/** The form of the Standard Webhooks specification; ids are those of the API. Nothing of what a report says. */
function bodyOf({ kind, title, dueOn, about, at }: Happening): string {
  const idOf = (type: string, id: string | null | undefined) =>
    id == null ? null : Buffer.from(`${type}:${id}`).toString('base64url');
  return JSON.stringify({
    type: eventNameOf(kind),
    timestamp: at.toISOString(),
    data: {
      title,
      dueOn,
      vendorId: idOf('Vendor', about.vendorId),
      reportId: idOf('Report', about.reportId),
      reviewId: idOf('Review', about.reviewId),
      cuecId: idOf('Cuec', about.cuecId),
      conditionId: idOf('Condition', about.conditionId),
      requestId: idOf('ReportRequest', about.requestId),
    },
  });
}
