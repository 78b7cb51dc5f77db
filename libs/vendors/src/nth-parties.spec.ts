import { isNamedAs, nthPartiesOf } from './nth-parties';

const groupsOf = (...names: string[]) =>
  nthPartiesOf(names, (name) => name).map(({ name, spellings }) => [name, spellings]);

describe('organizations that vendors rest on', () => {
  it.each([
    ['AWS', 'Amazon Web Services, Inc.', 'Amazon Web Services'],
    ['Amazon Web Services, Inc. (“AWS”)', 'AWS', 'Amazon Web Services'],
    ['GCP', 'Google Cloud Platform', 'Google Cloud Platform'],
    ['Google LLC', 'Google Cloud', 'Google Cloud Platform'],
    ['Azure', 'Microsoft Corporation', 'Microsoft Azure'],
    ['Halcyon Hosting LLC', 'Halcyon Hosting', 'Halcyon Hosting'],
    ['Harrow Data GmbH', 'HARROW DATA', 'HARROW DATA'],
  ])('are one under %s and %s', (one, other, name) => {
    expect(groupsOf(one, other)).toEqual([[name, [one, other].sort()]]);
  });

  it('are apart where their names are, and the most used stands first', () => {
    expect(groupsOf('Halcyon Hosting', 'Halcyon Health', 'Halcyon Health, Inc.').map(([name]) => name)).toEqual([
      'Halcyon Health',
      'Halcyon Hosting',
    ]);
  });

  it('are joined by a spelling that holds both names', () => {
    expect(groupsOf('NWC', 'Northwind Colo', 'Northwind Colo, Inc. (NWC)')).toHaveLength(1);
  });

  it('are found under the names of a vendor', () => {
    const [aws] = nthPartiesOf(['AWS'], (name) => name);
    expect(isNamedAs(aws!, ['Amazon Web Services EMEA SARL', 'Amazon Web Services, Inc.'])).toBe(true);
    expect(isNamedAs(aws!, ['Amazonia Foods'])).toBe(false);
  });
});
