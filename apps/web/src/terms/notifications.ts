import type { Tone } from '../components/tone-badge';
import type { DigestRhythm, NotificationKind } from '../gql/graphql';

export const NOTIFICATION_KIND: Readonly<Record<NotificationKind, string>> = {
  REPORT_RECEIVED: 'Report received',
  REPORT_READING_FAILED: 'Report could not be read',
  REPORT_EXPIRING: 'Report expiring',
  REPORT_STALE: 'Report stale',
  BRIDGE_LETTER_LAPSING: 'Bridge letter lapsing',
  REQUEST_UNANSWERED: 'Request unanswered',
  VENDOR_RENEWAL_DUE: 'Contract renewal',
  REVIEW_ASSIGNED: 'Review assigned',
  REVIEW_DUE: 'Review due',
  REVIEW_DECIDED: 'Review decided',
  REVIEW_AGAIN_DUE: 'Review again',
  DECISION_AWAITS_APPROVAL: 'Decision awaits approval',
  DECISION_SENT_BACK: 'Decision sent back',
  CONDITION_ASSIGNED: 'Condition assigned',
  CONDITION_DUE: 'Condition due',
  FOLLOW_UP_ASSIGNED: 'Follow-up assigned',
  FOLLOW_UP_DUE: 'Follow-up due',
  CUEC_ASSIGNED: 'CUEC assigned',
  CUEC_CHECK_DUE: 'CUEC check due',
  MENTIONED: 'Mention',
  WEBHOOK_DISABLED: 'Webhook disabled',
};

export const NOTIFICATION_KINDS = Object.keys(NOTIFICATION_KIND) as readonly NotificationKind[];

export const NOTIFICATION_TONE: Readonly<Record<NotificationKind, Tone>> = {
  REPORT_RECEIVED: 'info',
  REPORT_READING_FAILED: 'bad',
  REPORT_EXPIRING: 'warn',
  REPORT_STALE: 'bad',
  BRIDGE_LETTER_LAPSING: 'warn',
  REQUEST_UNANSWERED: 'warn',
  VENDOR_RENEWAL_DUE: 'info',
  REVIEW_ASSIGNED: 'info',
  REVIEW_DUE: 'warn',
  REVIEW_DECIDED: 'good',
  REVIEW_AGAIN_DUE: 'warn',
  DECISION_AWAITS_APPROVAL: 'info',
  DECISION_SENT_BACK: 'warn',
  CONDITION_ASSIGNED: 'info',
  CONDITION_DUE: 'warn',
  FOLLOW_UP_ASSIGNED: 'info',
  FOLLOW_UP_DUE: 'warn',
  CUEC_ASSIGNED: 'info',
  CUEC_CHECK_DUE: 'warn',
  MENTIONED: 'info',
  WEBHOOK_DISABLED: 'bad',
};

export const DIGEST_RHYTHM: Readonly<Record<DigestRhythm, string>> = {
  DAILY: 'Every morning',
  WEEKLY: 'On Monday morning',
  OFF: 'Never',
};
