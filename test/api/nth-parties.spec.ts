import { fact } from '../../libs/vocabulary/src/testing/facts';
import { administratorOn } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { readReport } from './harness/readings';
import { createVendor } from './harness/vendors';

const organization = (name: string, method: 'CARVE_OUT' | 'INCLUSIVE' = 'CARVE_OUT') => ({
  name,
  services: 'Hosting',
  method,
  evidence: fact('x').evidence,
});
const csoc = (text: string, subserviceOrganization: string | null = null) => ({
  id: null,
  text,
  criteria: ['CC6.4' as const],
  subserviceOrganization,
  evidence: fact('x').evidence,
});

describe('nth parties', () => {
  let api: TestApi;
  let parties: any[];

  const ask = async () =>
    (
      await api.client.get(`{ nthParties { name spellings vendorCount byTier { tier vendors }
        uses { vendor { name } method services page nameAsPrinted } csocs { vendor { name } text }
        asVendor { name } ownReport { id } } }`)
    ).nthParties;

  beforeAll(async () => {
    api = await startTestApi();
    api.clock.set('2026-03-01T10:00:00.000Z');
    const [one, two, three] = await Promise.all(
      (['CRITICAL', 'HIGH', 'HIGH'] as const).map((tier, n) =>
        createVendor(api.client, { name: `Vendor ${n + 1}`, tier }),
      ),
    );
    await readReport(api, one!, {
      period: fact({ start: '2024-01-01', end: '2024-12-31' }),
      subserviceOrganizations: [organization('Last Year Hosting')],
    });
    await readReport(api, one!, {
      subserviceOrganizations: [
        organization('Amazon Web Services, Inc. ("AWS")'),
        organization('Halcyon Mail', 'INCLUSIVE'),
      ],
      csocs: [
        csoc('AWS guards its data centers.', 'AWS'),
        csoc('Mail is delivered.', 'Halcyon Mail'),
        csoc('Of nobody in particular.'),
      ],
    });
    await readReport(api, two!, {
      subserviceOrganizations: [organization('AWS')],
      csocs: [csoc('Disks are destroyed.')],
    });
    await readReport(api, three!, { subserviceOrganizations: [organization('Azure')] });
    parties = await ask();
  });
  afterAll(() => api.stop());

  it('go by one name however the reports spell it, the most used first, of the latest reports alone', () => {
    expect(parties.map(({ name, vendorCount }) => [name, vendorCount])).toEqual([
      ['Amazon Web Services', 2],
      ['Halcyon Mail', 1],
      ['Microsoft Azure', 1],
    ]);
    expect(parties[0].spellings).toEqual(['AWS', 'Amazon Web Services, Inc. ("AWS")']);
  });

  it('are told of one vendor, each with the method, the page, and whether we hold its own report', async () => {
    const hosting = await createVendor(api.client, { name: 'Halcyon', aliases: ['Halcyon Mail'], tier: 'LOW' });
    const own = await readReport(api, hosting, {
      period: fact({ start: '2025-01-01', end: '2025-12-31' }),
      subserviceOrganizations: [],
    });
    const ofVendor = async (name: string) => {
      const query = `query ($filter: VendorFilter) { vendors(filter: $filter) { nodes { name subserviceOrganizations {
        nameAsPrinted services method page report { id } asVendor { name } ownReport { id } } } } }`;
      const { vendors } = await api.client.get(query, { filter: { search: name } });
      return vendors.nodes.find((each: any) => each.name === name).subserviceOrganizations;
    };
    expect(await ofVendor('Vendor 1')).toMatchObject([
      {
        nameAsPrinted: 'Amazon Web Services, Inc. ("AWS")',
        method: 'CARVE_OUT',
        page: 1,
        asVendor: null,
        ownReport: null,
      },
      { nameAsPrinted: 'Halcyon Mail', method: 'INCLUSIVE', asVendor: { name: 'Halcyon' }, ownReport: { id: own } },
    ]);
    expect(await ofVendor('Halcyon')).toEqual([]);
    // What is stale tells nothing of today.
    api.clock.set('2027-06-01T10:00:00.000Z');
    const late = await administratorOn(api, '2027-06-01T10:00:00.000Z');
    const { vendors } = await late.get(
      '{ vendors(filter: { search: "Vendor 1" }) { nodes { subserviceOrganizations { ownReport { id } } } } }',
    );
    expect(vendors.nodes[0].subserviceOrganizations.map(({ ownReport }: any) => ownReport)).toEqual([null, null]);
    api.clock.set('2026-03-01T10:00:00.000Z');
  });

  it('say how many vendors of each tier rest on them, which, and by which method', () => {
    expect(parties[0].byTier).toEqual([
      { tier: 'CRITICAL', vendors: 1 },
      { tier: 'HIGH', vendors: 1 },
      { tier: 'MEDIUM', vendors: 0 },
      { tier: 'LOW', vendors: 0 },
    ]);
    expect(parties[1].uses).toMatchObject([
      { vendor: { name: 'Vendor 1' }, method: 'INCLUSIVE', services: 'Hosting', page: 1 },
    ]);
  });

  it('have what is expected of them; what names nobody only where there is nobody else', () => {
    expect(parties[0].csocs.map(({ text }: any) => text)).toEqual([
      'AWS guards its data centers.',
      'Disks are destroyed.',
    ]);
    expect(parties[1].csocs.map(({ text }: any) => text)).toEqual(['Mail is delivered.']);
  });

  it('say whether we hold their own report, as long as it is current', async () => {
    expect(parties[0]).toMatchObject({ asVendor: null, ownReport: null });
    const itself = await createVendor(api.client, { name: 'Amazon Web Services, Inc.' });
    expect((await ask())[0]).toMatchObject({ asVendor: { name: 'Amazon Web Services, Inc.' }, ownReport: null });
    const report = await readReport(api, itself, {});
    expect((await ask())[0].ownReport).toEqual({ id: report });
    api.clock.set(null);
  });
});
