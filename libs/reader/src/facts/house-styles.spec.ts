/** The scope sentence and the signature as the firms' house styles word them; companies, systems and firms are invented or generic. */
import { findSections } from '../sections';
import { heading, layoutOf, pageBreak, paragraph } from '../testing/flow-builder';
import { firmIn } from './firm-names';
import { reportText } from './report-text';
import { scalarFactsOf } from './scalar-facts';

const P = 'throughout the period January 1, 2025 to December 31, 2025';
const REST = ` based on the criteria for a description of a service organization’s system in DC section 200, 2018 Description Criteria for a Description of a Service Organization’s System in a SOC 2® Report (AICPA, Description Criteria) (description criteria) and the suitability of the design and operating effectiveness of controls stated in the description ${P}, to provide reasonable assurance that the service commitments and system requirements were achieved based on the trust services criteria relevant to security and availability (applicable trust services criteria) set forth in TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy.`;

const read = (scope: string) => {
  const layout = layoutOf(
    paragraph('Cover'),
    pageBreak,
    heading('Independent Service Auditor’s Report', 1),
    paragraph('Scope', { bold: true }),
    paragraph(scope + REST),
    paragraph(
      `In our opinion, in all material respects, the description presents the system that was designed and implemented ${P}.`,
    ),
    paragraph('Harrow & Pell LLP\nDenver, Colorado\nFebruary 3, 2026'),
  );
  const facts = scalarFactsOf(reportText(layout, findSections(layout)));
  return {
    kind: facts.kind?.value,
    type: facts.type?.value,
    period: facts.period?.value,
    organization: bare(facts.serviceOrganization?.value),
    system: bare(facts.systemName?.value),
    categories: facts.categories.length,
  };
};

/** The full stop of "Inc." and the word "System" may stay or go. */
const bare = (name: string | undefined) =>
  (name ?? '')
    .replace(/[.,’']/g, '')
    .replace(/ systems?$/i, '')
    .toLowerCase();

describe('the scope in the house styles of firms', () => {
  it.each<[string, string, string]>([
    [
      `We have examined Acme, Inc.’s (“Acme” or the “service organization”) accompanying description of its Acme Platform system, in Section 3, ${P}, (the “description”),`,
      'Acme, Inc.',
      'Acme Platform',
    ],
    [
      `We have examined Acme Inc.’s (“Acme”) accompanying description of its Acme Platform system found in Section 3, titled Acme Inc. System Description ${P},`,
      'Acme Inc.',
      'Acme Platform',
    ],
    [
      `We have examined Acme Inc.'s accompanying description of its cloud-based software as a service system titled 'Acme Platform' ${P},`,
      'Acme Inc.',
      'Acme Platform',
    ],
    [
      `We have examined Acme, Inc.’s accompanying description in Section III titled “Acme’s Description of its Ledger Cloud System” ${P} (description)`,
      'Acme, Inc.',
      'Ledger Cloud',
    ],
    [
      `We have examined the description of the system of Acme, Inc. (the “Service Organization” or “Acme”) related to its Ledger Cloud Services system ${P}, attached (the “Description”)`,
      'Acme, Inc.',
      'Ledger Cloud Services',
    ],
    [
      `We have examined Acme Web Services’ description of its Acme Web Services System (the “Description”) ${P},`,
      'Acme Web Services',
      'Acme Web Services',
    ],
    [
      `We have examined the accompanying description of the Acme Payments Platform System (“the system”) provided by Acme, Inc. (“Acme”) ${P}`,
      'Acme, Inc.',
      'Acme Payments Platform',
    ],
    [
      `We have examined Acme, Inc.’s (the Company) description entitled “Acme, Inc.’s Description of the Ledger Cloud System” (description) ${P}`,
      'Acme, Inc.',
      'Ledger Cloud',
    ],
    [
      `We have examined the attached description titled “Description of Acme, Inc.’s Ledger Cloud System” (the “Description”) ${P}`,
      'Acme, Inc.',
      'Ledger Cloud',
    ],
    [
      `We have examined management’s description of Acme, Inc.’s Ledger Cloud system ${P}`,
      'Acme, Inc.',
      'Ledger Cloud',
    ],
    [
      `We have examined Acme, Inc. management’s description of its Ledger Cloud system ${P}`,
      'Acme, Inc.',
      'Ledger Cloud',
    ],
    [
      `We have been engaged to report on Acme Limited’s description of its Ledger Cloud System ${P} (the Description)`,
      'Acme Limited',
      'Ledger Cloud',
    ],
    [
      `We have undertaken a reasonable assurance engagement on Acme Limited’s description of its Ledger Cloud System ${P} (the Description)`,
      'Acme Limited',
      'Ledger Cloud',
    ],
    [
      `We have examined Acme, Inc.’s description of its system, the Ledger Cloud Platform (the “System”), ${P}`,
      'Acme, Inc.',
      'Ledger Cloud Platform',
    ],
    [
      `We have examined Acme, Inc.’s accompanying description of its Acme Pay, Acme Ledger, and Acme Tax systems (collectively, the “Systems”) ${P}`,
      'Acme, Inc.',
      'Acme Pay, Acme Ledger, and Acme Tax systems',
    ],
    [
      `We have examined Acme, Inc.’s accompanying description of its software-as-a-service (“SaaS”) platform titled “Acme, Inc.’s Description of Its Ledger Cloud System” ${P}`,
      'Acme, Inc.',
      'Ledger Cloud',
    ],
    [
      `We have examined the description of Acme Corporation (“Acme”)’s Ledger Cloud ${P}`,
      'Acme Corporation',
      'Ledger Cloud',
    ],
    [
      `We have examined Acme Corporation’s (a wholly owned subsidiary of Bigco, Inc.) (“Acme”) description of its Ledger Cloud System ${P}`,
      'Acme Corporation',
      'Ledger Cloud',
    ],
    [
      `We have examined Acme, Inc., dba Ledgerly’s (“Ledgerly”) accompanying description of its Ledger Cloud ${P}`,
      'Acme, Inc.',
      'Ledger Cloud',
    ],
    [
      `We have examined Acme, Inc. d/b/a Ledgerly’s accompanying description of its Ledger Cloud ${P}`,
      'Acme, Inc.',
      'Ledger Cloud',
    ],
    [
      `We have examined Acme, Inc. and its subsidiaries’ (collectively, “Acme”) accompanying description of its Ledger Cloud ${P}`,
      'Acme, Inc.',
      'Ledger Cloud',
    ],
    [
      `We have examined the accompanying Description of the Ledger Cloud System (the “Description”) of Acme, Inc. (“Acme”) ${P}`,
      'Acme, Inc.',
      'Ledger Cloud',
    ],
    [
      `We have examined the accompanying "Description of Acme, Inc.'s Ledger Cloud System" ${P} (description)`,
      'Acme, Inc.',
      'Ledger Cloud',
    ],
    [
      `We have examined Acme, Inc.'s accompanying "Description of the Ledger Cloud System" ${P} (description)`,
      'Acme, Inc.',
      'Ledger Cloud',
    ],
    [
      `We have examined the accompanying management assertion and description of Acme, Inc.’s Ledger Cloud system ${P}`,
      'Acme, Inc.',
      'Ledger Cloud',
    ],
    [
      `We have examined the system description of the Ledger Cloud provided by Acme GmbH ${P}`,
      'Acme GmbH',
      'Ledger Cloud',
    ],
    [
      `We have examined Acme’s (“Acme”) description of its cloud hosting services system for user entities ${P}`,
      'Acme',
      'cloud hosting services',
    ],
    [
      `We have examined the accompanying description of Acme, Inc.’s (Acme or the Company) Ledger Cloud, Acme Connect and Vault 360 Services System (the System) ${P}`,
      'Acme, Inc.',
      'Ledger Cloud, Acme Connect and Vault 360 Services',
    ],
    [
      `We have examined Acme Health Systems, Inc.’s accompanying description of its HealthLink Platform as presented in Section III ${P}`,
      'Acme Health Systems, Inc.',
      'HealthLink Platform',
    ],
    [
      `We have examined Acme's accompanying description of the boundaries of its Ledger Cloud System ${P}`,
      'Acme',
      'Ledger Cloud',
    ],
    [
      `We have examined Acme Software S.à r.l.’s description of the Ledger Cloud ${P}`,
      'Acme Software S.à r.l.',
      'Ledger Cloud',
    ],
    [
      `We have examined O’Malley & Sons, LLC’s description of the Ledger Cloud ${P}`,
      'O’Malley & Sons, LLC',
      'Ledger Cloud',
    ],
    [
      `We have examined Children’s Data Network, Inc.’s description of the Ledger Cloud ${P}`,
      'Children’s Data Network, Inc.',
      'Ledger Cloud',
    ],
    [
      `We have examined the accompanying description of the system of Acme GmbH d/b/a Ledgerly titled “Description of the Ledger Cloud” ${P}`,
      'Acme GmbH',
      'Ledger Cloud',
    ],
    [
      'We have examined Acme, Inc.’s description of its Data Integration Platform from January 1, 2025 to December 31, 2025 (“the period”)',
      'Acme, Inc.',
      'Data Integration Platform',
    ],
    [
      'We have examined the description of the Loan Origination Application of Acme, Inc. covering the period January 1, 2025 through December 31, 2025',
      'Acme, Inc.',
      'Loan Origination Application',
    ],
  ])('%s', (scope, organization, system) => {
    expect(read(scope)).toEqual({
      kind: 'SOC2',
      type: 'TYPE_2',
      period: { start: '2025-01-01', end: '2025-12-31' },
      organization: bare(organization),
      system: bare(system),
      categories: 2,
    });
  });
});

describe('names of firms', () => {
  it.each([
    ['Harrow & Pell, LLC', 'Harrow & Pell, LLC'],
    ['C-RIDGE ASSURANCE', 'C-RIDGE ASSURANCE'],
    ['/s/ Torrance & Bell LLP', 'Torrance & Bell LLP'],
    ['Boardman Page LLP', 'Boardman Page LLP'],
    ['Vale and Tidewater, L.L.P.', 'Vale and Tidewater, L.L.P.'],
    ['BQR USA, P.A.', 'BQR USA, P.A.'],
    ['Ridge Controls, LLC', 'Ridge Controls, LLC'],
    ['360 Larkfield, Inc.', '360 Larkfield, Inc.'],
    ['Larkfield+Moss, PC', 'Larkfield+Moss, PC'],
    ['audit3sixty, LLC', 'audit3sixty, LLC'],
    ['Moss AG Wirtschaftsprüfungsgesellschaft', 'Moss AG Wirtschaftsprüfungsgesellschaft'],
    ['St. Clair & Moss LLP', 'St. Clair & Moss LLP'],
    ['EVS&H LLLP', 'EVS&H LLLP'],
    ['Larkfield Assurance & Compliance', 'Larkfield Assurance & Compliance'],
    ['Independent Service Auditors: Larkfield Moss P.A.', 'Larkfield Moss P.A.'],
    ['Larkfield Moss LLP, Irvine, California', 'Larkfield Moss LLP'],
    ['Nolan Reyes, CPA, Partner, Harrow & Pell LLP', 'Harrow & Pell LLP'],
    ['For and on behalf of Harrow & Pell LLP', 'Harrow & Pell LLP'],
    ['Confidential – Harrow & Pell LLP', 'Harrow & Pell LLP'],
    ['Acme, Inc. | Harrow & Pell LLP', 'Harrow & Pell LLP'],
    ['Report issued by: Harrow & Pell LLP', 'Harrow & Pell LLP'],
  ])('%s', (line, firm) => {
    expect(firmIn(line)).toBe(firm);
  });
  it.each([
    'To the Board of Directors of Acme, Inc.',
    'Section I',
    'Independent Service Auditor’s Report',
    'We believe in reasonable assurance.',
    'Certified Public Accountants',
    'Description of controls by Acme, Inc.',
    'Internal Audit',
    'SOC 2 Audit',
    'State of Ohio CPA License 12345',
    'The Stakeholders of Acme, Inc.',
  ])('%s is none', (line) => {
    expect(firmIn(line)).toBeNull();
  });
});
