/** Reports told from each other and from the many documents that only mention one. */
import { findSections } from '../sections';
import { heading, item, layoutOf, pageBreak, paragraph, table, type Piece } from '../testing/flow-builder';
import { reportText } from './report-text';
import { scalarFactsOf } from './scalar-facts';

describe('the kind of a document', () => {
  it.each<[string, string, Piece[]]>([
    [
      'pen test',
      'OTHER',
      [
        paragraph('Acme, Inc.', { bold: true }),
        paragraph('Penetration Test Executive Summary', { bold: true }),
        paragraph('January 1, 2025 to January 20, 2025'),
        pageBreak,
        heading('Scope', 1),
        paragraph(
          'We have tested the web application of Acme, Inc. The test was performed by Grey Fox Security LLC. Acme also holds a SOC 2 Type 2 report. In our opinion the security posture is good and controls are in place as described in the description above.',
        ),
      ],
    ],
    [
      'general use',
      'SOC3',
      [
        heading('Report of Independent Accountants', 1),
        paragraph('To the Management of Acme, Inc.'),
        paragraph(
          'We have examined management’s assertion, contained within the accompanying report titled “Assertion of Acme, Inc. Management”, that the controls within the system of Acme, Inc. were effective throughout the period January 1, 2025 to December 31, 2025, to provide reasonable assurance that its service commitments were achieved based on the trust services criteria relevant to security set forth in TSP section 100.',
        ),
        paragraph('In our opinion, management’s assertion is fairly stated, in all material respects.'),
        paragraph('Harrow & Pell LLP'),
      ],
    ],
    [
      'iso cert',
      'OTHER',
      [
        paragraph('Certificate of Registration', { bold: true }),
        paragraph('ISO/IEC 27001:2022'),
        paragraph(
          'This is to certify that the information security management system of Acme, Inc. conforms with the standard. Valid until January 1, 2027.',
        ),
      ],
    ],
    [
      'iso+soa',
      'OTHER',
      [
        paragraph('Statement of Applicability'),
        heading('Controls', 1),
        paragraph(
          'We have examined the controls of Annex A and their description, relevant to security and availability. This document maps to SOC 2 and SOC 1 criteria.',
        ),
      ],
    ],
    [
      'dpa',
      'OTHER',
      [
        heading('Data Processing Agreement', 1),
        paragraph(
          'This Data Processing Agreement is between Acme, Inc. and the Customer. Processor will make available its SOC 2 Type II report upon request.',
        ),
        heading('Sub-processors', 2),
        item('Amazon Web Services, Inc.'),
      ],
    ],
    [
      'sig',
      'OTHER',
      [
        heading('SIG Lite Questionnaire', 1),
        table([
          ['Question', 'Answer'],
          ['Do you have a SOC 2 report?', 'Yes, SOC 2 Type 2 by Harrow & Pell LLP'],
        ]),
      ],
    ],
    [
      'whitepaper',
      'OTHER',
      [
        paragraph('Acme Security Whitepaper', { bold: true }),
        pageBreak,
        heading('Compliance', 1),
        paragraph(
          'Acme undergoes a SOC 2 Type 2 examination by an independent service auditor each year based on the trust services criteria relevant to security. Our auditors have examined the description of our system and found no exceptions. Acme has prepared the description of its controls in that report.',
        ),
      ],
    ],
    [
      'engagement letter',
      'OTHER',
      [
        paragraph('Harrow & Pell LLP'),
        paragraph('January 5, 2026'),
        paragraph('Acme, Inc.\n200 Quay Street'),
        paragraph('Dear Ms. Varga:'),
        paragraph(
          'This letter confirms the terms of our engagement to perform a SOC 2 Type 2 examination of Acme, Inc.’s description of its Ledger Cloud throughout the period January 1, 2026 to December 31, 2026 based on the description criteria. We will examine the description and the suitability of the design and operating effectiveness of controls relevant to security. Upon completion we will issue our report, in which we will express an opinion. We cannot provide assurance that an unmodified opinion will be expressed.',
        ),
        heading('Fees', 2),
        paragraph('Our fees are 20,000 dollars.'),
        paragraph('Acknowledged and agreed: Acme, Inc.'),
      ],
    ],
    [
      'engagement letter 2',
      'OTHER',
      [
        paragraph('Dear Ms. Varga:'),
        paragraph(
          'We are pleased to confirm our understanding of the services we are to provide. You have engaged us to examine management’s description of Acme, Inc.’s Ledger Cloud for a SOC 2 Type 2 report. In our opinion, the timetable is adequate with respect to the controls.',
        ),
      ],
    ],
    [
      'readiness',
      'OTHER',
      [
        paragraph('SOC 2 Readiness Assessment Report', { bold: true }),
        paragraph('Acme, Inc.'),
        pageBreak,
        heading('Summary', 1),
        paragraph(
          'We performed a readiness assessment of Acme, Inc. against the trust services criteria relevant to security. This is not an attestation; we have not examined and do not express an opinion on the controls or the description.',
        ),
      ],
    ],
    [
      'gap letter',
      'BRIDGE_LETTER',
      [
        paragraph('March 1, 2026'),
        paragraph('To our customers,'),
        paragraph(
          'Acme, Inc. received its most recent SOC 2 Type 2 report covering January 1, 2025 through December 31, 2025. There have been no material changes to our control environment from January 1, 2026 through March 1, 2026 that would adversely affect the conclusions reached in the report.',
        ),
        paragraph('Odile Varga\nCISO'),
      ],
    ],
    [
      'gap letter 2',
      'BRIDGE_LETTER',
      [
        heading('Bridge Letter', 1),
        paragraph(
          'In our opinion the conclusions of the independent service auditor remain valid. SOC 2 Type II report ended September 30, 2025. This letter covers October 1, 2025 to December 31, 2025. Acme is not aware of significant changes.',
        ),
      ],
    ],
    [
      'gap letter 3',
      'BRIDGE_LETTER',
      [
        paragraph('Re: SOC 2 Type 2 – Management representation for the gap period'),
        paragraph(
          'We have examined our controls and confirm that, for October 1, 2025 to December 31, 2025, no significant changes occurred in the system of internal control described in the SOC 2 report of Harrow & Pell LLP for the period October 1, 2024 to September 30, 2025.',
        ),
      ],
    ],
    [
      'soc1',
      'SOC1',
      [
        paragraph('SOC 1 Type 2 Report'),
        paragraph('Acme, Inc.'),
        pageBreak,
        heading("Independent Service Auditor's Report", 1),
        paragraph(
          'To Acme, Inc.: We have examined Acme, Inc.’s description of its payroll processing system entitled “Acme’s Description” for processing user entities’ transactions throughout the period January 1, 2025 to December 31, 2025 (description) and the suitability of the design and operating effectiveness of the controls included in the description to achieve the related control objectives stated in the description, based on the criteria identified in Acme’s assertion. The controls and control objectives included in the description are those that management believes are likely to be relevant to user entities’ internal control over financial reporting.',
        ),
        paragraph(
          'In our opinion, in all material respects, based on the criteria described in Acme’s assertion, the description fairly presents the payroll system that was designed.',
        ),
      ],
    ],
    [
      'isae3402',
      'SOC1',
      [
        paragraph('ISAE 3402 Type 2 Report'),
        paragraph('Acme Ltd'),
        pageBreak,
        heading('Independent Service Auditor’s Assurance Report', 1),
        paragraph(
          'To Acme Ltd. We have been engaged to report on Acme Ltd’s description of its payroll system throughout the period 1 January 2025 to 31 December 2025, and on the design and operation of controls related to the control objectives stated in the description.',
        ),
        paragraph('In our opinion, in all material respects, the description fairly presents the system.'),
      ],
    ],
    [
      'soc3 google style',
      'SOC3',
      [
        paragraph('System and Organization Controls (SOC) 3 Report'),
        paragraph('Acme LLC'),
        pageBreak,
        heading('Independent Service Auditor’s Report', 1),
        paragraph('To the Management of Acme LLC:'),
        paragraph(
          'We have examined management’s assertion, contained within the attached “Management’s Report of its Assertion on the Effectiveness of Its Controls Over the Ledger Cloud System Based on the Trust Services Criteria for Security, Availability, and Confidentiality” (Assertion), that Acme’s controls over the Ledger Cloud System (System) were effective throughout the period May 1, 2024 to April 30, 2025, to provide reasonable assurance that its service commitments and system requirements were achieved based on the criteria relevant to security, availability, and confidentiality set forth in the AICPA’s TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy.',
        ),
        paragraph(
          'In our opinion, Acme’s controls over the system were effective throughout the period May 1, 2024 to April 30, 2025, to provide reasonable assurance.',
        ),
      ],
    ],
    [
      'soc2 by assertion quote',
      'SOC2',
      [
        paragraph('SOC 2 Type 2'),
        pageBreak,
        heading('Report of Independent Accountants', 1),
        paragraph('To the Management of Acme LLC:'),
        paragraph(
          'We have examined the attached description of the system of Acme LLC related to its Ledger Cloud throughout the period May 1, 2024 to April 30, 2025 (the Description) in accordance with the criteria for a description of a service organization’s system set forth in the Description Criteria DC section 200 and the suitability of the design and operating effectiveness of controls described therein to meet the criteria relevant to security set forth in TSP section 100.',
        ),
        paragraph(
          'In our opinion, in all material respects, the description presents the system and controls operated effectively.',
        ),
        heading('Management’s Assertion', 1),
        paragraph('We have prepared the attached description. We confirm our assertion.'),
      ],
    ],
    [
      'soc2 plus hitrust',
      'SOC2',
      [
        paragraph('SOC 2 + HITRUST Report, Type 2'),
        pageBreak,
        heading('Independent Service Auditor’s Report', 1),
        paragraph(
          'We have examined Acme LLC’s description of its Ledger Cloud throughout the period May 1, 2024 to April 30, 2025 based on the description criteria and the suitability of the design and operating effectiveness of controls to provide reasonable assurance that commitments were achieved based on the trust services criteria relevant to security and the HITRUST CSF.',
        ),
        paragraph(
          'In our opinion, in all material respects, the description presents the system and controls operated effectively.',
        ),
      ],
    ],
    [
      'soc for cyber',
      'OTHER',
      [
        paragraph('SOC for Cybersecurity'),
        pageBreak,
        heading('Independent Accountant’s Report', 1),
        paragraph(
          'We have examined the accompanying description of Acme’s cybersecurity risk management program throughout the period May 1, 2024 to April 30, 2025 based on the description criteria of the AICPA, and the effectiveness of the controls within that program to achieve the entity’s cybersecurity objectives based on control criteria.',
        ),
        paragraph('In our opinion, in all material respects, the description is presented.'),
      ],
    ],
    [
      'audit fin',
      'OTHER',
      [
        heading('Independent Auditor’s Report', 1),
        paragraph(
          'Opinion: We have audited the consolidated financial statements of Acme, Inc., which comprise the balance sheet as of December 31, 2025. In our opinion, the financial statements present fairly, in all material respects, the financial position of Acme. Internal control over financial reporting was considered.',
        ),
      ],
    ],
    [
      'pci aoc',
      'OTHER',
      [
        heading('Attestation of Compliance for Onsite Assessments – Service Providers', 1),
        paragraph(
          'Payment Card Industry Data Security Standard. Acme, Inc. has been assessed by Grey Fox Security LLC, a Qualified Security Assessor. Description of the environment and controls.',
        ),
      ],
    ],
    [
      'certificate of soc2',
      'OTHER',
      [
        paragraph('SOC 2 Type 2 Certificate of Completion', { bold: true }),
        paragraph(
          'This certifies that Acme, Inc. has completed a SOC 2 Type II examination by Harrow & Pell LLP for the period January 1, 2025 to December 31, 2025, relevant to security.',
        ),
      ],
    ],
  ])('of "%s" is %s', (_name, kind, pieces) => {
    const layout = layoutOf(...pieces);
    const facts = scalarFactsOf(reportText(layout, findSections(layout)));
    expect(facts.kind?.value).toBe(kind);
    if (kind === 'OTHER') expect(facts).toMatchObject({ opinion: null, period: null, auditor: null, categories: [] });
  });
});
