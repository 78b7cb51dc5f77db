import { findSections } from '../sections';
import type { DocumentLayout } from '../layout/model';
import { furniture, layoutOf, heading, pageBreak, paragraph } from '../testing/flow-builder';
import { reportWith, TYPE_1, TYPE_2, type ReportWording } from '../testing/report-builder';
import { asOfOf } from './as-of';
import { auditorOf } from './auditor';
import { categoriesOf } from './categories';
import { kindOf } from './kind';
import { periodOf } from './period';
import { reportDateOf } from './report-date';
import { reportText } from './report-text';
import { scalarFactsOf } from './scalar-facts';
import { serviceOrganizationOf } from './service-organization';
import { systemNameOf } from './system-name';
import { typeOf } from './type';

const textOf = (layout: DocumentLayout) => reportText(layout, findSections(layout));
const withWording = (changes: Partial<ReportWording>, base = TYPE_2) => textOf(reportWith(changes, base));
const replaced = (from: string | RegExp, to: string, base = TYPE_2): Partial<ReportWording> => ({
  scope: base.scope.replaceAll(from, to),
  opinion: base.opinion.map((line) => line.replaceAll(from, to)),
  assertion: base.assertion.map((line) => line.replaceAll(from, to)),
});

describe('the service organization of a report on two', () => {
  it('is the one that the scope names first, with an included subservice organization behind it', () => {
    const both = 'Acme, Inc. and Brightwater Print & Mail, Inc.';
    const changes = {
      ...replaced('Acme, Inc.’s Acme Ledger Suite', `${both} in Section III of the Acme Ledger Suite`),
      addressee: `To: ${both}`,
    };
    const report = withWording({
      ...changes,
      scope: changes.scope?.replace('accompanying description', 'description'),
    });
    expect(serviceOrganizationOf(report).fact?.value).toBe('Acme, Inc.');
  });
});

describe('kind', () => {
  it('is SOC 2 by its scope', () => {
    expect(kindOf(textOf(reportWith())).fact).toMatchObject({ value: 'SOC2', confidence: 'CERTAIN' });
  });
  it('is SOC 1 where controls over financial reporting were examined', () => {
    const scope =
      'We have examined Acme, Inc.’s description of its payroll system throughout the period January 1, 2025 to December 31, 2025 (description) and the suitability of the design and operating effectiveness of controls to achieve the related control objectives stated in the description, relevant to user entities’ internal control over financial reporting.';
    expect(kindOf(withWording({ scope, assertion: ['x'], cover: ['Acme', 'SOC 1 Type 2 Report'] })).fact).toMatchObject(
      { value: 'SOC1', confidence: 'CERTAIN' },
    );
  });
  it('is SOC 3 where an assertion and no description was examined', () => {
    const scope =
      'We have examined Acme, Inc.’s accompanying assertion titled “Assertion of Acme, Inc. Management” (assertion) that the controls within Acme Ledger Suite (system) were effective throughout the period January 1, 2025 to December 31, 2025, to provide reasonable assurance that the service commitments were achieved based on the trust services criteria relevant to security set forth in TSP section 100.';
    const report = withWording({
      scope,
      assertion: ['We are responsible for designing controls.'],
      cover: ['Acme', 'SOC 3® Report'],
    });
    expect(kindOf(report).fact).toMatchObject({ value: 'SOC3', confidence: 'CERTAIN' });
    expect(typeOf(report).fact?.value).toBe('TYPE_2');
  });
  it('is a bridge letter where a letter speaks of no changes since a SOC 2 report', () => {
    const letter = layoutOf(
      heading('SOC 2 Bridge Letter', 1),
      paragraph(
        'This letter covers January 1, 2026 to March 31, 2026. Acme is not aware of any material changes since its SOC 2 Type 2 report.',
      ),
    );
    expect(kindOf(textOf(letter)).fact?.value).toBe('BRIDGE_LETTER');
  });
  it('is OTHER where a certificate only mentions SOC 2', () => {
    const certificate = layoutOf(heading('ISO/IEC 27001 Certificate', 1), paragraph('Acme also holds a SOC 2 report.'));
    expect(kindOf(textOf(certificate)).fact?.value).toBe('OTHER');
  });
});

describe('type, period and as-of date', () => {
  it('reads a Type 2 report with its period', () => {
    const report = textOf(reportWith());
    expect(typeOf(report).fact).toMatchObject({ value: 'TYPE_2', confidence: 'CERTAIN' });
    expect(periodOf(report)).toMatchObject({
      fact: { value: { start: '2025-01-01', end: '2025-12-31' }, confidence: 'CERTAIN' },
      warnings: [],
    });
  });
  it('reads a Type 1 report with its date', () => {
    const report = textOf(reportWith({}, TYPE_1));
    expect(typeOf(report).fact).toMatchObject({ value: 'TYPE_1', confidence: 'CERTAIN' });
    expect(asOfOf(report)).toMatchObject({ fact: { value: '2025-10-15', confidence: 'CERTAIN' }, warnings: [] });
  });
  it('believes the opinion where the cover gives another period, and says so', () => {
    const { fact, warnings } = periodOf(
      withWording({ cover: ['Acme, Inc.', 'SOC 2 Type 2', 'January 1, 2024 to December 31, 2024'] }),
    );
    expect(fact).toMatchObject({ value: { start: '2025-01-01', end: '2025-12-31' }, confidence: 'PROBABLE' });
    expect(warnings.map((each) => each.code)).toEqual(['COVER_PERIOD_DISAGREES']);
    expect(warnings[0]?.evidence[0]).toMatchObject({ page: 1, quote: 'January 1, 2024 to December 31, 2024' });
  });
  it('is less sure of the type where the cover says another', () => {
    const { fact, warnings } = typeOf(withWording({ cover: ['Acme, Inc.', 'SOC 2 Type I Report'] }));
    expect(fact).toMatchObject({ value: 'TYPE_2', confidence: 'PROBABLE' });
    expect(warnings[0]?.code).toBe('COVER_TYPE_DISAGREES');
  });
  it.each([
    ['throughout the period from April 1 to September 30, 2025', '2025-04-01', '2025-09-30'],
    ['for the period 1 October 2024 through 30 September 2025', '2024-10-01', '2025-09-30'],
    ['throughout the twelve-month period ended September 30, 2025', '2024-10-01', '2025-09-30'],
    ['during the six months ended 30 June 2025', '2025-01-01', '2025-06-30'],
    ['throughout the period of January\u00a01, 2025, through December\u00a031, 2025', '2025-01-01', '2025-12-31'],
  ])('reads "%s"', (words, start, end) => {
    const report = withWording({
      ...replaced(/throughout the period January 1, 2025 to December 31, 2025/g, words),
      cover: ['Acme'],
    });
    expect(periodOf(report).fact).toMatchObject({ value: { start, end }, confidence: 'CERTAIN' });
  });
  it('does not take an earlier examination for this one', () => {
    const report = withWording({
      scopeContinued: [
        'The prior report for the period January 1, 2024 to December 31, 2024 was issued by a predecessor auditor.',
      ],
    });
    expect(periodOf(report).fact).toMatchObject({ value: { start: '2025-01-01' }, confidence: 'CERTAIN' });
  });
});

describe('categories', () => {
  it('reads those in scope and not the title of TSP section 100', () => {
    const { facts, warnings } = categoriesOf(textOf(reportWith()));
    expect(facts.map((fact) => fact.value)).toEqual(['SECURITY', 'AVAILABILITY']);
    expect(facts[0]?.confidence).toBe('CERTAIN');
    expect(warnings).toEqual([]);
  });
  it.each([
    ['relevant to security', ['SECURITY']],
    [
      'relevant to the Security, Availability and Confidentiality categories',
      ['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'],
    ],
    [
      'relevant to security, availability, processing integrity, confidentiality, and privacy',
      ['SECURITY', 'AVAILABILITY', 'PROCESSING_INTEGRITY', 'CONFIDENTIALITY', 'PRIVACY'],
    ],
    ['relevant to SECURITY AND PRIVACY', ['SECURITY', 'PRIVACY']],
    ['for the categories of security & confidentiality', ['SECURITY', 'CONFIDENTIALITY']],
  ])('%s', (words, expected) => {
    const { facts } = categoriesOf(withWording(replaced('relevant to security and availability', words)));
    expect(facts.map((fact) => fact.value)).toEqual(expected);
  });
});

it('categories that the letter leaves out are none', () => {
  const left = 'Criteria relevant to processing integrity, confidentiality, and privacy were not examined.';
  const { facts, warnings } = categoriesOf(textOf(reportWith({ scopeContinued: [left] })));
  expect(facts.map((fact) => fact.value)).toEqual(['SECURITY', 'AVAILABILITY']);
  expect(warnings).toEqual([]);
});

describe('auditor and date of the report', () => {
  it.each<[string[], string, string]>([
    [['Harrow & Pell LLP', 'Columbus, Ohio', 'February 18, 2026'], 'Harrow & Pell LLP', '2026-02-18'],
    [['/s/ Harrow & Pell LLP', 'February 18, 2026', 'Columbus, Ohio'], 'Harrow & Pell LLP', '2026-02-18'],
    [['Harrow & Pell LLP, Columbus, Ohio', '18 February 2026'], 'Harrow & Pell LLP', '2026-02-18'],
    [['Bexley Strand CPAs, P.C.', 'New York, NY | February 18, 2026'], 'Bexley Strand CPAs, P.C.', '2026-02-18'],
    [
      ['Smith & Gray, LLP', 'Certified Public Accountants', 'Denver, CO', 'February 18th, 2026'],
      'Smith & Gray, LLP',
      '2026-02-18',
    ],
    [
      ['Orsted Vale Wirtschaftsprüfung CPA GmbH', 'Munich', '2026-02-18'],
      'Orsted Vale Wirtschaftsprüfung CPA GmbH',
      '2026-02-18',
    ],
    [
      ['Tampa, Florida', 'Feb. 18, 2026', 'Prescient Ridge Assurance LLC'],
      'Prescient Ridge Assurance LLC',
      '2026-02-18',
    ],
    [['Van der Linde Accountants B.V.', 'Utrecht', '18 February 2026'], 'Van der Linde Accountants B.V.', '2026-02-18'],
    [['Brevik & Lunde Revisjon AS', 'Bergen', '18 February 2026'], 'Brevik & Lunde Revisjon AS', '2026-02-18'],
    [['C-RIDGE ASSURANCE', 'TAMPA, FLORIDA', 'February 18, 2026'], 'C-RIDGE ASSURANCE', '2026-02-18'],
    [
      ['Nolan Reyes, CPA', 'Larkfield Group LLC', 'Boise, Idaho', 'February 18, 2026'],
      'Larkfield Group LLC',
      '2026-02-18',
    ],
  ])('reads the signature %j', (signature, auditor, date) => {
    const report = withWording({ signature, cover: ['Acme, Inc.', 'SOC 2 Type 2'] });
    expect(auditorOf(report, 'Acme, Inc.').fact?.value).toBe(auditor);
    expect(reportDateOf(report).fact).toMatchObject({ value: date, confidence: 'CERTAIN' });
  });
  it('finds the firm on the cover where the signature is a picture, and is less sure', () => {
    const report = withWording({ signature: ['Columbus, Ohio', 'February 18, 2026'] });
    expect(auditorOf(report, 'Acme, Inc.').fact).toMatchObject({ value: 'Harrow & Pell LLP', confidence: 'PROBABLE' });
  });
  it('knows a firm without LLP or CPA by its name on the cover', () => {
    const report = withWording({
      signature: ['B-LINE', 'Tampa, Florida', 'February 18, 2026'],
      cover: ['Acme, Inc.', 'SOC 2 Type 2', 'B-LINE'],
    });
    expect(auditorOf(report, 'Acme, Inc.').fact).toMatchObject({ value: 'B-LINE', confidence: 'PROBABLE' });
  });
  it('finds no auditor where none is named', () => {
    const report = withWording({ signature: ['February 18, 2026'], cover: ['Acme, Inc.', 'SOC 2 Type 2'] });
    expect(auditorOf(report, 'Acme, Inc.')).toMatchObject({ fact: null, warnings: [{ code: 'AUDITOR_NOT_FOUND' }] });
  });
  it('doubts a date before the end of the period', () => {
    const facts = scalarFactsOf(withWording({ signature: ['Harrow & Pell LLP', 'March 1, 2025'] }));
    expect(facts.reportDate).toMatchObject({ value: '2025-03-01', confidence: 'DOUBTFUL' });
    expect(facts.warnings.map((each) => each.code)).toContain('REPORT_DATE_BEFORE_PERIOD_END');
  });
  it('finds no date where only management dates its assertion', () => {
    const report = withWording({ signature: ['Harrow & Pell LLP'] });
    expect(reportDateOf(report)).toMatchObject({ fact: null, warnings: [{ code: 'REPORT_DATE_NOT_FOUND' }] });
  });
});

describe('service organization and system', () => {
  it('reads both from the scope sentence', () => {
    const report = textOf(reportWith());
    expect(serviceOrganizationOf(report).fact).toMatchObject({ value: 'Acme, Inc.', confidence: 'CERTAIN' });
    expect(systemNameOf(report, 'Acme, Inc.').fact).toMatchObject({
      value: 'Acme Ledger Suite',
      confidence: 'CERTAIN',
    });
  });
  it.each([
    ['To: Acme Robotics GmbH', 'Acme Robotics GmbH'],
    ['To the Board of Directors and Management of Acme Robotics GmbH:', 'Acme Robotics GmbH'],
    ['Board of Directors and Management, Acme Robotics GmbH', 'Acme Robotics GmbH'],
    ['To the Managing Directors of Acme Robotics GmbH', 'Acme Robotics GmbH'],
    ['The Stakeholders of Acme Robotics GmbH', 'Acme Robotics GmbH'],
  ])('takes the full form from "%s" where the scope shortens it', (addressee, expected) => {
    const report = withWording({
      ...replaced('Acme, Inc.', 'Acme'),
      addressee,
      cover: ['Acme'],
      assertionSignature: ['February 18, 2026'],
    });
    expect(serviceOrganizationOf(report).fact?.value).toBe(expected);
  });
  it('prefers the name in the title to the kind of system in the sentence', () => {
    const scope = TYPE_2.scope.replace(
      'the accompanying description of Acme, Inc.’s Acme Ledger Suite titled “Description of the Acme Ledger Suite”',
      'Acme, Inc.’s accompanying description of its cloud-based accounting system titled “Acme, Inc.’s Description of Its Ledger One System”',
    );
    const opinion = TYPE_2.opinion.map((line) => line.replace('the Acme Ledger Suite that', 'Acme’s system that'));
    expect(systemNameOf(withWording({ scope, opinion }), 'Acme, Inc.').fact?.value).toBe('Ledger One System');
  });
  it('is the first of two to whom the letter is addressed, where the other is included', () => {
    const layout = layoutOf(
      paragraph('Acme'),
      pageBreak,
      heading("Independent Service Auditor's Report", 1),
      paragraph('To the Management of Acme Holdings, Inc. and Northgate Colocation Partners, Inc.'),
      paragraph(TYPE_2.scope.replace(/Acme, Inc\./g, 'Acme Holdings, Inc.')),
    );
    expect(serviceOrganizationOf(textOf(layout)).fact?.value).toBe('Acme Holdings, Inc.');
  });
  it('is not led astray by a running header of the auditor', () => {
    const layout = layoutOf(
      paragraph('Acme'),
      pageBreak,
      furniture('Harrow & Pell LLP'),
      heading("Independent Service Auditor's Report", 1),
      paragraph(TYPE_2.scope),
    );
    expect(serviceOrganizationOf(textOf(layout)).fact?.value).toBe('Acme, Inc.');
  });
});
