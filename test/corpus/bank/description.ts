/** The description of the system: what the reports say at length, and what no fact is to be taken from. */
export interface Topic {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly bullets?: readonly string[];
}

export const TOPICS: readonly Topic[] = [
  {
    title: 'Infrastructure',
    paragraphs: [
      '{sys} is hosted in two regions. Each region consists of a public tier with load balancers, an application tier that runs in containers and a data tier with managed databases. Administrative access passes through a bastion service, and no server has a public address of its own.',
      'Network traffic is filtered at the boundary of each tier. Configuration is described as code, reviewed like application code, and applied by a pipeline. Differences between the description and the running state are reported to the platform team.',
    ],
  },
  {
    title: 'Software',
    paragraphs: [
      'The application consists of services written in TypeScript and Go. They communicate over an internal message bus. A service registers its interface in a catalogue, and incompatible changes to an interface are rejected when the service is built.',
    ],
    bullets: [
      'Web application for end users and administrators',
      'Public interface for integrations',
      'Mobile application for approvals',
      'Reporting database with read-only access',
    ],
  },
  {
    title: 'People',
    paragraphs: [
      '{co} is organized in functional areas. Engineering builds and runs the services; Product decides what is built; Customer Success takes customers into service and supports them; Security and Compliance sets the policies and monitors adherence; Finance, Legal and People Operations serve all of them.',
      'Personnel work from offices and from home. Contractors are engaged for limited tasks and fall under the same policies as employees.',
    ],
  },
  {
    title: 'Procedures',
    paragraphs: [
      'Management has developed and communicated procedures for the restriction of logical access, for changes, for the operation of the system and for the handling of incidents. Procedures are reviewed each year and whenever the services change in an essential way.',
      'Departures from procedures need the written approval of the owner of the procedure. They are recorded in the register of policy exceptions and expire after ninety days.',
    ],
  },
  {
    title: 'Data',
    paragraphs: [
      'Data enters the system through the web application, the interface for integrations and scheduled transfers of files. It is stored in databases per region and is not moved between regions without the consent of the customer.',
      'Data is classified as public, internal, confidential or restricted. Customer data is restricted. Access to restricted data is given for a defined purpose and is recorded.',
    ],
  },
  {
    title: 'Control Environment',
    paragraphs: [
      'The control environment reflects the attitude of the board and of management towards the need for control. The executive team communicates the values of {co} in writing and by example.',
      'The structure of the organization provides the framework in which its activities are planned, carried out and monitored. Authority is delegated in line with experience, and those who exercise it answer for the results.',
      'Policies on recruitment, training, evaluation, promotion and pay are meant to bring in and keep people who are competent and trustworthy.',
    ],
  },
  {
    title: 'Risk Assessment Process',
    paragraphs: [
      'Management identifies risks from interviews, incidents, the results of tests and changes in the business. Each risk has an owner. The Director of Risk brings the register before the executive team twice a year.',
      'Risks are assessed with regard to likelihood and impact. Risks above the threshold are mitigated, transferred or avoided; the acceptance of such a risk is signed by an executive and is limited to one year.',
    ],
  },
  {
    title: 'Information and Communication Systems',
    paragraphs: [
      'Information about commitments and procedures is communicated by the intranet, by team meetings and by the learning platform. A general meeting of all personnel is held each month.',
      'Customers are informed through the status page, the release notes and their account managers. The support desk can be reached at all hours and follows a defined path of escalation.',
    ],
  },
  {
    title: 'Monitoring Controls',
    paragraphs: [
      'Management monitors controls to consider whether they operate as intended and whether they are modified when conditions change. Monitoring is built into the daily work by reports, alerts and dashboards and is completed by separate evaluations.',
      'Deficiencies are entered in a tracker, rated and assigned. The compliance team reports overdue items to the executive team each month.',
    ],
  },
  {
    title: 'Logical Security',
    paragraphs: [
      'Access is given by role. Roles are described in a matrix which is approved by the owners of the systems. Administrators use separate accounts for administrative work.',
      'Sessions end after fifteen minutes without activity. Five failed attempts lock an account until an administrator unlocks it or thirty minutes have passed.',
    ],
  },
  {
    title: 'Physical Security',
    paragraphs: [
      'Offices are protected by badge readers and alarms. Visitors sign in, wear a visible badge and are accompanied. No production systems are kept in offices; the data centers are operated by third parties as described elsewhere in this section.',
    ],
  },
  {
    title: 'Change Management',
    paragraphs: [
      'A change begins with a ticket that describes its purpose and risk. Code is written on a branch, tested by the pipeline and reviewed by a second engineer. A release is announced in the channel of the team and can be rolled back.',
      'Changes to infrastructure pass through the same steps. Changes that must be made in an emergency are documented afterwards.',
    ],
  },
  {
    title: 'Incident Response',
    paragraphs: [
      'Events are reported by monitoring tools, personnel and customers. The engineer on call assesses the event and, where it may be an incident, convenes the incident team. The team contains the incident, preserves evidence, restores service and informs those affected.',
      'After each incident of the two highest severities a review without blame is held. The actions that it yields are followed up like deficiencies.',
    ],
  },
  {
    title: 'Backup and Recovery',
    paragraphs: [
      'Backups are encrypted and are kept for thirty-five days. The recovery time objective of the system is eight hours and the recovery point objective is one hour.',
    ],
  },
  {
    title: 'Vulnerability Management',
    paragraphs: [
      'Scans are run from within and from outside of the network. Results are rated by the tool and adjusted by the security team in light of exposure. The time limits for remediation are seven days for critical, thirty days for high and ninety days for medium vulnerabilities.',
    ],
  },
  {
    title: 'Vendor Management',
    paragraphs: [
      'Vendors are rated by the data that they receive and by the effect of their failure. Critical vendors provide assurance reports, which the compliance team reads with attention to scope, exceptions and the controls expected of user entities.',
    ],
  },
  {
    title: 'Human Resources',
    paragraphs: [
      'Candidates are interviewed by at least three persons. Offers are conditional upon the background check. On the first day new personnel receive their devices and complete an introduction, which includes security.',
      'When employment ends, People Operations opens a ticket that leads IT and the managers through the steps of off-boarding.',
    ],
  },
  {
    title: 'Customer Onboarding and Support',
    paragraphs: [
      'A project manager guides new customers through configuration, the import of data and the acceptance test. After that, the customer is handed over to the support desk and an account manager.',
      'Support requests are rated by urgency. Urgent requests are answered within one hour at any time; other requests within one business day.',
    ],
  },
  {
    title: 'Capacity Management',
    paragraphs: [
      'Usage of processors, memory, storage and connections is recorded and plotted against limits. The platform team meets each month to look at trends and to decide on adjustments.',
    ],
  },
  {
    title: 'Encryption',
    paragraphs: [
      'Connections over public networks use TLS. Databases, volumes, object stores and backups are encrypted at rest by keys held in the key service of the hosting provider. Passwords of users are stored as salted hashes.',
    ],
  },
  {
    title: 'Endpoint Management',
    paragraphs: [
      'Laptops are issued by IT and are enrolled in the device management tool before use. The tool enforces encryption of disks, locking of the screen and updates. Personal devices may reach e-mail and calendars in a container but no production system.',
    ],
  },
  {
    title: 'Data Retention and Disposal',
    paragraphs: [
      'Retention periods are laid down in the retention schedule. When a contract ends, customers may export their data for thirty days, after which it is deleted from active systems; it disappears from backups in the following thirty-five days.',
    ],
  },
  {
    title: 'Internal Audit',
    paragraphs: [
      'Internal Audit reports to the audit committee and has access to all records. Its plan follows the risk register. External examinations, such as the ISO/IEC 27001 surveillance audit and the annual PCI DSS self-assessment of the payment page, are coordinated by the compliance team and are not part of this report.',
    ],
  },
  {
    title: 'Artificial Intelligence Features',
    paragraphs: [
      'The assistant in the search bar is optional and is switched off by default. Prompts and answers are not used to train models. Administrators may limit the feature to groups of users.',
    ],
  },
];

export const POLICY_TABLE: readonly (readonly [string, string])[] = [
  [
    'Information Security Policy',
    'Objectives of the security program, authority of the CISO, duties of all personnel.',
  ],
  [
    'Access Control Policy',
    'Request, approval, review and removal of access; least privilege; administrator accounts.',
  ],
  ['Change Management Policy', 'Life cycle of changes, approvals by class of risk, emergency changes.'],
  ['Incident Response Plan', 'Roles, severities, communication, legal notices, review after the incident.'],
  [
    'Vulnerability Management Policy',
    'Time limits for remediation by severity. Exceptions noted by asset owners are recorded in the exception register.',
  ],
  ['Business Continuity Plan', 'Impact analysis, plans for critical functions, annual exercise.'],
  ['Data Classification Policy', 'Four classes of information and the handling of each.'],
  ['Cryptography Policy', 'Algorithms, key lengths, custodians and rotation.'],
  ['Vendor Management Policy', 'Rating, due diligence, contract terms, annual review.'],
  ['Acceptable Use Policy', 'What personnel may do with equipment and information.'],
  ['Physical Security Policy', 'Badges, visitors, cameras and equipment rooms.'],
  ['Data Retention Policy', 'Retention periods, methods of disposal, records of disposal.'],
];

export const SUBSYSTEM_TABLE: readonly (readonly [string, string, string])[] = [
  ['Web tier', 'NGINX on Linux', 'Terminates TLS and distributes requests'],
  ['Application tier', 'Containers on Kubernetes', 'Runs the services of the application'],
  ['Data tier', 'PostgreSQL 15', 'Stores customer records'],
  ['Object storage', 'Managed object store', 'Stores documents and exports'],
  ['Cache', 'Redis', 'Holds sessions and frequently used data'],
  ['Message bus', 'Managed queue', 'Carries events between services'],
  ['Key service', 'Managed key service', 'Holds encryption keys'],
  ['Identity provider', '{idp}', 'Authenticates personnel'],
];
