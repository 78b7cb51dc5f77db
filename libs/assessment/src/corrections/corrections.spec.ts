import type { ReportedException } from '@countersign/vocabulary';
import { fact, reportFacts } from '../../../vocabulary/src/testing/facts';
import { assess } from '../assess';
import { type Correction, effectiveFacts, itemsOf, standingOf } from '.';

const evidence = fact('x').evidence;
let made = 0;
const correction = (values: Partial<Correction> & Pick<Correction, 'fact'>): Correction => ({
  id: `c${(made += 1)}`,
  act: 'SET',
  value: null,
  readValue: null,
  evidence: [],
  ...values,
});
const exception = (controlId: string | null, finding: string): ReportedException => ({
  controlId,
  criteria: ['CC6.1'],
  control: null,
  test: null,
  finding,
  managementResponse: null,
  evidence,
});
const asStated = ({ evidence: _, ...rest }: ReportedException) => rest;

const LATE = exception('LA-1', 'For 1 of 25 leavers, access was removed 9 days late.');
const REVIEW = exception('LA-2', 'The review of the third quarter was not performed.');

describe('effective facts', () => {
  it('are what was read where nobody corrected anything', () => {
    const facts = reportFacts();
    expect(effectiveFacts(facts, [])).toBe(facts);
  });

  it('have the corrected value, sure, with the place where the person saw it', () => {
    const place = [{ page: 4, quote: 'Harrow & Pell LLP', box: { x: 1, y: 2, width: 3, height: 4 } }];
    const facts = effectiveFacts(reportFacts({ auditor: fact('Dunmore', 'DOUBTFUL') }), [
      correction({ fact: 'auditor', value: 'Harrow & Pell LLP', readValue: 'Dunmore', evidence: place }),
    ]);
    expect(facts.auditor).toEqual({ value: 'Harrow & Pell LLP', confidence: 'CERTAIN', evidence: place });
  });

  it('lack what a person says that the report does not state', () => {
    const facts = effectiveFacts(reportFacts(), [
      correction({ fact: 'systemName', readValue: 'Quillmark Signing Platform' }),
      correction({ fact: 'categories', readValue: ['SECURITY'] }),
    ]);
    expect(facts).toMatchObject({ systemName: null, categories: [] });
  });

  it('decide the age and the findings', () => {
    const facts = effectiveFacts(reportFacts({ period: null, opinion: null }), [
      correction({ fact: 'period', value: { start: '2024-01-01', end: '2024-12-31' } }),
      correction({ fact: 'opinion', value: 'QUALIFIED' }),
    ]);
    const { staleOn, findings } = assess({ ...facts, cuecs: [] }, '2025-06-01');
    expect(staleOn).toBe('2026-01-01');
    expect(findings.map(({ code }) => code)).toEqual(['OPINION_QUALIFIED']);
  });

  it('keep the basis with an opinion that is not unqualified', () => {
    const facts = reportFacts({ opinion: { ...fact('ADVERSE' as const), basis: 'The controls failed.' } });
    const after = (value: string) => effectiveFacts(facts, [correction({ fact: 'opinion', value })]).opinion;
    expect(after('QUALIFIED')).toMatchObject({ value: 'QUALIFIED', basis: 'The controls failed.' });
    expect(after('UNQUALIFIED')).toMatchObject({ value: 'UNQUALIFIED', basis: null });
  });

  it('have list items changed in their place, taken away, and added at the end', () => {
    const facts = reportFacts({ exceptions: [LATE, REVIEW] });
    const wording = { ...asStated(LATE), finding: 'For 2 of 25 leavers, access was removed 9 days late.' };
    const added = asStated(exception('CM-4', 'One change was not approved.'));
    const corrections = [
      correction({ fact: 'exceptions', act: 'EDIT', value: wording, readValue: asStated(LATE) }),
      correction({ fact: 'exceptions', act: 'REMOVE', readValue: asStated(REVIEW) }),
      correction({ fact: 'exceptions', act: 'ADD', value: added }),
    ];
    expect(effectiveFacts(facts, corrections).exceptions).toEqual([
      { ...wording, evidence },
      { ...added, evidence: [] },
    ]);
    expect(itemsOf(facts, corrections, 'exceptions').map(({ correctionId }) => correctionId)).toEqual([
      corrections[0]!.id,
      corrections[2]!.id,
    ]);
  });

  it('name items by their words, so that a name outlives another order and is never shared by twins', () => {
    const names = (exceptions: ReportedException[]) =>
      itemsOf(reportFacts({ exceptions }), [], 'exceptions').map(({ key }) => key);
    const [late, review] = names([LATE, REVIEW]);
    expect(names([REVIEW, LATE])).toEqual([review, late]);
    expect(new Set(names([LATE, LATE, REVIEW])).size).toBe(3);
  });

  it('hold an edited item against another reading of it, and against none', () => {
    const value = { ...asStated(LATE), managementResponse: 'Fixed in March.' };
    const edit = correction({ fact: 'exceptions', act: 'EDIT', value, readValue: asStated(LATE) });
    const reread = { ...LATE, finding: 'For 1 of 25 leavers access was removed nine days late' };
    const after = effectiveFacts(reportFacts({ exceptions: [REVIEW, reread] }), [edit]).exceptions;
    expect(after).toEqual([REVIEW, { ...value, evidence }]);
    expect(effectiveFacts(reportFacts({ exceptions: [REVIEW] }), [edit]).exceptions).toHaveLength(2);
  });

  it('do not show twice what a person added and a later reading finds', () => {
    const add = correction({ fact: 'exceptions', act: 'ADD', value: asStated(LATE) });
    expect(effectiveFacts(reportFacts({ exceptions: [LATE] }), [add]).exceptions).toHaveLength(1);
  });
});

describe('what a reading says to a correction', () => {
  const auditor = correction({ fact: 'auditor', value: 'Harrow & Pell LLP', readValue: 'Dunmore' });

  it.each([
    ['Dunmore', 'UNCHANGED'],
    ['Harrow & Pell LLP', 'AGREES'],
    ['Pell', 'DISAGREES'],
  ])('where it reads %s is %s', (read, standing) => {
    expect(standingOf(reportFacts({ auditor: fact(read) }), auditor)).toEqual({ standing, nowRead: read });
  });

  it('is told of periods and categories whatever the order', () => {
    const period = correction({ fact: 'period', value: { end: '2025-12-31', start: '2025-01-01' } });
    expect(standingOf(reportFacts(), period).standing).toBe('AGREES');
    const categories = correction({ fact: 'categories', value: ['AVAILABILITY', 'SECURITY'] });
    const read = reportFacts({ categories: [fact('SECURITY'), fact('AVAILABILITY')] });
    expect(standingOf(read, categories).standing).toBe('AGREES');
  });

  it('is told of items', () => {
    const remove = correction({ fact: 'exceptions', act: 'REMOVE', readValue: asStated(LATE) });
    expect(standingOf(reportFacts({ exceptions: [LATE] }), remove).standing).toBe('UNCHANGED');
    expect(standingOf(reportFacts({ exceptions: [REVIEW] }), remove).standing).toBe('AGREES');
    const add = correction({ fact: 'exceptions', act: 'ADD', value: asStated(LATE) });
    expect(standingOf(reportFacts({ exceptions: [] }), add).standing).toBe('UNCHANGED');
    expect(standingOf(reportFacts({ exceptions: [LATE] }), add).standing).toBe('AGREES');
    const reread = { ...LATE, controlId: 'LA-7' };
    expect(standingOf(reportFacts({ exceptions: [reread] }), add)).toMatchObject({ standing: 'DISAGREES' });
  });
});
