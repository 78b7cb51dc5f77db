import { bestPairs } from './assignment';
import { matchCuecs } from './match-cuecs';
import { wordDifference } from './word-difference';

const cuec = (text: string, controlId: string | null = null, criteria: string[] = []) => ({
  text,
  controlId,
  criteria,
});
const names = { vendorNames: ['Quillmark Software, Inc.', 'Quillmark'] };
const kinds = (previous: string[], next: string[]) =>
  matchCuecs(
    previous.map((text) => cuec(text)),
    next.map((text) => cuec(text)),
    names,
  ).map((match) => match.kind);

describe('controls of two reports', () => {
  it.each([
    ['Users of Quillmark enable MFA.', 'Users of Quillmark Software, Inc. enable MFA.'],
    ['1. User entities review access quarterly.', '7) User entities review access, quarterly'],
    ['(a) NOTIFY the Company of incidents.', 'Notify Quillmark of incidents.'],
    ['CUEC-01: Quillmark’s API keys are kept secret.', "The Company's API keys are kept secret"],
  ])('are identical but for names, case, punctuation and numbering (%#)', (previous, next) => {
    expect(kinds([previous], [next])).toEqual(['IDENTICAL']);
  });

  it('are reworded where most telling words stay, with how alike they are and what changed', () => {
    const [match] = matchCuecs(
      [cuec('User entities are responsible for reviewing access rights of their users every year.')],
      [cuec('User entities are responsible for reviewing access rights of their users every quarter.')],
      names,
    );
    expect(match).toMatchObject({ kind: 'REWORDED', score: expect.any(Number) });
    if (match?.kind !== 'REWORDED') throw new Error('It was not reworded.');
    expect(match.score).toBeGreaterThan(0.6);
    expect(match.score).toBeLessThan(1);
    expect(match.difference.filter(({ change }) => change !== 'SAME')).toEqual([
      { change: 'REMOVED', text: 'year' },
      { change: 'ADDED', text: 'quarter' },
    ]);
  });

  it('are new and dropped where only the phrases that every control has are shared', () => {
    expect(
      kinds(
        ['User entities are responsible for ensuring that backups of exported data are kept.'],
        ['User entities are responsible for ensuring that incidents are reported without delay.'],
      ),
    ).toEqual(['NEW', 'DROPPED']);
  });

  it('are each matched once, so that together they fit best', () => {
    const previous = [
      cuec('Review user access rights every quarter.'),
      cuec('Review administrator access rights every quarter.'),
    ];
    const next = [
      cuec('Review administrator access rights each month.'),
      cuec('Review user access rights each month.'),
    ];
    const matches = matchCuecs(previous, next, names);
    expect(matches.map((match) => match.kind)).toEqual(['REWORDED', 'REWORDED']);
    expect(matches.map((match) => ('previous' in match ? previous.indexOf(match.previous) : null))).toEqual([1, 0]);
  });

  it('with the same words twice are paired by their printed id, then by their order', () => {
    const previous = [cuec('Keep passwords secret.', 'A'), cuec('Keep passwords secret.', 'B')];
    const next = [cuec('Keep passwords secret.', 'B'), cuec('Keep passwords secret.', 'C')];
    const matches = matchCuecs(previous, next, names);
    expect(matches.map((match) => match.kind)).toEqual(['IDENTICAL', 'IDENTICAL']);
    expect(matches.map((match) => ('previous' in match ? match.previous.controlId : null))).toEqual(['B', 'A']);
  });

  it('are none where a report lists none, and a thousand of them are matched in a moment', () => {
    expect(kinds([], [])).toEqual([]);
    const many = (year: string) =>
      Array.from({ length: 1000 }, (_, n) => `Demand ${n} on topic ${n % 37} is met every ${year}.`);
    const result = kinds(many('year'), many('quarter').reverse());
    expect(result).toHaveLength(1000);
    expect(new Set(result)).toEqual(new Set(['REWORDED']));
  });
});

describe('pairs', () => {
  it('are worth most together, not each for itself', () => {
    const candidates = [
      { left: 0, right: 0, worth: 0.9 },
      { left: 0, right: 1, worth: 0.8 },
      { left: 1, right: 0, worth: 0.85 },
    ];
    expect(bestPairs(candidates).map(({ left, right }) => [left, right])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(bestPairs([...candidates].reverse())).toEqual(bestPairs(candidates));
  });
});

it('a difference of words gives both wordings back', () => {
  const [before, after] = ['Review access every year.', 'Review all access every quarter.'];
  const runs = wordDifference(before, after);
  const text = (left: string) =>
    runs
      .filter(({ change }) => change !== left)
      .map((run) => run.text)
      .join('');
  expect([text('ADDED'), text('REMOVED')]).toEqual([before, after]);
});
