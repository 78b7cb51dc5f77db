import fc from 'fast-check';
import { criteriaIn, isOnlyCriteria, leadingCriteria, trailingCriteria } from './criteria';

describe('criteria cited in text', () => {
  it.each<[string, string[]]>([
    ['CC6.1', ['CC6.1']],
    ['CC 6.1, CC6.2 and A1.2', ['CC6.1', 'CC6.2', 'A1.2']],
    ['CC6.1, 6.2 and 6.3', ['CC6.1', 'CC6.2', 'CC6.3']],
    ['CC6.1 through CC6.4', ['CC6.1', 'CC6.2', 'CC6.3', 'CC6.4']],
    ['CC6.1-CC6.3', ['CC6.1', 'CC6.2', 'CC6.3']],
    ['PI1.1; P4.2; C1.2', ['PI1.1', 'P4.2', 'C1.2']],
  ])('%s', (text, criteria) => {
    expect(criteriaIn(text)).toEqual(criteria);
  });

  it.each(['CC6.1-01', 'CC6.1.2', 'CC6.1-A', 'LA-1', 'A1.9', 'CC6.0', 'TLS 1.2', 'version C1.25'])(
    '%s cites none',
    (text) => {
      expect(criteriaIn(text)).toEqual([]);
    },
  );

  it('reads those with which a label begins, and where its words start', () => {
    const text = 'Criterion CC6.1, CC6.2 – Logical access security software';
    const led = leadingCriteria(text);
    expect(led?.criteria).toEqual(['CC6.1', 'CC6.2']);
    expect(text.slice(led?.end)).toBe('Logical access security software');
    expect(leadingCriteria('Access under CC6.1 is reviewed')).toBeNull();
  });

  it('reads those in a parenthesis at the end', () => {
    const text = 'User entities keep passwords confidential. (Criteria: CC6.1, CC6.2)';
    const trailing = trailingCriteria(text);
    expect(trailing?.criteria).toEqual(['CC6.1', 'CC6.2']);
    expect(text.slice(0, trailing?.start)).toBe('User entities keep passwords confidential.');
    expect(trailingCriteria('As CC6.1 demands, users are reviewed.')).toBeNull();
    expect(trailingCriteria('Roles are re-advertised. Criteria: CC1.3, CC1.4')).toMatchObject({
      criteria: ['CC1.3', 'CC1.4'],
      start: 'Roles are re-advertised.'.length,
    });
  });

  it('finds every criterion of a list, however it is punctuated', () => {
    const names = ['CC1.1', 'CC6.3', 'CC9.2', 'A1.2', 'C1.1', 'PI1.4', 'P6.2'];
    const list = fc.subarray(names, { minLength: 1 });
    fc.assert(
      fc.property(list, fc.constantFrom(', ', '; ', ' / ', '\n', ' and ', ' & ', ' · '), (chosen, separator) => {
        expect(criteriaIn(chosen.join(separator))).toEqual(chosen);
        expect(isOnlyCriteria(chosen.join(separator))).toBe(true);
      }),
    );
  });
});
