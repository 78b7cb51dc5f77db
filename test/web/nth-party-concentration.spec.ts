import { type NthParty, concentrationOf, partiesOfTier } from '../../apps/web/src/pages/nth-parties/concentration';

type Tier = NthParty['uses'][number]['vendor']['tier'];

const vendor = (id: string, tier: Tier = 'HIGH') => ({ id, tier, name: `Vendor ${id}` });
const party = (name: string, ...vendors: ReturnType<typeof vendor>[]) =>
  ({
    name,
    spellings: [name],
    vendorCount: new Set(vendors.map(({ id }) => id)).size,
    byTier: [],
    csocs: [],
    uses: vendors.map((each) => ({ vendor: each })),
    asVendor: null,
    ownReport: null,
  }) as unknown as NthParty;
const wish = { organization: null, most: 10, addressOf: (key: string, value: string) => `?${key}=${value}` };
const many = Array.from({ length: 300 }, (_, n) => vendor(String(n), n % 3 === 0 ? 'CRITICAL' : 'LOW'));

describe('the picture of concentration', () => {
  it('draws each vendor once, by tier, to each organization that it rests on, under however many names', () => {
    const [one, two] = [vendor('1', 'LOW'), vendor('2', 'CRITICAL')];
    const { nodes, links } = concentrationOf([party('Cloud', one, one, two), party('Mail', one)], wish);
    expect(nodes.map(({ name, to }) => [name, to])).toEqual([
      ['Vendor 2', '/vendors/2'],
      ['Vendor 1', '/vendors/1'],
      ['Cloud', '?organization=Cloud'],
      ['Mail', '?organization=Mail'],
    ]);
    expect(links).toEqual([
      { source: 1, target: 2, value: 1 },
      { source: 0, target: 2, value: 1 },
      { source: 1, target: 3, value: 1 },
    ]);
  });

  it('puts three hundred vendors together by tier, and leaves the least used organizations for later', () => {
    const small = Array.from({ length: 30 }, (_, n) => party(`Small ${n}`, many[n]!));
    const { nodes, links, isGrouped, rest } = concentrationOf([party('Cloud', ...many), ...small], wish);
    expect(isGrouped).toBe(true);
    expect(nodes.slice(0, 2).map(({ name, note, to }) => [name, note, to])).toEqual([
      ['Critical tier', '100 vendors', '?tier=CRITICAL'],
      ['Low tier', '200 vendors', '?tier=LOW'],
    ]);
    expect(links.filter(({ target }) => target === 2)).toEqual([
      { source: 0, target: 2, value: 100 },
      { source: 1, target: 2, value: 200 },
    ]);
    expect(rest).toBe(21);
  });

  it('shows the vendors of one organization alone', () => {
    const { nodes } = concentrationOf([party('Cloud', ...many), party('Mail', many[7]!)], {
      ...wish,
      organization: 'Mail',
    });
    expect(nodes.map(({ name }) => name)).toEqual(['Vendor 7', 'Mail']);
  });

  it('counts the vendors of one tier alone, and orders by them', () => {
    const parties = partiesOfTier(
      [party('Cloud', ...many.slice(1, 3), many[0]!), party('Mail', many[0]!, many[3]!), party('Other', many[1]!)],
      'CRITICAL',
    );
    expect(parties.map(({ name, vendorCount }) => [name, vendorCount])).toEqual([
      ['Mail', 2],
      ['Cloud', 1],
    ]);
  });
});
