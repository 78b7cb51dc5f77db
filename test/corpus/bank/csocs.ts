/** Providers that services rest on, and the controls that they are expected to have. */
export interface Provider {
  readonly name: string;
  /** As it is called after it was introduced. */
  readonly short: string;
  readonly services: string;
  readonly kind: 'CLOUD' | 'DATA_CENTER' | 'SOFTWARE' | 'PEOPLE';
}

export const PROVIDERS: readonly Provider[] = [
  { name: 'Amazon Web Services, Inc.', short: 'AWS', services: 'cloud infrastructure hosting', kind: 'CLOUD' },
  { name: 'Amazon Web Services', short: 'AWS', services: 'infrastructure as a service', kind: 'CLOUD' },
  { name: 'Google Cloud Platform', short: 'GCP', services: 'cloud hosting and managed databases', kind: 'CLOUD' },
  { name: 'Microsoft Azure', short: 'Azure', services: 'cloud infrastructure and platform services', kind: 'CLOUD' },
  { name: 'Oracle Cloud Infrastructure', short: 'OCI', services: 'cloud hosting of the database tier', kind: 'CLOUD' },
  {
    name: 'Graniteport Data Centers, LLC',
    short: 'Graniteport',
    services: 'colocation data center services',
    kind: 'DATA_CENTER',
  },
  {
    name: 'Northbay Colocation Ltd',
    short: 'Northbay',
    services: 'data center hosting in the United Kingdom',
    kind: 'DATA_CENTER',
  },
  { name: 'Veldhoven Hosting B.V.', short: 'Veldhoven', services: 'managed hosting', kind: 'DATA_CENTER' },
  { name: 'MongoDB Atlas', short: 'Atlas', services: 'managed database services', kind: 'SOFTWARE' },
  { name: 'Snowflake Inc.', short: 'Snowflake', services: 'data warehouse services', kind: 'SOFTWARE' },
  { name: 'Okta, Inc.', short: 'Okta', services: 'identity and access management', kind: 'SOFTWARE' },
  { name: 'Datadog, Inc.', short: 'Datadog', services: 'monitoring and log management', kind: 'SOFTWARE' },
  { name: 'Heroku', short: 'Heroku', services: 'application platform hosting', kind: 'SOFTWARE' },
  {
    name: 'Twinfall Messaging, Inc.',
    short: 'Twinfall',
    services: 'delivery of text messages and e-mail',
    kind: 'SOFTWARE',
  },
  { name: 'Brightkeep Backup GmbH', short: 'Brightkeep', services: 'off-site backup storage', kind: 'SOFTWARE' },
  {
    name: 'Harborline Support Services Pvt. Ltd.',
    short: 'Harborline',
    services: 'first-line customer support',
    kind: 'PEOPLE',
  },
  {
    name: 'Ostrava Development s.r.o.',
    short: 'Ostrava Development',
    services: 'software development and maintenance',
    kind: 'PEOPLE',
  },
];

export interface CsocWords {
  readonly criteria: readonly string[];
  readonly kinds: readonly Provider['kind'][];
  readonly says: string;
}

const csoc = (criteria: string, kinds: readonly Provider['kind'][], says: string): CsocWords => ({
  criteria: criteria.split(' '),
  kinds,
  says,
});
const HOSTS = ['CLOUD', 'DATA_CENTER'] as const;
const ALL = ['CLOUD', 'DATA_CENTER', 'SOFTWARE', 'PEOPLE'] as const;

export const CSOCS: readonly CsocWords[] = [
  csoc('CC6.4', HOSTS, 'Physical access to data centers is approved by an authorized individual.'),
  csoc(
    'CC6.4',
    HOSTS,
    'Physical access to data centers is revoked within 24 hours of the termination of the employee or vendor record.',
  ),
  csoc('CC6.4', HOSTS, 'Physical access to data centers is reviewed on a quarterly basis by appropriate personnel.'),
  csoc(
    'CC6.4',
    HOSTS,
    'Closed circuit television cameras monitor server locations, and images are retained for 90 days unless limited by legal or contractual obligations.',
  ),
  csoc('CC6.4', HOSTS, 'Access to server locations is managed by electronic access control devices.'),
  csoc(
    'CC6.5',
    HOSTS,
    'Production media is securely decommissioned and physically destroyed prior to leaving the data center.',
  ),
  csoc(
    'CC6.1',
    ['CLOUD', 'SOFTWARE'],
    'Customer content is encrypted at rest when the customer has selected encryption.',
  ),
  csoc(
    'CC6.1 CC6.2',
    ALL,
    'Logical access to the systems of the provider requires approval and is removed upon termination of employment.',
  ),
  csoc(
    'CC6.3',
    ['CLOUD', 'SOFTWARE', 'PEOPLE'],
    'User access to systems that hold customer data is reviewed at least quarterly.',
  ),
  csoc(
    'CC6.6',
    ['CLOUD', 'SOFTWARE'],
    'Network devices are configured to allow access only to specific ports on server systems.',
  ),
  csoc(
    'CC6.7',
    ['CLOUD', 'SOFTWARE'],
    'Data in transit between the provider and its customers is encrypted using industry-standard protocols.',
  ),
  csoc(
    'CC6.8',
    ['CLOUD', 'SOFTWARE', 'PEOPLE'],
    'Software that detects malicious code is installed and kept current on systems of the provider.',
  ),
  csoc(
    'CC7.1',
    ['CLOUD', 'SOFTWARE'],
    'Vulnerability scans are performed regularly and findings are remediated in accordance with policy.',
  ),
  csoc(
    'CC7.2',
    ['CLOUD', 'DATA_CENTER', 'SOFTWARE'],
    'Systems are monitored for security events around the clock and alerts are escalated to qualified personnel.',
  ),
  csoc('CC7.3 CC7.4', ALL, 'Security incidents that affect customers are communicated to them without undue delay.'),
  csoc(
    'CC8.1',
    ['CLOUD', 'SOFTWARE', 'PEOPLE'],
    'Changes are documented, tested and approved prior to migration to production.',
  ),
  csoc(
    'CC1.4',
    ['PEOPLE'],
    'Background checks are completed for personnel before they are assigned to the services of the company.',
  ),
  csoc('CC2.2', ['PEOPLE'], 'Personnel complete security awareness training at least annually.'),
  csoc('A1.2', HOSTS, 'Data centers are protected by fire detection and suppression systems.'),
  csoc(
    'A1.2',
    HOSTS,
    'Uninterruptible power supply units provide backup power in the event of an electrical failure, and generators provide power for longer failures.',
  ),
  csoc(
    'A1.2',
    HOSTS,
    'Contracts are in place with third-party service providers to maintain equipment such as generators and air conditioning at scheduled intervals.',
  ),
  csoc(
    'A1.2',
    ['SOFTWARE', 'CLOUD'],
    'Backups of managed services are performed according to the schedule configured by the customer.',
  ),
  csoc('A1.3', ['CLOUD', 'SOFTWARE'], 'Recovery procedures are tested at least annually.'),
  csoc(
    'C1.2',
    ['CLOUD', 'SOFTWARE'],
    'Customer content is deleted upon the request of the customer or after the end of the contract.',
  ),
];
