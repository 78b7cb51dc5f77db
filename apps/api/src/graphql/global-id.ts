const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The types that `node(id)` finds. */
export const NODE_TYPES = [
  'AcceptancePolicy',
  'Account',
  'Vendor',
  'Report',
  'Cuec',
  'InternalControl',
  'Review',
  'ReviewAttachment',
  'ReviewComment',
  'ReviewDecision',
  'Condition',
  'FollowUp',
  'FactCorrection',
  'ReadingConfirmation',
  'AuditEvent',
  'Notification',
  'Webhook',
  'WebhookDelivery',
  'OutboxMessage',
  'ReportRequest',
  'InboxItem',
  'SavedView',
  'PortalSettings',
  'Session',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** An id that is unique over all types and opaque to clients. */
export const globalIdOf = (type: NodeType, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

/** @returns null where the text is no id of ours */
export function parseGlobalId(globalId: string): { readonly type: NodeType; readonly id: string } | null {
  const [type, id, ...rest] = Buffer.from(globalId, 'base64url').toString('utf8').split(':');
  if (!NODE_TYPES.includes(type as NodeType) || id === undefined || !UUID.test(id) || rest.length > 0) return null;
  return { type: type as NodeType, id };
}

/** The row's id in a global id of one type; null where it is another type's, or none: such a thing does not exist. */
export function rowIdOf(type: NodeType, globalId: string): string | null {
  const parsed = parseGlobalId(globalId);
  return parsed?.type === type ? parsed.id : null;
}
