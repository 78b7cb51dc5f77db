/** The field's terms as a person reads them, on the page and in files alike; the API's own clients get the terms themselves. */
/** How recent what we hold of a vendor is, the most urgent first. */
export const STANDING = {
  STALE: 'Stale',
  EXPIRING: 'Expiring',
  BRIDGED: 'Bridged',
  CURRENT: 'Current',
  NONE: 'No report',
} as const;
export const OPINION = {
  UNQUALIFIED: 'Unqualified',
  QUALIFIED: 'Qualified',
  ADVERSE: 'Adverse',
  DISCLAIMER: 'Disclaimer of opinion',
} as const;
export const REPORT_KIND = {
  SOC1: 'SOC 1',
  SOC2: 'SOC 2',
  SOC3: 'SOC 3',
  BRIDGE_LETTER: 'Bridge letter',
  OTHER: 'Not a SOC report',
} as const;
export const REPORT_TYPE = { TYPE_1: 'Type 1', TYPE_2: 'Type 2' } as const;
export const CATEGORY = {
  SECURITY: 'Security',
  AVAILABILITY: 'Availability',
  PROCESSING_INTEGRITY: 'Processing integrity',
  CONFIDENTIALITY: 'Confidentiality',
  PRIVACY: 'Privacy',
} as const;
export const METHOD = { CARVE_OUT: 'Carve-out', INCLUSIVE: 'Inclusive' } as const;
export const READ_STATUS = {
  QUEUED: 'Waiting to be read',
  READING: 'Being read',
  READ: 'Read',
  FAILED: 'Could not be read',
} as const;
export const TIER = { CRITICAL: 'Critical', HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' } as const;
export const VENDOR_STATUS = {
  PROSPECTIVE: 'Prospective',
  ACTIVE: 'Active',
  OFFBOARDED: 'Offboarded',
} as const;
export const DATA_KIND = {
  CUSTOMER_DATA: 'Customer data',
  PERSONAL_DATA: 'Personal data',
  HEALTH_DATA: 'Health data',
  PAYMENT_DATA: 'Payment data',
  EMPLOYEE_DATA: 'Employee data',
  CREDENTIALS: 'Credentials',
  SOURCE_CODE: 'Source code',
  FINANCIAL_DATA: 'Financial data',
  PUBLIC_DATA_ONLY: 'Public data only',
} as const;
export const REQUEST_STATE = {
  OPEN: 'Open',
  EXPIRED: 'Expired',
  FULFILLED: 'Report received',
  CANCELLED: 'Cancelled',
} as const;
export const DECISION = {
  APPROVED: 'Approved',
  APPROVED_WITH_CONDITIONS: 'Approved with conditions',
  REJECTED: 'Rejected',
  MORE_INFORMATION_NEEDED: 'More information needed',
} as const;
export const DISPOSITION = {
  ACCEPTED: 'Accepted',
  COMPENSATING_CONTROL: 'Compensating control',
  FOLLOW_UP: 'Follow-up with the vendor',
  BLOCKING: 'Blocking',
} as const;
/** What only a person can confirm of a report. */
export const CHECKLIST_CONFIRMATION = {
  AUDITOR_ON_FILE: 'The auditor was checked',
  SYSTEM_IN_USE: 'The system is the one that we use',
  SUBSERVICE_REVIEWED: 'The subservice organizations were reviewed',
} as const;
export const REVIEW_STATUS = {
  REQUESTED: 'Requested',
  RECEIVED: 'Received',
  IN_REVIEW: 'In review',
  DECIDED: 'Decided',
  SUPERSEDED: 'Superseded',
  WITHDRAWN: 'Withdrawn',
} as const;
export const ROLE = {
  ADMINISTRATOR: 'Administrator',
  PROCUREMENT: 'Procurement',
  SECURITY: 'Security',
  READER: 'Reader',
} as const;
export const CUEC_STATUS = {
  NOT_ASSESSED: 'Not assessed',
  IMPLEMENTED: 'Implemented',
  PARTIAL: 'Partly implemented',
  NOT_IMPLEMENTED: 'Not implemented',
  NOT_APPLICABLE: 'Not applicable',
} as const;
export const CUEC_THEME = {
  USER_MFA: 'Strong sign-in of users',
  CREDENTIAL_SECRECY: 'Passwords and keys kept secret',
  ACCESS_REMOVAL: 'Removal of leavers',
  ACCESS_REVIEW: 'Access review',
  ACCESS_PROVISIONING: 'Access provisioning',
  INCIDENT_REPORTING: 'Incident reporting',
  CONTACTS_CURRENT: 'Contacts kept current',
  ENCRYPTION: 'Encryption',
  ENDPOINT_PROTECTION: 'Endpoint protection',
  NETWORK_RESTRICTION: 'Network restrictions',
  PHYSICAL_ACCESS: 'Physical access',
  LOG_MONITORING: 'Logs monitored',
  CHANGE_TESTING: 'Changes and releases',
  DATA_RETENTION: 'Retention and disposal',
  DATA_CLASSIFICATION: 'Data classification',
  DATA_ACCURACY: 'Complete and accurate data',
  BACKUP_AND_EXPORT: 'Backups and exports',
  BUSINESS_CONTINUITY: 'Business continuity',
  TRAINING_AND_USE: 'Training and use',
  VULNERABILITIES: 'Vulnerabilities',
  CONFIGURATION: 'Configuration',
  PRIVACY_CONSENT: 'Consent and privacy',
  VENDOR_OVERSIGHT: 'Oversight of the vendor',
  CONTRACT_AND_NOTICE: 'Contract and notice',
  OTHER: 'Other demands',
} as const;
