import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { AuditEventRow, type AuditSubject } from '../entities';

export interface Change {
  readonly at: Date;
  /** The account that acted; null: Countersign itself. */
  readonly actorId: string | null;
  /** Subject and act, such as `vendor.created`. */
  readonly action: string;
  readonly subject: { readonly type: AuditSubject; readonly id: string; readonly label: string };
  /** The values that the change concerns, before and after; null where there was or is nothing. No secrets. */
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

/** Writes a line of the audit log. @param transaction the one that makes the change: both stand or neither does */
export async function recordChange(transaction: EntityManager, change: Change): Promise<void> {
  const { subject, ...rest } = change;
  const row: Partial<AuditEventRow> = {
    id: randomUUID(),
    ...rest,
    subjectType: subject.type,
    subjectId: subject.id,
    subjectLabel: subject.label,
  };
  await transaction.insert(AuditEventRow, row as never);
}
