import fc from 'fast-check';
import { idAtEnd, idAtStart, idsAlone, idsCited, isControlId } from './control-id';

const IDS = [
  'LA-1',
  'AC.01',
  'CC6.1.2',
  'CC6.1-01',
  'CC6.1-A',
  '1.01',
  'C-12',
  'GOV1',
  'ELC-1.1',
  'DCF-123',
  'CTRL-4',
  'SOC-7',
  'A1.2.3',
];

describe('ids of controls', () => {
  it.each([...IDS, '7', 'Control 7', 'IAM 4', 'AT-1', 'HB- 17', 'DC-10', 'AT-101', 'AU-2', 'DC.04'])(
    '%s is one',
    (id) => {
      expect(isControlId(id)).toBe(true);
    },
  );

  it.each([
    'CC6.1',
    'A1.2',
    'PI1.1',
    'Quarterly',
    'No exceptions noted',
    '2025',
    'SOC 2',
    'Type 2',
    'CC6.0',
    'AT 101',
    'AT-C 205',
    'DC 200',
    'DC-200',
    'AU-C 315',
    'At 5',
  ])('%s is none', (text) => {
    expect(isControlId(text)).toBe(false);
  });

  it.each([
    ['Control LA-1: Access is reviewed.', 'LA-1', 'Access is reviewed.'],
    ['LA-1 – Access is reviewed.', 'LA-1', 'Access is reviewed.'],
    ['CC6.1.2 The company restricts access.', 'CC6.1.2', 'The company restricts access.'],
    ['[AC.01] Access is reviewed.', 'AC.01', 'Access is reviewed.'],
    ['Control 6.04. Access is reviewed.', '6.04', 'Access is reviewed.'],
    ['Control 7: Access is reviewed.', 'Control 7', 'Access is reviewed.'],
  ])('leads its control: %s', (text, id, words) => {
    const named = idAtStart(text);
    expect(named?.id).toBe(id);
    expect(text.slice(named?.start)).toBe(words);
  });

  it.each([
    'CC6.1 – Logical access',
    'Control area 2: Access to the records is restricted.',
    'TLS 1.2 The protocol',
    'AES-256 encryption is used.',
    'Section 4 – Tests',
    'Access is reviewed.',
  ])('is not read out of: %s', (text) => {
    expect(idAtStart(text)).toBeNull();
  });

  it('ends its control in a parenthesis', () => {
    const text = 'Backups are replicated. (Control C-77)';
    const named = idAtEnd(text);
    expect([named?.id, text.slice(0, named?.end)]).toEqual(['C-77', 'Backups are replicated.']);
    expect(idAtEnd('The period (2025)')).toBeNull();
  });

  it('fills a cell with others of its kind alone', () => {
    fc.assert(
      fc.property(fc.subarray(IDS, { minLength: 1 }), fc.constantFrom(', ', '; ', ' and '), (ids, separator) => {
        expect(idsAlone(ids.join(separator))).toEqual(ids);
      }),
    );
    expect(idsAlone('LA-1, and access is reviewed')).toEqual([]);
    expect(idsAlone('NIM-GOV-1, NIM-GOV- 3, NIM-GOV-14')).toEqual(['NIM-GOV-1', 'NIM-GOV-3', 'NIM-GOV-14']);
  });

  it('is cited as a whole, and not as the head of a longer one', () => {
    expect(idsCited('Management response to LA-1:', ['LA-1', 'LA-14', 'A-1'])).toEqual(['LA-1']);
    expect(idsCited('in 7 of 25 cases', ['7'])).toEqual([]);
    expect(idsCited('control 7 did not operate', ['7'])).toEqual(['7']);
  });
});
