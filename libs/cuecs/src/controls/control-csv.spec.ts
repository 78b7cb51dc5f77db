import { readControlCsv } from './control-csv';

describe('a file of own controls', () => {
  it('is read by the names of its columns, in any order, with others beside them', () => {
    const csv =
      '\uFEFFOwner e-mail,Team,Control ID,Title,Description\nada@example.com,IT,AC-1,Sign-in,"MFA, everywhere"\n,IT,AC-2,Leavers,\n';
    expect(readControlCsv(csv)).toEqual({
      controls: [
        { line: 2, code: 'AC-1', title: 'Sign-in', description: 'MFA, everywhere', ownerEmail: 'ada@example.com' },
        { line: 3, code: 'AC-2', title: 'Leavers', description: null, ownerEmail: null },
      ],
      problems: [],
    });
  });

  it('may call its columns otherwise, when that is said', () => {
    const { controls } = readControlCsv('Kennung,Titel\nA,B\n', { code: 'Kennung', title: 'titel' });
    expect(controls).toMatchObject([{ code: 'A', title: 'B' }]);
    expect(readControlCsv('A,B\n', { code: 'X' }).problems.map(({ message }) => message)).toEqual([
      'The file has no column "X".',
      'The file has no column for the title.',
    ]);
  });

  it('has every problem told by its line', () => {
    const csv = `code,title\nA,One\n,Two\na,Three\nB,\nC,${'x'.repeat(201)}\n`;
    expect(readControlCsv(csv).problems).toEqual([
      { line: 3, message: 'Give the code.' },
      { line: 4, message: 'Line 2 has the code a already.' },
      { line: 5, message: 'Give the title.' },
      { line: 6, message: 'Shorten the title to 200 characters.' },
    ]);
  });

  it.each(['', 'code,title\n"A,One\n'])('that is none is told to be none (%#)', (csv) => {
    expect(readControlCsv(csv)).toMatchObject({ controls: [], problems: [{ line: expect.any(Number) }] });
  });
});
