/** Letters in wordings that few firms use; each was read wrong once. */
import { findSections } from '../sections';
import { heading, layoutOf, pageBreak, paragraph } from '../testing/flow-builder';
import { reportWith, TYPE_2 } from '../testing/report-builder';
import { reportText } from './report-text';
import { scalarFactsOf } from './scalar-facts';
import { subserviceOrganizationsOf } from './subservice-organizations';

const read = (layout: ReturnType<typeof layoutOf>) => scalarFactsOf(reportText(layout, findSections(layout)));
const providers = (paragraphs: readonly string[]) => {
  const layout = reportWith({ scopeContinued: paragraphs });
  return subserviceOrganizationsOf(reportText(layout, findSections(layout)), 'Acme, Inc.').organizations.map(
    ({ name, method }) => [name, method],
  );
};

describe('the signature of an unusual letter', () => {
  it.each<[string[], string]>([
    [
      [
        'Chartered Professional Accountants, Licensed Public Accountants',
        'Desrosiers Whitlock LLP',
        'February 18, 2026',
      ],
      'Desrosiers Whitlock LLP',
    ],
    [
      ['Ashgrove Llewellyn', 'Chartered Accountants', 'Declan Ashgrove', 'Partner', 'Melbourne', 'February 18, 2026'],
      'Ashgrove Llewellyn',
    ],
    [['SABLEWOOD & PIKE, CPA’S', 'February 18, 2026'], 'SABLEWOOD & PIKE, CPA’S'],
    [['Neuilly-sur-Seine, 18 février 2026', 'Vauquelin & Associés', 'Thibault Vauquelin'], 'Vauquelin & Associés'],
    [['Eastlake Rowe + Company, P.C.', 'San Jose, California', 'February 18, 2026'], 'Eastlake Rowe + Company, P.C.'],
  ])('%s', (signature, firm) => {
    const cover = ['Acme, Inc.', 'SOC 2® Type 2 Report', 'Acme Super Administration', 'Pty Limited'];
    const { auditor, reportDate } = read(reportWith({ signature, cover }));
    expect([auditor?.value, reportDate?.value]).toEqual([firm, '2026-02-18']);
  });
});

it('names a SOC 3 report’s system and date, though its assertion stands under a title as long as a paragraph', () => {
  const title =
    '“Management’s Report of Its Assertions on the Effectiveness of Its Controls over the Wharfside Marketplace Based on the Trust Services Criteria for Security and Privacy”';
  const layout = layoutOf(
    paragraph('SOC 3® Report on the Wharfside Marketplace', { bold: true }),
    pageBreak,
    heading('Report of Independent Accountants', 1),
    paragraph('To the Management of Acme Commerce, Inc.'),
    paragraph(
      `We have examined management’s assertion, contained within the accompanying ${title} (Assertion), that Acme Commerce, Inc.’s controls over the Wharfside Marketplace (System) were effective throughout the period 1 November 2024 through 31 October 2025, to provide reasonable assurance that its principal service commitments were achieved based on the criteria relevant to security and privacy.`,
    ),
    paragraph(
      'In our opinion, Acme’s controls over the system were effective throughout the period 1 November 2024 through 31 October 2025 in all material respects.',
    ),
    paragraph('Harrow & Pell LLP\n12 December 2025'),
    pageBreak,
    paragraph(title),
    paragraph(
      'We, as management of Acme Commerce, Inc., are responsible for designing, implementing and maintaining effective controls over the Wharfside Marketplace (System) to provide reasonable assurance that the commitments are achieved, and we assert that those controls were effective.',
    ),
  );
  const { kind, systemName, reportDate } = read(layout);
  expect([kind?.value, systemName?.value, reportDate?.value]).toEqual(['SOC3', 'Wharfside Marketplace', '2025-12-12']);
});

it('takes the system’s name out of a description’s title that is numbered', () => {
  const scope =
    'We have undertaken a reasonable assurance engagement on the accompanying description provided by Acme, entitled “Part C – Description of the Claims Exchange System”, for the period from January 1, 2025 to October 31, 2025.';
  const opinion = [
    'In our opinion, in all material respects, the description presents the system that was designed and implemented throughout the period.',
  ];
  expect(read(reportWith({ scope, opinion })).systemName?.value).toBe('Claims Exchange System');
});

describe('subservice organizations of an unusual letter', () => {
  it('may be an affiliate of the vendor, a private limited company', () => {
    expect(
      providers([
        'Acme uses Harbourline plc, a subservice organisation, for co-location. The description excludes the controls of Harbourline plc. Acme also uses its affiliate, Acme Support Services (India) Private Limited, for second line support. The description includes the controls of this affiliate (inclusive method).',
      ])[1]?.[0],
    ).toBe('Acme Support Services (India) Private Limited');
  });

  it('may be called vendors whose controls are carved out, each with a task of its own', () => {
    expect(
      providers([
        'Acme uses Evergreen Hosting, LLC to host the production systems and DocuPress Mailing, Inc. to print and mail letters. The description is presented using the carve-out method and does not include the controls of these vendors.',
      ]),
    ).toEqual([
      ['Evergreen Hosting, LLC', 'CARVE_OUT'],
      ['DocuPress Mailing, Inc.', 'CARVE_OUT'],
    ]);
  });
});

it('names the category of the common criteria', () => {
  const scope = TYPE_2.scope.replace('relevant to security and availability', 'for the Common Criteria (Security)');
  const facts = read(reportWith({ scope, assertion: ['We have prepared the accompanying description.'] }));
  expect(facts.categories.map(({ value }) => value)).toEqual(['SECURITY']);
});

it('doubts an opinion that leaves exceptions out without a word that qualifies it', () => {
  const opinion = [
    'In our opinion, in all material respects, the description presents the system, and the controls operated effectively throughout the period, except for the exceptions listed in Section 4, which are not material.',
  ];
  const facts = read(reportWith({ opinion }));
  expect([facts.opinion?.value, facts.opinion?.confidence]).toEqual(['UNQUALIFIED', 'DOUBTFUL']);
  expect(facts.warnings.map(({ code }) => code)).toContain('OPINION_WORDING_DISAGREES');
});

it('names subservice organizations that stand only above the lists of their controls', () => {
  const layout = reportWith({
    scopeContinued: [
      'Acme uses subservice organizations for colocation and backup. A list is provided in the description. The description excludes their controls.',
    ],
    subservice: [
      '# Complementary Subservice Organization Controls',
      'Lakeshore Centers, LLC',
      '* Visitors sign in and are escorted.',
    ],
  });
  const { organizations } = subserviceOrganizationsOf(reportText(layout, findSections(layout)), 'Acme, Inc.');
  expect(organizations.map(({ name, method }) => [name, method])).toEqual([['Lakeshore Centers, LLC', 'CARVE_OUT']]);
});
