import { AccountChangeResolver } from '../accounts/account-change.resolver';
import { SessionResolver } from '../accounts/session.resolver';
import { AccountResolver } from '../accounts/account.resolver';
import {
  AttachmentResolver,
  ClosureFilesResolver,
  ReviewAttachmentsResolver,
} from '../attachments/attachment.resolver';
import { AuditResolver } from '../audit/audit.resolver';
import { ComparisonResolver, EarlierReportsResolver } from '../comparison/comparison.resolver';
import { ConfirmationFieldsResolver, ReportConfirmationsResolver } from '../confirmations/confirmation-fields.resolver';
import { ConfirmationResolver } from '../confirmations/confirmation.resolver';
import { CorrectionFieldsResolver, ReportCorrectionsResolver } from '../corrections/correction-fields.resolver';
import { CorrectionResolver } from '../corrections/correction.resolver';
import { CalendarResolver } from '../calendar/calendar.resolver';
import { WebhookResolver } from '../webhooks/webhook.resolver';
import { ReportBridgeResolver } from '../coverage/report-bridge.resolver';
import { CoverageFieldsResolver } from '../coverage/coverage-fields.resolver';
import { VendorCoverageResolver } from '../coverage/vendor-coverage.resolver';
import { CuecGroupResolver } from '../cuecs/cuec-group.resolver';
import { CuecRegisterResolver } from '../cuecs/cuec-register.resolver';
import { CuecResolver, ReportCuecsResolver, VendorCuecsResolver } from '../cuecs/cuec.resolver';
import { DashboardResolver } from '../dashboard/dashboard.resolver';
import { CommentFieldsResolver } from '../discussion/comment-fields.resolver';
import { DiscussionResolver, ReviewDiscussionEventResolver } from '../discussion/discussion.resolver';
import { ExpiringReportsResolver } from '../expiring/expiring-reports.resolver';
import { FollowUpClosureResolver, FollowUpResolver } from '../follow-ups/follow-up.resolver';
import { InboxItemFieldsResolver } from '../inbox/inbox-item-fields.resolver';
import { InboxChangeResolver, InboxResolver } from '../inbox/inbox.resolver';
import {
  CuecAnswersResolver,
  InternalControlResolver,
  ThemeAnswersResolver,
} from '../internal-controls/internal-control.resolver';
import { InternalControlChangeResolver } from '../internal-controls/internal-control-change.resolver';
import { MailSettingsResolver } from '../mail-settings/mail-settings.resolver';
import { NodeResolver } from '../node/node.resolver';
import {
  NotificationFieldsResolver,
  NotificationsChangedResolver,
} from '../notifications/notification-fields.resolver';
import { NotificationResolver } from '../notifications/notification.resolver';
import { NthPartyResolver } from '../nth-parties/nth-party.resolver';
import { VendorSubserviceResolver } from '../nth-parties/vendor-subservice';
import { OutboxResolver } from '../outbox/outbox.resolver';
import { PolicyResolver } from '../policies/policy.resolver';
import { ReportFieldsResolver } from '../reports/report-fields.resolver';
import { ReportProgressResolver } from '../reports/report-progress.resolver';
import { ReportResolver } from '../reports/report.resolver';
import { VendorReportsResolver } from '../reports/vendor-reports.resolver';
import {
  ReportWithdrawalResolver,
  WithdrawingResolver,
  WithdrawnReportsResolver,
} from '../reports/withdrawing/withdrawing.resolver';
import { ReportRequestResolver, VendorRequestsResolver } from '../requests/request.resolver';
import { DecidedCuecResolver, DecidedCuecsResolver } from '../reviews/decided-cuec';
import { ConditionClosureResolver, ConditionResolver } from '../reviews/condition.resolver';
import { ExaminationActsResolver } from '../reviews/examination-acts.resolver';
import {
  DispositionResolver,
  EarlierDispositionResolver,
  ExaminationResolver,
  PendingDecisionResolver,
  ProposedConditionResolver,
} from '../reviews/examination.resolver';
import { ReportReviewsResolver, VendorReviewsResolver } from '../reviews/report-reviews.resolver';
import { ReviewChangesResolver } from '../reviews/review-changes.resolver';
import { ReviewDecisionResolver } from '../reviews/review-decision.resolver';
import { ReviewFieldsResolver } from '../reviews/review-fields.resolver';
import { ReviewResolver } from '../reviews/review.resolver';
import { SavedViewResolver } from '../saved-views/saved-view.resolver';
import { SearchResolver } from '../search/search.resolver';
import { SettingsResolver } from '../settings/settings.resolver';
import { TaskGroupResolver, TodayResolver } from '../today/today.resolver';
import { VendorResolver } from '../vendors/vendor.resolver';

/** Every resolver: what the schema is made of. */
export const RESOLVERS = [
  AccountChangeResolver,
  AccountResolver,
  AttachmentResolver,
  AuditResolver,
  ClosureFilesResolver,
  CommentFieldsResolver,
  CalendarResolver,
  ComparisonResolver,
  ConditionClosureResolver,
  ConditionResolver,
  ConfirmationFieldsResolver,
  ConfirmationResolver,
  CorrectionFieldsResolver,
  CorrectionResolver,
  CuecAnswersResolver,
  CuecGroupResolver,
  CuecRegisterResolver,
  CuecResolver,
  DashboardResolver,
  DiscussionResolver,
  DecidedCuecResolver,
  DecidedCuecsResolver,
  EarlierReportsResolver,
  ExaminationActsResolver,
  DispositionResolver,
  EarlierDispositionResolver,
  ExaminationResolver,
  ExpiringReportsResolver,
  FollowUpClosureResolver,
  FollowUpResolver,
  InboxChangeResolver,
  InboxItemFieldsResolver,
  InboxResolver,
  InternalControlChangeResolver,
  InternalControlResolver,
  MailSettingsResolver,
  NodeResolver,
  NotificationFieldsResolver,
  NotificationResolver,
  NotificationsChangedResolver,
  NthPartyResolver,
  OutboxResolver,
  PendingDecisionResolver,
  ProposedConditionResolver,
  PolicyResolver,
  ReportBridgeResolver,
  ReportConfirmationsResolver,
  ReportCorrectionsResolver,
  ReportCuecsResolver,
  ReportFieldsResolver,
  ReportProgressResolver,
  ReportRequestResolver,
  ReportResolver,
  ReportReviewsResolver,
  ReviewAttachmentsResolver,
  ReviewChangesResolver,
  ReviewDecisionResolver,
  ReviewDiscussionEventResolver,
  ReviewFieldsResolver,
  ReviewResolver,
  SavedViewResolver,
  SearchResolver,
  SessionResolver,
  SettingsResolver,
  TaskGroupResolver,
  ThemeAnswersResolver,
  TodayResolver,
  CoverageFieldsResolver,
  VendorCoverageResolver,
  VendorCuecsResolver,
  VendorReportsResolver,
  WithdrawingResolver,
  WithdrawnReportsResolver,
  ReportWithdrawalResolver,
  VendorRequestsResolver,
  VendorResolver,
  VendorReviewsResolver,
  VendorSubserviceResolver,
  WebhookResolver,
];
