import { IMPORT_BYTES_MAX, readCsv } from './read-csv';
import { guessColumns, valuesOfLine } from './vendor-columns';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

describe('a CSV file of vendors', () => {
  it.each([
    ['UTF-8 with commas', bytes('Name,Tier\nPrüf AG,High\n'), ',', 'UTF-8'],
    ['UTF-8 with a byte order mark and semicolons', bytes('\ufeffName;Tier\r\nPrüf AG;High\r\n'), ';', 'UTF-8'],
    [
      'Windows-1252 with tabs',
      new Uint8Array(Buffer.from('Name\tTier\nPr\xfcf AG\tHigh', 'latin1')),
      '\t',
      'Windows-1252',
    ],
  ])('is read from %s', (_what, file, delimiter, encoding) => {
    expect(readCsv(file)).toEqual({
      delimiter,
      encoding,
      header: ['Name', 'Tier'],
      rows: [{ line: 2, cells: ['Prüf AG', 'High'] }],
    });
  });

  it.each([
    ['too large', bytes('x'.repeat(IMPORT_BYTES_MAX + 1))],
    ['of too many lines', bytes(`n\n${'a\n'.repeat(2001)}`)],
    ['a spreadsheet', bytes('PK\0\0')],
    ['empty', bytes('')],
    ['broken', bytes('n\n"a')],
  ])('is refused where it is %s', (_what, file) => {
    expect(readCsv(file)).toEqual({ refused: expect.stringMatching(/^[A-Z].*/) });
  });

  it('tells by its header what its columns hold', () => {
    const header = ['Supplier name', 'Criticality', 'Owner', 'Contact e-mail', 'Something', 'Renewal date'];
    expect(guessColumns({ header })).toEqual({ name: 0, tier: 1, businessOwner: 2, contactEmail: 3, renewalOn: 5 });
  });

  it('states of each vendor what stands in its line, and nothing by an empty cell', () => {
    const mapping = { name: 0, tier: 1, aliases: 2, dataHandled: 3, contacts: 4, purpose: 5 };
    const cells = ["'=Quill", 'high', 'One; Two', 'Personal data; source-code', 'Ines <i@q.example>; j@q.example', ''];
    expect(valuesOfLine(cells, mapping)).toEqual({
      name: '=Quill',
      tier: 'HIGH',
      aliases: ['One', 'Two'],
      dataHandled: ['PERSONAL_DATA', 'SOURCE_CODE'],
      contacts: [
        { name: 'Ines', email: 'i@q.example', role: null },
        { name: 'j@q.example', email: 'j@q.example', role: null },
      ],
    });
  });
});
