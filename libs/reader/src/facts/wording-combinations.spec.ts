/**
 * Reports made of phrases in use, in every combination: the facts must not depend on which wording stands beside which.
 * Each phrase is common among firms; names and dates are invented.
 */
import fc from 'fast-check';
import { findSections } from '../sections';
import { heading, item, layoutOf, pageBreak, paragraph, type Piece } from '../testing/flow-builder';
import { reportText } from './report-text';
import { scalarFactsOf } from './scalar-facts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const dateForms: ((year: number, month: number, day: number) => string)[] = [
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${MONTHS[m - 1]?.toUpperCase()} ${d}, ${y}`,
  (y, m, d) => `${MONTHS[m - 1]}\u00a0${d},\u00a0${y}`,
  (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
];
const iso = (y: number, m: number, d: number) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;

const organizations: readonly (readonly [name: string, short: string])[] = [
  ['Meridian Loop Health, Inc.', 'Meridian Loop'],
  ['Tessellate Robotics GmbH', 'Tessellate'],
  ['Quill & Harbor LLC', 'Quill & Harbor'],
  ['Brightwater Systems Limited', 'Brightwater'],
  ['Nimbus Cargo Technologies, S.A.', 'Nimbus Cargo'],
];
const systems = [
  'CareThread Telehealth Platform',
  'Fleetnest Robot Fleet Cloud',
  'Ledger Suite',
  'Payroll, Benefits and HR System',
  'Vault 360',
  'Harbour for Teams Platform',
];
const auditors = [
  'Harrow & Pell LLP',
  'Bexley Strand CPAs, P.C.',
  'Larkfield & Company, LLC',
  'Dunmore Assurance LLC',
  'Orsted Vale Wirtschaftsprüfung CPA GmbH',
  'Sable & Knight, PLLC',
];
const categories = [
  ['security', ['SECURITY']],
  ['security and availability', ['SECURITY', 'AVAILABILITY']],
  ['Security, Availability, and Confidentiality', ['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY']],
  [
    'security, availability, processing integrity, confidentiality, and privacy',
    ['SECURITY', 'AVAILABILITY', 'PROCESSING_INTEGRITY', 'CONFIDENTIALITY', 'PRIVACY'],
  ],
  ['the Security and Privacy categories', ['SECURITY', 'PRIVACY']],
] as const;
const cities = ['Columbus, Ohio', 'New York, NY', 'Munich', 'London, United Kingdom', 'San José, California'];

// Sentences that say something else in the words of a fact.
const decoys = [
  'The prior report, for the period January 1, 2017 to December 31, 2017, was issued by a predecessor auditor, Vetch & Moor LLP.',
  'Amazon Web Services publishes its own SOC 2 Type 1 report as of March 31, 2018.',
  'The examination did not extend to processing integrity, which is not in scope.',
  'Because of their nature, controls may not always operate effectively, and there is a risk that controls were not suitably designed.',
  'Subsequent to the period, on March 3, 2029, the company was acquired by Vetch Holdings, Inc.',
  'A penetration test was performed by Grey Fox Security LLC from April 2, 2018 to April 20, 2018.',
  'We are required to be independent. Our report does not extend to the services of others, except for those described in Section III.',
  'The information in Section V, “Other Information Provided by Management”, was not examined, and accordingly, we express no opinion on it.',
];

const assertions: ((names: Names, when: string) => string)[] = [
  ({ short, system }, when) => `We have prepared the description of ${short}’s ${system} ${when}`,
  ({ org, system }, when) =>
    `We have prepared the accompanying description of ${org}’s ${system} titled “Description of the ${system}” ${when}`,
  ({ org }, when) => `The management of ${org} has prepared the description of its system ${when}`,
];

type Names = { org: string; short: string; system: string };
const scopes: ((names: Names, when: string) => string)[] = [
  ({ org, system }, when) =>
    `We have examined the accompanying description of ${org}’s ${system} titled “Description of the ${system}” ${when} (the “description”)`,
  ({ org, short, system }, when) =>
    `We have examined ${org}’s (“${short}” or the “Company”) accompanying description of its ${system} titled “${org}’s Description of Its ${system}” ${when} (description)`,
  ({ org, system }, when) =>
    `We have examined ${org}'s description of the ${system} (the "System") ${when} (the "Description")`,
  ({ org, short, system }, when) => `We have examined the description of the ${system} of ${org} (“${short}”) ${when}`,
  ({ org, short, system }, when) =>
    `We have examined the attached description of ${org} (‘${short}’)’s ${system} entitled “${system} System Description” ${when}`,
];
const opinions: ((names: Names, when: string, operated: boolean) => readonly Piece[])[] = [
  ({ system }, when, operated) => [
    paragraph('In our opinion, in all material respects,'),
    item(
      `the description presents the ${system} that was designed and implemented ${when} in accordance with the description criteria.`,
      '(a)',
    ),
    item(
      `the controls stated in the description were suitably designed${operated ? ` and operated effectively ${when}` : ''}.`,
      '(b)',
    ),
  ],
  ({ short, system }, when, operated) => [
    paragraph(
      `In our opinion, in all material respects, the description presents ${short}’s ${system} that was designed and implemented ${when}, and the controls were suitably designed${operated ? ' and operated effectively' : ''} ${when}.`,
    ),
  ],
];
const EXCEPT =
  'In our opinion, except for the matter described in the preceding paragraph, in all material respects, the description presents the system, and the controls were suitably designed.';
const qualified: readonly Piece[] = [paragraph(EXCEPT)];
const signatures: ((firm: string, city: string, date: string) => string[])[] = [
  (firm, city, date) => [firm, city, date],
  (firm, city, date) => [date, firm, city],
  (firm, city, date) => [`/s/ ${firm}`, `${city}, ${date}`],
  (firm, city, date) => [`${firm}, ${city}`, date],
  (firm, city, date) => ['Respectfully submitted,', firm, `${city} | ${date}`],
  (firm, city, date) => [`For and on behalf of ${firm}`, date, city],
  (firm, city, date) => [firm, 'Certified Public Accountants', city, `Dated: ${date}`],
];
const addressees: ((names: Names) => string)[] = [
  ({ org }) => `To: ${org}`,
  ({ org }) => `To the Management of ${org}:`,
  ({ org }) => `To the Board of Directors and Management of ${org}`,
  ({ org }) => `Board of Directors and Management, ${org}`,
  ({ org }) => `To the Board of Directors and Management of\n${org}`,
  ({ org }) => `The Stakeholders of ${org}:`,
  ({ org }) => `${org}\n200 Quay Street`,
];
const providers = [
  [() => [], []],
  [
    (short: string) => [
      `${short} uses Amazon Web Services, Inc. (“AWS”), a subservice organization, to provide cloud hosting. It does not disclose the actual controls at the subservice organization.`,
    ],
    ['Amazon Web Services, Inc./CARVE_OUT'],
  ],
  [
    (short: string) => [
      `${short} uses subservice organizations Google Cloud Platform and Snowflake Inc. for hosting and analytics, respectively. Our examination did not include the services provided by the subservice organizations.`,
    ],
    ['Google Cloud Platform/CARVE_OUT', 'Snowflake Inc./CARVE_OUT'],
  ],
  [
    (short: string) => [
      `${short} uses Northgate Data Ltd, a subservice organization, for backup. The description includes the controls of Northgate Data Ltd by the inclusive method.`,
    ],
    ['Northgate Data Ltd/INCLUSIVE'],
  ],
] as const;

const BASIS =
  'Access was not removed in time during the period. As a result, controls did not operate effectively to achieve criterion CC6.3.';
const oneOf = <Item>(items: readonly Item[]) => fc.constantFrom(...items);
const reports = fc.record({
  organization: oneOf(organizations),
  system: oneOf(systems),
  auditor: oneOf(auditors),
  category: oneOf(categories),
  city: oneOf(cities),
  dateForm: oneOf(dateForms),
  scope: oneOf(scopes),
  opinion: oneOf(opinions),
  signature: oneOf(signatures),
  addressee: oneOf(addressees),
  provider: oneOf(providers),
  assertion: oneOf(assertions),
  assertionFirst: fc.boolean(),
  letterDecoys: fc.subarray(decoys, { maxLength: 2 }),
  descriptionDecoys: fc.subarray(decoys, { maxLength: 3 }),
  isType1: fc.boolean(),
  isQualified: fc.boolean(),
  hasCover: fc.boolean(),
  year: fc.integer({ min: 2019, max: 2027 }),
  month: fc.integer({ min: 1, max: 12 }),
});

type Report = typeof reports extends fc.Arbitrary<infer Made> ? Made : never;

const made = (report: Report) => {
  const [org, short] = report.organization;
  const names = { org, short, system: report.system };
  const date = report.dateForm;
  const { year, month, isType1 } = report;
  const when = isType1
    ? `as of ${date(year, month, 1)}`
    : `throughout the period ${date(year, month, 1)} to ${date(year + 1, month, 1)}`;
  const signed = report.signature(report.auditor, report.city, date(year + 1, month, 28));
  const opinion: readonly Piece[] = [
    pageBreak,
    heading("Independent Service Auditor's Report", 1),
    paragraph(report.addressee(names)),
    paragraph(
      `${report.scope(names, when)} based on the criteria in DC section 200 (description criteria) and the suitability of the design${isType1 ? '' : ' and operating effectiveness'} of controls stated in the description ${when}, to provide reasonable assurance that ${short}’s service commitments were achieved based on the trust services criteria relevant to ${report.category[0]} (applicable trust services criteria) set forth in TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy.`,
    ),
    ...report.provider[0](short).map((text) => paragraph(text)),
    ...report.letterDecoys.map((text) => paragraph(text)),
    ...(report.isQualified ? [paragraph(BASIS), ...qualified] : report.opinion(names, when, !isType1)),
    heading('Restricted use', 2),
    paragraph(
      'This report is intended solely for the information and use of the company, user entities and other specified parties who have sufficient knowledge, and should not be used by anyone other than these specified parties.',
    ),
    paragraph(signed.join('\n')),
  ];
  const assertion: readonly Piece[] = [
    pageBreak,
    heading(`${org}’s Management Assertion`, 1),
    paragraph(`${report.assertion(names, when)} based on the criteria relevant to ${report.category[0]}.`),
    paragraph(`${org}\n${date(year + 1, month, 27)}`),
  ];
  const layout = layoutOf(
    ...(report.hasCover
      ? [
          paragraph(org, { bold: true }),
          paragraph(`SOC 2 Type ${isType1 ? 'I' : 'II'} Report`, { bold: true }),
          paragraph(report.auditor),
        ]
      : [paragraph('SOC 2 Report')]),
    ...(report.assertionFirst ? [...assertion, ...opinion] : [...opinion, ...assertion]),
    pageBreak,
    heading(`Description of the ${report.system}`, 1),
    paragraph('Background of the company and of the services that it provides to its customers everywhere.'),
    ...report.descriptionDecoys.map((text) => paragraph(text)),
  );
  return scalarFactsOf(reportText(layout, findSections(layout)));
};

const bare = (name: string | undefined) => name?.replace(/[.,]/g, '').replace(/ system$/i, '');

describe('facts in any combination of wordings', () => {
  it('are read alike', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const facts = made(report);
        const { year, month, isType1 } = report;
        const read = {
          kind: facts.kind?.value,
          type: facts.type?.value,
          period: facts.period?.value ?? null,
          asOf: facts.asOf?.value ?? null,
          organization: bare(facts.serviceOrganization?.value),
          system: bare(facts.systemName?.value),
          auditor: bare(facts.auditor?.value),
          date: facts.reportDate?.value,
          opinion: facts.opinion?.value,
          categories: facts.categories.map((fact) => fact.value),
          providers: facts.subserviceOrganizations.map((each) => `${each.name}/${each.method}`),
        };
        expect(read).toEqual({
          kind: 'SOC2',
          type: isType1 ? 'TYPE_1' : 'TYPE_2',
          period: isType1 ? null : { start: iso(year, month, 1), end: iso(year + 1, month, 1) },
          asOf: isType1 ? iso(year, month, 1) : null,
          organization: bare(report.organization[0]),
          system: bare(report.system),
          auditor: bare(report.auditor),
          date: iso(year + 1, month, 28),
          opinion: report.isQualified ? 'QUALIFIED' : 'UNQUALIFIED',
          categories: report.category[1],
          providers: report.provider[1],
        });
      }),
      { numRuns: 300 },
    );
  });
});
