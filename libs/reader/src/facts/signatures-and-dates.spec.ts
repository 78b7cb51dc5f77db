/** Signatures, addressees, periods and dates in the forms that letters use. */
import { findSections } from '../sections';
import { reportWith, TYPE_1, TYPE_2, type ReportWording } from '../testing/report-builder';
import { furniture, layoutOf, paragraph } from '../testing/flow-builder';
import { firmIn } from './firm-names';
import { reportText } from './report-text';
import { scalarFactsOf } from './scalar-facts';

const read = (changes: Partial<ReportWording>, base = TYPE_2) => {
  const layout = reportWith(changes, base);
  return scalarFactsOf(reportText(layout, findSections(layout)));
};
const reworded = (from: RegExp, to: string, base: ReportWording): Partial<ReportWording> => ({
  scope: base.scope.replace(from, to),
  assertion: base.assertion.map((line) => line.replace(from, to)),
  opinion: base.opinion.map((line) => line.replace(from, to)),
});

it('takes the three parts of a footer for three texts', () => {
  const layout = layoutOf(furniture('Confidential Page 2 Harrow & Pell LLP'), paragraph('Acme'));
  const [page] = layout.pages;
  const [line] = page?.furniture ?? [];
  const far = (order: number) => (order === 0 ? 0 : order < 3 ? 150 : 300);
  const words = line?.words.map((word, order) => ({ ...word, box: { ...word.box, x: word.box.x + far(order) } })) ?? [];
  const parted = { ...layout, pages: [{ ...page!, furniture: [{ ...line!, words }] }] };
  expect(reportText(parted, []).headers.map(({ text }) => text)).toEqual([
    'Confidential',
    'Page 2',
    'Harrow & Pell LLP',
  ]);
});

it.each(['Fund Accounting Platform', 'Internal Audit Cloud', 'Chartered Accountants, Leeds'])(
  'takes no system for a firm: %s',
  (line) => {
    expect(firmIn(line)).toBeNull();
  },
);

describe('the signature', () => {
  it.each<[string[], string, string]>([
    [['Harrow & Pell LLP', 'Columbus, Ohio', 'this 14th day of February 2026'], 'Harrow & Pell LLP', '2026-02-14'],
    [
      [
        'Dated at Toronto, Ontario this 14th day of February, 2026',
        'Harrow & Pell LLP',
        'Chartered Professional Accountants',
        'Licensed Public Accountants',
      ],
      'Harrow & Pell LLP',
      '2026-02-14',
    ],
    [
      ['Harrow, Pell & Moss, CPAs, PA', 'Tampa, Florida', 'February 18, 2026'],
      'Harrow, Pell & Moss, CPAs, PA',
      '2026-02-18',
    ],
    [['Harrow & Pell LLP', 'Columbus, Ohio, February 18, 2026'], 'Harrow & Pell LLP', '2026-02-18'],
    [
      [
        'Columbus, Ohio',
        'February 18, 2026, except for Note 3, as to which the date is March 2, 2026',
        'Harrow & Pell LLP',
      ],
      'Harrow & Pell LLP',
      '2026-02-18',
    ],
    [
      [
        'Harrow & Pell LLP',
        'Columbus, Ohio',
        'February 18, 2026 (except for the matter in Section III, as to which the date is March 2, 2026)',
      ],
      'Harrow & Pell LLP',
      '2026-02-18',
    ],
    [['Columbus, Ohio | 18-Feb-2026', 'Harrow & Pell LLP'], 'Harrow & Pell LLP', '2026-02-18'],
    [['Harrow & Pell LLP', 'Columbus, Ohio', '2/18/2026'], 'Harrow & Pell LLP', '2026-02-18'],
    [['Harrow & Pell LLP', 'München, den 18. Februar 2026'], 'Harrow & Pell LLP', '2026-02-18'],
    [['Harrow & Pell LLP', 'London', '18.02.2026'], 'Harrow & Pell LLP', '2026-02-18'],
    [['Date: February 18, 2026', 'Signature: Harrow & Pell LLP'], 'Harrow & Pell LLP', '2026-02-18'],
    [['Harrow & Pell LLP', 'FEBRUARY 18, 2026', 'Columbus, OH'], 'Harrow & Pell LLP', '2026-02-18'],
    [['Nolan Reyes, CPA', 'Partner', 'Harrow & Pell LLP', 'February 18, 2026'], 'Harrow & Pell LLP', '2026-02-18'],
    [
      [
        'Harrow & Pell LLP',
        '100 Main Street, Suite 200',
        'Columbus, Ohio 43215',
        'T: 614 555 0100',
        'www.harrowpell.example',
        'February 18, 2026',
      ],
      'Harrow & Pell LLP',
      '2026-02-18',
    ],
    [['License No. 12345', 'Harrow & Pell LLP', 'Issued on February 18, 2026'], 'Harrow & Pell LLP', '2026-02-18'],
    [['Harrow & Pell LLP', 'Columbus, Ohio', '18th of February, 2026'], 'Harrow & Pell LLP', '2026-02-18'],
    [['Harrow & Pell LLP', 'Columbus, Ohio', 'February 18 2026'], 'Harrow & Pell LLP', '2026-02-18'],
  ])('%j', (signature, firm, date) => {
    const facts = read({ signature, cover: ['Acme, Inc.', 'SOC 2 Type 2'] });
    expect(facts.auditor?.value).toBe(firm);
    expect(facts.reportDate).toMatchObject({ value: date, confidence: 'CERTAIN' });
  });
});

describe('the addressee', () => {
  it.each<[string, string]>([
    ['To the Board of Directors of Acme, Inc.', 'Acme, Inc.'],
    ['To the Board of Directors and Management of\nAcme, Inc.\nColumbus, Ohio', 'Acme, Inc.'],
    ['To: Management of Acme, Inc.', 'Acme, Inc.'],
    ['To the Management and Board of Directors\nAcme, Inc.', 'Acme, Inc.'],
    ['To Acme, Inc. (“Acme”)', 'Acme, Inc.'],
    ['Ms. Odile Varga\nChief Executive Officer\nAcme, Inc.', 'Acme, Inc.'],
    ['To the Members of Acme, LLC', 'Acme, LLC'],
    ['To the Audit Committee and Management of Acme, Inc.', 'Acme, Inc.'],
    ['To the Owners of Acme, LLC', 'Acme, LLC'],
    ['Attention: Board of Directors, Acme, Inc.', 'Acme, Inc.'],
    ['To the Executive Team of Acme, Inc.:', 'Acme, Inc.'],
  ])('%j gives the full name where the scope shortens it', (addressee, organization) => {
    const facts = read({
      ...reworded(/Acme, Inc\.’s/g, 'Acme’s', TYPE_2),
      addressee,
      assertionSignature: ['Odile Varga'],
      cover: ['SOC 2 Type 2'],
    });
    expect(facts.serviceOrganization?.value).toBe(organization);
  });
});

describe('the period', () => {
  it.each<[string, string, string]>([
    ['throughout the period January 1, 2025 to December 31, 2025', '2025-01-01', '2025-12-31'],
    ['for the period of January 1, 2025 through December 31, 2025', '2025-01-01', '2025-12-31'],
    ['during the period January 1, 2025 – December 31, 2025', '2025-01-01', '2025-12-31'],
    [
      'throughout the review period of January 1, 2025, through and including December 31, 2025,',
      '2025-01-01',
      '2025-12-31',
    ],
    ['for the period beginning January 1, 2025 and ending December 31, 2025', '2025-01-01', '2025-12-31'],
    ['for the period commencing on 1 January 2025 and ended on 31 December 2025', '2025-01-01', '2025-12-31'],
    ['between January 1, 2025 and December 31, 2025', '2025-01-01', '2025-12-31'],
    ['from 01/01/2025 to 12/31/2025', '2025-01-01', '2025-12-31'],
    ['throughout the period 01-Jan-2025 to 31-Dec-2025', '2025-01-01', '2025-12-31'],
    ['throughout the period 1st January 2025 to 31st December 2025', '2025-01-01', '2025-12-31'],
    ['throughout the year ended December 31, 2025', '2025-01-01', '2025-12-31'],
    ['for the year then ended December 31, 2025', '2025-01-01', '2025-12-31'],
    ['throughout the three-month period ended March 31, 2025', '2025-01-01', '2025-03-31'],
    ['throughout the period October 1 through December 31, 2025', '2025-10-01', '2025-12-31'],
    ['throughout the period Oct 1, 2024 to Sept 30, 2025', '2024-10-01', '2025-09-30'],
    ['for the 12 months ended 30 September 2025', '2024-10-01', '2025-09-30'],
    ['throughout the period 2025-01-01 to 2025-12-31', '2025-01-01', '2025-12-31'],
    ['throughout the period January 1 2025 to December 31 2025', '2025-01-01', '2025-12-31'],
    ['throughout the period January 1, 2025 (inception) to December 31, 2025', '2025-01-01', '2025-12-31'],
    ['throughout the period (January 1, 2025 to December 31, 2025)', '2025-01-01', '2025-12-31'],
    ['throughout the period “January 1, 2025 to December 31, 2025”', '2025-01-01', '2025-12-31'],
    ['throughout the period from July 1, 2024 up to and including June 30, 2025', '2024-07-01', '2025-06-30'],
    ['throughout the period of April 1, 2025 until September 30, 2025', '2025-04-01', '2025-09-30'],
    ['over the period 1/4/2025 to 30/9/2025', '2025-04-01', '2025-09-30'],
    ['throughout the period February 29, 2024 to February 28, 2025', '2024-02-29', '2025-02-28'],
    ['throughout the calendar year 2025', '2025-01-01', '2025-12-31'],
    ['throughout the period 1.1.2025 – 31.12.2025', '2025-01-01', '2025-12-31'],
  ])('%s', (words, start, end) => {
    const period = reworded(/throughout the period January 1, 2025 to December 31, 2025/g, words, TYPE_2);
    const facts = read({ ...period, cover: ['Acme, Inc.', 'SOC 2 Type 2'] });
    expect(facts.type?.value).toBe('TYPE_2');
    expect(facts.period).toMatchObject({ value: { start, end }, confidence: 'CERTAIN' });
  });
  it('is not certain where its dates may be read in two ways', () => {
    const period = reworded(
      /throughout the period January 1, 2025 to December 31, 2025/g,
      'from 01/04/2025 to 03/09/2025',
      TYPE_2,
    );
    expect(read({ ...period, cover: ['Acme, Inc.', 'SOC 2 Type 2'] }).period?.confidence).not.toBe('CERTAIN');
  });
});

describe('the as-of date', () => {
  it.each([
    'as of October 15, 2025',
    'as at 15 October 2025',
    'as of the date of October 15, 2025',
    'as on October 15, 2025',
    'as of the 15th day of October 2025',
    'as of 10/15/2025',
    'at October 15, 2025',
    'on October 15, 2025',
  ])('%s', (words) => {
    const facts = read(
      { ...reworded(/as of October 15, 2025/g, words, TYPE_1), cover: ['Acme, Inc.', 'SOC 2 Type 1'] },
      TYPE_1,
    );
    expect(facts).toMatchObject({ type: { value: 'TYPE_1' }, asOf: { value: '2025-10-15' }, period: null });
  });
});

it('takes the services beside a firm’s name on the cover for no firm', () => {
  const facts = read({
    signature: ['Marlow & Finch, LLC', 'Nashville, Tennessee', 'February 18, 2026'],
    cover: ['Acme, Inc.', 'SOC 2 Type 2', 'Attestation and Compliance Services — Marlow & Finch, LLC'],
  });
  expect(facts.auditor?.value).toBe('Marlow & Finch, LLC');
});
