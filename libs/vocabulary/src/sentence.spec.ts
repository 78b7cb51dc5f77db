import { sentence } from './sentence';

describe('the end of a sentence', () => {
  it('has one point, also after a name that ends in one', () => {
    expect(sentence('It is used to review the services of Fernhollow')).toMatch(/Fernhollow\.$/);
    expect(sentence('You were given a CUEC of Flexential Corp.')).toBe('You were given a CUEC of Flexential Corp.');
    expect(sentence('The file was withdrawn: why not?')).toBe('The file was withdrawn: why not?');
  });
});
