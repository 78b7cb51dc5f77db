/** What user entities are expected to do: without a subject, so that each report puts its own before it. */
export interface CuecWords {
  readonly theme: string;
  readonly criteria: readonly string[];
  /** Follows "User entities are responsible for". */
  readonly gerund: string;
  /** Follows "should". */
  readonly should: string;
  /** Follows "that"; what is the case when the control is in place. */
  readonly state: string;
}

const cuec = (theme: string, criteria: string, gerund: string, should: string, state: string): CuecWords => ({
  theme,
  criteria: criteria.split(' '),
  gerund,
  should,
  state,
});

export const CUECS: readonly CuecWords[] = [
  cuec(
    'Communication',
    'CC2.3',
    'understanding and complying with their contractual obligations to {co}',
    'understand and comply with the contractual obligations to {co}',
    'contractual obligations to {co} are understood and met',
  ),
  cuec(
    'Communication',
    'CC2.3',
    'notifying {co} of changes made to technical or administrative contact information',
    'notify {co} of changes to technical or administrative contact information',
    'changes to technical or administrative contacts are communicated to {co}',
  ),
  cuec(
    'Communication',
    'CC2.3',
    'reviewing release notes and maintenance announcements that {co} publishes',
    'review the release notes and maintenance announcements published by {co}',
    'release notes and maintenance announcements from {co} are reviewed',
  ),
  cuec(
    'Communication',
    'CC2.1 CC2.3',
    'maintaining their own system of record',
    'maintain their own system of record',
    'a system of record independent of {sys} is maintained',
  ),
  cuec(
    'Communication',
    'CC2.2',
    'training their users on the acceptable use of {sys}',
    'train their users on the acceptable use of {sys}',
    'users of {sys} are trained on its acceptable use',
  ),
  cuec(
    'Governance',
    'CC1.4',
    'the supervision, management and control of the use of {co} services by their personnel',
    'supervise, manage and control the use of {co} services by their personnel',
    'the use of {co} services by personnel is supervised and controlled',
  ),
  cuec(
    'Governance',
    'CC3.2',
    'assessing the risks that arise from the use of {sys} in their own environment',
    'assess the risks that arise from the use of {sys} in their own environment',
    'risks arising from the use of {sys} are assessed at least annually',
  ),
  cuec(
    'Governance',
    'CC3.4',
    'assessing the effect of changes in their business on the configuration of {sys}',
    'assess the effect of business changes on the configuration of {sys}',
    'the effect of business changes on the configuration of {sys} is assessed',
  ),
  cuec(
    'Governance',
    'CC4.1',
    'reviewing this report and evaluating the exceptions described in it',
    'review this report and evaluate the exceptions described in it',
    'this report is reviewed and its exceptions are evaluated',
  ),
  cuec(
    'Logical access',
    'CC6.1',
    'protecting the confidentiality of the user IDs and passwords issued to them',
    'protect the confidentiality of user IDs and passwords',
    'user IDs and passwords are kept confidential',
  ),
  cuec(
    'Logical access',
    'CC6.1',
    'enabling multi-factor authentication or single sign-on for their users',
    'enable multi-factor authentication or single sign-on for their users',
    'multi-factor authentication or single sign-on is enabled for users',
  ),
  cuec(
    'Logical access',
    'CC6.1',
    'configuring password settings in {sys} in accordance with their own policies',
    'configure password settings in {sys} in accordance with their own policies',
    'password settings in {sys} are configured in accordance with internal policy',
  ),
  cuec(
    'Logical access',
    'CC6.1',
    'safeguarding API keys and rotating them on a periodic basis',
    'safeguard API keys and rotate them on a periodic basis',
    'API keys are safeguarded and periodically rotated',
  ),
  cuec(
    'Logical access',
    'CC6.2',
    'authorizing and provisioning access of their own users to {sys}',
    'authorize and provision the access of their own users to {sys}',
    'access of users to {sys} is authorized before it is provisioned',
  ),
  cuec(
    'Logical access',
    'CC6.2 CC6.3',
    'removing access in a timely manner for users who have been terminated or have changed roles',
    'remove access in a timely manner for users who have been terminated or have changed roles',
    'access of terminated or transferred users is removed in a timely manner',
  ),
  cuec(
    'Logical access',
    'CC6.3',
    'performing periodic reviews of user accounts and permissions',
    'perform periodic reviews of user accounts and permissions',
    'user accounts and permissions are reviewed periodically',
  ),
  cuec(
    'Logical access',
    'CC6.3',
    'assigning administrator roles to a limited number of suitable individuals',
    'assign administrator roles to a limited number of suitable individuals',
    'administrator roles are limited to suitable individuals',
  ),
  cuec(
    'Logical access',
    'CC6.1 CC6.6',
    'restricting access by IP address, where this option is contracted',
    'restrict access by IP address where this option is contracted',
    'access is restricted to approved IP addresses where the option is contracted',
  ),
  cuec(
    'Physical access',
    'CC6.4',
    'restricting physical access to the facilities and devices from which {sys} is used',
    'restrict physical access to the facilities and devices from which {sys} is used',
    'physical access to devices used to reach {sys} is restricted',
  ),
  cuec(
    'Physical access',
    'CC6.5',
    'the secure disposal of reports and media obtained from {sys}',
    'dispose securely of reports and media obtained from {sys}',
    'reports and media obtained from {sys} are disposed of securely',
  ),
  cuec(
    'Network and transmission',
    'CC6.6',
    'the security of the networks and endpoints through which their users connect',
    'secure the networks and endpoints through which their users connect',
    'networks and endpoints of users are secured',
  ),
  cuec(
    'Network and transmission',
    'CC6.6',
    'keeping web browsers and operating systems patched and supported',
    'keep web browsers and operating systems patched and supported',
    'web browsers and operating systems are patched and supported',
  ),
  cuec(
    'Network and transmission',
    'CC6.7',
    'using encrypted connections when transmitting data to {sys}',
    'use encrypted connections when transmitting data to {sys}',
    'data is transmitted to {sys} over encrypted connections only',
  ),
  cuec(
    'Network and transmission',
    'CC6.7',
    'ensuring that sensitive information is not sent to {co} by e-mail or through support tickets',
    'not send sensitive information to {co} by e-mail or through support tickets',
    'sensitive information is not sent to {co} by e-mail or support ticket',
  ),
  cuec(
    'Network and transmission',
    'CC6.8',
    'scanning files for malicious code before they are uploaded to {sys}',
    'scan files for malicious code before they are uploaded to {sys}',
    'files are scanned for malicious code before upload',
  ),
  cuec(
    'Incident management',
    'CC7.2',
    'monitoring the audit logs that {sys} makes available for unusual activity',
    'monitor the audit logs made available by {sys} for unusual activity',
    'audit logs made available by {sys} are monitored',
  ),
  cuec(
    'Incident management',
    'CC7.3 CC7.4',
    'immediately notifying {co} of any actual or suspected information security breach, including compromised user accounts',
    'immediately notify {co} of any actual or suspected information security breach, including compromised user accounts',
    'actual or suspected breaches, including compromised accounts, are reported to {co} immediately',
  ),
  cuec(
    'Incident management',
    'CC7.4',
    'cooperating with {co} in the investigation of incidents that involve their accounts',
    'cooperate with {co} in the investigation of incidents that involve their accounts',
    'investigations of incidents are supported',
  ),
  cuec(
    'Incident management',
    'CC7.1',
    'reporting vulnerabilities found in {sys} through the channel designated for this purpose',
    'report vulnerabilities found in {sys} through the channel designated for this purpose',
    'vulnerabilities found in {sys} are reported through the designated channel',
  ),
  cuec(
    'Change management',
    'CC8.1',
    'testing changes to their own integrations before they are put into use',
    'test changes to their own integrations before they are put into use',
    'changes to integrations are tested before use',
  ),
  cuec(
    'Change management',
    'CC8.1',
    'approving changes to the configuration of their environment requested through support',
    'approve changes to the configuration of their environment requested through support',
    'configuration changes requested through support are approved by an authorized person',
  ),
  cuec(
    'Change management',
    'CC8.1',
    'informing {co} of planned changes to systems that exchange data with {sys}',
    'inform {co} of planned changes to systems that exchange data with {sys}',
    'planned changes to connected systems are announced to {co}',
  ),
  cuec(
    'Continuity',
    'CC9.1',
    'developing their own disaster recovery and business continuity plans that address the inability to access or utilize {co} services',
    'develop their own disaster recovery and business continuity plans that address the inability to access or utilize {co} services',
    'disaster recovery and business continuity plans address the inability to use {co} services',
  ),
  cuec(
    'Continuity',
    'CC9.2',
    'assessing {co} within their own vendor management program',
    'assess {co} within their own vendor management program',
    '{co} is assessed within the vendor management program',
  ),
  cuec(
    'Availability',
    'A1.1',
    'informing {co} of expected increases in volume',
    'inform {co} of expected increases in volume',
    'expected increases in volume are announced to {co}',
  ),
  cuec(
    'Availability',
    'A1.2',
    'exporting and retaining copies of data that they must keep beyond the retention period',
    'export and retain copies of data to be kept beyond the retention period',
    'copies of data are exported and retained where required',
  ),
  cuec(
    'Availability',
    'A1.3',
    'participating in recovery tests when requested',
    'participate in recovery tests when requested',
    'recovery tests are joined when requested',
  ),
  cuec(
    'Confidentiality',
    'C1.1',
    'classifying the data they submit and identifying data that is confidential',
    'classify the data they submit and identify data that is confidential',
    'data submitted is classified, and confidential data is identified',
  ),
  cuec(
    'Confidentiality',
    'C1.2',
    'requesting the deletion of confidential data that is no longer needed',
    'request the deletion of confidential data that is no longer needed',
    'deletion of confidential data is requested when the data is no longer needed',
  ),
  cuec(
    'Processing integrity',
    'PI1.2',
    'the completeness and accuracy of data submitted to {sys}',
    'ensure the completeness and accuracy of data submitted to {sys}',
    'data submitted to {sys} is complete and accurate',
  ),
  cuec(
    'Processing integrity',
    'PI1.4',
    'reviewing output reports for completeness and accuracy and reporting errors to {co} within {days} days',
    'review output reports for completeness and accuracy and report errors to {co} within {days} days',
    'output reports are reviewed and errors are reported to {co} within {days} days',
  ),
  cuec(
    'Processing integrity',
    'PI1.3',
    'correcting and resubmitting records that were rejected',
    'correct and resubmit records that were rejected',
    'rejected records are corrected and resubmitted',
  ),
  cuec(
    'Privacy',
    'P2.1',
    'obtaining the consent of the individuals whose personal information they submit',
    'obtain the consent of the individuals whose personal information they submit',
    'consent is obtained from individuals whose personal information is submitted',
  ),
  cuec(
    'Privacy',
    'P5.1',
    'forwarding the requests of individuals that {co} must act upon',
    'forward the requests of individuals that {co} must act upon',
    'requests of individuals are forwarded to {co} where it must act',
  ),
];

/** Second sentences, which belong to the item. */
export const CUEC_ADDITIONS: readonly string[] = [
  'This includes service accounts and accounts used by third parties on behalf of the user entity.',
  '{co} does not perform this activity on behalf of its customers.',
  'Evidence of the performance of this control should be retained by the user entity.',
  'At a minimum, this should be done once per calendar quarter.',
  'Failure to do so may affect the ability of {co} to meet its commitments.',
  'See also the administrator guide (chapter 4), which gives examples.',
];

/** Children of nested items. */
export const CUEC_PARTS: readonly string[] = [
  'approval by the manager of the user',
  'a review at least every quarter',
  'removal within one business day of termination',
  'separation of incompatible duties',
];
