/** Opinions in the wordings of firms, with how sure the reader may be of each, and the basis of those that are modified. */
import { findSections } from '../sections';
import { reportWith } from '../testing/report-builder';
import { opinionOf } from './opinion';
import { reportText } from './report-text';

const P = 'throughout the period January 1, 2025 to December 31, 2025';
const RESTRICTED =
  'This report is intended solely for the information and use of Acme and should not be used by anyone other than the specified parties, who have sufficient knowledge.';

const read = (opinion: readonly string[], assertion: readonly string[] = []) => {
  const changes = { opinion: [...opinion, '# Restricted Use', RESTRICTED] };
  const layout = reportWith(assertion.length > 0 ? { ...changes, assertion } : changes);
  return opinionOf(reportText(layout, findSections(layout)));
};

describe('a letter that gives several opinions', () => {
  const OTHER =
    'In our opinion, in all material respects, the controls were also suitably designed to meet the criteria of the Cloud Controls Matrix. That opinion is unmodified and is separate from our opinion on the system.';
  const OWN =
    'Except for the matter described above, we are of the opinion that the description presents the system fairly, in all material respects, and that the controls were suitably designed and operated effectively.';

  it.each(['# Opinion', '# Qualified Opinion', '# Conclusion of the Engagement'])('has its own under “%s”', (title) => {
    const { fact } = read([
      '# Other Reporting',
      OTHER,
      '# Basis for modified opinion',
      'Reviews were left out.',
      title,
      OWN,
    ]);
    expect(fact?.value).toBe('QUALIFIED');
    expect(fact?.evidence[0]?.quote).toContain('Except for');
  });

  it('may decline its own, below one on other criteria and what else it declines', () => {
    const declined =
      'We disclaim an opinion on the subject matter of this report, since sufficient appropriate evidence was not to be had.';
    const appendix =
      'Information about compliance has not been subjected to the procedures applied in the examination, and accordingly, we express no opinion on it.';
    const mapping = 'We express no opinion on the mapping in the appendix.';
    const basis = ['# Basis for modified opinion', 'Management has not provided a written representation.'];
    const { fact } = read([appendix, mapping, '# Other Reporting', OTHER, ...basis, '# Opinion', declined]);
    expect(fact?.value).toBe('DISCLAIMER');
    // Headings may be set like text.
    const plainly = [
      appendix,
      'Other Reporting',
      OTHER,
      'Basis for modified opinion',
      basis[1] ?? '',
      'Opinion',
      declined,
    ];
    expect(read(plainly).fact?.value).toBe('DISCLAIMER');
  });

  it('gives them under no heading, and its own on the description', () => {
    expect(read([OTHER, OWN]).fact?.value).toBe('QUALIFIED');
  });
});

describe('a letter that tells of the opinion on the period before', () => {
  it('is not modified thereby, whatever points stand in the sentence', () => {
    const others =
      'Until April 30, 2024 the System was examined by Dunmore Pratt LLP, which issued a qualified opinion on July 14, 2024.';
    const told =
      'Our report on the preceding period, issued to Acme Holdings, Inc. a year ago, carried a qualified opinion on physical access.';
    const own =
      'In our opinion, in all material respects, the description presents the system and the controls were suitably designed and operated effectively.';
    const { fact, warnings } = read([others, told, '# Opinion', own]);
    expect([fact?.value, fact?.confidence, warnings]).toEqual(['UNQUALIFIED', 'CERTAIN', []]);
  });
});

describe('opinions as firms word them', () => {
  it.each<[string[], string, RegExp | null]>([
    [
      [
        '# Opinion',
        'In our opinion, in all material respects, based on the criteria described in management’s assertion, the description fairly presents the system and the controls were suitably designed and operated effectively.',
      ],
      'UNQUALIFIED/CERTAIN',
      null,
    ],
    [
      [
        '# Basis for Qualified Opinion',
        'Access reviews were not performed.',
        '# Qualified Opinion',
        'In our opinion, except for the effects of the matter described in the Basis for Qualified Opinion section of our report, in all material respects, the description presents the system.',
      ],
      'QUALIFIED/CERTAIN',
      /Access reviews/,
    ],
    [
      [
        '# Basis for Modified Opinion',
        'Access reviews were not performed.',
        '# Modified Opinion',
        'In our opinion, except for the effects of the matter described in the preceding paragraph, in all material respects, the description presents the system.',
      ],
      'QUALIFIED/CERTAIN',
      /Access reviews/,
    ],
    [
      [
        '# Opinion',
        'As described in Section IV, controls over access did not operate effectively. As a result, the criterion CC6.2 was not achieved.',
        'In our opinion, except for the matter referred to above, in all material respects, the description presents the system.',
      ],
      'QUALIFIED/CERTAIN',
      /controls over access/,
    ],
    [
      [
        '# Opinion',
        'In our opinion, in all material respects,',
        '* the description presents the system that was designed.',
        '* the controls were suitably designed.',
        '* except that controls over termination did not operate effectively, the controls operated effectively.',
      ],
      'QUALIFIED/CERTAIN',
      null,
    ],
    [
      [
        '# Basis for Adverse Opinion',
        'Controls failed.',
        '# Adverse Opinion',
        'In our opinion, because of the significance of the matter described in the Basis for Adverse Opinion section, in all material respects, the controls stated in the description did not operate effectively ' +
          P +
          '.',
      ],
      'ADVERSE/CERTAIN',
      /Controls failed/,
    ],
    [
      [
        '# Opinion',
        'Controls failed widely.',
        'In our opinion, because of the matters described in the preceding paragraph,',
        '* the description presents the system.',
        '* the controls did not operate effectively.',
      ],
      'ADVERSE/CERTAIN',
      /Controls failed/,
    ],
    [
      [
        '# Basis for Disclaimer of Opinion',
        'Management did not provide evidence.',
        '# Disclaimer of Opinion',
        'Because of the significance of the matter described in the Basis for Disclaimer of Opinion section, we were not able to obtain sufficient appropriate evidence. Accordingly, we do not express an opinion on the description or the controls.',
      ],
      'DISCLAIMER/CERTAIN',
      /Management did not/,
    ],
    [
      [
        'In our opinion, in all material respects, the controls were also suitably designed to meet the criteria of the Cloud Controls Matrix. That opinion is separate from our opinion on the system.',
        '# Basis for modified opinion',
        'Management has not provided a written representation.',
        '# Opinion',
        'For the reasons set out above we are not in a position to express, and do not express, an opinion on the description or on the suitability of the design and operating effectiveness of controls.',
      ],
      'DISCLAIMER/PROBABLE',
      null,
    ],
    [
      [
        '# Opinion',
        'Since management did not provide a written assertion, the scope of our work was not sufficient to enable us to express, and we do not express, an opinion on the description and the suitability of the design of controls.',
      ],
      'DISCLAIMER/PROBABLE',
      null,
    ],
    [
      [
        '# Other Matter',
        'We did not perform procedures on the operating effectiveness and do not express an opinion thereon.',
        '# Opinion',
        'In our opinion, in all material respects, the description presents the system that was designed and the controls were suitably designed.',
      ],
      'UNQUALIFIED/CERTAIN',
      null,
    ],
    [
      [
        '# Emphasis of Matter',
        'As discussed in Section 3, control 4.2 did not occur. Our opinion is not modified with respect to this matter.',
        '# Opinion',
        'In our opinion, in all material respects, the description presents the system and the controls operated effectively.',
      ],
      'UNQUALIFIED/CERTAIN',
      null,
    ],
    [
      [
        '# Unqualified Opinion',
        'In our opinion, in all material respects, the description presents the system and the controls operated effectively.',
      ],
      'UNQUALIFIED/CERTAIN',
      null,
    ],
    [
      [
        '# Opinion',
        'In our opinion, with the exception of the matters noted in Section IV, in all material respects, the description presents the system.',
      ],
      'QUALIFIED/CERTAIN',
      null,
    ],
    [
      [
        '# Opinion',
        'In our opinion, management’s assertion that the controls were effective is fairly stated, in all material respects.',
      ],
      'UNQUALIFIED/CERTAIN',
      null,
    ],
    [['# Opinion', 'In our opinion, in all material respects, the descrip'], 'UNQUALIFIED/PROBABLE', null],
    [['# Opinion', 'In our judgment'], 'null', null],
    [
      [
        '# Opinion',
        'Our opinion has been formed on the basis of the matters outlined in this report. In our opinion, in all material respects, the description fairly presents the system; the controls were suitably designed; and the controls tested operated effectively.',
      ],
      'UNQUALIFIED/CERTAIN',
      null,
    ],
    [
      [
        '# Qualified Opinion',
        'In our opinion, except for the matter described in the following paragraph, in all material respects, the description presents the system.',
        'Controls over backup were not operating.',
      ],
      'QUALIFIED/CERTAIN',
      /backup/,
    ],
    [
      [
        '# Basis for Qualified Opinion',
        'We noted that:',
        '* access was not removed',
        '* backups were not tested',
        'As a result, controls did not operate effectively to meet CC6.1.',
        '# Qualified Opinion',
        'In our opinion, except for the matters described in the preceding section, in all material respects, the description presents the system.',
      ],
      'QUALIFIED/CERTAIN',
      /We noted that:[\s\S]*As a result/,
    ],
  ])('%j is %s', (words, expected, basis) => {
    const { fact } = read(words);
    expect(fact ? `${fact.value}/${fact.confidence}` : 'null').toBe(expected);
    expect(fact?.basis ?? '').toMatch(basis ?? /^(?![\s\S]*We have examined)/);
  });

  it.each([
    'because of the matters described above, the controls were ineffective throughout the period, in all material respects',
    'in all material respects, the description misstates the system and the controls did not provide reasonable assurance',
    'in all material respects, the description presents the system, but the controls lacked operating effectiveness',
    'in all material respects, the controls operated for half of the period, and the service commitments were not achieved',
    'the description does not, in all material respects, present the system; nor were the controls suitably designed',
  ])('reads as adverse what negates without an exception: %s', (words) => {
    const { fact } = read(['# Opinion', 'Access reviews were not performed.', `In our opinion, ${words}.`]);
    expect(fact?.value).toBe('ADVERSE');
  });

  it('is certain of no clean opinion that takes something back in words of its own', () => {
    const words =
      'In our opinion, in all material respects, the description presents the system and the controls operated effectively only in part.';
    expect(read(['# Opinion', words]).fact).not.toMatchObject({ confidence: 'CERTAIN' });
  });

  it('doubts a clean opinion where the assertion speaks of a matter', () => {
    const clean = [
      '# Opinion',
      'In our opinion, in all material respects, the description presents the system and the controls operated effectively.',
    ];
    const assertion = [
      'We have prepared the description of Acme, Inc.’s Acme Ledger Suite. We confirm, except for the matter described in the service auditor’s report, that the controls operated effectively.',
    ];
    const { fact, warnings } = read(clean, assertion);
    expect(fact).toMatchObject({ value: 'UNQUALIFIED', confidence: 'DOUBTFUL' });
    expect(warnings.map(({ code }) => code)).toEqual(['OPINION_WORDING_DISAGREES']);
  });
});
