/** How a report numbers and names its sections, and in which order they stand. */
import { heading, type Heading } from '../document';
import { possessive, type Plan } from '../plan';

export type SectionName = 'AUDITOR' | 'ASSERTION' | 'DESCRIPTION' | 'COMPLEMENTARY' | 'TESTS' | 'OTHER';

export interface Sections {
  readonly order: readonly SectionName[];
  heading(name: SectionName): Heading;
  /** As the text refers to it: "Section III". */
  reference(name: SectionName): string;
  title(name: SectionName): string;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const WORDS = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX'];
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];

type Numbering = (position: number, title: string) => string;
const NUMBERINGS: readonly { readonly heading: Numbering; readonly reference: (position: number) => string }[] = [
  { heading: (n, title) => `Section ${ROMAN[n]} – ${title}`, reference: (n) => `Section ${ROMAN[n]}` },
  { heading: (n, title) => `SECTION ${ROMAN[n]}: ${title.toUpperCase()}`, reference: (n) => `Section ${ROMAN[n]}` },
  { heading: (n, title) => `Section ${n + 1}: ${title}`, reference: (n) => `Section ${n + 1}` },
  { heading: (n, title) => `SECTION ${WORDS[n]}: ${title.toUpperCase()}`, reference: (n) => `Section ${n + 1}` },
  { heading: (n, title) => `${ROMAN[n]}. ${title}`, reference: (n) => `Section ${ROMAN[n]}` },
  { heading: (n, title) => `${n + 1}. ${title}`, reference: (n) => `Section ${n + 1}` },
  { heading: (n, title) => `${n + 1}.0 ${title}`, reference: (n) => `Section ${n + 1}.0` },
  { heading: (n, title) => `Part ${LETTERS[n]} ${title}`, reference: (n) => `Part ${LETTERS[n]}` },
  { heading: (_n, title) => title, reference: () => 'the section that follows' },
  { heading: (n, title) => `Section ${n + 1} ${title}`, reference: (n) => `Section ${n + 1}` },
];

export function sectionsOf(plan: Plan, hasOther: boolean): Sections {
  const lot = plan.random.fork('sections');
  const numbering = lot.pick(NUMBERINGS);
  const assertionFirst = lot.chance(0.18);
  const order: SectionName[] = [
    ...(assertionFirst ? (['ASSERTION', 'AUDITOR'] as const) : (['AUDITOR', 'ASSERTION'] as const)),
    'DESCRIPTION',
    ...(lot.chance(0.12) ? (['COMPLEMENTARY'] as const) : []),
    'TESTS',
    ...(hasOther ? (['OTHER'] as const) : []),
  ];
  const company = possessive(plan.company);
  const short = possessive(plan.short === 'the Company' ? plan.company : plan.short);
  const two = plan.type === 'TYPE_2';
  const titles: Record<SectionName, string> = {
    AUDITOR: lot.pick([
      "Independent Service Auditor's Report",
      'Independent Service Auditors’ Report',
      'Report of Independent Service Auditors',
      `Independent Service Auditor’s Report provided by ${plan.auditor}`,
      "Independent Service Auditor's SOC 2 Report",
      "Independent Practitioner's Report",
    ]),
    ASSERTION: lot.pick([
      `Assertion of ${company} Management`,
      "Management's Assertion",
      `${company} Management Assertion`,
      `Management’s Assertion Regarding ${short} System`,
      `Assertion of the Management of ${plan.company}`,
      `Management Assertion`,
    ]),
    DESCRIPTION: lot.pick([
      `${company} Description of Its ${plan.system}`,
      'Description of the System',
      `Description of the ${plan.system}`,
      `System Description Provided by ${plan.company}`,
      `${company} Description of the Boundaries of Its ${plan.system}`,
      `Description of ${company} ${plan.system} Throughout the Period`.replace(' Throughout the Period', ''),
    ]),
    COMPLEMENTARY: lot.pick([
      'Complementary Controls',
      'Subservice Organizations and Complementary User Entity Controls',
      'Complementary User Entity and Subservice Organization Controls',
    ]),
    TESTS: two
      ? lot.pick([
          'Trust Services Criteria, Related Controls, and Tests of Controls',
          'Description of Criteria, Controls, Tests and Results of Tests',
          'Applicable Trust Services Criteria, Controls, Tests of Controls, and Results of Tests',
          'Testing Matrices',
          "Independent Service Auditor's Description of Tests of Controls and Results",
          'Information Provided by the Service Auditor',
          'Trust Services Categories, Criteria, Related Controls and Tests of Controls',
        ])
      : lot.pick([
          'Trust Services Criteria and Related Controls',
          'Applicable Trust Services Criteria and Related Controls',
          'Control Criteria and Related Controls',
          'Controls Relevant to the Trust Services Criteria',
        ]),
    OTHER: lot.pick([
      `Other Information Provided by ${plan.company}`,
      `Other Information Provided by Management That Is Not Covered by the Service Auditor's Report`,
      `Other Information Provided by ${plan.company} (Unaudited)`,
      "Management's Responses to Exceptions (Unaudited)",
      'Other Information',
    ]),
  };
  const alone = lot.chance(0.15);
  const position = (name: SectionName): number => order.indexOf(name);
  return {
    order,
    heading: (name) => heading(1, numbering.heading(position(name), titles[name]), { newPage: true, alone }),
    reference: (name) => numbering.reference(position(name)),
    title: (name) => titles[name],
  };
}
