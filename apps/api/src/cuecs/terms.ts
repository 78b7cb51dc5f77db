import type { CuecTheme as Theme } from '@countersign/cuecs';
import type { CarryOver, CuecMatchKind, CuecStatus as Status } from '@countersign/store';
import { enumOf } from '../graphql/enum-of';

export const CuecStatus = enumOf<Status>('CuecStatus', 'How far we do what a report expects of us.', {
  NOT_ASSESSED: 'Nobody has said yet.',
  IMPLEMENTED: 'We do it.',
  PARTIAL: 'We do a part of it.',
  NOT_IMPLEMENTED: 'We do not do it.',
  NOT_APPLICABLE: 'It does not concern the way in which we use the vendor.',
});

export const CuecMatch = enumOf<CuecMatchKind>('CuecMatch', 'How a control follows from the vendor’s report before.', {
  IDENTICAL: 'The same words, but for names, case, punctuation and numbering: what was done was taken over.',
  REWORDED: 'Other words for what is most likely the same demand.',
  NEW: 'The report before had nothing like it.',
});

export const CuecCarryOver = enumOf<CarryOver>('CuecCarryOver', 'What became of a proposal to take over.', {
  PROPOSED: 'Somebody has to say whether the other words mean the same.',
  ACCEPTED: 'What was done about the predecessor was taken over.',
  DECLINED: 'The control began anew.',
});

export const CuecTheme = enumOf<Theme>('CuecTheme', 'What a control demands.', {
  USER_MFA: 'Strong sign-in of users: several factors, single sign-on.',
  CREDENTIAL_SECRECY: 'Passwords, keys and credentials kept secret.',
  ACCESS_REMOVAL: 'Access removed when people leave or change roles.',
  ACCESS_REVIEW: 'Access reviewed from time to time.',
  ACCESS_PROVISIONING: 'Access authorized, granted and limited.',
  INCIDENT_REPORTING: 'Incidents and compromised accounts reported, and their investigation helped.',
  CONTACTS_CURRENT: 'The vendor knows whom to contact.',
  ENCRYPTION: 'Data sent and kept encrypted.',
  ENDPOINT_PROTECTION: 'Devices and files kept free of malicious code.',
  NETWORK_RESTRICTION: 'Networks and addresses restricted.',
  PHYSICAL_ACCESS: 'Places and devices guarded.',
  LOG_MONITORING: 'Logs and activity watched.',
  CHANGE_TESTING: 'Changes and releases followed, tested and announced.',
  DATA_RETENTION: 'Data kept as long as it must be, and disposed of.',
  DATA_CLASSIFICATION: 'Data classified before it is handed over.',
  DATA_ACCURACY: 'Input and output complete and correct.',
  BACKUP_AND_EXPORT: 'Own copies of data.',
  BUSINESS_CONTINUITY: 'Plans for when the service is down, and for growth.',
  TRAINING_AND_USE: 'People trained and supervised in using the service.',
  VULNERABILITIES: 'Vulnerabilities looked for and reported.',
  CONFIGURATION: 'Settings chosen to fit own policies.',
  PRIVACY_CONSENT: 'Consent and the rights of individuals.',
  VENDOR_OVERSIGHT: 'The vendor assessed, and this report read.',
  CONTRACT_AND_NOTICE: 'Contracts and laws kept, notices given.',
  OTHER: 'None of these, as far as its words tell.',
});
