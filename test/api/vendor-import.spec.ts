import { type TestApi, startTestApi } from './harness/api';
import { createVendor } from './harness/vendors';

const LINES = 'lines { line name action problems changes }';
const SELECTION = `... on ImportVendorsPayload { applied header columns { field column } ${LINES} } ... on VendorImportRefused { ${LINES} }`;

describe('importing vendors', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  const importCsv = (csv: string | Buffer, more: object = {}) => {
    const content = Buffer.from(csv as string).toString('base64');
    return api.client.mutate('importVendors', { content, dryRun: false, ...more }, SELECTION);
  };
  const names = async () =>
    (await api.client.get('{ vendors(first: 100) { nodes { name } } }')).vendors.nodes.map((each: any) => each.name);

  it('tells in a dry run what each line comes to, changes nothing, and then does just that', async () => {
    await createVendor(api.client, { name: 'Known', tier: 'LOW', purpose: 'Mail' });
    const csv =
      'Vendor;Criticality;Contact e-mail;Renewal date\nKNOWN;High;;\nFresh GmbH;critical;a@fresh.example;2026-12-31\n';
    const dry = await importCsv(csv, { dryRun: true });
    expect(dry).toMatchObject({
      applied: false,
      lines: [
        { line: 2, action: 'UPDATE', changes: ['name', 'tier'], problems: [] },
        { line: 3, name: 'Fresh GmbH', action: 'CREATE', problems: [] },
      ],
    });
    expect(await names()).toEqual(['Known']);
    const done = await importCsv(csv);
    expect(done).toMatchObject({ applied: true, lines: dry.lines });
    expect((await importCsv(csv)).lines.map(({ action }: any) => action)).toEqual(['UNCHANGED', 'UNCHANGED']);
    const { vendors } = await api.client.get('{ vendors(filter: { search: "mail" }) { nodes { name tier purpose } } }');
    expect(vendors.nodes).toEqual([{ name: 'KNOWN', tier: 'HIGH', purpose: 'Mail' }]);
  });

  it('imports nothing where one line is wrong, and says of each what to correct', async () => {
    const before = await names();
    const csv =
      'Name,Tier,Website,E-mail\nGood One,Low,,\nBad One,Huge,ftp://x,nobody\nGood one,Low,,\n,Low,https://x.example,\n';
    const refused = await importCsv(csv);
    expect(refused.__typename).toBe('VendorImportRefused');
    expect(refused.lines.map(({ line }: any) => line)).toEqual([3, 4, 5]);
    expect(refused.lines[0].problems).toHaveLength(3);
    expect(refused.lines[1].problems).toEqual(['Line 2 has the same name.']);
    expect(refused.lines[2].problems).toEqual(['Give the name of the vendor.']);
    expect(await names()).toEqual(before);
  });

  it('takes the columns that a person names, whatever the header says', async () => {
    const columns = [
      { field: 'name', column: 1 },
      { field: 'purpose', column: 0 },
    ];
    const mapped = await importCsv('Name,X\nPrints badges,Badger Ltd\n', { columns });
    expect(mapped).toMatchObject({ applied: true, lines: [{ name: 'Badger Ltd', action: 'CREATE' }] });
  });

  it('takes back what was exported, without a change', async () => {
    await createVendor(api.client, {
      name: '=Odd',
      aliases: ['One', 'Two'],
      dataHandled: ['SOURCE_CODE'],
      contacts: [{ name: 'Ines', email: 'i@odd.example', role: null }],
    });
    const exported = await (await api.client.fetch('/api/exports/vendors')).text();
    const again = await importCsv(exported, { dryRun: true });
    expect(new Set(again.lines.map(({ action }: any) => action))).toEqual(new Set(['UNCHANGED']));
  });

  it('refuses what is no CSV', async () => {
    expect(await importCsv('PK\0\0')).toMatchObject({ __typename: 'InputInvalid', path: ['content'] });
  });
});
