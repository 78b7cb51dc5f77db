export * from './entities';
export { openStore, withStore, type StoreOptions } from './open-store';
export { runMigrations } from './run-migrations';
export { recordChange, type Change } from './audit/record-change';
export { differenceOf } from './audit/difference';
export { accountByEmail } from './accounts/find-account';
export { insertAccount, type NewAccount } from './accounts/create-account';
export { ADMINISTRATOR_EMAIL, awaitsOwnPassword, ensureAdministrator } from './accounts/ensure-administrator';
export { endSessionsOf, replacePassword, resetPassword } from './accounts/reset-password';
export { portalSettings } from './settings/portal-settings';
export { type DueReport, type RetentionReason, reportsDueForDeletion } from './retention/due-reports';
export { lockedDueReport, recordFileDeleted } from './retention/record-file-deleted';
export { RETENTION_RUN, nextRetentionRun } from './retention/retention-run';
export { hashPassword, passwordMatches, pretendToMatch, PASSWORD_MAX_LENGTH } from './accounts/password';
export { weaknessOf } from './accounts/password-strength';
export { hashOfToken, newToken } from './accounts/secret-token';
export { ForeignCursor, type Position, cursorOf, positionOf } from './listing/cursor';
export { type Listing, type Page, type PageRequest, emptyPage, pageOf, pagesOf } from './listing/pages-of';
export {
  coveringDocumentOf,
  coveringDocumentsByVendor,
  lockDocumentsBeside,
  lockDocumentsOf,
  lockMovesOfReports,
  placeBridgeLetters,
} from './readings/bridge-letters';
export { correctionOf, effectiveFactsOf, standingCorrections, withCorrections } from './corrections/effective-facts';
export { UNFINISHED_READINGS, beginReading, recordProgress } from './readings/progress';
export {
  forgetOldReadingPasswords,
  forgetReadingPassword,
  keepReadingPassword,
  readingPasswordOf,
} from './readings/reading-passwords';
export { type ReadingOutcome, recordFailure, recordReading } from './readings/outcome';
export { assessedFactsOf } from './readings/assessed-facts';
export { READING_SUBJECTS } from './readings/reading-subjects';
export type { BegunReading, PagesReached, ReadingSubject } from './readings/reading-subject';
export { UNFINISHED_ITEMS } from './inbox/inbox-readings';
export { freshnessPolicyOf, policyInForce } from './policies/policy-in-force';
export { restaleReports } from './policies/restale-reports';
export { receiveReport } from './reviews/receive-report';
export { awaitReportAgain } from './reviews/await-report-again';
export { type ReviewRequest, requestReview } from './reviews/request-review';
export { awaitsLetter, withdrawReview, withdrawReviewOfLetters } from './reviews/withdraw-review';
export { conditionOwners } from './reviews/condition-owners';
export { supersedeReviews } from './reviews/supersede-reviews';
export { LATEST_REPORTS } from './listing/latest-reports';
export { staleOnOf } from './readings/stale-on';
export { settleReport } from './readings/settle-report';
export { cuecLabelOf } from './cuecs/cuec-label';
export { carryOverCuecs } from './cuecs/carry-over-cuecs';
export { partCuecs } from './cuecs/part-cuecs';
export { noticeOpenReviews } from './reviews/notice-open-reviews';
export { rethemeCuecs } from './cuecs/retheme-cuecs';
export { copyAnswers } from './cuecs/copy-answers';
export { withoutOwner } from './cuecs/without-owner';
export { indexFacts, indexPages } from './search/index-report';
export { forgetComment, indexComment } from './search/index-comment';
export { catchUpFacts, catchUpPages, reportsToCatchUp } from './search/catch-up';
export { type Hearing, type Listener, listenTo } from './listen-to';
export {
  DIGEST_DEFAULTS,
  type NotificationWishes,
  notificationWishesOf,
  setNotificationWishes,
} from './notifications/notification-wishes';
export { eventNameOf, replayDelivery } from './notifications/queue-deliveries';
export { type Occasion, raiseNotifications } from './notifications/raise-notifications';
export { settleNotifications } from './notifications/settle-notifications';
export { tellOfReport } from './notifications/tell-of-report';
export { turnNotifications } from './notifications/turn-notifications';
export { activeAccounts, ownersAmong, ownersOfVendor } from './notifications/vendor-owners';
