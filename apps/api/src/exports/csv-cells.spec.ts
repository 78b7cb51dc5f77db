import { textOfCell } from './csv-cells';

describe('a cell of a CSV file', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1'])('never begins a formula: %j', (text) => {
    expect(textOfCell(text)).toBe(`'${text}`);
  });

  it.each([
    ['Quillmark, "Inc."', 'Quillmark, "Inc."'],
    [null, ''],
    [3, '3'],
    [['a', '=b'], 'a; =b'],
    [['=a'], "'=a"],
    [new Date('2026-03-01T10:00:00Z'), '2026-03-01T10:00:00.000Z'],
  ])('of %j is %j', (cell, text) => {
    expect(textOfCell(cell)).toBe(text);
  });
});
