/** Whole letters as different firms word them: every fact at once. */
import { findSections } from '../sections';
import { furniture, heading, item, layoutOf, pageBreak, paragraph, type Piece } from '../testing/flow-builder';
import { reportText } from './report-text';
import { scalarFactsOf } from './scalar-facts';

const read = (...elements: readonly Piece[]) => {
  const layout = layoutOf(...elements);
  const { warnings, ...facts } = scalarFactsOf(reportText(layout, findSections(layout)));
  const values = Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]): (readonly [string, unknown])[] => {
      if (fact === null) return [];
      if ('value' in fact) return [[name, fact.value]];
      return [
        [
          name,
          (fact as readonly { value?: unknown; name?: string; method?: unknown }[]).map(
            (each) => each.value ?? `${each.name}: ${each.method}`,
          ),
        ],
      ];
    }),
  );
  return { values, warnings: warnings.map((each) => each.code) };
};

const COMMON = { kind: 'SOC2', type: 'TYPE_2', opinion: 'UNQUALIFIED' };
const TSP =
  'set forth in TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy (AICPA, Trust Services Criteria)';
const RESTRICTED =
  'This report, including the description of tests of controls and results thereof, is intended solely for the information and use of the service organization, user entities and other specified parties who have sufficient knowledge and understanding, and is not intended to be and should not be used by anyone other than these specified parties.';

describe('letters as firms word them', () => {
  it('in the words of the illustrative report of 2018', () => {
    const period = 'throughout the period January 1, 2025, to December 31, 2025';
    expect(
      read(
        paragraph(
          'Report on XYZ Claims Services, Inc.’s Description of Its Medical Claims Processing System and on the Suitability of the Design and Operating Effectiveness of Its Controls Relevant to Security, Availability, and Privacy',
          { bold: true },
        ),
        paragraph('Throughout the Period January 1, 2025, to December 31, 2025', { bold: true }),
        pageBreak,
        heading('Independent Service Auditor’s Report', 1),
        paragraph('To: XYZ Claims Services, Inc.'),
        heading('Scope'),
        paragraph(
          `We have examined XYZ Claims Services, Inc.’s (XYZ) accompanying description of its medical claims processing system titled “XYZ Claims Services, Inc.’s Description of Its Medical Claims Processing System” ${period} (description) based on the criteria for a description of a service organization’s system in DC section 200, 2018 Description Criteria for a Description of a Service Organization’s System in a SOC 2® Report (AICPA, Description Criteria) (description criteria), and the suitability of the design and operating effectiveness of controls stated in the description ${period}, to provide reasonable assurance that XYZ’s service commitments and system requirements were achieved based on the trust services criteria relevant to security, availability, and privacy (applicable trust services criteria) ${TSP}.`,
        ),
        paragraph(
          'XYZ uses a subservice organization to provide application maintenance and support services. The description indicates that complementary subservice organization controls that are suitably designed and operating effectively are necessary. It does not disclose the actual controls at the subservice organization. Our examination did not include the services provided by the subservice organization.',
        ),
        heading('Opinion'),
        paragraph('In our opinion, in all material respects,'),
        item(
          `The description presents XYZ’s medical claims processing system that was designed and implemented ${period} in accordance with the description criteria.`,
          'a.',
        ),
        item('The controls stated in the description were suitably designed and operated effectively.', 'b.'),
        heading('Restricted Use'),
        paragraph(RESTRICTED),
        paragraph('[Signature]\nHarrow & Pell LLP\nNew York, New York\nMarch 6, 2026'),
        pageBreak,
        heading('Assertion of XYZ Claims Services, Inc. Management', 1),
        paragraph(
          `We have prepared the accompanying description of XYZ’s medical claims processing system titled “XYZ Claims Services, Inc.’s Description of Its Medical Claims Processing System” ${period}, based on the criteria for a description. To provide assurance based on the trust services criteria relevant to security, availability, and privacy.`,
        ),
        heading('XYZ Claims Services, Inc.’s Description of Its Medical Claims Processing System', 1),
        heading('Subservice Organization'),
        paragraph(
          'XYZ uses Keystone Application Services Corp. to provide application maintenance and support. The description excludes its controls by the carve-out method.',
        ),
      ),
    ).toEqual({
      values: {
        ...COMMON,
        period: { start: '2025-01-01', end: '2025-12-31' },
        serviceOrganization: 'XYZ Claims Services, Inc.',
        systemName: 'Medical Claims Processing System',
        auditor: 'Harrow & Pell LLP',
        reportDate: '2026-03-06',
        categories: ['SECURITY', 'AVAILABILITY', 'PRIVACY'],
        subserviceOrganizations: ['Keystone Application Services Corp.: CARVE_OUT'],
      },
      warnings: [],
    });
  });

  it('with aliases in single quotes, the title with the period in it, and the services in parentheses', () => {
    const period = 'throughout the period March 1, 2025 to August 31, 2025';
    expect(
      read(
        paragraph('ACME SOFTWARE, INC.', { bold: true }),
        paragraph('SOC 2 REPORT FOR ACME CLOUD SERVICES SYSTEM', { bold: true }),
        paragraph(
          'A TYPE 2 INDEPENDENT SERVICE AUDITOR’S REPORT ON CONTROLS RELEVANT TO SECURITY AND CONFIDENTIALITY',
          { bold: true },
        ),
        paragraph('MARCH 1, 2025 TO AUGUST 31, 2025', { bold: true }),
        pageBreak,
        heading('Table of Contents', 1),
        paragraph('SECTION 1 ASSERTION OF ACME SOFTWARE, INC. MANAGEMENT ........ 1'),
        paragraph('SECTION 2 INDEPENDENT SERVICE AUDITOR’S REPORT ........ 3'),
        pageBreak,
        heading('SECTION 1', 1),
        heading('ASSERTION OF ACME SOFTWARE, INC. MANAGEMENT', 1),
        pageBreak,
        heading('ASSERTION OF ACME SOFTWARE, INC. MANAGEMENT', 2),
        paragraph('September 30, 2025'),
        paragraph(
          `We have prepared the accompanying description of Acme Software, Inc.’s (‘Acme’ or ‘the Company’) Acme Cloud Services System titled “Acme Software, Inc.’s Description of Its Acme Cloud Services System ${period}” (description) based on the criteria for a description of a service organization’s system in DC section 200. Our controls provide assurance based on the trust services criteria relevant to Security and Confidentiality (applicable trust services criteria).`,
        ),
        pageBreak,
        heading('SECTION 2', 1),
        heading('INDEPENDENT SERVICE AUDITOR’S REPORT', 1),
        pageBreak,
        heading('INDEPENDENT SERVICE AUDITOR’S REPORT ON A SOC 2 EXAMINATION', 2),
        paragraph('To: Acme Software, Inc.'),
        heading('Scope', 3),
        paragraph(
          `We have examined Acme Software, Inc.’s (‘Acme’ or ‘the Company’) accompanying description of its Acme Cloud Services System titled “Acme Software, Inc.’s Description of Its Acme Cloud Services System ${period}” (description) based on the criteria for a description of a service organization’s system in DC section 200 (description criteria) and the suitability of the design and operating effectiveness of controls stated in the description ${period}, to provide reasonable assurance that Acme’s service commitments and system requirements were achieved based on the trust services criteria relevant to Security and Confidentiality (applicable trust services criteria) ${TSP}.`,
        ),
        paragraph(
          'Acme uses Amazon Web Services (‘AWS’) for cloud hosting services and Snowflake Inc. for data warehousing (collectively, the ‘subservice organizations’). The description indicates that complementary subservice organization controls are necessary. Our examination did not include the services provided by the subservice organizations.',
        ),
        heading('Opinion', 3),
        paragraph('In our opinion, in all material respects,'),
        item(
          `The description presents Acme’s Acme Cloud Services System that was designed and implemented ${period}.`,
          '(a)',
        ),
        item('The controls stated in the description operated effectively.', '(b)'),
        heading('Restricted Use', 3),
        paragraph(RESTRICTED),
        paragraph('Tampa, Florida\nSeptember 30, 2025'),
        furniture('C-RIDGE ASSURANCE'),
      ).values,
    ).toMatchObject({
      ...COMMON,
      period: { start: '2025-03-01', end: '2025-08-31' },
      serviceOrganization: 'Acme Software, Inc.',
      systemName: 'Acme Cloud Services System',
      auditor: 'C-RIDGE ASSURANCE',
      reportDate: '2025-09-30',
      categories: ['SECURITY', 'CONFIDENTIALITY'],
      subserviceOrganizations: ['Amazon Web Services: CARVE_OUT', 'Snowflake Inc.: CARVE_OUT'],
    });
  });

  it('in British spelling, days first, without headings in the letter', () => {
    const period = 'for the period 1 October 2024 to 30 September 2025';
    expect(
      read(
        paragraph('Acme Holdings Limited\nSOC 2 Type II\nService Organisation Controls Report', { bold: true }),
        pageBreak,
        heading('1. Report of the Independent Service Auditors', 1),
        paragraph('The Board of Directors\nAcme Holdings Limited\n1 Quay Street, Dublin'),
        paragraph(
          `We have examined the accompanying description of the Harbour Payments Platform of Acme Holdings Limited (“Acme”) ${period} (the “Description”), based on the criteria in DC section 200, and the suitability of the design and operating effectiveness of controls stated in the Description ${period} to provide reasonable assurance that the service commitments were achieved based on the trust services criteria relevant to the security, availability and processing integrity categories ${TSP}.`,
        ),
        paragraph(
          'Acme uses Northgate Data Ltd, a subservice organisation, to host its data centres. The Description includes the controls of Northgate Data Ltd by the inclusive method, and our examination extended to them.',
        ),
        paragraph(
          `In our opinion, in all material respects, the Description presents the Harbour Payments Platform that was designed and implemented ${period}, and the controls were suitably designed and operated effectively.`,
        ),
        paragraph(RESTRICTED),
        paragraph('Dunmore & Vale\nChartered Accountants\nDublin, 14th November 2025'),
        pageBreak,
        heading('2. Statement by the Management of Acme Holdings Limited', 1),
        paragraph(`We have prepared the description of the Harbour Payments Platform ${period}.`),
      ).values,
    ).toMatchObject({
      ...COMMON,
      period: { start: '2024-10-01', end: '2025-09-30' },
      serviceOrganization: 'Acme Holdings Limited',
      systemName: 'Harbour Payments Platform',
      reportDate: '2025-11-14',
      categories: ['SECURITY', 'AVAILABILITY', 'PROCESSING_INTEGRITY'],
      subserviceOrganizations: ['Northgate Data Ltd: INCLUSIVE'],
    });
  });
});
