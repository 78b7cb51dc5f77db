/** Documents that come along with SOC 2 reports and are none. */
import { dateText, daysAfter, periodText, thePeriod } from '../dates';
import { cell, heading, paragraph, type Block, type ReportDocument } from '../document';
import { possessive, type Plan } from '../plan';
import type { UnpagedTruth } from '../truth';
import { TOPICS } from '../bank/description';
import { drawLook, furniture } from './furniture';

export const SPECIALS = [
  'BRIDGE_LETTER',
  'SOC1',
  'SOC3',
  'PENETRATION_TEST',
  'SOC1',
  'BROKEN',
  'SOC3',
  'BRIDGE_LETTER',
  'ISO_CERTIFICATE',
  'ENCRYPTED',
  'DPA',
  'SOC1',
  'EMPTY',
  'BRIDGE_LETTER',
  'SOC3',
  'NOT_A_PDF',
] as const;
export type Special = (typeof SPECIALS)[number];

export interface ComposedSpecial {
  readonly document: ReportDocument;
  readonly truth: UnpagedTruth;
}

const NOTHING = {
  type: null,
  period: null,
  asOf: null,
  serviceOrganization: null,
  systemName: null,
  auditor: null,
  reportDate: null,
  opinion: null,
  categories: [],
  subserviceOrganizations: [],
  cuecs: [],
  csocs: [],
  controlsTested: 0,
  exceptions: [],
  controls: [],
} as const;
const LETTER_SKIPS = ['type', 'systemName', 'auditor', 'reportDate', 'categories', 'opinion'];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function composeSpecial(plan: Plan, special: Special): ComposedSpecial {
  const look = drawLook(plan);
  const { header, footer } = furniture(plan);
  const quiet = (text: string): string => text.replace(/SOC 2 (Type \d )?/g, '');
  const document = (title: string, blocks: readonly Block[], plain = false): ReportDocument => ({
    title,
    blocks,
    look,
    header:
      plain || header === null
        ? null
        : { left: quiet(header.left), center: quiet(header.center), right: quiet(header.right) },
    footer:
      plain || footer === null
        ? null
        : { left: quiet(footer.left), center: quiet(footer.center), right: quiet(footer.right) },
    watermark: null,
  });
  switch (special) {
    case 'BRIDGE_LETTER':
      return bridgeLetter(plan, document);
    case 'SOC1':
      return soc1(plan, document);
    case 'SOC3':
      return soc3(plan, document);
    case 'PENETRATION_TEST':
      return other(plan, document('Penetration test summary', penetrationTest(plan), true));
    case 'ISO_CERTIFICATE':
      return other(plan, document('Certificate', certificate(plan), true));
    default:
      return other(plan, document('Data processing agreement', agreement(plan), true));
  }
}

type Make = (title: string, blocks: readonly Block[], plain?: boolean) => ReportDocument;

function bridgeLetter(plan: Plan, document: Make): ComposedSpecial {
  const lot = plan.random.fork('bridge');
  const gap = { start: daysAfter(plan.period.end, 1), end: daysAfter(plan.period.end, lot.pick([90, 61, 120, 31])) };
  const written = periodText(gap, plan.dates, 'TO');
  const title = lot.pick(['SOC 2 Bridge Letter', 'Bridge Letter', 'Gap Letter', 'SOC 2 Type 2 Bridge Letter']);
  const body = lot.pick([
    [
      `${plan.company} engaged ${plan.auditor} to perform a SOC 2 Type 2 examination of its ${plan.system} for the period ${periodText(plan.period, plan.dates, 'TO')}. The report was issued on ${dateText(plan.reportDate, plan.dates)}.`,
      `This letter covers the period ${written}. To the best of our knowledge, there have been no material changes in the internal control environment of ${plan.short} during that period that would adversely affect the conclusions reached in the report.`,
      `This letter is not intended to be a substitute for the SOC 2 report. It is provided by management and has not been examined by ${plan.auditor}.`,
    ],
    [
      `The most recent SOC 2 Type 2 report of ${plan.company} covers ${thePeriod(plan.period, plan.dates, 'THROUGH')} and was issued by ${plan.auditor}.`,
      `We confirm that from ${dateText(gap.start, plan.dates)} through ${dateText(gap.end, plan.dates)} there were no changes to the controls described in the report that would have a material adverse effect, and that we are not aware of any failure of those controls.`,
      `Our next report is expected to cover the twelve months that follow the period of the report. Please read this letter together with the report.`,
    ],
  ]);
  return {
    document: document(
      title,
      [
        { kind: 'LOGO', text: plan.company },
        paragraph(dateText(daysAfter(gap.end, 2), plan.dates)),
        heading(1, title, { unlisted: true }),
        paragraph(lot.pick(['To whom it may concern:', 'Dear Customer,', 'To our valued customers:'])),
        ...body.map((text) => paragraph(capital(text))),
        paragraph('Sincerely,'),
        paragraph(plan.officer, { tight: true }),
        paragraph(plan.officerTitle, { tight: true }),
        paragraph(plan.company),
      ],
      true,
    ),
    truth: {
      ...NOTHING,
      kind: 'BRIDGE_LETTER',
      period: gap,
      serviceOrganization: plan.company,
      route: plan.route,
      scoreSkip: LETTER_SKIPS,
      drawn: { special: 'BRIDGE_LETTER' },
    },
  };
}

function filler(plan: Plan, count: number): readonly Block[] {
  return plan.random
    .fork('filler')
    .some(TOPICS, count)
    .flatMap((topic) => [heading(2, topic.title), ...topic.paragraphs.map((text) => paragraph(plan.fill(text)))]);
}

const signature = (plan: Plan): readonly Block[] => [
  paragraph(plan.auditor, { tight: true }),
  paragraph(plan.city, { tight: true }),
  paragraph(dateText(plan.reportDate, plan.reportDates)),
];

const OBJECTIVES: readonly (readonly [string, string, string, string])[] = [
  [
    'Logical access',
    'Controls provide reasonable assurance that logical access to programs and data is restricted to authorized individuals.',
    'Access to the production application is approved by the supervisor of the user before it is granted.',
    'For a sample of 25 new users, inspected the approval to determine that it preceded the grant of access.',
  ],
  [
    'Change management',
    'Controls provide reasonable assurance that changes to application programs are authorized, tested and approved.',
    'Changes are tested in a separate environment and approved by the owner of the application.',
    'For a sample of 25 changes, inspected the record of tests and the approval.',
  ],
  [
    'Processing',
    'Controls provide reasonable assurance that transactions are processed completely and accurately and in the proper period.',
    'Daily totals of transactions are reconciled with the general ledger and differences are resolved.',
    'For a sample of 20 days, inspected the reconciliation to determine that differences had been resolved.',
  ],
  [
    'Backup',
    'Controls provide reasonable assurance that data is backed up and can be restored.',
    'Backups are made every night and are copied to a second site.',
    'For a sample of 20 days, inspected the log of the backup.',
  ],
  [
    'Client set-up',
    'Controls provide reasonable assurance that new clients are set up in accordance with their instructions.',
    'The set-up of a new client is reviewed by a second person against the signed instructions.',
    'For a sample of 15 clients, inspected the review of the set-up.',
  ],
];

function soc1(plan: Plan, document: Make): ComposedSpecial {
  const lot = plan.random.fork('soc1');
  const two = lot.chance(0.75);
  const time = two
    ? `throughout ${thePeriod(plan.period, plan.dates, plan.periods)}`
    : `as of ${dateText(plan.asOf, plan.dates)}`;
  const reportDate = plan.reportDate;
  const effective = two ? ' and operating effectiveness' : '';
  const blocks: Block[] = [
    {
      kind: 'COVER',
      align: 'CENTER',
      logo: lot.chance(0.5),
      lines: [
        { text: plan.company, size: 24, bold: true },
        {
          text: `${lot.pick(['System and Organization Controls (SOC) 1', 'SOC 1®', 'SOC 1'])} Type ${two ? 2 : 1} Report`,
          size: 18,
        },
        {
          text: `Report on ${possessive(plan.company)} Description of Its ${plan.system} and on the Suitability of the Design${two ? ' and Operating Effectiveness' : ''} of Its Controls`,
          size: 13,
        },
        {
          text: two
            ? `For the Period ${periodText(plan.period, plan.coverDates, 'TO')}`
            : `As of ${dateText(plan.asOf, plan.coverDates)}`,
          size: 13,
        },
      ],
    },
    { kind: 'CONTENTS', title: 'Table of Contents', dotted: true, depth: 1 },
    heading(1, "Section I – Independent Service Auditor's Report", { newPage: true }),
    paragraph(`To the Management of ${plan.company}`),
    heading(2, 'Scope'),
    paragraph(
      `We have examined ${possessive(plan.company)} description of its ${plan.system} for processing user entities' transactions ${time} (description) and the suitability of the design${effective} of the controls included in the description to achieve the related control objectives stated in the description, based on the criteria identified in management's assertion. The controls and control objectives included in the description are those that management believes are likely to be relevant to user entities' internal control over financial reporting.`,
    ),
    heading(2, "Service Auditor's Responsibilities"),
    paragraph(
      `Our examination was conducted in accordance with attestation standards established by the American Institute of Certified Public Accountants, in particular AT-C section 320, Reporting on an Examination of Controls at a Service Organization Relevant to User Entities' Internal Control Over Financial Reporting. We believe that the evidence we obtained is sufficient and appropriate.`,
    ),
    heading(2, 'Opinion'),
    paragraph(
      `In our opinion, in all material respects, based on the criteria described in ${possessive(plan.company)} assertion, the description fairly presents the ${plan.system} that was designed and implemented ${time}, and the controls related to the control objectives stated in the description were suitably designed${two ? ' and operated effectively' : ''} to provide reasonable assurance that the control objectives would be achieved.`,
    ),
    heading(2, 'Restricted Use'),
    paragraph(
      `This report is intended solely for the information and use of management of ${plan.company}, user entities of the ${plan.system}, and their auditors who audit and report on such user entities' financial statements or internal control over financial reporting. It is not a SOC 2 report; for security, a separate SOC 2 report is available.`,
    ),
    ...signature(plan),
    heading(1, "Section II – Management's Assertion", { newPage: true }),
    paragraph(
      `We have prepared the description of ${possessive(plan.company)} ${plan.system} for user entities and their auditors, who have a sufficient understanding to consider it when assessing the risks of material misstatement of financial statements.`,
    ),
    heading(1, 'Section III – Description of the System', { newPage: true }),
    ...filler(plan, 12),
    heading(2, 'Complementary User Entity Controls'),
    {
      kind: 'LIST',
      marker: '•',
      items: [
        'User entities are responsible for the accuracy of the transactions they submit.',
        'User entities are responsible for reviewing the output reports.',
      ].map((text) => ({ text })),
    },
    heading(1, 'Section IV – Control Objectives, Related Controls, and Tests of Controls', { newPage: true }),
    ...OBJECTIVES.flatMap(([name, objective, control, test], index): Block[] => [
      heading(2, `Control Objective ${index + 1}: ${name}`),
      paragraph(objective),
      {
        kind: 'TABLE',
        look: 'RULED',
        headers: two
          ? ['Control', 'Control Activity', 'Tests of Controls', 'Results']
          : ['Control', 'Control Activity'],
        widths: two ? [10, 34, 36, 20] : [20, 80],
        rows: [
          {
            cells: [cell(`${index + 1}.1`), cell(control), ...(two ? [cell(test), cell('No exceptions noted.')] : [])],
          },
        ],
        repeatHeader: true,
        rowsMayBreak: false,
        size: 9,
      },
    ]),
  ];
  return {
    document: document('SOC 1 report', blocks),
    truth: {
      ...NOTHING,
      kind: 'SOC1',
      type: two ? 'TYPE_2' : 'TYPE_1',
      period: two ? plan.period : null,
      asOf: two ? null : plan.asOf,
      serviceOrganization: plan.company,
      systemName: plan.system,
      auditor: plan.auditor,
      reportDate,
      opinion: 'UNQUALIFIED',
      route: plan.route,
      drawn: { special: 'SOC1' },
    },
  };
}

function soc3(plan: Plan, document: Make): ComposedSpecial {
  const lot = plan.random.fork('soc3');
  const time = `throughout ${thePeriod(plan.period, plan.dates, plan.periods)}`;
  const words = {
    SECURITY: 'security',
    AVAILABILITY: 'availability',
    PROCESSING_INTEGRITY: 'processing integrity',
    CONFIDENTIALITY: 'confidentiality',
    PRIVACY: 'privacy',
  };
  const categories = plan.categories.map((category) => words[category]);
  const list =
    categories.length < 3
      ? categories.join(' and ')
      : `${categories.slice(0, -1).join(', ')}, and ${categories.at(-1)}`;
  const blocks: Block[] = [
    {
      kind: 'COVER',
      align: 'CENTER',
      logo: true,
      lines: [
        {
          text: `${lot.pick(['System and Organization Controls (SOC) 3', 'SOC 3®', 'SOC 3'])} Report`,
          size: 24,
          bold: true,
        },
        {
          text: `Report on ${possessive(plan.company)} ${plan.system} Relevant to ${list.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()).replace('And', 'and')}`,
          size: 14,
        },
        { text: `For the Period ${periodText(plan.period, plan.coverDates, 'TO')}`, size: 13 },
        { text: 'General use report', size: 10 },
      ],
    },
    heading(1, "Independent Service Auditor's Report", { newPage: true }),
    paragraph(`To: ${plan.company}`),
    heading(2, 'Scope'),
    paragraph(
      `We have examined ${possessive(plan.company)} accompanying assertion titled “Assertion of ${plan.company} Management” (assertion) that the controls within the ${plan.system} (system) were effective ${time}, to provide reasonable assurance that ${possessive(plan.company)} service commitments and system requirements were achieved based on the trust services criteria relevant to ${list} (applicable trust services criteria) set forth in TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy.`,
    ),
    heading(2, "Service Auditor's Responsibilities"),
    paragraph(
      'Our responsibility is to express an opinion, based on our examination, on whether management’s assertion is fairly stated. The examination was conducted in accordance with attestation standards established by the American Institute of Certified Public Accountants.',
    ),
    heading(2, 'Opinion'),
    paragraph(
      `In our opinion, management's assertion that the controls within ${possessive(plan.company)} ${plan.system} were effective ${time}, to provide reasonable assurance that its service commitments and system requirements were achieved based on the applicable trust services criteria, is fairly stated, in all material respects.`,
    ),
    ...signature(plan),
    heading(1, `Assertion of ${plan.company} Management`, { newPage: true }),
    paragraph(
      `We are responsible for designing, implementing, operating, and maintaining effective controls within the ${plan.system} ${time}. The description of the boundaries of the system is presented in Attachment A.`,
    ),
    heading(1, `Attachment A – Boundaries of the ${plan.system}`, { newPage: true }),
    ...filler(plan, 8),
    heading(1, 'Attachment B – Principal Service Commitments and System Requirements', { newPage: true }),
    paragraph('Commitments are standardized and include security commitments made to customers in agreements.'),
  ];
  return {
    document: document('SOC 3 report', blocks),
    truth: {
      ...NOTHING,
      kind: 'SOC3',
      period: plan.period,
      serviceOrganization: plan.company,
      systemName: plan.system,
      auditor: plan.auditor,
      reportDate: plan.reportDate,
      opinion: 'UNQUALIFIED',
      categories: plan.categories,
      route: plan.route,
      scoreSkip: ['type'],
      drawn: { special: 'SOC3' },
    },
  };
}

const other = (plan: Plan, document: ReportDocument): ComposedSpecial => ({
  document,
  truth: {
    ...NOTHING,
    kind: 'OTHER',
    route: plan.route,
    scoreSkip: ['period', 'asOf', 'serviceOrganization', 'systemName', 'auditor', 'reportDate'],
    drawn: { special: 'OTHER' },
  },
});

function penetrationTest(plan: Plan): readonly Block[] {
  return [
    heading(1, `Penetration Test – Executive Summary for ${plan.company}`),
    paragraph(
      `Grey Lantern Security Ltd. tested the ${plan.system} from ${dateText(daysAfter(plan.period.start, 20), plan.dates)} to ${dateText(daysAfter(plan.period.start, 34), plan.dates)}. The test forms part of the evidence for the customer's SOC 2 program and its ISO 27001 certification.`,
    ),
    heading(2, 'Scope'),
    paragraph(
      'The web application, the interface for integrations and the external network were in scope. Denial of service and social engineering were excluded.',
    ),
    heading(2, 'Findings'),
    {
      kind: 'TABLE',
      look: 'RULED',
      headers: ['#', 'Finding', 'Severity', 'Status'],
      widths: [8, 52, 20, 20],
      rows: [
        ['1', 'Verbose error messages disclose the version of the framework', 'Low', 'Closed'],
        ['2', 'Missing rate limit on the reset of passwords', 'Medium', 'Closed'],
        ['3', 'Session remains valid after logout for one minute', 'Medium', 'Open'],
      ].map((cells) => ({ cells: cells.map((text) => cell(text)) })),
      repeatHeader: true,
      rowsMayBreak: false,
    },
    heading(2, 'Conclusion'),
    paragraph('In our opinion the security of the application is above the average of comparable applications.'),
  ];
}

function certificate(plan: Plan): readonly Block[] {
  return [
    heading(1, 'Certificate of Registration'),
    paragraph(
      `This is to certify that the information security management system of ${plan.company} complies with the requirements of ISO/IEC 27001:2022.`,
      { align: 'CENTER' },
    ),
    paragraph(
      `Scope: the development and operation of the ${plan.system}, in accordance with the Statement of Applicability, version 3.`,
      { align: 'CENTER' },
    ),
    paragraph(`Certificate number: IS 4471-${plan.seed}`, { align: 'CENTER', tight: true }),
    paragraph(
      `Valid from ${dateText(plan.period.start, plan.dates)} to ${dateText(daysAfter(plan.period.start, 1095), plan.dates)}`,
      { align: 'CENTER' },
    ),
    paragraph('Issued by Certivale Registrars Ltd.', { align: 'CENTER' }),
  ];
}

function agreement(plan: Plan): readonly Block[] {
  const clauses: readonly (readonly [string, string])[] = [
    [
      'Subject matter',
      `The processor processes personal data on behalf of the controller in the course of providing the ${plan.system}.`,
    ],
    ['Instructions', 'The processor acts on documented instructions of the controller only.'],
    [
      'Security',
      'The processor takes the measures listed in Annex II. It maintains a SOC 2 Type 2 report covering security, availability and confidentiality, which is provided on request once a year.',
    ],
    [
      'Sub-processors',
      'The controller authorizes the use of the sub-processors listed in Annex III, among them Amazon Web Services, Inc. Changes are announced thirty days ahead.',
    ],
    ['Audits', 'The controller may verify compliance by reading the reports of independent auditors.'],
    ['Return and deletion', 'At the end of the contract the processor deletes personal data within ninety days.'],
    ['Governing law', 'This agreement is governed by the law of the contract.'],
  ];
  return [
    heading(1, 'Data Processing Agreement'),
    paragraph(
      `between the customer (controller) and ${plan.company} (processor), effective ${dateText(plan.period.start, plan.dates)}`,
    ),
    ...clauses.flatMap(([title, text], index) => [heading(2, `${index + 1}. ${title}`), paragraph(text)]),
  ];
}
