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
export const STANDING: Labels<ReportStanding> = {
  STALE: 'Stale',
  EXPIRING: 'Expiring',
  BRIDGED: 'Bridged',
  CURRENT: 'Current',
  NONE: 'No report',
};
export const STANDING_MEANING: Labels<ReportStanding> = {
  STALE: 'older than the policy allows',
  EXPIRING: 'stale soon: ask for the next one',
  BRIDGED: 'current, and a letter counts for today',
  CURRENT: 'no older than the policy allows',
  NONE: 'none with a date was read',
};
export const OPINION: Labels<Opinion> = {
  UNQUALIFIED: 'Unqualified',
  QUALIFIED: 'Qualified',
  ADVERSE: 'Adverse',
  DISCLAIMER: 'Disclaimer of opinion',
};
export const REPORT_KIND: Labels<ReportKind> = {
  SOC1: 'SOC 1',
  SOC2: 'SOC 2',
  SOC3: 'SOC 3',
  BRIDGE_LETTER: 'Bridge letter',
  OTHER: 'Not a SOC report',
};
export const REPORT_TYPE: Labels<ReportType> = { TYPE_1: 'Type 1', TYPE_2: 'Type 2' };
export const CATEGORY: Labels<TrustServicesCategory> = {
  SECURITY: 'Security',
  AVAILABILITY: 'Availability',
  PROCESSING_INTEGRITY: 'Processing integrity',
  CONFIDENTIALITY: 'Confidentiality',
  PRIVACY: 'Privacy',
};
export const METHOD: Labels<SubserviceMethod> = { CARVE_OUT: 'Carve-out', INCLUSIVE: 'Inclusive' };
export const OUTCOME: Labels<TestOutcome> = {
  NO_EXCEPTION: 'No exception',
  EXCEPTION: 'Exception',
  NO_OCCURRENCE: 'No occurrence',
  NOT_TESTED: 'Not tested',
  UNCLEAR: 'Unclear',
};
export const READ_STATUS: Labels<ReadStatus> = {
  QUEUED: 'Waiting to be read',
  READING: 'Being read',
  READ: 'Read',
  FAILED: 'Could not be read',
};
export const TIER: Labels<VendorTier> = { CRITICAL: 'Critical', HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' };
export const TIER_MEANING: Labels<VendorTier> = {
  CRITICAL: 'The business stops, or the most sensitive data is exposed, when the vendor fails.',
  HIGH: 'A failure does serious harm.',
  MEDIUM: 'A failure is a nuisance that can be lived with for a while.',
  LOW: 'A failure is hardly noticed.',
};
export const VENDOR_STATUS: Labels<VendorStatus> = {
  PROSPECTIVE: 'Prospective',
  ACTIVE: 'Active',
  OFFBOARDED: 'Offboarded',
};
export const DATA_KIND: Labels<DataKind> = {
  CUSTOMER_DATA: 'Customer data',
  PERSONAL_DATA: 'Personal data',
  HEALTH_DATA: 'Health data',
  PAYMENT_DATA: 'Payment data',
  EMPLOYEE_DATA: 'Employee data',
  CREDENTIALS: 'Credentials',
  SOURCE_CODE: 'Source code',
  FINANCIAL_DATA: 'Financial data',
  PUBLIC_DATA_ONLY: 'Public data only',
};
export const REQUEST_STATE: Labels<ReportRequestState> = {
  OPEN: 'Open',
  EXPIRED: 'Expired',
  FULFILLED: 'Report received',
  CANCELLED: 'Cancelled',
};
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
export const DECISION: Labels<Decision> = {
  APPROVED: 'Approved',
  APPROVED_WITH_CONDITIONS: 'Approved with conditions',
  REJECTED: 'Rejected',
  MORE_INFORMATION_NEEDED: 'More information needed',
};
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
export const REVIEW_STATUS: Labels<ReviewStatus> = {
  REQUESTED: 'Requested',
  RECEIVED: 'Received',
  IN_REVIEW: 'In review',
  DECIDED: 'Decided',
  SUPERSEDED: 'Superseded',
  WITHDRAWN: 'Withdrawn',
};
/** Not decided yet. */
export const isOpen = (status: ReviewStatus): boolean => !['DECIDED', 'SUPERSEDED', 'WITHDRAWN'].includes(status);
export const DISPOSITION: Labels<DispositionKind> = {
  ACCEPTED: 'Accepted',
  COMPENSATING_CONTROL: 'Compensating control',
  FOLLOW_UP: 'Follow-up with the vendor',
  BLOCKING: 'Blocking',
};
export const CHECK_OUTCOME: Labels<CheckOutcome> = { PASSED: 'Passed', FAILED: 'Failed', TO_DO: 'To do' };
/** What only a person can confirm. */
export const CHECKLIST_CONFIRMATION: Labels<ManualChecklistCode> = {
  AUDITOR_ON_FILE: 'The auditor is on file',
  SYSTEM_IN_USE: 'The system is the one that we use',
  SUBSERVICE_REVIEWED: 'The subservice organizations were reviewed',
};
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

export const ROLE: Labels<Role> = {
  ADMINISTRATOR: 'Administrator',
  PROCUREMENT: 'Procurement',
  SECURITY: 'Security',
  READER: 'Reader',
};
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
