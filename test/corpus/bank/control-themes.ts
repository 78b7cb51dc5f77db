/** What controls say, how they are tested, and how they fail: one theme a control. Placeholders are in braces. */
export type TestWords =
  /** Inspect a thing, to determine a fact. */
  | readonly ['I', string, string]
  /** Inquire of someone. */
  | readonly ['Q', string, string]
  /** Observe. */
  | readonly ['O', string, string]
  /** Perform again. */
  | readonly ['R', string, string]
  /** For a sample of a population, inspect a thing. */
  | readonly ['S', string, string, string];

export interface ControlTheme {
  readonly criteria: readonly string[];
  /** The family that two-letter control ids are made of. */
  readonly area: string;
  readonly says: readonly string[];
  readonly tests: readonly TestWords[];
  /** `{n}` of `{m}`: items that failed, and the sample. */
  readonly finding?: string;
  readonly response?: string;
  /** Why nothing could be tested in the period. */
  readonly noOccurrence?: string;
}

export const GOVERNANCE: readonly ControlTheme[] = [
  {
    criteria: ['CC1.1', 'CC1.5'],
    area: 'HR',
    says: [
      'Employees and contractors acknowledge the code of conduct within {days} days of hire and once a year thereafter. Violations of the code are subject to disciplinary action.',
      'The company requires its personnel to acknowledge a code of conduct at the time of hire. Personnel who violate the code are subject to disciplinary measures in accordance with a disciplinary policy.',
    ],
    tests: [
      ['I', 'the code of conduct', 'it described standards of behavior and the consequences of a violation'],
      [
        'S',
        'employees hired during the period',
        'the signed acknowledgment',
        'the code of conduct had been acknowledged within {days} days of hire',
      ],
    ],
    finding:
      'For {n} of {m} new hires selected for testing, the acknowledgment of the code of conduct was signed more than {days} days after the start date.',
    response:
      'The late acknowledgments were caused by a change of the onboarding tool. A weekly report of open acknowledgments is now sent to Human Resources.',
  },
  {
    criteria: ['CC1.1', 'CC1.4'],
    area: 'HR',
    says: [
      'Background checks, covering criminal history and employment where local law allows, are completed by a third party before a candidate is given access to {sys}.',
      'The company performs background checks on new employees.',
    ],
    tests: [
      ['Q', 'the People Operations manager', 'a check was ordered for each candidate who accepted an offer'],
      [
        'S',
        'employees hired during the period',
        'the completed background check report',
        'the check had been completed before access was provisioned',
      ],
    ],
    finding: 'A completed background check could not be provided for {n} of {m} employees sampled.',
    response:
      'The two employees transferred from an affiliate whose provider did not keep the reports. Checks were ordered again and came back clear.',
  },
  {
    criteria: ['CC1.1'],
    area: 'HR',
    says: [
      'A confidentiality agreement is signed by each employee and contractor before the first working day.',
      'The company requires contractors and employees to sign a confidentiality agreement during onboarding.',
    ],
    tests: [
      [
        'S',
        'employees and contractors engaged in the period',
        'the executed agreement',
        'it had been signed on or before the start date',
      ],
    ],
    finding: '{n} of {m} contractors sampled had not signed a confidentiality agreement at the time of our test.',
    response:
      'Management obtained the missing signatures. Contractor onboarding has been moved into the system used for employees.',
  },
  {
    criteria: ['CC1.2'],
    area: 'GV',
    says: [
      'The board of directors, of whom a majority is independent of management, meets at least quarterly to oversee strategy, risk and the state of internal control.',
      "The company's board of directors meets at least annually and maintains formal meeting minutes. The board includes directors that are independent of the company.",
    ],
    tests: [
      [
        'I',
        'the charter of the board of directors',
        'it set out the responsibility of the board for the oversight of internal control',
      ],
      ['I', 'the minutes of board meetings held during the period', 'matters of security and risk had been discussed'],
    ],
  },
  {
    criteria: ['CC1.2', 'CC4.2'],
    area: 'GV',
    says: [
      'The audit committee is informed twice a year of the results of internal audits and of control deficiencies that remain open beyond their due date.',
    ],
    tests: [
      ['I', 'the presentation to the audit committee', 'open control deficiencies and their due dates were included'],
    ],
    finding: 'The second semi-annual presentation to the audit committee was not held during the period.',
    response:
      'The meeting was postponed by six weeks because of a change of the committee chair and has since taken place.',
  },
  {
    criteria: ['CC1.3'],
    area: 'GV',
    says: [
      'An organization chart that shows reporting lines is kept in {hris} and is updated as personnel join, move or leave.',
      'The company maintains an organizational chart that describes the organizational structure and reporting lines.',
    ],
    tests: [
      ['I', 'the organization chart in {hris}', 'reporting lines and the position of the security function were shown'],
    ],
  },
  {
    criteria: ['CC1.3', 'CC1.4', 'CC5.3'],
    area: 'HR',
    says: [
      'Job descriptions that state the responsibilities and required qualifications are approved by the hiring manager before a position is posted.',
      'Roles and responsibilities for the design, development, implementation, operation, maintenance and monitoring of information security controls are formally assigned in job descriptions and the roles and responsibilities policy.',
    ],
    tests: [
      [
        'S',
        'positions with security responsibilities',
        'the job description',
        'responsibilities and qualifications were documented',
      ],
    ],
  },
  {
    criteria: ['CC1.4'],
    area: 'HR',
    says: [
      'Managers evaluate the performance of their employees against agreed objectives at least once a year.',
      'The company managers are required to complete performance evaluations for direct reports at least annually.',
    ],
    tests: [
      [
        'S',
        'active employees',
        'the annual performance evaluation',
        'the evaluation was completed within the past twelve months',
      ],
    ],
    finding: 'Performance evaluations had not been completed for {n} of the {m} employees selected.',
    response:
      'The evaluations were overlooked when the responsible manager went on leave. They have been completed, and reminders go to the next higher manager after fourteen days.',
  },
  {
    criteria: ['CC1.4', 'CC2.2'],
    area: 'HR',
    says: [
      'Security awareness training is assigned to personnel upon hire and annually. Completion is tracked in {lms}.',
      'The company requires employees to complete security awareness training within thirty days of hire and at least annually thereafter.',
    ],
    tests: [
      [
        'I',
        'the content of the training course',
        'it covered phishing, passwords, the handling of data and the reporting of incidents',
      ],
      ['S', 'active employees', 'the completion record in {lms}', 'the training had been completed during the period'],
    ],
    finding:
      'Security awareness training was not completed within the required time frame by {n} of {m} employees selected for testing.',
    response:
      'The employees concerned have completed the training. Access to the internal wiki is now suspended automatically for personnel whose training is overdue.',
  },
  {
    criteria: ['CC1.5'],
    area: 'HR',
    says: [
      'A sanctions policy describes the measures that apply to personnel who fail to comply with security policies; each case is decided by Human Resources together with the line manager.',
    ],
    tests: [['I', 'the sanctions policy', 'it set out the steps from a warning to the end of employment']],
    noOccurrence: 'no sanctions were imposed',
  },
  {
    criteria: ['CC2.1'],
    area: 'GV',
    says: [
      'Data flow and network diagrams of {sys} are maintained and are reviewed by the architecture team each year.',
      'The company maintains an accurate network diagram that is accessible to the engineering team and is reviewed annually.',
    ],
    tests: [
      [
        'I',
        'the data flow and network diagrams',
        'they had been reviewed during the period and showed the boundaries of the system',
      ],
    ],
  },
  {
    criteria: ['CC2.1', 'CC4.1'],
    area: 'MO',
    says: [
      'A monthly report of security metrics, such as patch age, open vulnerabilities and training completion, is prepared for the security steering group.',
    ],
    tests: [
      ['S', 'months', 'the report of security metrics', 'it had been prepared and presented to the steering group'],
    ],
    finding: 'The report of security metrics was not prepared for {n} of {m} months selected.',
    response:
      'The reports were not prepared during the migration of the data warehouse. The preparation has been automated.',
  },
  {
    criteria: ['CC2.2', 'CC5.3'],
    area: 'PO',
    says: [
      'Information security policies are reviewed and approved by the Chief Information Security Officer at least annually and are published on the intranet.',
      "The company's information security policies and procedures are documented and reviewed at least annually.",
    ],
    tests: [
      ['I', 'the information security policies', 'they had been reviewed and approved within the past twelve months'],
      ['O', 'the intranet', 'the policies were available to personnel'],
    ],
    finding:
      'The Data Retention Policy and the Physical Security Policy had last been approved more than twelve months before the end of the period.',
    response: 'Both policies have been reviewed and approved without substantive changes.',
  },
  {
    criteria: ['CC2.2', 'CC2.3'],
    area: 'GV',
    says: [
      'A hotline and a mailbox enable personnel and external parties to report concerns anonymously. Reports are triaged by the legal department within {days} business days.',
      'The company has established a formalized whistleblower policy, and an anonymous communication channel is in place for users to report potential issues or fraud concerns.',
    ],
    tests: [
      ['I', 'the whistleblower policy', 'the ways to report a concern anonymously were described'],
      ['O', 'the reporting form on the website', 'a concern could be submitted without the name of the sender'],
    ],
    noOccurrence: 'no concerns were reported',
  },
  {
    criteria: ['CC2.3'],
    area: 'CM',
    says: [
      'Commitments regarding security are communicated to customers in the master services agreement and the terms of service.',
      "The company's security commitments are communicated to customers in Master Service Agreements (MSA) or Terms of Service (TOS).",
    ],
    tests: [['S', 'customers', 'the executed agreement', 'security commitments were part of the agreement']],
  },
  {
    criteria: ['CC2.3'],
    area: 'CM',
    says: [
      'Customers are notified of planned maintenance and of major changes to {sys} through the status page at least {days} days in advance.',
      'The company notifies customers of critical system changes that may affect their processing.',
    ],
    tests: [
      ['S', 'major releases', 'the notice on the status page', 'it had been published in advance of the release'],
    ],
    finding: 'For {n} of {m} major releases sampled, the notice to customers was published on the day of the release.',
    response: 'The communication step has been made a precondition of the release pipeline.',
  },
  {
    criteria: ['CC2.3', 'CC7.4'],
    area: 'CM',
    says: [
      'Guidelines and technical support resources relating to system operations are provided to customers through the help center.',
      'An external-facing support system is in place that allows users to report system information on failures, incidents, concerns and other complaints to appropriate personnel.',
    ],
    tests: [['O', 'the help center', 'guidelines and contact information were available to customers']],
  },
];

export const RISK: readonly ControlTheme[] = [
  {
    criteria: ['CC3.1', 'CC3.2'],
    area: 'RA',
    says: [
      'A risk assessment is performed annually by the risk committee. Risks are rated by likelihood and impact and are recorded in a risk register with an owner and a treatment.',
      "The company's risk assessments are performed at least annually. As part of this process, threats and changes (environmental, regulatory and technological) to service commitments are identified and the risks are formally assessed.",
    ],
    tests: [
      ['I', 'the risk assessment policy', 'the method for rating risks was described'],
      ['I', 'the annual risk assessment', 'risks had been rated and assigned to an owner during the period'],
    ],
    finding: 'Treatment plans had not been documented for {n} of {m} risks rated high in the risk register.',
    response: 'Treatment plans have been agreed with the owners of the risks and are tracked in the steering group.',
  },
  {
    criteria: ['CC3.1'],
    area: 'RA',
    says: [
      'Objectives for security and service delivery are set by the executive team each fiscal year and are specific enough for risks to them to be identified.',
      'The company specifies its objectives to enable the identification and assessment of risk related to the objectives.',
    ],
    tests: [['I', 'the objectives for the fiscal year', 'they had been approved by the executive team']],
  },
  {
    criteria: ['CC3.3'],
    area: 'RA',
    says: [
      'The potential for fraud, including the override of controls by management, is considered in the annual risk assessment.',
      "The company's risk assessments include consideration of the potential for fraud and how fraud may impact the achievement of objectives.",
    ],
    tests: [['I', 'the annual risk assessment', 'fraud scenarios had been considered and rated']],
  },
  {
    criteria: ['CC3.4', 'CC3.2'],
    area: 'RA',
    says: [
      'Significant changes in the business, such as acquisitions, new regions and new technology, are submitted to the Director of Risk, who updates the risk register where needed.',
    ],
    tests: [
      ['Q', 'the Director of Risk', 'significant changes were submitted before they took effect'],
      ['I', 'the change log of the risk register', 'entries had been made after significant changes'],
    ],
    noOccurrence: 'no significant changes in the business took place',
  },
  {
    criteria: ['CC4.1', 'CC4.2'],
    area: 'MO',
    says: [
      'Internal Audit tests a selection of controls each quarter according to a plan approved by the audit committee, and follows up findings until they are closed.',
      'The company performs control self-assessments at least annually to gain assurance that controls are in place and operating effectively. Corrective actions are taken based on relevant findings.',
    ],
    tests: [
      ['I', 'the internal audit plan', 'it had been approved'],
      ['S', 'quarters', 'the internal audit report', 'controls had been tested and findings had been assigned'],
    ],
    finding: 'The internal control assessment planned for one of the quarters in the period was not performed.',
    response: 'The assessment was deferred owing to a vacancy that has since been filled.',
  },
  {
    criteria: ['CC4.1', 'CC7.1'],
    area: 'VM',
    says: [
      'An independent firm performs a penetration test of {sys} at least annually. Findings rated critical or high are remediated within {days} days.',
      "The company's penetration testing is performed at least annually. A remediation plan is developed and changes are implemented to remediate vulnerabilities in accordance with SLAs.",
    ],
    tests: [
      [
        'I',
        'the report of the most recent penetration test',
        'the test had been performed within the past twelve months by an independent firm',
      ],
      [
        'S',
        'findings of the penetration test',
        'the remediation ticket',
        'the finding had been closed within the required time',
      ],
    ],
    finding:
      '{n} of {m} high-rated findings of the penetration test were not remediated within the time frame required by policy.',
    response:
      'The remaining finding needed a library upgrade by the vendor and was closed in the following month. Compensating rules had been placed in the web application firewall.',
  },
  {
    criteria: ['CC5.1', 'CC5.2'],
    area: 'GV',
    says: [
      'A matrix of controls links the risks in the register to the controls that treat them; the compliance team revises it every six months.',
    ],
    tests: [['I', 'the control matrix', 'each risk rated high was linked to at least one control']],
  },
  {
    criteria: ['CC5.2', 'CC8.1'],
    area: 'CH',
    says: [
      'A formal software development life cycle governs the acquisition, development and maintenance of {sys} and related technology.',
      'The company has a formal systems development life cycle (SDLC) methodology in place that governs the development, acquisition, implementation, changes (including emergency changes) and maintenance of information systems.',
    ],
    tests: [
      [
        'I',
        'the software development life cycle policy',
        'requirements for design, review, testing and approval were documented',
      ],
    ],
  },
  {
    criteria: ['CC9.1'],
    area: 'BC',
    says: [
      'Cyber insurance is maintained to lessen the financial impact of business disruptions, and coverage is reviewed each year.',
      'The company maintains cybersecurity insurance to mitigate the financial impact of business disruptions.',
    ],
    tests: [['I', 'the certificate of insurance', 'coverage was in force throughout the period']],
  },
  {
    criteria: ['CC9.1', 'CC7.5'],
    area: 'BC',
    says: [
      'A business continuity plan and a disaster recovery plan are documented and are exercised at least once a year. Lessons learned are recorded and assigned.',
      'The company has Business Continuity and Disaster Recovery Plans in place that outline communication plans in order to maintain information security continuity in the event of the unavailability of key personnel.',
    ],
    tests: [
      [
        'I',
        'the business continuity and disaster recovery plans',
        'they had been approved within the past twelve months',
      ],
      ['I', 'the report of the exercise', 'the exercise had been held during the period and lessons were recorded'],
    ],
    finding:
      'The annual exercise of the business continuity plan was not performed during the period under examination.',
    response:
      'The exercise was moved to the first month after the period to coincide with the recovery test and was completed with satisfactory results.',
  },
  {
    criteria: ['CC9.2'],
    area: 'VN',
    says: [
      'New vendors with access to customer data are assessed by the security team before the contract is signed. Critical vendors are assessed again every year.',
      'The company has a vendor management program in place. Components of this program include a critical third-party vendor inventory, the vendor security and privacy requirements, and a review of critical third-party vendors at least annually.',
    ],
    tests: [
      ['I', 'the vendor management policy', 'the requirements for the initial and annual assessment were described'],
      [
        'S',
        'critical vendors',
        'the annual assessment',
        'the assurance report of the vendor had been obtained and evaluated',
      ],
    ],
    finding: 'An annual assessment was not performed for {n} of {m} critical vendors selected for testing.',
    response:
      'The vendor is being replaced and its assessment was therefore skipped. The assessment has been made up for, and the policy now says that it applies until the contract ends.',
  },
  {
    criteria: ['CC9.2'],
    area: 'VN',
    says: [
      'Contracts with vendors that process customer data contain clauses on confidentiality, security and the notice of breaches.',
      'The company has written agreements in place with vendors and related third parties. These agreements include confidentiality and privacy commitments applicable to that entity.',
    ],
    tests: [
      [
        'S',
        'vendors that process customer data',
        'the executed contract',
        'clauses on confidentiality, security and breach notice were included',
      ],
    ],
    noOccurrence: 'no contracts with such vendors were entered into',
  },
];

export const ACCESS: readonly ControlTheme[] = [
  {
    criteria: ['CC6.1', 'CC6.2', 'CC6.3'],
    area: 'AC',
    says: [
      'Access to in-scope systems is requested in {ticket} and is approved by the manager of the user and the owner of the system before it is provisioned.',
      'The company requires that access to in-scope system components be based on job role and function or requires a documented access request form and manager approval prior to access being provisioned.',
    ],
    tests: [
      ['I', 'the access control policy', 'approval was required before access was granted'],
      [
        'S',
        'users granted access during the period',
        'the access request in {ticket}',
        'access had been approved before it was provisioned',
      ],
    ],
    finding: 'For {n} of {m} users selected, documented approval of the access request could not be provided.',
    response: 'The access was in line with the job role of the users. Requests by chat message are no longer accepted.',
  },
  {
    criteria: ['CC6.1'],
    area: 'AC',
    says: [
      'Users sign in to {sys} and its supporting infrastructure with a unique account through {idp}, which enforces multi-factor authentication.',
      'The company requires authentication to systems and applications to use unique username and password or authorized Secure Socket Shell (SSH) keys.',
    ],
    tests: [
      ['I', 'the authentication policy in {idp}', 'multi-factor authentication was enforced for in-scope systems'],
      ['O', 'a user signing in to the production console', 'a second factor was required'],
    ],
    finding:
      'Multi-factor authentication was not enforced for {n} of {m} administrator accounts of the reporting database.',
    response: 'The accounts were local accounts left from the migration. They have been removed.',
  },
  {
    criteria: ['CC6.1'],
    area: 'AC',
    says: [
      'Passwords for in-scope systems are configured according to the password standard, which prescribes length, complexity, history and lockout.',
      "The company requires passwords for in-scope system components to be configured according to the company's policy.",
    ],
    tests: [
      [
        'R',
        'a comparison of the password settings in {idp} with the password standard',
        'the settings met the standard',
      ],
    ],
  },
  {
    criteria: ['CC6.1', 'CC6.3'],
    area: 'AC',
    says: [
      'Privileged access to production servers, databases and the cloud console is restricted to members of the platform team.',
      'The company restricts privileged access to encryption keys, databases and the operating system to authorized users with a business need.',
    ],
    tests: [
      [
        'I',
        'the system-generated list of users with privileged access',
        'access was restricted to members of the platform team',
      ],
      ['Q', 'the Head of Platform', 'the privileges were appropriate for the role of each user'],
    ],
    finding:
      'Privileged access to the production database was held by {n} of {m} users whose job function no longer required it.',
    response:
      'The access was withdrawn on the day it was brought to the attention of management. Per review of the logs the access had not been used after the change of role.',
  },
  {
    criteria: ['CC6.1', 'CC6.7'],
    area: 'EN',
    says: [
      'Customer data at rest is encrypted with AES-256 by keys that are held in a managed key service.',
      "The company's datastores housing sensitive customer data are encrypted at rest.",
    ],
    tests: [
      ['I', 'the encryption settings of the production databases and object stores', 'encryption at rest was enabled'],
      ['S', 'data stores', 'the configuration', 'AES-256 was in use'],
    ],
    finding: 'Encryption at rest was not enabled for {n} of {m} data stores inspected.',
    response: 'The data store held system logs without customer data. It was encrypted and a detective rule was added.',
  },
  {
    criteria: ['CC6.1'],
    area: 'EN',
    says: [
      'Encryption keys are rotated at least once a year. The right to delete or disable keys is limited to two members of the security team.',
    ],
    tests: [
      ['I', 'the rotation settings of the key service', 'keys were rotated at least once a year'],
      ['I', 'the key policies', 'the right to delete or disable keys was limited to two persons'],
    ],
  },
  {
    criteria: ['CC6.1', 'CC6.6'],
    area: 'NW',
    says: [
      'The production network is divided into segments, and traffic between segments is denied unless it is explicitly allowed.',
      "The company's network is segmented to prevent unauthorized access to customer data.",
    ],
    tests: [['I', 'the network configuration', 'segments were in place and traffic was denied by default']],
  },
  {
    criteria: ['CC6.1', 'CC6.6'],
    area: 'NW',
    says: [
      'Firewall rules are reviewed by the network team every six months, and rules without a business need are removed.',
      'The company reviews its firewall rulesets at least annually. Required changes are tracked to completion.',
    ],
    tests: [
      [
        'I',
        'the evidence of the firewall rule review',
        'the review had been performed and changes were tracked to completion',
      ],
    ],
    finding:
      'The second review of the firewall rules in the period was completed 41 days later than the schedule requires.',
    response:
      'The review was delayed by the replacement of the firewall appliances. No rule had to be removed as a result of it.',
  },
  {
    criteria: ['CC6.1', 'CC6.8'],
    area: 'AS',
    says: [
      'An inventory of the production assets is maintained and is reconciled with the results of automated discovery each month.',
      'The company maintains a formal inventory of production system assets.',
    ],
    tests: [['S', 'months', 'the reconciliation of the inventory', 'differences had been followed up']],
    finding:
      'For {n} of {m} months selected, evidence that the reconciliation of the asset inventory had been performed was not retained.',
    response: 'The reconciliation was performed but not recorded. The tool now files the evidence by itself.',
  },
  {
    criteria: ['CC6.2', 'CC6.3'],
    area: 'AC',
    says: [
      'Access of terminated personnel is revoked within one business day of the last working day by means of a termination ticket in {ticket}.',
      'The company completes termination checklists to ensure that access is revoked for terminated employees within SLAs.',
    ],
    tests: [
      ['I', 'the off-boarding procedure', 'it required that access be revoked within one business day'],
      [
        'S',
        'users terminated during the period',
        'the termination ticket and the account status',
        'access had been revoked within one business day',
      ],
    ],
    finding:
      'For {n} of {m} terminated users selected for testing, access to the in-scope systems was revoked between 3 and 12 business days after the termination date.',
    response:
      'The notices from the external payroll provider arrived late. The feed is now daily, and Security verified that the accounts had not been used after the termination dates.',
  },
  {
    criteria: ['CC6.2', 'CC6.3'],
    area: 'AC',
    says: [
      'The owners of in-scope systems review the access rights of users each quarter. Changes that result from the review are carried out within {days} business days.',
      'The company conducts access reviews at least quarterly for the in-scope system components to help ensure that access is restricted appropriately. Required changes are tracked to completion.',
    ],
    tests: [
      ['S', 'quarters', 'the user access review', 'it had been performed by the owner of the system and was complete'],
      [
        'S',
        'changes requested in the reviews',
        'the change ticket',
        'the change had been made within {days} business days',
      ],
    ],
    finding:
      'The user access review for the data warehouse was not performed in {n} of the {m} quarters selected for testing.',
    response:
      'Ownership of the data warehouse had changed and the new owner was not enrolled in the review. The reviews of the following quarters were completed on schedule.',
  },
  {
    criteria: ['CC6.4'],
    area: 'PH',
    says: [
      'Access to the office premises is controlled by badge readers. Badges of terminated personnel are disabled on the last working day.',
      'The company requires visitors to sign-in, wear a visitor badge, and be escorted by an authorized employee when accessing the data center or secure areas.',
    ],
    tests: [
      ['O', 'the entrances to the office', 'badge readers controlled access'],
      [
        'S',
        'users terminated during the period',
        'the badge record',
        'the badge had been disabled on the last working day',
      ],
    ],
    finding: 'Badges of {n} of {m} terminated employees remained active for up to nine days.',
    response: 'The badge system has been connected to {hris}, so that badges end with employment.',
  },
  {
    criteria: ['CC6.4'],
    area: 'PH',
    says: [
      'The right of access to the server room at headquarters is reviewed by the facilities manager twice a year.',
    ],
    tests: [
      ['S', 'reviews', 'the sign-off by the facilities manager', 'the list of authorized persons had been reviewed'],
    ],
  },
  {
    criteria: ['CC6.5'],
    area: 'AS',
    says: [
      'Laptops and media that are no longer needed are wiped or destroyed, and a certificate of destruction is kept.',
      'The company has electronic media containing confidential information purged or destroyed in accordance with best practices, and certificates of destruction are issued for each device destroyed.',
    ],
    tests: [['S', 'devices disposed of', 'the certificate of destruction', 'the device had been wiped or destroyed']],
    finding: 'A certificate of destruction was not on file for {n} of {m} laptops disposed of.',
    response:
      'The disposal firm confirmed the destruction in writing. The firm has been asked for certificates per serial number.',
    noOccurrence: 'no devices were disposed of',
  },
  {
    criteria: ['CC6.6'],
    area: 'NW',
    says: [
      'Remote access to the production environment is possible only by way of a virtual private network with multi-factor authentication.',
      "The company's production systems can only be remotely accessed by authorized employees via an approved encrypted connection.",
    ],
    tests: [
      [
        'I',
        'the configuration of the virtual private network',
        'encryption and multi-factor authentication were required',
      ],
      [
        'O',
        'an attempt to reach the production environment without the virtual private network',
        'the connection was refused',
      ],
    ],
  },
  {
    criteria: ['CC6.6', 'CC7.2'],
    area: 'NW',
    says: [
      'A web application firewall and an intrusion detection system inspect inbound traffic and raise alerts to the security operations team.',
      'The company uses an intrusion detection system to provide continuous monitoring of the network and early detection of potential security breaches.',
    ],
    tests: [
      [
        'I',
        'the configuration of the web application firewall and the intrusion detection system',
        'they were active and alerts were sent to the security operations team',
      ],
    ],
  },
  {
    criteria: ['CC6.7'],
    area: 'EN',
    says: [
      'Data in transit over public networks is encrypted by TLS 1.2 or a later version.',
      'The company uses secure data transmission protocols to encrypt confidential and sensitive data when transmitted over public networks.',
    ],
    tests: [['R', 'a scan of the public endpoints of {sys}', 'only TLS 1.2 and later versions were accepted']],
  },
  {
    criteria: ['CC6.7'],
    area: 'AS',
    says: [
      'The hard disks of laptops are encrypted, and the use of removable media is blocked by the endpoint management tool.',
      'The company encrypts portable and removable media devices when used.',
    ],
    tests: [
      [
        'S',
        'laptops',
        'the status in the endpoint management tool',
        'the disk was encrypted and removable media were blocked',
      ],
    ],
    finding: 'Disk encryption was not active on {n} of {m} laptops in the sample.',
    response: 'The laptop was a loan device outside of the endpoint management tool. Loan devices have been enrolled.',
  },
  {
    criteria: ['CC6.8', 'CC7.1'],
    area: 'AS',
    says: [
      'Anti-malware software is installed on workstations and servers, is updated daily and reports to a central console.',
      'The company deploys anti-malware technology to environments commonly susceptible to malicious attacks and configures this to be updated routinely, logged and installed on all relevant systems.',
    ],
    tests: [
      ['I', 'the settings of the anti-malware console', 'definitions were updated daily'],
      ['S', 'workstations', 'the status in the console', 'the software was installed and current'],
    ],
    finding: '{n} of {m} workstations selected did not have the anti-malware agent installed.',
    response: 'The agents have been installed. New devices are now enrolled before they are handed over.',
  },
  {
    criteria: ['CC6.1'],
    area: 'AC',
    says: [
      'Secrets used by services are kept in a vault. Reading a secret is logged, and access to the vault is restricted to named engineers.',
    ],
    tests: [
      ['I', 'the access list of the vault', 'access was restricted to named engineers'],
      ['I', 'an extract of the audit log of the vault', 'the reading of secrets was recorded'],
    ],
  },
  {
    criteria: ['CC6.1'],
    area: 'AC',
    says: [
      'Emergency accounts are sealed in the vault. Each use is approved by a director and is reviewed on the following business day.',
    ],
    tests: [['I', 'the vault log for uses of emergency accounts', 'each use had been approved and reviewed']],
    noOccurrence: 'the emergency accounts were not used',
  },
  {
    criteria: ['CC6.1', 'C1.1'],
    area: 'DT',
    says: [
      'Data of different customers is separated by a tenant identifier that is enforced in the data access layer and verified by automated tests at each build.',
    ],
    tests: [
      ['I', 'the code of the data access layer', 'the tenant identifier was enforced'],
      ['S', 'builds', 'the results of the separation tests', 'the tests had passed before deployment'],
    ],
  },
];

export const OPERATIONS: readonly ControlTheme[] = [
  {
    criteria: ['CC7.1', 'CC6.8'],
    area: 'VM',
    says: [
      'Servers and container images are scanned for vulnerabilities every week. Vulnerabilities are remediated within the time limits set by the vulnerability standard.',
      'Host-based vulnerability scans are performed at least quarterly on all external-facing systems. Critical and high vulnerabilities are tracked to remediation.',
    ],
    tests: [
      ['S', 'weeks', 'the results of the vulnerability scan', 'the scan had been performed'],
      [
        'S',
        'critical and high vulnerabilities',
        'the remediation ticket',
        'remediation took place within the time limit',
      ],
    ],
    finding:
      'For {n} of {m} critical and high vulnerabilities selected for testing, remediation exceeded the time limit of the vulnerability standard by 4 to 37 days.',
    response:
      'Patches were held back by the freeze at year-end. A process for the acceptance of such delays by the CISO has been introduced.',
  },
  {
    criteria: ['CC7.1'],
    area: 'CF',
    says: [
      'Baseline configurations of servers are defined as code. Deviations from the baseline are detected and corrected daily by an automated tool.',
      'The company uses a configuration management procedure to ensure that system configurations are deployed consistently throughout the environment.',
    ],
    tests: [['I', 'the configuration of the baseline tool', 'deviations were detected and corrected daily']],
  },
  {
    criteria: ['CC7.2'],
    area: 'LM',
    says: [
      'Logs of the production environment are collected centrally in {siem}. Rules raise alerts for events that may indicate a security incident.',
      'The company utilizes a log management tool to identify events that may have a potential impact on the ability to achieve its security objectives.',
    ],
    tests: [
      ['I', 'the configuration of {siem}', 'logs of in-scope systems were collected'],
      ['S', 'alerts', 'the investigation record', 'the alert had been investigated and closed'],
    ],
    finding: 'For {n} of {m} alerts in the sample, no record of an investigation was available.',
    response:
      'The alerts were closed as duplicates without a comment. The tool now demands a reason before an alert can be closed.',
  },
  {
    criteria: ['CC7.2', 'A1.1'],
    area: 'LM',
    says: [
      'Performance and availability of {sys} are monitored at all hours. Alerts are sent to the engineer on call when thresholds are exceeded.',
      'An infrastructure monitoring tool is utilized to monitor systems, infrastructure and performance and generates alerts when specific predefined thresholds are met.',
    ],
    tests: [
      ['I', 'the alert rules of the monitoring tool', 'thresholds were defined'],
      ['O', 'the on-call schedule', 'an engineer was assigned at all hours'],
    ],
  },
  {
    criteria: ['CC7.3', 'CC7.4'],
    area: 'IR',
    says: [
      'Security incidents are recorded in {ticket}, rated by severity, investigated and resolved according to the incident response plan.',
      "The company's security and privacy incidents are logged, tracked, resolved and communicated to affected or relevant parties by management according to the company's security incident response policy and procedures.",
    ],
    tests: [
      ['I', 'the incident response plan', 'roles, severities and communication were described'],
      ['S', 'security incidents', 'the incident record', 'the incident had been rated, investigated and resolved'],
    ],
    finding: 'The root cause was not documented for {n} of {m} incidents selected.',
    response: 'The incident template has been extended by a mandatory field for the root cause.',
    noOccurrence: 'no security incidents occurred',
  },
  {
    criteria: ['CC7.4', 'CC7.5'],
    area: 'IR',
    says: [
      'The incident response plan is tested at least annually by a tabletop exercise.',
      'The company tests their incident response plan at least annually.',
    ],
    tests: [['I', 'the report of the tabletop exercise', 'the exercise had been held during the period']],
    finding: 'The tabletop exercise of the incident response plan was not held during the period.',
    response: 'The exercise has been scheduled for the next quarter.',
  },
  {
    criteria: ['CC7.5', 'A1.2'],
    area: 'BK',
    says: [
      'Databases are backed up daily, and the backups are replicated to a second region. Failed backups are investigated on the next business day.',
      "The company's databases are replicated to a secondary data center in real-time. Alerts are configured to notify administrators if replication fails.",
    ],
    tests: [
      ['I', 'the backup configuration', 'backups were made daily and replicated to a second region'],
      ['S', 'days', 'the backup log', 'the backup had succeeded or the failure had been investigated'],
    ],
    finding: 'On {n} of {m} days selected, the backup failed and no evidence of an investigation was available.',
    response:
      'The notices were sent to a mailbox that was no longer monitored. They now go to the tool used by the engineer on call.',
  },
  {
    criteria: ['CC7.3'],
    area: 'IR',
    says: [
      'Customers affected by a breach are notified within seventy-two hours of its confirmation, in the manner that the contract prescribes.',
    ],
    tests: [['I', 'the breach notification procedure', 'the time limit and the responsible persons were named']],
    noOccurrence: 'no breaches were confirmed',
  },
  {
    criteria: ['CC8.1'],
    area: 'CH',
    says: [
      'Changes to the application and infrastructure are documented, tested, peer reviewed and approved before they are deployed to production.',
      'The company requires changes to software and infrastructure components of the service to be authorized, formally documented, tested, reviewed and approved prior to being implemented in the production environment.',
    ],
    tests: [
      ['I', 'the change management policy', 'documentation, testing, review and approval were required'],
      [
        'S',
        'changes deployed during the period',
        'the pull request and the ticket',
        'the change had been tested, reviewed and approved before deployment',
      ],
    ],
    finding: 'For {n} of {m} changes selected for testing, there was no evidence of a peer review before deployment.',
    response:
      'The changes had been merged by an administrator who could bypass the branch rule. The bypass has been removed.',
  },
  {
    criteria: ['CC8.1'],
    area: 'CH',
    says: [
      'Developers cannot deploy their own changes: the right to deploy to production is separated from the right to approve.',
      'The company restricts access to migrate changes to production to authorized personnel.',
    ],
    tests: [
      ['I', 'the list of users able to deploy to production', 'access was restricted to authorized personnel'],
      ['O', 'an attempt to merge a change without approval', 'the attempt was blocked'],
    ],
  },
  {
    criteria: ['CC8.1'],
    area: 'CH',
    says: [
      'Emergency changes follow an abbreviated procedure and are reviewed by the change advisory board within {days} business days of deployment.',
    ],
    tests: [
      [
        'S',
        'emergency changes',
        'the retrospective review',
        'the change had been reviewed by the change advisory board',
      ],
    ],
    finding: '{n} of {m} emergency changes sampled were reviewed later than {days} business days after deployment.',
    response: 'The board now meets twice a week.',
    noOccurrence: 'no emergency changes were made',
  },
  {
    criteria: ['CC8.1'],
    area: 'CH',
    says: [
      'Production data is not used in the development and test environments, which are separated from the production environment.',
      'The company does not use customer data in non-production environments.',
    ],
    tests: [
      ['I', 'the configuration of the environments', 'development, test and production were separated'],
      ['Q', 'the VP of Engineering', 'production data was not copied to other environments'],
    ],
  },
  {
    criteria: ['CC8.1', 'CC6.8'],
    area: 'CH',
    says: [
      'Source code is scanned for insecure patterns and vulnerable libraries at each build; builds with critical results are stopped.',
    ],
    tests: [
      [
        'I',
        'the configuration of the build pipeline',
        'scans ran at each build and critical results stopped the build',
      ],
    ],
    finding: 'The scan for vulnerable libraries had been disabled for {n} of {m} repositories inspected.',
    response:
      'The repositories were archived and are not deployed. The scan has been enabled for all repositories by an organization rule.',
  },
  {
    criteria: ['CC7.1', 'CC8.1'],
    area: 'VM',
    says: [
      'Security patches for operating systems are installed within thirty days of their release by means of an automated patch tool.',
      'The company has infrastructure supporting the service patched as a part of routine maintenance and as a result of identified vulnerabilities to help ensure that servers supporting the service are hardened against security threats.',
    ],
    tests: [['S', 'servers', 'the patch history', 'patches had been installed within thirty days of release']],
    finding: '{n} of {m} servers sampled lacked security patches that had been released more than thirty days earlier.',
    response:
      'The servers were part of a cluster that was excluded from the patch schedule by mistake. The exclusion has been removed.',
  },
];

export const CATEGORY_CONTROLS: readonly ControlTheme[] = [
  {
    criteria: ['A1.1'],
    area: 'AV',
    says: [
      'Capacity of the production environment is evaluated every month against forecast demand, and additional capacity is ordered where usage is expected to exceed eighty percent.',
      'The company evaluates system capacity on an ongoing basis, and system changes are implemented to help ensure that processing capacity can meet demand.',
    ],
    tests: [['S', 'months', 'the capacity report', 'usage had been compared with the forecast']],
    finding: 'Capacity reports were not available for {n} of the {m} months selected.',
    response: 'The reports are now generated by the monitoring tool.',
  },
  {
    criteria: ['A1.1'],
    area: 'AV',
    says: [
      'The application tier scales automatically with load, within limits that the platform team reviews each quarter.',
    ],
    tests: [
      ['I', 'the settings of the scaling groups', 'automatic scaling was enabled'],
      ['S', 'quarters', 'the review of the limits', 'the platform team had reviewed the limits'],
    ],
  },
  {
    criteria: ['A1.2'],
    area: 'AV',
    says: [
      'The production environment runs in at least three availability zones, so that the loss of one does not interrupt the service.',
      'The company has a multi-location strategy for production environments employed to permit the resumption of operations at other data centers in the event of loss of a facility.',
    ],
    tests: [['I', 'the configuration of the production environment', 'several availability zones were in use']],
  },
  {
    criteria: ['A1.2'],
    area: 'AV',
    says: [
      'The server room at headquarters is equipped with fire suppression, climate control and uninterruptible power, which are serviced yearly.',
    ],
    tests: [
      ['O', 'the server room', 'fire suppression, climate control and uninterruptible power were in place'],
      ['I', 'the service reports', 'the equipment had been serviced within the past year'],
    ],
  },
  {
    criteria: ['A1.3', 'A1.2'],
    area: 'BK',
    says: [
      'Backups are restored in a test at least twice a year, and the result is compared with the recovery objectives.',
      "The company's recovery plan procedures are tested at least annually, including the restoration of backed-up data.",
    ],
    tests: [
      [
        'S',
        'restoration tests',
        'the record of the restoration test',
        'data had been restored within the recovery objectives',
      ],
    ],
    finding: 'Only one of the two restoration tests that the backup standard requires was performed.',
    response:
      'The second test was performed after the end of the period and was successful. The tests have been entered in the compliance calendar.',
  },
  {
    criteria: ['A1.3'],
    area: 'BC',
    says: ['A fail-over to the secondary region is tested annually, and the time to recover is recorded.'],
    tests: [['I', 'the report of the fail-over test', 'the time to recover was within the objective']],
    noOccurrence: 'the fail-over test was not due',
  },
  {
    criteria: ['C1.1'],
    area: 'CN',
    says: [
      'Information is classified into four classes by the data classification policy, which prescribes the handling of each.',
      'The company has a data classification policy in place to help ensure that confidential data is properly secured and restricted to authorized personnel.',
    ],
    tests: [['I', 'the data classification policy', 'classes and their handling were described']],
  },
  {
    criteria: ['C1.1'],
    area: 'CN',
    says: [
      'A data loss prevention tool blocks the sending of confidential information to recipients outside of the organization.',
    ],
    tests: [
      ['I', 'the rules of the data loss prevention tool', 'messages with confidential information were blocked'],
      ['R', 'the sending of a test message with marked content', 'the message was blocked'],
    ],
    finding:
      'The rule that blocks confidential attachments was in reporting mode only from the third to the fifth month of the period.',
    response:
      'The mode had been changed for tuning and was not changed back. Changes to the rules now require a ticket.',
  },
  {
    criteria: ['C1.2'],
    area: 'CN',
    says: [
      'Customer data is deleted within {days} days of the end of the contract, and the deletion is confirmed to the customer on request.',
      'The company purges or removes customer data containing confidential information from the application environment, in accordance with best practices, when customers leave the service.',
    ],
    tests: [
      [
        'S',
        'customers who left the service',
        'the deletion record',
        'data had been deleted within {days} days of the end of the contract',
      ],
    ],
    finding: 'For {n} of {m} customers who left the service, data had not been deleted within {days} days.',
    response:
      'The deletion job skipped accounts with open invoices. The job has been corrected and the data has been deleted.',
    noOccurrence: 'no customers ended their contract',
  },
  {
    criteria: ['C1.1', 'C1.2'],
    area: 'CN',
    says: [
      'Retention periods for each class of information are set out in the retention schedule and are applied by lifecycle rules in the storage service.',
      'The company has formal retention and disposal procedures in place to guide the secure retention and disposal of company and customer data.',
    ],
    tests: [
      ['I', 'the retention schedule', 'retention periods were set for each class'],
      ['I', 'the lifecycle rules of the storage service', 'the periods were applied'],
    ],
  },
  {
    criteria: ['PI1.1'],
    area: 'PR',
    says: [
      'Definitions of the data processed, its units and the rules of processing are published in the documentation of the interface and are approved by product management.',
    ],
    tests: [['I', 'the documentation of the interface', 'definitions and rules of processing were published']],
  },
  {
    criteria: ['PI1.2'],
    area: 'PR',
    says: [
      'Records received are validated against the schema. Records that fail validation are rejected with a message that names the field.',
    ],
    tests: [
      ['R', 'the submission of a record with an invalid field', 'the record was rejected with a message'],
      ['I', 'the validation rules', 'mandatory fields and formats were checked'],
    ],
  },
  {
    criteria: ['PI1.3'],
    area: 'PR',
    says: [
      'Jobs of the nightly processing are monitored. A job that fails is restarted, and the cause is recorded in {ticket}.',
    ],
    tests: [['S', 'failed jobs', 'the ticket', 'the cause had been recorded and the job had been completed']],
    finding: 'The cause of the failure was not recorded for {n} of {m} failed jobs selected.',
    response: 'The engineers on call have been reminded of the procedure.',
    noOccurrence: 'no jobs failed',
  },
  {
    criteria: ['PI1.4'],
    area: 'PR',
    says: [
      'Totals of the records received are reconciled daily with the totals of the records processed, and differences are investigated.',
    ],
    tests: [['S', 'days', 'the reconciliation', 'differences had been investigated']],
    finding: 'The daily reconciliation had not been reviewed on {n} of {m} days selected.',
    response: 'The reviews fell on public holidays. A substitute has been named.',
  },
  {
    criteria: ['PI1.5'],
    area: 'PR',
    says: [
      'Processed records are stored with a checksum and are protected against changes; reports are made available only to the users of the customer concerned.',
    ],
    tests: [
      ['I', 'the storage configuration', 'records were protected against changes'],
      ['O', 'a user of one customer requesting the report of another', 'the request was denied'],
    ],
  },
  {
    criteria: ['P1.1'],
    area: 'PV',
    says: [
      'A privacy notice is published on the website. It describes the purposes of processing, the choices of individuals and the ways to contact the company.',
      'The company has a privacy policy available to customers, employees and/or relevant third parties who need them before and/or at the time information is collected from the individual.',
    ],
    tests: [['I', 'the privacy notice', 'purposes, choices and contacts were described']],
  },
  {
    criteria: ['P2.1', 'P3.1'],
    area: 'PV',
    says: [
      'Explicit consent is obtained before sensitive personal information is collected, and the consent is recorded with its date.',
    ],
    tests: [
      ['O', 'the registration of a user', 'consent was asked for before the data could be entered'],
      ['S', 'registrations', 'the consent record', 'consent and date were recorded'],
    ],
  },
  {
    criteria: ['P4.2', 'P4.3'],
    area: 'PV',
    says: [
      'Personal information is removed or made anonymous when the retention period ends, by a job that runs monthly.',
    ],
    tests: [['S', 'months', 'the log of the retention job', 'the job had been completed']],
    finding: 'The retention job failed in {n} of {m} months selected and was not restarted.',
    response: 'The job has been restarted and a failure now raises an alert.',
  },
  {
    criteria: ['P5.1', 'P5.2'],
    area: 'PV',
    says: [
      'Requests of individuals for access or correction are answered within thirty days and are tracked in {ticket}.',
    ],
    tests: [['S', 'requests of individuals', 'the ticket', 'the request had been answered within thirty days']],
    noOccurrence: 'no requests of individuals were received',
    finding: '{n} of {m} requests of individuals selected were answered after more than thirty days.',
    response:
      'The requests were sent to the sales mailbox. Staff have been instructed to pass such requests on to the privacy team.',
  },
  {
    criteria: ['P6.1', 'P6.4'],
    area: 'PV',
    says: ['Personal information is disclosed only to third parties that have signed a data processing agreement.'],
    tests: [
      ['S', 'third parties that receive personal information', 'the data processing agreement', 'it had been signed'],
    ],
  },
  {
    criteria: ['P8.1'],
    area: 'PV',
    says: [
      'Privacy complaints are recorded, answered within {days} business days and reported to the privacy officer each quarter.',
    ],
    tests: [['S', 'privacy complaints', 'the record', 'the complaint had been answered and reported']],
    noOccurrence: 'no privacy complaints were received',
  },
];

export const CONTROL_THEMES: readonly ControlTheme[] = [
  ...GOVERNANCE,
  ...RISK,
  ...ACCESS,
  ...OPERATIONS,
  ...CATEGORY_CONTROLS,
];

/** The criteria, in short words of our own. */
export const CRITERIA: Readonly<Record<string, string>> = {
  'CC1.1': 'The entity demonstrates a commitment to integrity and ethical values.',
  'CC1.2':
    'The board of directors demonstrates independence from management and exercises oversight of internal control.',
  'CC1.3':
    'Management establishes, with board oversight, structures, reporting lines, and appropriate authorities and responsibilities.',
  'CC1.4': 'The entity demonstrates a commitment to attract, develop, and retain competent individuals.',
  'CC1.5': 'The entity holds individuals accountable for their internal control responsibilities.',
  'CC2.1':
    'The entity obtains or generates and uses relevant, quality information to support the functioning of internal control.',
  'CC2.2':
    'The entity internally communicates information, including objectives and responsibilities for internal control.',
  'CC2.3':
    'The entity communicates with external parties regarding matters affecting the functioning of internal control.',
  'CC3.1':
    'The entity specifies objectives with sufficient clarity to enable the identification and assessment of risks.',
  'CC3.2':
    'The entity identifies risks to the achievement of its objectives and analyzes risks as a basis for managing them.',
  'CC3.3': 'The entity considers the potential for fraud in assessing risks to the achievement of objectives.',
  'CC3.4': 'The entity identifies and assesses changes that could significantly impact the system of internal control.',
  'CC4.1': 'The entity selects, develops, and performs ongoing and/or separate evaluations of internal control.',
  'CC4.2': 'The entity evaluates and communicates internal control deficiencies in a timely manner.',
  'CC5.1': 'The entity selects and develops control activities that contribute to the mitigation of risks.',
  'CC5.2': 'The entity also selects and develops general control activities over technology.',
  'CC5.3': 'The entity deploys control activities through policies and in procedures that put policies into action.',
  'CC6.1':
    'The entity implements logical access security software, infrastructure, and architectures over protected information assets.',
  'CC6.2':
    'Prior to issuing system credentials and granting system access, the entity registers and authorizes new users.',
  'CC6.3':
    'The entity authorizes, modifies, or removes access to data and other assets based on roles and responsibilities.',
  'CC6.4':
    'The entity restricts physical access to facilities and protected information assets to authorized personnel.',
  'CC6.5':
    'The entity discontinues protections over physical assets only after data can no longer be read or recovered.',
  'CC6.6':
    'The entity implements logical access security measures to protect against threats from outside its boundaries.',
  'CC6.7':
    'The entity restricts the transmission, movement, and removal of information to authorized users and processes.',
  'CC6.8': 'The entity implements controls to prevent or detect and act upon the introduction of malicious software.',
  'CC7.1':
    'The entity uses detection and monitoring procedures to identify changes to configurations and vulnerabilities.',
  'CC7.2':
    'The entity monitors system components for anomalies that are indicative of malicious acts, disasters, and errors.',
  'CC7.3':
    'The entity evaluates security events to determine whether they could result in a failure to meet objectives.',
  'CC7.4': 'The entity responds to identified security incidents by executing a defined incident response program.',
  'CC7.5': 'The entity identifies, develops, and implements activities to recover from identified security incidents.',
  'CC8.1': 'The entity authorizes, designs, develops, configures, documents, tests, approves, and implements changes.',
  'CC9.1':
    'The entity identifies, selects, and develops risk mitigation activities for risks from business disruptions.',
  'CC9.2': 'The entity assesses and manages risks associated with vendors and business partners.',
  'A1.1': 'The entity maintains, monitors, and evaluates current processing capacity and use of system components.',
  'A1.2':
    'The entity authorizes, designs, operates, and monitors environmental protections, backup processes, and recovery infrastructure.',
  'A1.3': 'The entity tests recovery plan procedures supporting system recovery to meet its objectives.',
  'C1.1':
    'The entity identifies and maintains confidential information to meet its objectives related to confidentiality.',
  'C1.2': 'The entity disposes of confidential information to meet its objectives related to confidentiality.',
  'PI1.1':
    'The entity obtains or generates, uses, and communicates relevant, quality information regarding processing objectives.',
  'PI1.2':
    'The entity implements policies and procedures over system inputs, including controls over completeness and accuracy.',
  'PI1.3':
    'The entity implements policies and procedures over system processing to result in products that meet its objectives.',
  'PI1.4':
    'The entity implements policies and procedures to make output available or deliver it completely and accurately.',
  'PI1.5':
    'The entity implements policies and procedures to store inputs, items in processing, and outputs completely.',
  'P1.1':
    'The entity provides notice to data subjects about its privacy practices to meet its objectives related to privacy.',
  'P2.1':
    'The entity communicates choices available regarding the collection, use, retention, and disposal of personal information.',
  'P3.1': "Personal information is collected consistent with the entity's objectives related to privacy.",
  'P4.2': "The entity retains personal information consistent with the entity's objectives related to privacy.",
  'P4.3': 'The entity securely disposes of personal information to meet its objectives related to privacy.',
  'P5.1':
    'The entity grants identified and authenticated data subjects the ability to access their stored personal information.',
  'P5.2':
    'The entity corrects, amends, or appends personal information based on information provided by data subjects.',
  'P6.1': 'The entity discloses personal information to third parties with the explicit consent of data subjects.',
  'P6.4':
    'The entity obtains privacy commitments from vendors and other third parties who have access to personal information.',
  'P8.1':
    'The entity implements a process for receiving, addressing, and resolving inquiries, complaints, and disputes.',
};
