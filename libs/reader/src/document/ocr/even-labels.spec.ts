import { evenLabels } from './even-labels';
import type { ScannedLine } from './scan';

const lineOf = (text: string): ScannedLine => ({
  em: 10,
  words: text.split(' ').map((each) => ({ text: each, left: 0, right: 1, baseline: 0, weight: 0.08, certainty: 0.9 })),
});
const read = (...lines: string[]): readonly string[] =>
  evenLabels([lines.map(lineOf)]).flatMap((page) => page.map(({ words }) => words.map(({ text }) => text).join(' ')));

describe('ids and criteria read from a scan', () => {
  it('are spelled as the document’s other ids are', () => {
    expect(read('CO-17 CO-18', 'CO-19', 'C0-20 Co-2l (C0-22),')).toEqual([
      'CO-17 CO-18',
      'CO-19',
      'CO-20 CO-21 (CO-22),',
    ]);
  });

  it('have noughts and no letters O where all their numbers are equally long', () => {
    expect(read('EN01 EN12', 'ENO2 EN13')).toEqual(['EN01 EN12', 'EN02 EN13']);
    expect(read('CTRLOO1 CTRLO12 CTRLO36')).toEqual(['CTRL001 CTRL012 CTRL036']);
  });

  it('may break before their last digit in a narrow column', () => {
    expect(read('CTRLOO 1', 'CTRLOO 2', 'CTRLOO 3', 'CTRLO1 2', 'CTRLO36')).toEqual([
      'CTRL00 1',
      'CTRL00 2',
      'CTRL00 3',
      'CTRL01 2',
      'CTRL036',
    ]);
  });

  it('lose a letter that was read twice, where all others are spelled without', () => {
    const many = Array.from({ length: 12 }, (_, at) => `CO-${at + 1}`);
    expect(read(...many, 'Cco-17 COO-7')).toEqual([...many, 'CO-17 CO-7']);
    expect(read('CO-1 CO-2 CO-3 CO-4', 'CCO-17')).toEqual(['CO-1 CO-2 CO-3 CO-4', 'CCO-17']);
  });

  it('keep a letter O where the numbers have no leading noughts', () => {
    expect(read('CO7 CO12 CO33')).toEqual(['CO7 CO12 CO33']);
  });

  it('are criteria where nothing else is spelled so', () => {
    expect(read('CC74 Al.3 PIl.2 Al3, CC6.1')).toEqual(['CC7.4 A1.3 PI1.2 A1.3, CC6.1']);
    expect(read('Al1.1-01 PI11.3-01 CC6.1-02 CCL1.4')).toEqual(['A1.1-01 PI1.3-01 CC6.1-02 CC1.4']);
  });

  it('are the common criteria however the two round letters were read', () => {
    expect(read('CcC3.4.1 CCA4.1 CC6.1, Ce2.3')).toEqual(['CC3.4.1 CC4.1 CC6.1, CC2.3']);
  });

  it('are left alone where they may be something else', () => {
    const words = 'All ALL of PILL CO OIL SOC2 A4 C0-20 Section 10 CO2 TLS1.2 A1 ISO27001 C12';
    expect(read(words)).toEqual([words]);
  });
});
