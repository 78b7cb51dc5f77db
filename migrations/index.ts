import { Accounts1764000000000 } from './1764000000000-accounts';
import { VendorsAndReports1764000001000 } from './1764000001000-vendors-and-reports';
import { Reviews1764000002000 } from './1764000002000-reviews';
import { AuditLog1764000003000 } from './1764000003000-audit-log';
import { ReviewWorkflow1764100001000 } from './1764100001000-review-workflow';
import { AcceptancePolicies1764100001100 } from './1764100001100-acceptance-policies';
import { ChecklistAndSecondPerson1764100001200 } from './1764100001200-checklist-and-second-person';
import { ConditionsClosed1764100001300 } from './1764100001300-conditions-closed';
import { CuecRegister1764100002000 } from './1764100002000-cuec-register';
import { VendorDetails1764100003000 } from './1764100003000-vendor-details';
import { MailAndReportRequests1764100003100 } from './1764100003100-mail-and-report-requests';
import { Coverage1764100004000 } from './1764100004000-coverage';
import { Corrections1764100004010 } from './1764100004010-corrections';
import { Search1764100005000 } from './1764100005000-search';
import { Notifications1764200004000 } from './1764200004000-notifications';
import { Discussion1764200003000 } from './1764200003000-discussion';
import { CalendarFeeds1764200004100 } from './1764200004100-calendar-feeds';
import { Webhooks1764200004200 } from './1764200004200-webhooks';
import { Inbox1764200005000 } from './1764200005000-inbox';
import { SearchOfComments1764200003100 } from './1764200003100-search-of-comments';
import { FollowUps1764200003200 } from './1764200003200-follow-ups';
import { WithdrawnReviews1764200003300 } from './1764200003300-withdrawn-reviews';
import { DiscussionTold1764200003400 } from './1764200003400-discussion-told';
import { ReportCategories1764207000000 } from './1764207000000-report-categories';
import { AccountVisits1764207000100 } from './1764207000100-account-visits';
import { Confirmations1764208000000 } from './1764208000000-confirmations';
import { SavedViews1764209000000 } from './1764209000000-saved-views';
import { Roles1764210000000 } from './1764210000000-roles';
import { PortalSettings1764210000100 } from './1764210000100-portal-settings';
import { DispositionVersions1764211000000 } from './1764211000000-disposition-versions';
import { MovedReports1764212000000 } from './1764212000000-moved-reports';
import { RetiredControls1764213000000 } from './1764213000000-retired-controls';
import { WithdrawnReports1764213100000 } from './1764213100000-withdrawn-reports';
import { ReadingPasswords1764213200000 } from './1764213200000-reading-passwords';
import { ConditionAssignments1764214000000 } from './1764214000000-condition-assignments';
import { ReviewChangesTold1764215000000 } from './1764215000000-review-changes-told';

/** Every migration, oldest first. One that has been released is never changed; a new one follows it. */
export const MIGRATIONS = [
  Accounts1764000000000,
  VendorsAndReports1764000001000,
  Reviews1764000002000,
  AuditLog1764000003000,
  ReviewWorkflow1764100001000,
  AcceptancePolicies1764100001100,
  ChecklistAndSecondPerson1764100001200,
  ConditionsClosed1764100001300,
  CuecRegister1764100002000,
  VendorDetails1764100003000,
  MailAndReportRequests1764100003100,
  Coverage1764100004000,
  Corrections1764100004010,
  Search1764100005000,
  Discussion1764200003000,
  SearchOfComments1764200003100,
  FollowUps1764200003200,
  WithdrawnReviews1764200003300,
  DiscussionTold1764200003400,
  Notifications1764200004000,
  CalendarFeeds1764200004100,
  Webhooks1764200004200,
  Inbox1764200005000,
  ReportCategories1764207000000,
  AccountVisits1764207000100,
  Confirmations1764208000000,
  SavedViews1764209000000,
  Roles1764210000000,
  PortalSettings1764210000100,
  DispositionVersions1764211000000,
  MovedReports1764212000000,
  RetiredControls1764213000000,
  WithdrawnReports1764213100000,
  ReadingPasswords1764213200000,
  ConditionAssignments1764214000000,
  ReviewChangesTold1764215000000,
];
