import { findSections } from '../sections';
import { heading, layoutOf, paragraph } from '../testing/flow-builder';
import { reportText } from './report-text';
import { scalarFactsOf } from './scalar-facts';

const letter = (...paragraphs: string[]) => {
  const layout = layoutOf(
    ...paragraphs.map((text) => (text.startsWith('# ') ? heading(text.slice(2), 1) : paragraph(text))),
  );
  return scalarFactsOf(reportText(layout, findSections(layout)));
};

describe('a bridge letter', () => {
  it.each([
    [
      [
        '# SOC 2 Bridge Letter',
        'January 12, 2026',
        'To our customers:',
        'Harrow & Pell LLP issued the SOC 2 Type 2 report of Acme, Inc. for the period October 1, 2024 to September 30, 2025.',
        'This letter covers the period October 1, 2025 to December 31, 2025. Acme is not aware of any material changes to its controls.',
        'Acme, Inc.',
        'Odile Varga, CISO',
      ],
      '2025-10-01',
      '2025-12-31',
    ],
    [
      [
        '# Gap Letter',
        'Acme, Inc.’s most recent SOC 2 report covered the period 1 January 2025 to 31 December 2025.',
        'There have been no material changes between January 1, 2026 and March 31, 2026.',
        'Acme, Inc.',
      ],
      '2026-01-01',
      '2026-03-31',
    ],
    [
      [
        '# Bridge Letter',
        'March 15, 2026',
        'The SOC 2 report of Acme, Inc. ended on December 31, 2025. From January 1, 2026 through the date of this letter there were no material changes.',
        'Acme, Inc.',
      ],
      '2026-01-01',
      '2026-03-15',
    ],
    [
      [
        '# Gap Letter',
        'The most recent SOC 2 Type 2 report of Acme, Inc. covers the period August 1, 2025 through July 31, 2026 and was issued by Harrow & Pell LLP.',
        'We confirm that from August 1, 2026 through October 29, 2026 there were no changes to the controls described in the report.',
        'Our next report is expected to cover August 1, 2026 to July 31, 2027.',
      ],
      '2026-08-01',
      '2026-10-29',
    ],
    [
      [
        '# Bridge Letter',
        'Acme, Inc. had its SOC 2 examination for the twelve months ended September 30, 2025.',
        'This letter bridges October 1, 2025 – December 31, 2025. No material changes have occurred.',
        'Acme, Inc.',
      ],
      '2025-10-01',
      '2025-12-31',
    ],
  ])('covers the time after the audited period: %j', (paragraphs, start, end) => {
    const facts = letter(...paragraphs);
    expect(facts).toMatchObject({
      kind: { value: 'BRIDGE_LETTER' },
      serviceOrganization: { value: 'Acme, Inc.' },
      period: { value: { start, end } },
    });
    expect(facts).toMatchObject({ type: null, opinion: null, auditor: null, reportDate: null, categories: [] });
  });
});

it('is of the company for which somebody signs it', () => {
  const { serviceOrganization } = letter(
    'To our customers',
    'Re: SOC 2 gap letter',
    'There have been no material changes since our last report.',
    'Rosa Imhof, CISO, Acme, Inc.',
  );
  expect(serviceOrganization?.value).toBe('Acme, Inc.');
});
