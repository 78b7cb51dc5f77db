import type { CuecStatus, CuecTheme } from '../gql/graphql';

export const CUEC_STATUS: Readonly<Record<CuecStatus, string>> = {
  NOT_ASSESSED: 'Not assessed',
  IMPLEMENTED: 'Implemented',
  PARTIAL: 'Partly implemented',
  NOT_IMPLEMENTED: 'Not implemented',
  NOT_APPLICABLE: 'Not applicable',
};

export const CUEC_THEME: Readonly<Record<CuecTheme, string>> = {
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
};

/** Those that a control of ours can answer as a whole, by name. What has no theme has nothing in common. */
export const THEMES_TO_ANSWER = (Object.entries(CUEC_THEME) as [CuecTheme, string][])
  .filter(([theme]) => theme !== 'OTHER')
  .map(([value, label]) => ({ value, label }))
  .sort((one, other) => one.label.localeCompare(other.label));
