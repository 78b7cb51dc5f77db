import type { SectionKind } from '@countersign/vocabulary';
import { heading, item, layoutOf, pageBreak, paragraph, table } from '../testing/flow-builder';
import { findSections, listedSections, sectionsOfKind, sectionWarnings } from '.';
import { mainKindOf, partKindOf, readTitle } from './section-titles';

const OPINION = paragraph(
  'We have examined the accompanying description of Acme’s system titled “Acme Cloud” throughout the period, and so on at such length that it is prose and not the line of a cover. '.repeat(
    2,
  ),
);

describe('titles of main sections', () => {
  it.each<[string, SectionKind | null]>([
    ["Section I – Independent Service Auditor's Report", 'AUDITORS_REPORT'],
    ['INDEPENDENT SERVICE AUDITORS’ REPORT', 'AUDITORS_REPORT'],
    ['Report of Independent Service Auditors', 'AUDITORS_REPORT'],
    ['1. Independent Practitioner’s Report', 'AUDITORS_REPORT'],
    ['SECTION ONE: Report of Independent Certified Public Accountants', 'AUDITORS_REPORT'],
    ["Service Auditor's Responsibilities", null],
    ["II. Acme, Inc.'s Management Assertion", 'MANAGEMENT_ASSERTION'],
    ['Assertion of Acme Management', 'MANAGEMENT_ASSERTION'],
    ['Statement by Management', 'MANAGEMENT_ASSERTION'],
    ['Section 3: System Description Provided by Acme', 'SYSTEM_DESCRIPTION'],
    ['Acme’s Description of Its Payroll Platform Throughout the Period', 'SYSTEM_DESCRIPTION'],
    ['Description of Tests of Controls', null],
    ['Description Criteria', null],
    ['Reliability of Information Provided by the Service Organization', null],
    ['Section IV – Trust Services Criteria, Related Controls, Tests of Controls and Results', 'TESTS_OF_CONTROLS'],
    ['Information Provided by the Independent Service Auditor', 'TESTS_OF_CONTROLS'],
    ["Acme's Controls and Service Auditor's Tests of Controls and Results of Tests", 'TESTS_OF_CONTROLS'],
    ['Testing Matrices', 'TESTS_OF_CONTROLS'],
    ['4 Controls and how we considered their design', 'TESTS_OF_CONTROLS'],
    ['Trust Services Criteria and Related Controls', 'CRITERIA_AND_CONTROLS'],
    ['Section V – Other Information Provided by Acme (Unaudited)', 'OTHER_INFORMATION'],
    ["Management's Responses to Exceptions Noted", 'OTHER_INFORMATION'],
    ['Part 5 Management’s Replies', 'OTHER_INFORMATION'],
    ['Part 2 – What Management Asserts', 'MANAGEMENT_ASSERTION'],
    ['What the Auditor Found', 'AUDITORS_REPORT'],
    ['Table of Contents', 'TABLE_OF_CONTENTS'],
    ['Restricted Use', null],
  ])('%s', (title, kind) => {
    expect(mainKindOf(readTitle(title))).toBe(kind);
  });
});

describe('titles of parts', () => {
  it.each<[string, SectionKind | null]>([
    ['Complementary User Entity Controls (CUECs)', 'CUECS'],
    ['3.9 User Control Considerations', 'CUECS'],
    ['Client Responsibilities', 'CUECS'],
    ['Controls Expected of User Entities', 'CUECS'],
    ['Controls Expected of Subservice Organizations', 'CSOCS'],
    ['Complementary Subservice Organization Controls', 'CSOCS'],
    ['Complementary Controls at Subservice Organizations', 'CSOCS'],
    ['Subservice Organizations', 'SUBSERVICE_ORGANIZATIONS'],
    ['Sub-service Organisations and the Carve-Out Method', 'SUBSERVICE_ORGANIZATIONS'],
    ['What our customers have to do', 'CUECS'],
    ['What users see', null],
    ['Companies on which Acme relies', 'SUBSERVICE_ORGANIZATIONS'],
    ['Providers we depend on', 'SUBSERVICE_ORGANIZATIONS'],
    ['Change Management', null],
    ['User Access Reviews', null],
  ])('%s', (title, kind) => {
    expect(partKindOf(readTitle(title))).toBe(kind);
  });
});

describe('sections of a report', () => {
  const layout = layoutOf(
    heading('Acme, Inc. SOC 2 Type 2 Report', 1),
    paragraph("With Independent Service Auditor's Report", { bold: true }),
    pageBreak,
    heading('Table of Contents'),
    paragraph("Section I – Independent Service Auditor's Report ........ 3"),
    paragraph('Complementary User Entity Controls . . . . . . 7'),
    pageBreak,
    heading('Section I', 1),
    heading("Independent Service Auditor's Report", 1),
    heading('Scope'),
    OPINION,
    heading('Description of Tests of Controls'),
    paragraph('They are listed in Section IV.'),
    pageBreak,
    heading("Section II – Management's Assertion", 1),
    paragraph('We have prepared the description.'),
    heading('Section III – Description of the System', 1),
    heading('Subservice Organizations'),
    paragraph('Acme uses Amazon Web Services, Inc.'),
    heading('Complementary User Entity Controls'),
    heading('CC6.1'),
    item('User entities are responsible for passwords.'),
    heading('CC6.3'),
    item('User entities review access.'),
    heading('Changes to the System'),
    paragraph('None.'),
    heading('Section IV – Trust Services Criteria, Related Controls, ', 1),
    heading('Tests of Controls and Results', 1),
    table([['Control', 'Test', 'Result']]),
  );
  const sections = findSections(layout);

  it('finds the main sections in order, neither cover nor contents opening any', () => {
    expect(sections.map((section) => section.kind)).toEqual([
      'COVER',
      'TABLE_OF_CONTENTS',
      'AUDITORS_REPORT',
      'MANAGEMENT_ASSERTION',
      'SYSTEM_DESCRIPTION',
      'TESTS_OF_CONTROLS',
    ]);
  });

  it('joins a title that stands on two lines', () => {
    expect(sections[2]?.title).toBe("Section I – Independent Service Auditor's Report");
    expect(sections[5]?.title).toMatch(/Related Controls,? Tests of Controls and Results/);
  });

  it('keeps the labels that group complementary controls inside their part', () => {
    const [cuecs] = sectionsOfKind(sections, 'CUECS');
    expect(cuecs?.elements.filter((element) => element.kind === 'LIST_ITEM')).toHaveLength(2);
    expect(cuecs?.elements.some((element) => element.kind === 'PARAGRAPH')).toBe(false);
  });

  it('holds the whole flow but for the headings', () => {
    const held = sections.flatMap((section) => section.elements).length;
    const headingLines = 7; // the contents' own and those of four sections, two of them on two lines
    expect(held).toBe(layout.flow.length - headingLines);
  });

  it('knows the opinion letter by its first sentence where its heading says nothing', () => {
    const letter = layoutOf(
      heading('Acme', 1),
      pageBreak,
      heading('Report', 1),
      OPINION,
      heading("Management's Assertion", 1),
      OPINION,
    );
    expect(findSections(letter).map((section) => section.kind)).toEqual([
      'COVER',
      'AUDITORS_REPORT',
      'MANAGEMENT_ASSERTION',
    ]);
  });

  it('takes a letter’s own heading for its title, and what follows the letters for the description', () => {
    const examined = paragraph(
      'We examined the description that Acme wrote of its Preview Platform for the period. '.repeat(5),
    );
    const report = layoutOf(
      heading('Acme', 1),
      pageBreak,
      heading('Our letter to you', 2),
      examined,
      heading('Our opinion', 4),
      examined,
      pageBreak,
      heading("Management's Assertion", 2),
      examined,
      heading('The system, in our own words', 2),
      examined,
    );
    expect(findSections(report).map(({ kind, title }) => [kind, title])).toEqual([
      ['COVER', 'Cover'],
      ['AUDITORS_REPORT', 'Our letter to you'],
      ['MANAGEMENT_ASSERTION', "Management's Assertion"],
      ['SYSTEM_DESCRIPTION', 'The system, in our own words'],
    ]);
  });

  it('lists the parts of a canonical kind after their main section', () => {
    const kinds = listedSections(sections).map((section) => section.kind);
    expect(kinds.slice(4)).toEqual(['SYSTEM_DESCRIPTION', 'SUBSERVICE_ORGANIZATIONS', 'CUECS', 'TESTS_OF_CONTROLS']);
  });

  it.each(['Inspected', 'Auditor’s procedure: Inspected'])(
    'knows tests that are told “%s ...” under any title',
    (told) => {
      const tests = Array.from({ length: 8 }, (_, order) => [
        heading(`CONTROL P-${order + 1}`, 1),
        paragraph('Access is approved.'),
        heading('WORK DONE', 1),
        paragraph(`${told} ${order + 2} requests.`),
      ]).flat();
      const kinds = findSections(
        layoutOf(
          heading('Part I. Independent Service Auditor’s Report', 1),
          OPINION,
          heading('Part II. Description of the System', 1),
          paragraph('Acme keeps ledgers.'),
          heading('Part III. What we did', 1),
          ...tests,
        ),
      ).map(({ kind, title }) => [kind, title]);
      expect(kinds.at(-1)).toEqual(['TESTS_OF_CONTROLS', 'Part III. What we did']);
    },
  );

  it('takes no criterion for a section, and the tests before one of controls for tests', () => {
    const tests = Array.from({ length: 8 }, (_, order) => paragraph(`Inspected ${order + 2} requests.`));
    const kinds = findSections(
      layoutOf(
        heading('Section I – Independent Service Auditor’s Report', 1),
        OPINION,
        heading('Section II – Description of the System', 1),
        paragraph('Acme keeps ledgers.'),
        heading('Section III – What we did', 1),
        heading('CC6.8 – The entity implements controls that meet its criteria'),
        ...tests,
        heading('Appendix – Criteria and Related Controls', 1),
        paragraph('CC6.8: AC-1'),
      ),
    ).map(({ kind, title }) => [kind, title]);
    expect(kinds.slice(2)).toEqual([
      ['TESTS_OF_CONTROLS', 'Section III – What we did'],
      ['CRITERIA_AND_CONTROLS', 'Appendix – Criteria and Related Controls'],
    ]);
  });

  it('takes what the organization provides behind the tests for other information', () => {
    const kinds = findSections(
      layoutOf(
        heading('Section 1 – Report of Independent Service Auditors', 1),
        OPINION,
        heading('Section 2 – Information Provided by Acme, Inc.', 1),
        paragraph('Acme keeps ledgers.'),
        heading('Section 3 – Tests of Controls', 1),
        table([['Control', 'Test', 'Result']]),
        heading('Section 4 – Information Provided by Acme, Inc.', 1),
        paragraph('Responses to exceptions.'),
      ),
    ).map((section) => section.kind);
    expect(kinds).toEqual(['AUDITORS_REPORT', 'SYSTEM_DESCRIPTION', 'TESTS_OF_CONTROLS', 'OTHER_INFORMATION']);
  });

  it('takes a plain line for a heading where the contents announce it', () => {
    const plainLines = layoutOf(
      heading('Contents'),
      paragraph('Complementary User Entity Controls 4'),
      pageBreak,
      heading("Section I – Independent Service Auditor's Report", 1),
      OPINION,
      heading('Section III – Description of the System', 1),
      paragraph('Complementary User Entity Controls'),
      item('User entities review access.'),
    );
    expect(sectionsOfKind(findSections(plainLines), 'CUECS')).toHaveLength(1);
  });

  it('takes no cover for the auditor’s report, however long its title', () => {
    const layout = layoutOf(
      paragraph(
        'Report on Acme Corporation of North America’s Description of Its Ledger Suite and Related Services for Customers in All Regions and on the Suitability of the Design and Operating Effectiveness of Its Controls Relevant to Security, Availability and Confidentiality Throughout the Period',
      ),
      heading('A Type 2 Independent Service Auditor’s Report', 2),
      pageBreak,
      heading('SECTION ONE: ASSERTION OF THE MANAGEMENT OF ACME', 1),
      OPINION,
      pageBreak,
      heading('SECTION TWO: INDEPENDENT SERVICE AUDITOR’S SOC 2 REPORT', 1),
      OPINION,
    );
    expect(listedSections(findSections(layout)).map(({ kind, firstPage }) => [kind, firstPage])).toEqual([
      ['COVER', 1],
      ['MANAGEMENT_ASSERTION', 2],
      ['AUDITORS_REPORT', 3],
    ]);
  });

  it('takes third-party providers for subservice organizations where their text says so', () => {
    const kinds = (text: string) => {
      const layout = layoutOf(
        heading('Section III – Description of the System', 1),
        heading('Third-Party Service Providers'),
        paragraph(text),
        heading('Changes to the System'),
        paragraph('There were none.'),
      );
      return listedSections(findSections(layout)).map((section) => section.kind);
    };
    expect(kinds('Acme uses the subservice organizations below; the carve-out method was used.')).toContain(
      'SUBSERVICE_ORGANIZATIONS',
    );
    expect(kinds('Vendors are rated by risk and assessed each year.')).not.toContain('SUBSERVICE_ORGANIZATIONS');
  });

  it('warns of what a report lacks and of what its contents promise in vain', () => {
    const short = layoutOf(
      heading('Contents'),
      paragraph('Complementary User Entity Controls 4'),
      pageBreak,
      heading("Section I – Independent Service Auditor's Report", 1),
      OPINION,
      heading('Section III – Description of the System', 1),
      OPINION,
    );
    const warnings = sectionWarnings(short, findSections(short), 'SOC2', 'TYPE_1');
    expect(warnings.map((each) => [each.code, each.message])).toEqual([
      ['SECTION_NOT_FOUND', "The reader did not find management's assertion."],
      [
        'ANNOUNCED_SECTION_NOT_FOUND',
        'The table of contents announces, but the reader did not find, the complementary user entity controls.',
      ],
    ]);
    expect(sectionWarnings(short, findSections(short), 'BRIDGE_LETTER', null).map((each) => each.code)).not.toContain(
      'SECTION_NOT_FOUND',
    );
  });
});

it('knows tests of controls under a heading that says nothing of them by the titles of their table', () => {
  const rows = [1, 2, 3].map((order) => [
    `LA-${order} Access is approved.`,
    'Inspected a request.',
    'No exceptions noted.',
  ]);
  const layout = layoutOf(
    heading('1 Auditor’s report', 1),
    OPINION,
    heading('2 Description of the system', 1),
    heading('What the system does'),
    paragraph('It keeps records.'),
    heading('3 What came of it', 1),
    table([['Control', 'Our procedures', 'Outcome of our procedures'], ...rows]),
  );
  const [tests] = sectionsOfKind(findSections(layout), 'TESTS_OF_CONTROLS');
  expect(tests?.title).toBe('3 What came of it');
});

it('knows description and tests under titles that say nothing of them by their place and by the labels of cards', () => {
  const card = [
    ['Control', 'Access is approved.'],
    ['Test', 'Inspected a request.'],
    ['Result', 'No exceptions noted.'],
  ];
  const layout = layoutOf(
    heading('1 Auditor’s report', 1),
    OPINION,
    heading('Opinion', 2),
    paragraph('In our opinion, the controls operated effectively.'),
    heading('2 Statement by management', 1),
    paragraph('We have prepared the description of the system.'),
    heading('3 How the service works', 1),
    heading('3.1 Customer responsibilities', 2),
    paragraph('Customers approve their users.'),
    heading('4 What came of it', 1),
    table(card, false),
  );
  const sections = findSections(layout);
  expect(sectionsOfKind(sections, 'SYSTEM_DESCRIPTION').map(({ title }) => title)).toEqual(['3 How the service works']);
  expect(sectionsOfKind(sections, 'CUECS')).toHaveLength(1);
  expect(sectionsOfKind(sections, 'TESTS_OF_CONTROLS').map(({ title }) => title)).toEqual(['4 What came of it']);
});

it('keeps a response under the heading of its control among the tests', () => {
  const layout = layoutOf(
    heading('1. Auditor’s report', 1),
    OPINION,
    heading('4. Tests of controls and results of tests', 1),
    heading('Control AC-01', 2),
    table([['Control', 'Access is approved.']], false),
    heading('Management’s response', 3),
    paragraph('Agreed.'),
    heading('Control AC-02', 2),
    table([['Control', 'Access is removed.']], false),
  );
  const sections = findSections(layout);
  expect(sectionsOfKind(sections, 'OTHER_INFORMATION')).toEqual([]);
  expect(sections.at(-1)?.elements.at(-1)?.kind).toBe('TABLE');
});

it('takes what no auditor answers for, behind the tests, for other information, whatever it is called', () => {
  const sections = findSections(
    layoutOf(
      heading('Section 1. Independent Service Auditor’s Report', 1),
      OPINION,
      heading('Section 2. System Description', 1),
      paragraph('Acme keeps ledgers.'),
      heading('Section 3. Tests of Controls', 1),
      table([['Control', 'Test', 'Result']]),
      heading('CC1.1', 2),
      heading('Annex for our readers', 1),
      paragraph('The following was not examined by the service auditor.'),
      heading('AC-01', 2),
      paragraph('We have retrained our people.'),
    ),
  );
  expect(sections.map(({ kind }) => kind).at(-1)).toBe('OTHER_INFORMATION');
  expect(sections.at(-1)?.title).toBe('Annex for our readers');
});

it('knows a contents without that word by its rising page numbers, and keeps the heads of a letter in it', () => {
  const titles = ['About Acme', 'Commitments', 'People', 'Risk', 'Monitoring', 'Access', 'Changes', 'Incidents'];
  const sections = findSections(
    layoutOf(
      heading('What is in this report', 2),
      paragraph('Section 1. Independent Service Auditor’s Report 3'),
      paragraph('Section 2. System Description 4'),
      ...titles.map((title, order) => paragraph(`${title} ${4 + order}`)),
      paragraph('Section 3. Tests of Controls 12'),
      pageBreak,
      heading('Section 1. Independent Service Auditor’s Report', 2),
      OPINION,
      heading('Tests of controls', 4),
      paragraph('Section 3 lists our tests.'),
      pageBreak,
      heading('Section 2. System Description', 2),
      paragraph('Acme keeps ledgers.'),
      heading('Section 3. Tests of Controls', 2),
      table([['Control', 'Test', 'Result']]),
    ),
  );
  expect(sections.map(({ kind, firstPage }) => [kind, firstPage])).toEqual([
    ['TABLE_OF_CONTENTS', 1],
    ['AUDITORS_REPORT', 2],
    ['SYSTEM_DESCRIPTION', 3],
    ['TESTS_OF_CONTROLS', 3],
  ]);
});
