import { findSections } from '../sections';
import { reportWith, TYPE_1, TYPE_2 } from '../testing/report-builder';
import { opinionOf } from './opinion';
import { reportText } from './report-text';

const RESTRICTED = TYPE_2.opinion.slice(-2);
const BASIS =
  'Controls over the removal of access did not operate effectively during the period. As a result, the criterion CC6.3 was not met.';
const read = (opinion: readonly string[], base = TYPE_2) => {
  const layout = reportWith({ opinion: [...opinion, ...RESTRICTED] }, base);
  return opinionOf(reportText(layout, findSections(layout)));
};
const presents = (negation = '') => [
  `* the description ${negation ? 'does not present' : 'presents'} the Acme Ledger Suite that was designed throughout the period.`,
  '* the controls stated in the description were suitably designed throughout the period.',
  '* the controls stated in the description operated effectively throughout the period.',
];

describe('opinion', () => {
  it('is read with doubt under a heading that names it, where no wording gives it', () => {
    const words = 'Subject to the foregoing, the description is presented in accordance with the criteria.';
    expect(read(['# Basis for Qualified Opinion', BASIS, '# Qualified Opinion', words]).fact).toMatchObject({
      value: 'QUALIFIED',
      confidence: 'DOUBTFUL',
    });
  });
  it('is unqualified by its words, with no basis', () => {
    expect(read(['# Opinion', 'In our opinion, in all material respects,', ...presents()]).fact).toMatchObject({
      value: 'UNQUALIFIED',
      confidence: 'CERTAIN',
      basis: null,
    });
  });
  it.each([
    'In our opinion, except for the matter described in the preceding paragraph, in all material respects,',
    'In our opinion, except for the matters described in the “Basis for Qualified Opinion” paragraph, in all material respects, based on the criteria described in the assertion,',
    'Except for the effects of the deficiency discussed above, in our opinion, in all material respects,',
    'In our opinion, except as described in the preceding paragraph, in all material respects,',
    'It is our opinion that, with the exception of the matter described in the “Basis for Qualified Opinion” section, in all material respects,',
    'In our opinion, in all material respects, except for the matter giving rise to the modification,',
  ])('is qualified: "%s"', (words) => {
    expect(
      read(['# Basis for Qualified Opinion', BASIS, '# Qualified Opinion', words, ...presents()]).fact,
    ).toMatchObject({ value: 'QUALIFIED', confidence: 'CERTAIN', basis: BASIS });
    expect(read(['# Opinion', BASIS, words, ...presents()]).fact).toMatchObject({ value: 'QUALIFIED', basis: BASIS });
  });
  it.each([
    [
      'In our opinion, because of the significance of the matter described in the preceding paragraph, in all material respects,',
      ...presents('not'),
    ],
    [
      'In our opinion, because of the significance of the matters described in the Basis for Adverse Opinion section, the controls stated in the description were not suitably designed or did not operate effectively throughout the period.',
    ],
  ])('is adverse: "%s"', (...words) => {
    expect(read(['# Basis for Adverse Opinion', BASIS, '# Adverse Opinion', ...words]).fact).toMatchObject({
      value: 'ADVERSE',
      confidence: 'CERTAIN',
      basis: BASIS,
    });
    expect(read(['# Opinion', BASIS, ...words]).fact?.value).toBe('ADVERSE');
  });
  it.each([
    [
      'Because of the significance of the matter described in the preceding paragraph, we were unable to obtain sufficient appropriate evidence. Accordingly, we do not express an opinion on the description or on the suitability of the design and operating effectiveness of the controls.',
    ],
    [
      'The scope of our work was not sufficient to enable us to express, and we do not express, an opinion on whether the description presents the system.',
    ],
  ])('is disclaimed: "%s"', (words) => {
    expect(read(['# Basis for Disclaimer of Opinion', BASIS, '# Disclaimer of Opinion', words]).fact).toMatchObject({
      value: 'DISCLAIMER',
      confidence: 'CERTAIN',
      basis: BASIS,
    });
  });
  it('is not disclaimed where only the operation of a Type 1 report’s controls is left out', () => {
    const layout = reportWith({}, TYPE_1);
    expect(opinionOf(reportText(layout, findSections(layout))).fact).toMatchObject({
      value: 'UNQUALIFIED',
      confidence: 'CERTAIN',
    });
  });
  it('is not disclaimed where only other information is left out', () => {
    const words = [
      '# Opinion',
      'The information in Section V is presented by management. We do not express an opinion on the other information in it.',
      'In our opinion, in all material respects,',
      ...presents(),
    ];
    expect(read(words).fact?.value).toBe('UNQUALIFIED');
  });
  it('is not qualified by the "except for" of a carve-out', () => {
    const words = [
      '# Opinion',
      'In our opinion, in all material respects, except for those services that Amazon Web Services, Inc. provides,',
      ...presents(),
    ];
    expect(read(words).fact?.value).toBe('UNQUALIFIED');
  });
  it('stays doubtful where a heading and the paragraph disagree', () => {
    const { fact, warnings } = read([
      '# Qualified Opinion',
      BASIS,
      'In our opinion, in all material respects,',
      ...presents(),
    ]);
    expect(fact).toMatchObject({ value: 'QUALIFIED', confidence: 'DOUBTFUL' });
    expect(warnings.map((each) => each.code)).toContain('OPINION_WORDING_DISAGREES');
  });
  it.each([
    ['The service auditor of a subservice organization issued an adverse opinion in its own report.', 'CERTAIN'],
    ['As the auditor of a subservice organization gave such an opinion, we issue a qualified opinion.', 'DOUBTFUL'],
  ])('is none of another auditor: %s', (words, confidence) => {
    const { fact } = read([
      '# Other Reporting',
      words,
      '# Opinion',
      'In our opinion, in all material respects,',
      ...presents(),
    ]);
    expect(fact).toMatchObject({ value: 'UNQUALIFIED', confidence });
  });
  it('is not found where the paragraph is missing', () => {
    expect(read(['# Opinion', 'See the next page.'])).toMatchObject({
      fact: null,
      warnings: [{ code: 'OPINION_NOT_FOUND' }],
    });
  });
});
