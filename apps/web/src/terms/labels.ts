import { words } from '@countersign/vocabulary';
import type {
  AccountState,
  Role,
  InboxStatus,
  ManualChecklistCode,
  ProposalCertainty,
  VendorImportAction,
  VendorImportField,
  MailStatus,
  ReportRequestState,
  CheckOutcome,
  DataKind,
  VendorDecision,
  VendorStatus,
  Decision,
  DispositionKind,
  FindingSeverity,
  Freshness,
  Opinion,
  ReadStatus,
  ReportKind,
  ReportStanding,
  ReportType,
  ReviewStatus,
  SectionKind,
  SubserviceMethod,
  TestOutcome,
  TextSource,
  TrustServicesCategory,
  VendorTier,
} from '../gql/graphql';

type Labels<Term extends string> = Readonly<Record<Term, string>>;

export const FRESHNESS: Labels<Freshness> = {
  CURRENT: 'Current',
  EXPIRING: 'Expiring',
  STALE: 'Stale',
  UNKNOWN: 'Age unknown',
};
/** The most urgent first. */
export const STANDING: Labels<ReportStanding> = words.STANDING;
export const STANDING_MEANING: Labels<ReportStanding> = {
  STALE: 'older than the policy allows',
  EXPIRING: 'stale soon: ask for the next one',
  BRIDGED: 'current, and a letter counts for today',
  CURRENT: 'no older than the policy allows',
  NONE: 'none with a date was read',
};
export const OPINION: Labels<Opinion> = words.OPINION;
export const REPORT_KIND: Labels<ReportKind> = words.REPORT_KIND;
export const REPORT_TYPE: Labels<ReportType> = words.REPORT_TYPE;
export const CATEGORY: Labels<TrustServicesCategory> = words.CATEGORY;
export const METHOD: Labels<SubserviceMethod> = words.METHOD;
export const OUTCOME: Labels<TestOutcome> = {
  NO_EXCEPTION: 'No exception',
  EXCEPTION: 'Exception',
  NO_OCCURRENCE: 'No occurrence',
  NOT_TESTED: 'Not tested',
  UNCLEAR: 'Unclear',
};
export const READ_STATUS: Labels<ReadStatus> = words.READ_STATUS;
export const TIER: Labels<VendorTier> = words.TIER;
export const TIER_MEANING: Labels<VendorTier> = {
  CRITICAL: 'The business stops, or the most sensitive data is exposed, when the vendor fails.',
  HIGH: 'A failure does serious harm.',
  MEDIUM: 'A failure is a nuisance that can be lived with for a while.',
  LOW: 'A failure is hardly noticed.',
};
export const VENDOR_STATUS: Labels<VendorStatus> = words.VENDOR_STATUS;
export const DATA_KIND: Labels<DataKind> = words.DATA_KIND;
export const REQUEST_STATE: Labels<ReportRequestState> = words.REQUEST_STATE;
export const MAIL_STATUS: Labels<MailStatus> = {
  WAITING: 'Waiting',
  SENT: 'Sent',
  FAILED: 'Not delivered',
  WITHDRAWN: 'Withdrawn',
};
export const INBOX_STATUS: Labels<InboxStatus> = {
  WAITING: 'Waiting',
  CONFIRMED: 'Confirmed',
  DISCARDED: 'Discarded',
};
export const CERTAINTY: Labels<ProposalCertainty> = {
  CERTAIN: 'Certain',
  LIKELY: 'To be looked at',
  NONE: 'Vendor to be chosen',
};
export const IMPORT_ACTION: Labels<VendorImportAction> = {
  CREATE: 'New',
  UPDATE: 'Changed',
  UNCHANGED: 'As it is',
  ERROR: 'To be corrected',
};
export const IMPORT_FIELD: Labels<VendorImportField> = {
  name: 'Name',
  legalName: 'Legal name',
  aliases: 'Other names',
  tier: 'Tier',
  status: 'Status',
  website: 'Website',
  businessOwner: 'Business owner',
  purpose: 'What it does for us',
  systems: 'Systems that we use',
  dataHandled: 'Data handled',
  dataNote: 'More on the data',
  contacts: 'Contacts',
  contactName: 'Name of a contact',
  contactEmail: 'E-mail of a contact',
  contactRole: 'Role of a contact',
  renewalOn: 'Renewal date',
};
export const DECISION: Labels<Decision> = words.DECISION;
/** The decision on a vendor that counts now. */
export const VENDOR_DECISION: Labels<VendorDecision> = {
  APPROVED: DECISION.APPROVED,
  APPROVED_WITH_CONDITIONS: DECISION.APPROVED_WITH_CONDITIONS,
  REJECTED: DECISION.REJECTED,
  NONE: 'No decision yet',
};
export const DECISION_MEANING: Labels<Decision> = {
  APPROVED: 'The report is relied upon.',
  APPROVED_WITH_CONDITIONS: 'The report is relied upon, and something has to be done by a date.',
  REJECTED: 'The report is not relied upon.',
  MORE_INFORMATION_NEEDED: 'The vendor has to say more. The review goes on.',
};
export const REVIEW_STATUS: Labels<ReviewStatus> = words.REVIEW_STATUS;
/** Not decided yet. */
export const isOpen = (status: ReviewStatus): boolean => !['DECIDED', 'SUPERSEDED', 'WITHDRAWN'].includes(status);
export const DISPOSITION: Labels<DispositionKind> = words.DISPOSITION;
export const CHECK_OUTCOME: Labels<CheckOutcome> = { PASSED: 'Passed', FAILED: 'Failed', TO_DO: 'To do' };
export const CHECKLIST_CONFIRMATION: Labels<ManualChecklistCode> = words.CHECKLIST_CONFIRMATION;
export const SEVERITY: Labels<FindingSeverity> = {
  BLOCKING: 'Speaks against relying on the report',
  ATTENTION: 'Needs judgement',
  NOTICE: 'Good to know',
};
export const TEXT_SOURCE: Labels<TextSource> = {
  EMBEDDED: 'Text of the PDF',
  OCR: 'Text recognised from images',
  MIXED: 'Text partly recognised from images',
};
export const SECTION: Labels<SectionKind> = {
  COVER: 'Cover',
  TABLE_OF_CONTENTS: 'Table of contents',
  AUDITORS_REPORT: 'Service auditor’s report',
  MANAGEMENT_ASSERTION: 'Management’s assertion',
  SYSTEM_DESCRIPTION: 'System description',
  SUBSERVICE_ORGANIZATIONS: 'Subservice organizations',
  CUECS: 'Complementary user entity controls',
  CSOCS: 'Complementary subservice organization controls',
  CRITERIA_AND_CONTROLS: 'Criteria and controls',
  TESTS_OF_CONTROLS: 'Tests of controls and results',
  OTHER_INFORMATION: 'Other information',
  OTHER: 'Other',
};

export const ROLE: Labels<Role> = words.ROLE;
export const ROLE_MEANING: Labels<Role> = {
  ADMINISTRATOR: 'May do everything, and keeps people, policies and settings.',
  PROCUREMENT: 'Vendors, requests, the inbox, reports, reviews and decisions.',
  SECURITY: 'CUECs, our own controls, reports, reviews and decisions; what a vendor handles.',
  READER: 'Sees everything but mail and settings, and changes nothing; fit for your own auditor.',
};
export const ACCOUNT_STATE: Labels<AccountState> = { ACTIVE: 'Active', INVITED: 'Invited', DISABLED: 'Disabled' };

/** The terms of a set of labels, in their order, as choices for a field. */
export const choicesOf = <Term extends string>(labels: Labels<Term>): { value: Term; label: string }[] =>
  (Object.keys(labels) as Term[]).map((value) => ({ value, label: labels[value] }));

/** A term that came from outside, such as out of an address; null where it is none. */
export const termIn = <Term extends string>(labels: Labels<Term>, given: string | null): Term | null =>
  given !== null && Object.hasOwn(labels, given) ? (given as Term) : null;
