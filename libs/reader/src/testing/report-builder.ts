/** A small report in the wording of the AICPA's illustrative reports, for specs of single facts: change one thing, read it. */
import type { DocumentLayout } from '../layout/model';
import { heading, item, layoutOf, pageBreak, paragraph } from './flow-builder';

export interface ReportWording {
  readonly cover: readonly string[];
  readonly addressee: string;
  readonly scope: string;
  /** Paragraphs after the scope's: subservice organizations and the like. */
  readonly scopeContinued: readonly string[];
  /** Headings begin with "# ", list items with "* ". */
  readonly opinion: readonly string[];
  readonly signature: readonly string[];
  readonly assertion: readonly string[];
  readonly assertionSignature: readonly string[];
  /** The part on subservice organizations. */
  readonly subservice: readonly string[];
}

const PERIOD = 'throughout the period January 1, 2025 to December 31, 2025';
const CRITERIA =
  'based on the trust services criteria relevant to security and availability (the “applicable trust services criteria”) that are set forth in TSP section 100, Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy.';

export const TYPE_2: ReportWording = {
  cover: [
    'Acme, Inc.',
    'SOC 2® Type 2 Report',
    'Acme Ledger Suite',
    'January 1, 2025 to December 31, 2025',
    'Harrow & Pell LLP',
  ],
  addressee: 'To the Management of Acme, Inc.:',
  scope: `We have examined the accompanying description of Acme, Inc.’s Acme Ledger Suite titled “Description of the Acme Ledger Suite” ${PERIOD} (the “description”), evaluated against the criteria in DC section 200 (the “description criteria”), and the suitability of the design and operating effectiveness of the controls stated in the description ${PERIOD}, to provide reasonable assurance that Acme’s service commitments and system requirements were achieved ${CRITERIA}`,
  scopeContinued: [],
  opinion: [
    '# Opinion',
    'In our opinion, in all material respects,',
    `* the description presents the Acme Ledger Suite that was designed and implemented ${PERIOD} in accordance with the description criteria.`,
    `* the controls stated in the description were suitably designed ${PERIOD} to provide reasonable assurance that Acme’s service commitments would be achieved.`,
    `* the controls stated in the description operated effectively ${PERIOD}.`,
    '# Restricted Use',
    'This report is intended solely for the information and use of Acme, user entities of the Acme Ledger Suite during some or all of the period, business partners, practitioners and regulators who have sufficient knowledge and understanding, and should not be used by anyone other than these specified parties.',
  ],
  signature: ['Harrow & Pell LLP', 'Columbus, Ohio', 'February 18, 2026'],
  assertion: [
    `We have prepared the accompanying description of Acme, Inc.’s Acme Ledger Suite titled “Description of the Acme Ledger Suite” ${PERIOD}, based on the criteria in DC section 200, to provide reasonable assurance ${CRITERIA}`,
  ],
  assertionSignature: ['Acme, Inc.', 'Odile Varga, Chief Information Security Officer', 'February 18, 2026'],
  subservice: [],
};

const asOf = (text: string): string =>
  text
    .replaceAll(PERIOD, 'as of October 15, 2025')
    .replaceAll(' and operating effectiveness', '')
    .replaceAll(/, \* the controls stated in the description operated[^,]*/g, '');

export const TYPE_1: ReportWording = {
  ...TYPE_2,
  cover: ['Acme, Inc.', 'SOC 2® Type 1 Report', 'Acme Ledger Suite', 'As of October 15, 2025', 'Harrow & Pell LLP'],
  scope: asOf(TYPE_2.scope),
  opinion: [
    '# Other Matter',
    'We did not perform procedures on the operating effectiveness of the controls stated in the description and, accordingly, do not express an opinion on it.',
    ...TYPE_2.opinion.filter((line) => !line.includes('operated effectively')).map(asOf),
  ],
  signature: ['Harrow & Pell LLP', 'Columbus, Ohio', 'December 1, 2025'],
  assertion: TYPE_2.assertion.map(asOf),
};

const element = (line: string) => {
  if (line.startsWith('# ')) return heading(line.slice(2), 2);
  return line.startsWith('* ') ? item(line.slice(2)) : paragraph(line);
};

export function reportWith(changes: Partial<ReportWording> = {}, base: ReportWording = TYPE_2): DocumentLayout {
  const wording = { ...base, ...changes };
  return layoutOf(
    ...wording.cover.map((line) => paragraph(line, { bold: true, fontSize: 20 })),
    pageBreak,
    heading("Section I – Independent Service Auditor's Report", 1),
    paragraph(wording.addressee),
    heading('Scope'),
    paragraph(wording.scope),
    ...wording.scopeContinued.map(element),
    heading("Service Auditor's Responsibilities"),
    paragraph(
      'We believe that the evidence we have obtained is sufficient and appropriate to provide a reasonable basis for our opinion. Our examination involved assessing the risks that controls were not suitably designed or did not operate effectively.',
    ),
    pageBreak,
    ...wording.opinion.map(element),
    paragraph(wording.signature.join('\n')),
    pageBreak,
    heading("Section II – Management's Assertion", 1),
    ...wording.assertion.map(element),
    paragraph(wording.assertionSignature.join('\n')),
    pageBreak,
    heading('Section III – Description of the System', 1),
    heading('Company Background'),
    paragraph(
      'Acme, Inc. was founded on 9 August 2015. The categories of processing integrity and privacy are not in scope. A penetration test by Grey Fox Security LLC ended on March 3, 2025.',
    ),
    ...(wording.subservice.length > 0 ? [heading('Subservice Organizations'), ...wording.subservice.map(element)] : []),
    heading('Changes to the System'),
    paragraph('There were none.'),
  );
}
