import {
  labelOf,
  nameBefore,
  sentOf,
  suggestedFor,
  writtenOf,
} from '../../apps/web/src/pages/review/discussion/mention-text';

const ada = { id: 'A1', name: 'Ada', email: 'ada@example.com' };
const adaAuditor = { id: 'A2', name: 'Ada Auditor', email: 'auditor@example.com' };
const twins = [
  { id: 'B1', name: 'Ben (Ops)', email: 'ben@example.com' },
  { id: 'B2', name: 'Ben (Ops)', email: 'ops@example.com' },
];
const people = [ada, adaAuditor, ...twins];

describe('the text of a comment while it is written', () => {
  it('names people, and both name and address where two have the same name', () => {
    expect(people.map((person) => labelOf(person, people))).toEqual([
      'Ada',
      'Ada Auditor',
      'Ben (Ops) (ben@example.com)',
      'Ben (Ops) (ops@example.com)',
    ]);
  });

  it('is sent with the ids of those who are named, the longest name first', () => {
    expect(sentOf('@Ada Auditor, @Ada: ask @Ben (Ops) (ops@example.com)!', people)).toBe('@[A2], @[A1]: ask @[B2]!');
    expect(sentOf('mail x@Ada or @Adam or @Nobody', people)).toBe('mail x@Ada or @Adam or @Nobody');
    expect(sentOf('@Ada', [])).toBe('@Ada');
  });

  it('is written again as it was', () => {
    const parts = [{ text: 'So ' }, { text: 'Ada Auditor', mentioned: adaAuditor }, { text: '.' }];
    expect(writtenOf(parts, people)).toBe('So @Ada Auditor.');
    expect(sentOf(writtenOf(parts, people), people)).toBe('So @[A2].');
  });

  it.each([
    ['Hello @', { from: 6, typed: '' }],
    ['@Ada Au', { from: 0, typed: 'Ada Au' }],
    ['(@O’Br', { from: 1, typed: 'O’Br' }],
    ['ada@example', null],
    ['@Ada Auditor, and', null],
    ['nothing', null],
  ])('offers names where one is being typed: %s', (written, expected) => {
    expect(nameBefore(written, written.length)).toEqual(expected);
  });

  it('offers who may be meant, a few at a time', () => {
    expect(suggestedFor('aud', people)).toEqual([adaAuditor]);
    expect(suggestedFor('OPS@', people)).toEqual([twins[1]]);
    expect(suggestedFor('', [...people, ...people])).toHaveLength(6);
  });
});
