import type { MatchableCuec } from '@countersign/cuecs';
import type { Control, ReportFacts, ReportedException, SubserviceOrganization } from '@countersign/vocabulary';
import { fact, reportFacts } from '../../../vocabulary/src/testing/facts';
import fc from 'fast-check';
import { coveredTimeOf } from '../coverage';
import { compareReports, differencesIn, isDifference } from './compare-reports';

const exception = (controlId: string | null, finding: string, control: string | null = null): ReportedException => ({
  ...{ controlId, finding, control, criteria: [], test: null, managementResponse: null },
  evidence: [{ page: 31, quote: finding, box: { x: 0, y: 0, width: 1, height: 1 } }],
});
const control = (id: string | null, description: string, outcome: Control['tests'][number]['outcome']): Control => ({
  ...{ id, description, criteria: [], evidence: [] },
  tests: [{ procedure: 'Inspected.', result: null, outcome }],
});
const organization = (
  name: string,
  method: SubserviceOrganization['method'] = 'CARVE_OUT',
): SubserviceOrganization => ({ name, services: 'Hosting', method, evidence: [] });
const cuec = (text: string, controlId: string | null = null): MatchableCuec => ({ controlId, text, criteria: [] });

const YEARS = [
  { period: fact({ start: '2024-01-01', end: '2024-12-31' }) },
  { period: fact({ start: '2025-01-01', end: '2025-12-31' }) },
] as const;

interface Said extends Partial<ReportFacts> {
  readonly expects?: readonly MatchableCuec[];
}

const comparable = (id: string, { expects = [], ...facts }: Said) => {
  const read = reportFacts(facts);
  return { document: { id, staleOn: null, ...coveredTimeOf(read) }, facts: read, cuecs: expects };
};

const compared = (before: Said, after: Said, letters: Said[] = []) =>
  compareReports(comparable('before', { ...YEARS[0], ...before }), comparable('after', { ...YEARS[1], ...after }), {
    vendorNames: ['Quillmark'],
    letters: letters.map((letter, place) => comparable(`letter ${place}`, letter).document),
  });

describe('a report compared with the one before', () => {
  it('that says the same differs in nothing', () => {
    const said: Said = {
      subserviceOrganizations: [organization('AWS')],
      expects: [cuec('Remove leavers within a day.')],
    };
    const comparison = compared(said, said);
    expect(comparison.periods).toMatchObject({ kind: 'ADJOINING', days: 0 });
    expect(differencesIn(comparison)).toBe(0);
    expect(comparison.facts.map(({ fact }) => fact)).toHaveLength(5);
  });

  it('tells another opinion, type and auditor, and no other spelling of the same name', () => {
    const { facts } = compared(
      { auditor: fact('Dunmore & Vane LLP'), serviceOrganization: fact('Quillmark Software, Inc.') },
      {
        auditor: fact('Dunmore and Vane'),
        serviceOrganization: fact('QUILLMARK SOFTWARE INC'),
        opinion: fact('QUALIFIED'),
      },
    );
    expect(Object.fromEntries(facts.map(({ fact, change }) => [fact, change]))).toEqual({
      ...{ TYPE: 'SAME', OPINION: 'CHANGED', AUDITOR: 'SAME', SERVICE_ORGANIZATION: 'SAME', SYSTEM: 'SAME' },
    });
    expect(compared({}, { auditor: fact('Bexley Strand') }).facts[2]).toMatchObject({
      ...{ fact: 'AUDITOR', change: 'CHANGED' },
      previous: { value: 'Dunmore & Vane LLP' },
      current: { value: 'Bexley Strand' },
    });
  });

  it('never takes what was not found for a change, nor for the same', () => {
    const { facts } = compared({ systemName: null, opinion: null }, { systemName: fact('Signing'), opinion: null });
    expect(facts.find(({ fact }) => fact === 'SYSTEM')).toMatchObject({ change: 'APPEARED', previous: null });
    expect(facts.some(({ fact }) => fact === 'OPINION')).toBe(false);
    expect(compared({}, { auditor: null }).facts[2]).toMatchObject({ change: 'DISAPPEARED', current: null });
  });

  it('tells categories that came and went', () => {
    const { categories } = compared(
      { categories: [fact('SECURITY'), fact('PRIVACY')] },
      { categories: [fact('SECURITY'), fact('AVAILABILITY')] },
    );
    expect(categories.map(({ change, previous, current }) => [change, (current ?? previous)!.value])).toEqual([
      ['KEPT', 'SECURITY'],
      ['ADDED', 'AVAILABILITY'],
      ['DROPPED', 'PRIVACY'],
    ]);
  });

  describe('in its subservice organizations', () => {
    it('knows one by its other names, and tells a method that changed', () => {
      const { subserviceOrganizations } = compared(
        { subserviceOrganizations: [organization('AWS'), organization('Equinix'), organization('Datafold')] },
        {
          subserviceOrganizations: [
            organization('Okta'),
            organization('Amazon Web Services, Inc. (AWS)', 'INCLUSIVE'),
            organization('Equinix'),
          ],
        },
      );
      expect(
        subserviceOrganizations.map(({ change, previous, current }) => [change, previous?.name, current?.name]),
      ).toEqual([
        ['ADDED', undefined, 'Okta'],
        ['METHOD_CHANGED', 'AWS', 'Amazon Web Services, Inc. (AWS)'],
        ['KEPT', 'Equinix', 'Equinix'],
        ['DROPPED', 'Datafold', undefined],
      ]);
    });

    it('takes a method that was not found for no change', () => {
      const { subserviceOrganizations } = compared(
        { subserviceOrganizations: [organization('AWS', null)] },
        { subserviceOrganizations: [organization('AWS')] },
      );
      expect(subserviceOrganizations).toMatchObject([{ change: 'KEPT' }]);
    });
  });

  describe('in its exceptions', () => {
    const LEAVERS = 'Access of leavers is removed within one business day.';
    const changes = (before: Said, after: Said) =>
      compared(before, after).exceptions.map(({ change, previous, current }) => [
        change,
        previous?.controlId ?? null,
        current?.controlId ?? null,
      ]);

    it('finds one repeated by its control, though the sample is another', () => {
      expect(
        changes(
          { exceptions: [exception('LA-1', 'For 2 of 25 users the approval was missing.')] },
          { exceptions: [exception('la-1 ', 'For 3 of 40 users the approval was missing.')] },
        ),
      ).toEqual([['REPEATED', 'LA-1', 'la-1 ']]);
    });

    it('finds one repeated by the words of its control, though the report numbers anew', () => {
      expect(
        changes(
          { exceptions: [exception('LA-1', 'One leaver kept access.', LEAVERS)] },
          {
            exceptions: [
              exception('LA-1', 'One backup failed and was not run again.', 'Backups run every night.'),
              exception('AC-7', 'Two leavers kept access.', LEAVERS),
            ],
          },
        ),
      ).toEqual([
        ['NEW', null, 'LA-1'],
        ['REPEATED', 'LA-1', 'AC-7'],
      ]);
    });

    it('gives each exception one counterpart, the one most like it', () => {
      const twice = [
        exception('LA-1', 'One leaver kept access for nine days.'),
        exception('LA-1', 'No ticket was kept for two joiners.'),
      ];
      const { exceptions } = compared({ exceptions: twice }, { exceptions: [...twice].reverse() });
      expect(exceptions.map(({ previous, current }) => previous?.finding === current?.finding)).toEqual([true, true]);
      expect(changes({ exceptions: twice }, { exceptions: twice.slice(1) }).map(([change]) => change)).toEqual([
        'REPEATED',
        'NOT_TESTED_AGAIN',
      ]);
    });

    it('says resolved only where the control was tested again', () => {
      const exceptions = [exception('LA-1', 'One leaver kept access.', LEAVERS)];
      const withTest = (id: string | null, outcome: Control['tests'][number]['outcome'], description = LEAVERS) =>
        changes({ exceptions }, { controls: [control(id, description, outcome)] })[0]![0];
      expect(withTest('LA-1', 'NO_EXCEPTION')).toBe('RESOLVED');
      expect(withTest('AC-9', 'NO_EXCEPTION')).toBe('RESOLVED');
      expect(withTest('LA-1', 'NO_OCCURRENCE')).toBe('NOT_TESTED_AGAIN');
      expect(withTest('LA-1', 'NO_EXCEPTION', 'Backups run every night.')).toBe('NOT_TESTED_AGAIN');
      expect(changes({ exceptions }, {})[0]![0]).toBe('NOT_TESTED_AGAIN');
    });
  });

  it('tells CUECs that are new, reworded and dropped', () => {
    const { cuecs } = compared(
      {
        expects: [
          cuec('Remove leavers within one day.', '1'),
          cuec('Review access rights of administrators every year.', '2'),
          cuec('Keep contacts for incidents current.', '3'),
        ],
      },
      {
        expects: [
          cuec('Encrypt exports before they are sent by mail.', '1'),
          cuec('Review access rights of administrators every month.', '2'),
          cuec('Remove leavers within one day', '3'),
        ],
      },
    );
    expect(cuecs.map(({ kind }) => kind)).toEqual(['NEW', 'REWORDED', 'IDENTICAL', 'DROPPED']);
    expect(cuecs[1]).toMatchObject({
      difference: expect.arrayContaining([
        { change: 'REMOVED', text: 'year' },
        { change: 'ADDED', text: 'month' },
      ]),
    });
  });

  describe('in its period', () => {
    const from = (start: string, end: string) => ({ period: fact({ start, end }) });

    it('leaves a gap, of which bridge letters count for a part', () => {
      const letter: Said = { ...from('2025-01-01', '2025-01-31'), kind: fact('BRIDGE_LETTER'), type: null };
      expect(compared({}, from('2025-03-01', '2025-12-31'), [letter]).periods).toEqual({
        ...{ kind: 'GAP', days: 59, start: '2025-01-01', end: '2025-02-28', bridgedDays: 31 },
      });
    });

    it('overlaps the one before', () => {
      expect(compared({}, from('2024-10-01', '2025-09-30')).periods).toMatchObject({
        ...{ kind: 'OVERLAP', days: 92, start: '2024-10-01', end: '2024-12-31' },
      });
    });

    it('has nothing to follow on where one of the two is of Type 1', () => {
      const type1: Said = { type: fact('TYPE_1'), period: null, asOf: fact('2024-12-31') };
      expect(compared(type1, {}).periods).toBeNull();
      expect(compared({}, { ...type1, asOf: fact('2025-12-31') }).periods).toBeNull();
    });
  });

  describe('whatever the two say', () => {
    const words = fc.array(fc.constantFrom('access', 'leavers', 'backup', 'review', 'of', '3', 'the', 'keys'), {
      maxLength: 8,
    });
    const text = words.map((each) => each.join(' '));
    const id = fc.option(fc.constantFrom('LA-1', 'LA-2', 'AC-9'), { nil: null });
    const said = fc.record({
      exceptions: fc.array(
        fc.tuple(id, text, fc.option(text, { nil: null })).map((given) => exception(...given)),
        { maxLength: 6 },
      ),
      subserviceOrganizations: fc.array(
        fc.constantFrom('AWS', 'Amazon Web Services', 'Okta', 'Auth0', 'Equinix').map((name) => organization(name)),
        { maxLength: 4 },
      ),
      expects: fc.array(
        fc.tuple(text, id).map((given) => cuec(...given)),
        { maxLength: 6 },
      ),
    });

    it('every exception and every CUEC of both stands in the comparison exactly once', () => {
      fc.assert(
        fc.property(said, said, (before, after) => {
          const { exceptions, cuecs } = compared(before, after);
          expect(exceptions.flatMap(({ current }) => current ?? [])).toEqual(after.exceptions);
          expect(new Set(exceptions.flatMap(({ previous }) => previous ?? []))).toEqual(new Set(before.exceptions));
          expect(exceptions.filter(({ previous }) => previous !== null)).toHaveLength(before.exceptions.length);
          const held = cuecs.flatMap((match) => ('previous' in match ? [match.previous] : []));
          expect(new Set(held)).toEqual(new Set(before.expects));
          expect(held).toHaveLength(before.expects.length);
        }),
      );
    });

    it('a report differs from itself in nothing but the exceptions that it repeats', () => {
      fc.assert(
        fc.property(said, (same) => {
          const { exceptions, cuecs, facts, categories, subserviceOrganizations } = compared(same, same);
          expect([...facts, ...categories, ...subserviceOrganizations].filter(isDifference)).toEqual([]);
          expect(exceptions.filter(({ change }) => change === 'NEW' && sameNamed(same.exceptions))).toEqual([]);
          const unlike = cuecs.filter((match) => match.kind !== 'IDENTICAL');
          // A CUEC without any word is like nothing, not even itself.
          expect(unlike.every((match) => ('next' in match ? match.next : match.previous).text === '')).toBe(true);
        }),
      );
    });

    /** Every one has an identifier, so that each finds itself at least. */
    const sameNamed = (exceptions: readonly ReportedException[]) =>
      exceptions.every(({ controlId, control }) => controlId !== null && control === null);

    it('what is added one way is dropped the other way', () => {
      fc.assert(
        fc.property(said, said, (one, other) => {
          const there = compared(one, other).subserviceOrganizations;
          const back = compared({ ...other, ...YEARS[0] }, { ...one, ...YEARS[1] }).subserviceOrganizations;
          const named = (change: string, of: typeof there) =>
            of.flatMap((each) => (each.change === change ? [(each.current ?? each.previous)!.name] : [])).sort();
          expect(named('ADDED', there)).toEqual(named('DROPPED', back));
        }),
      );
    });
  });
});
