/** A short report of an invented company, with one of everything that the rules look for. */
import type { PlainBlock } from './plain-pdf';

const heading = (text: string): PlainBlock => ({ kind: 'HEADING', text });
const text = (content: string): PlainBlock => ({ kind: 'TEXT', text: content });
const bullet = (content: string): PlainBlock => ({ kind: 'BULLET', text: content });

const COVER = [
  heading('Practice Systems, Inc.'),
  heading('System and Organization Controls (SOC) 2 Type 2 Report'),
  text('Report on the Practice Platform relevant to Security and Availability'),
  text('For the period January 1, 2025 to December 31, 2025'),
  text('Prepared by Drill & Lesson LLP, Certified Public Accountants'),
];

const OPINION = [
  heading("Section I - Independent Service Auditor's Report"),
  text('To: Management of Practice Systems, Inc.'),
  heading('Scope'),
  text(
    "We have examined Practice Systems, Inc.'s accompanying description of its Practice Platform throughout the period January 1, 2025 to December 31, 2025 (the description) and the suitability of the design and operating effectiveness of controls to provide reasonable assurance that its service commitments and system requirements were achieved based on the trust services criteria relevant to security and availability.",
  ),
  text(
    'Practice Systems, Inc. uses Cloudground Hosting LLC, a subservice organization, to host its servers. The description presents the complementary subservice organization controls assumed in the design of its controls. It does not include the controls of the subservice organization (carve-out method).',
  ),
  heading('Opinion'),
  text(
    'In our opinion, in all material respects, except for the matter described below, the description presents the system that was designed and implemented throughout the period January 1, 2025 to December 31, 2025, and the controls stated in it operated effectively throughout that period.',
  ),
  text('Drill & Lesson LLP'),
  text('Springfield, Ohio'),
  text('February 14, 2026'),
];

const DESCRIPTION = [
  heading("Section II - Management's Assertion"),
  text(
    'We have prepared the description of the Practice Platform throughout the period January 1, 2025 to December 31, 2025. We confirm that the controls operated effectively, to the best of our knowledge and belief.',
  ),
  heading('Section III - Description of the System'),
  text('The Practice Platform keeps lessons. It runs on servers of Cloudground Hosting LLC in two regions.'),
  heading('Complementary User Entity Controls'),
  text('User entities are expected to have the following controls in place:'),
  bullet('User entities are responsible for granting access to the platform to authorized persons only (CC6.1).'),
  bullet('User entities are responsible for removing access of persons who leave without delay (CC6.2).'),
  bullet('User entities are responsible for telling Practice Systems, Inc. of incidents that they know of (CC7.3).'),
  heading('Complementary Subservice Organization Controls'),
  text('Cloudground Hosting LLC is expected to have these controls:'),
  bullet('Cloudground Hosting LLC is responsible for restricting physical access to its data centers (CC6.4).'),
  bullet('Cloudground Hosting LLC is responsible for power and cooling of the servers that it runs (A1.2).'),
];

const FINDING = 'Exception noted: For 1 of 25 persons selected, access had not been removed within one day.';
const AREAS = ['access', 'changes', 'backups', 'incidents', 'vendors', 'training'];

const row = (series: number, place: number): readonly string[] => {
  const area = AREAS[place % AREAS.length];
  return [
    `CC${series}.${(place % 3) + 1}`,
    `CC-${series}${place}: Management reviews ${area} each quarter and follows up on what it finds.`,
    `Inspected the review of ${area} for a sample of quarters to determine whether management had followed up.`,
    place === 2 ? FINDING : 'No exceptions noted.',
  ];
};

const testsOf = (series: number): readonly PlainBlock[] => [
  heading(`CC${series}.0 - Tests of Controls and Results`),
  {
    kind: 'TABLE',
    rows: [
      ['Criteria', 'Control Activity', 'Test Performed by the Service Auditor', 'Results of Tests'],
      ...AREAS.map((_, place) => row(series, place)),
    ],
  },
];

const RESPONSES = [
  heading('Section V - Other Information Provided by Management (Unaudited)'),
  text("Management's response: CC-62: The person's access was removed on the day on which this was found."),
];

export const PRACTICE_PAGES: readonly (readonly PlainBlock[])[] = [
  COVER,
  OPINION,
  DESCRIPTION,
  [heading('Section IV - Trust Services Criteria, Controls, Tests of Controls and Results'), ...testsOf(5)],
  ...[6, 7, 8, 9].map(testsOf),
  RESPONSES,
];
