/** What was examined, where the letter does not begin with "We have examined the description of". */
import { findSections } from '../sections';
import { reportWith } from '../testing/report-builder';
import { opinionOf } from './opinion';
import { reportText } from './report-text';
import { scopeSentence } from './scope-sentence';
import { systemNameOf } from './system-name';

const P = 'throughout the period January 1, 2025 to December 31, 2025';

const scopeOf = (scope: string) => {
  const layout = reportWith({ scope });
  const read = scopeSentence(reportText(layout, findSections(layout)).opinion);
  return [read?.organization?.text ?? null, read?.system?.text ?? null];
};

describe('a subject in other words', () => {
  it.each([
    `We examined how Acme, Inc. (“Acme”) describes its Ledger Suite ${P}. We also examined the design of controls set forth in the description.`,
    `We examined the way in which Acme, Inc. has described its Ledger Suite ${P}, and controls in that description.`,
    `The subject of our examination is the Ledger Suite of Acme, Inc. (“Acme” or the “Company”): its description ${P}, measured against the criteria.`,
    `Our examination covers the Ledger Suite of Acme, Inc. as described in Section 3, and its description ${P}.`,
    `Acme has described its Ledger Suite in the section that follows. This report to Acme, Inc. covers that description ${P}.`,
    `The present engagement concerned the Ledger Suite of Acme, Inc. (“Acme”) and its description ${P}.`,
  ])('%s', (scope) => {
    expect(scopeOf(scope)[1]).toBe('Ledger Suite');
  });

  it.each([
    `We have examined Acme, Inc.’s description of its general control system for the Payroll Outsourcing services ${P}.`,
    `We have examined Acme, Inc.’s description of controls related to its Payroll Outsourcing services ${P}.`,
    `We have examined Acme, Inc.’s description of the IT general controls supporting the Payroll Outsourcing services ${P}.`,
  ])('is what the controls are for: %s', (scope) => {
    expect(scopeOf(scope)).toEqual(['Acme, Inc.', 'Payroll Outsourcing services']);
  });

  it('begins with the sentence, and not with a heading of the same words', () => {
    const layout = reportWith({
      scope: 'This letter is addressed to the board.',
      scopeContinued: [
        '# What we examined',
        `We have examined Acme, Inc.’s (“Acme”) description of the Ledger Suite ${P}.`,
      ],
    });
    const read = scopeSentence(reportText(layout, findSections(layout)).opinion);
    expect([read?.organization?.text, read?.system?.text]).toEqual(['Acme, Inc.', 'Ledger Suite']);
  });

  it('keeps a country within the possessor’s name', () => {
    expect(
      scopeOf(
        `We were engaged to examine the accompanying description of Orchard Health (UK) Limited’s (the “Company”) Clarion One Services ${P}.`,
      ),
    ).toEqual(['Orchard Health (UK) Limited', 'Clarion One Services']);
  });

  it('keeps a country within the owner’s name', () => {
    expect(
      scopeOf(
        `The subject of our examination is the Orchard Systems System of Orchard Systems (UK) Limited (“Orchard”): its description ${P}.`,
      ),
    ).toEqual(['Orchard Systems (UK) Limited', 'Orchard Systems System']);
  });
});

const systemIn = (opinion: string, cover = 'Ledger Suite') => {
  const layout = reportWith({
    cover: ['Acme, Inc.', 'SOC 2 Type 2 Report', cover, 'Harrow & Pell LLP'],
    scope: `This report is addressed to Acme, Inc. and speaks of the time ${P}.`,
    opinion: ['# Opinion', opinion],
    assertion: ['Acme, Inc. stands by its description.'],
  });
  const report = reportText(layout, findSections(layout));
  return { name: systemNameOf(report, 'Acme, Inc.').fact, opinion: opinionOf(report).fact };
};

describe('a system that the opinion names', () => {
  it.each([
    `In our opinion the description presents the Ledger SaaS Platform fairly, in all material respects, and the controls were suitably designed.`,
    `We are of the opinion that the description fairly presents the Ledger SaaS Platform in all material respects and that controls operated effectively.`,
    `In our opinion the description of the Ledger SaaS Platform meets the description criteria, and the controls were suitably designed, in all material respects.`,
    `It is our view that the description of the Ledger SaaS Platform ${P} is fairly presented, in all material respects.`,
    `We conclude that the description gives a fair view of the Ledger SaaS Platform, in all material respects, and that controls were suitably designed.`,
    `In our opinion, in all material respects, the description presents the Ledger SaaS Platform as it was designed.`,
    `In our judgement, the description portrays the Ledger SaaS Platform as it was designed, in all material respects.`,
    `In our opinion the description sets out the Ledger SaaS Platform under the description criteria, in all material respects.`,
  ])('%s', (opinion) => {
    const { name } = systemIn(opinion, 'Ledger SaaS Platform');
    expect(name?.value).toBe('Ledger SaaS Platform');
  });

  it('is never sure of a name that nothing else has', () => {
    expect(
      systemIn('In our opinion the description presents the Ledger Suite, in all material respects.', 'Other').name,
    ).toMatchObject({ value: 'Ledger Suite', confidence: 'PROBABLE' });
  });
});

const SAID =
  'in all material respects, the description presents the system and the controls were suitably designed and operated effectively.';

describe('an opinion in other words', () => {
  it.each([
    `In our judgment, ${SAID}`,
    `In our view, ${SAID}`,
    `It is our view that, ${SAID}`,
    `It is our conclusion that ${SAID}`,
    `Our conclusion is as follows. I${SAID.slice(1)}`,
    `We are of the view that ${SAID}`,
    `Our opinion is as follows: ${SAID}`,
    `The opinion that we have formed is that ${SAID}`,
    `We have formed the opinion that ${SAID}`,
    `Based on our examination, we conclude that ${SAID}`,
    `On the basis of our work we have concluded that ${SAID}`,
    `We find that, ${SAID}`,
    `Having completed these procedures, we are satisfied that ${SAID}`,
    `Our overall conclusion on the matters above is that ${SAID}`,
    `I${SAID.slice(1)}`,
  ])('is unmodified and certain: %s', (opinion) => {
    expect(systemIn(opinion).opinion).toMatchObject({ value: 'UNQUALIFIED', confidence: 'CERTAIN' });
  });

  it.each<[string, string]>([
    [`We are of the view that, save for the matter described above, ${SAID}`, 'QUALIFIED'],
    [`Our conclusion is as follows. Apart from the effects of the failure told above, ${SAID}`, 'QUALIFIED'],
    [`In our judgement, with the exception of the deficiency explained above, ${SAID}`, 'QUALIFIED'],
    ['We conclude that, in all material respects, the description does not meet the description criteria.', 'ADVERSE'],
    [
      'In our view, in all material respects, controls failed to operate effectively and were not suitably designed.',
      'ADVERSE',
    ],
    [
      'Our conclusion is that the system was not described in keeping with the criteria, in all material respects, and controls neither were suitably designed nor operated effectively.',
      'ADVERSE',
    ],
  ])('is modified: %s', (opinion, value) => {
    expect(systemIn(opinion).opinion).toMatchObject({ value });
  });

  it('is in doubt where a word hedges it', () => {
    expect(systemIn(`In our view, unless stated otherwise, ${SAID}`).opinion).toMatchObject({ confidence: 'PROBABLE' });
  });

  it('is in doubt without heading and opening words', () => {
    const layout = reportWith({ opinion: [`I${SAID.slice(1)}`] });
    expect(opinionOf(reportText(layout, findSections(layout))).fact).toMatchObject({
      value: 'UNQUALIFIED',
      confidence: 'DOUBTFUL',
    });
  });

  it('is not what an examination is for', () => {
    const layout = reportWith({
      opinion: [
        'Our responsibility is to report whether, in all material respects, the description is presented and controls were suitably designed.',
        'We confirm, to the best of our knowledge and belief, that in all material respects the description presents the system and controls were suitably designed.',
      ],
    });
    expect(opinionOf(reportText(layout, findSections(layout))).fact).toBeNull();
  });
});
