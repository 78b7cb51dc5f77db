import { AcceptancePolicyRow } from './acceptance-policy';
import { AccountVisitRow } from './account-visit';
import { AccountRow } from './account';
import { AuditEventRow } from './audit-event';
import { CalendarFeedRow } from './calendar-feed';
import { CuecRow } from './cuec';
import { ChecklistConfirmationRow } from './checklist-confirmation';
import { DecisionProposalRow } from './decision-proposal';
import { ExceptionDispositionRow } from './exception-disposition';
import { ConditionAssignmentRow } from './condition-assignment';
import { ConditionClosureRow } from './condition-closure';
import { DecisionConditionRow } from './decision-condition';
import { FactCorrectionRow } from './fact-correction';
import { InboxItemRow } from './inbox-item';
import { FollowUpClosureFileRow, FollowUpClosureRow } from './follow-up-closure';
import { InternalControlRow } from './internal-control';
import { NotificationRow } from './notification';
import { DigestSettingRow, NotificationPreferenceRow } from './notification-preference';
import { OutboxMessageRow } from './outbox-message';
import { PasswordChoiceRow } from './password-choice';
import { PortalSettingsRow } from './portal-settings';
import { ReadingRow } from './reading';
import { ReadingPasswordRow } from './reading-password';
import { ReadingConfirmationRow } from './reading-confirmation';
import { AnyReportRow, ReportRow } from './report';
import { ReportRequestLinkRow, ReportRequestReminderRow, ReportRequestRow } from './report-request';
import { ReviewRow } from './review';
import { ConditionClosureFileRow, ReviewAttachmentRow } from './review-attachment';
import { ReviewCommentMentionRow, ReviewCommentRow } from './review-comment';
import { ReviewDecisionRow } from './review-decision';
import { SavedViewRow } from './saved-view';
import { SearchEntryRow } from './search-entry';
import { SessionRow } from './session';
import { SignInAttemptRow } from './sign-in-attempt';
import { VendorRow } from './vendor';
import { WebhookDeliveryRow, WebhookRow } from './webhook';

export * from './acceptance-policy';
export * from './account';
export * from './audit-event';
export * from './calendar-feed';
export * from './cuec';
export * from './checklist-confirmation';
export * from './decision-proposal';
export * from './exception-disposition';
export * from './condition-assignment';
export * from './condition-closure';
export * from './decision-condition';
export * from './account-visit';
export * from './fact-correction';
export * from './inbox-item';
export * from './follow-up-closure';
export * from './internal-control';
export * from './notification';
export * from './notification-preference';
export * from './outbox-message';
export * from './password-choice';
export * from './portal-settings';
export * from './reading';
export * from './reading-password';
export * from './reading-confirmation';
export * from './report';
export * from './report-request';
export * from './review';
export * from './review-attachment';
export * from './review-comment';
export * from './review-decision';
export * from './saved-view';
export * from './search-entry';
export * from './session';
export * from './sign-in-attempt';
export * from './vendor';
export * from './webhook';

export const ENTITIES = [
  AcceptancePolicyRow,
  AccountRow,
  AccountVisitRow,
  AuditEventRow,
  CalendarFeedRow,
  CuecRow,
  ChecklistConfirmationRow,
  DecisionProposalRow,
  ExceptionDispositionRow,
  ConditionAssignmentRow,
  ConditionClosureFileRow,
  ConditionClosureRow,
  DecisionConditionRow,
  FactCorrectionRow,
  InboxItemRow,
  FollowUpClosureFileRow,
  FollowUpClosureRow,
  InternalControlRow,
  NotificationRow,
  DigestSettingRow,
  NotificationPreferenceRow,
  OutboxMessageRow,
  PasswordChoiceRow,
  PortalSettingsRow,
  ReadingRow,
  ReadingConfirmationRow,
  ReportRow,
  AnyReportRow,
  ReadingPasswordRow,
  ReportRequestLinkRow,
  ReportRequestReminderRow,
  ReportRequestRow,
  ReviewRow,
  ReviewAttachmentRow,
  ReviewCommentMentionRow,
  ReviewCommentRow,
  ReviewDecisionRow,
  SavedViewRow,
  SearchEntryRow,
  SessionRow,
  SignInAttemptRow,
  VendorRow,
  WebhookDeliveryRow,
  WebhookRow,
];
