import { fact } from '../../libs/vocabulary/src/testing/facts';
import { colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { cuecs, readReport } from './harness/readings';
import { createVendor } from './harness/vendors';

const CUEC = 'id controlId text criteria position version owner { id email } report { id } vendor { id }';
const ASSIGNED = `... on AssignCuecOwnerPayload { cuec { ${CUEC} } }
  ... on CuecVersionConflict { current { ${CUEC} } }`;

describe('complementary user entity controls', () => {
  let api: TestApi;
  let vendor: string;
  let report: string;
  let controls: any[];

  beforeAll(async () => {
    api = await startTestApi();
    vendor = await createVendor(api.client);
    report = await readReport(api, vendor, { cuecs: cuecs(3) });
    controls = (await list({ vendorId: vendor })).nodes;
  });
  afterAll(() => api.stop());

  const list = async (filter: object) =>
    (
      await api.client.get(
        `query ($filter: CuecFilter) { cuecs(first: 100, filter: $filter) { totalCount nodes { ${CUEC} } } }`,
        { filter },
      )
    ).cuecs;
  const assign = (cuecId: string, version: number, ownerId?: string | null) =>
    api.client.mutate('assignCuecOwner', { cuecId, version, ownerId }, ASSIGNED);
  const historyOf = async (id: string) =>
    (
      await api.client.get(
        'query ($id: ID!) { auditEvents(filter: { subjectId: $id }) { nodes { action before after subjectLabel } } }',
        { id },
      )
    ).auditEvents.nodes;

  it('stand as the report has them, in its order, with nobody owning them', () => {
    expect(controls).toMatchObject(
      [1, 2, 3].map((number) => ({
        controlId: `CUEC-${number}`,
        text: `User entities do thing ${number}.`,
        criteria: ['CC6.1'],
        position: number - 1,
        version: 1,
        owner: null,
        report: { id: report },
        vendor: { id: vendor },
      })),
    );
  });

  it('are given an owner, another one, and none, and the log says each time who had them before', async () => {
    const [ada, ben] = [await colleague(api), await colleague(api)];
    const { id } = controls[0];
    expect(await assign(id, 1, ada.id)).toMatchObject({
      __typename: 'AssignCuecOwnerPayload',
      cuec: { id, version: 2, owner: { email: ada.email } },
    });
    expect((await assign(id, 2, ben.id)).cuec).toMatchObject({ version: 3, owner: { email: ben.email } });
    expect((await list({ vendorId: vendor, withoutOwner: false })).nodes).toMatchObject([{ id }]);
    expect((await list({ vendorId: vendor, withoutOwner: true })).totalCount).toBe(2);
    expect((await assign(id, 3, null)).cuec).toMatchObject({ version: 4, owner: null });
    expect(await historyOf(id)).toEqual([
      { action: 'cuec.ownerRemoved', before: { owner: ben.email }, after: { owner: null }, subjectLabel: 'CUEC-1' },
      {
        action: 'cuec.ownerAssigned',
        before: { owner: ada.email },
        after: { owner: ben.email },
        subjectLabel: 'CUEC-1',
      },
      { action: 'cuec.ownerAssigned', before: { owner: null }, after: { owner: ada.email }, subjectLabel: 'CUEC-1' },
    ]);
  });

  it('change nothing, and nothing in the log, when the owner stays', async () => {
    const { id } = controls[1];
    const ada = await colleague(api);
    await assign(id, 1, ada.id);
    expect((await assign(id, 2, ada.id)).cuec.version).toBe(2);
    expect(await historyOf(id)).toHaveLength(1);
  });

  it('are not taken from one person by another who has not seen that', async () => {
    const [ada, ben] = [await colleague(api), await colleague(api)];
    const { id } = controls[2];
    await assign(id, 1, ada.id);
    expect(await assign(id, 1, ben.id)).toMatchObject({
      __typename: 'CuecVersionConflict',
      code: 'VERSION_CONFLICT',
      current: [{ id, version: 2, owner: { email: ada.email } }],
    });
    expect((await list({ vendorId: vendor })).nodes[2].owner).toMatchObject({ email: ada.email });
    await assign(id, 2, null);
  });

  it('need no owner where they do not apply to us', async () => {
    const { id } = controls[2];
    const found = async () => (await list({ vendorId: vendor })).nodes.find((each: any) => each.id === id);
    const setStatus = async (status: string) =>
      api.client.mutate('editCuecs', { cuecs: [{ id, version: (await found()).version }], status }, '');
    await assign(id, (await found()).version, null);
    expect((await found()).owner).toBeNull();
    const notAssessed = async (): Promise<number> =>
      (await api.client.get(`{ report(id: "${report}") { cuecsNotAssessed } }`)).report.cuecsNotAssessed;
    await setStatus('NOT_ASSESSED');
    const open = await notAssessed();
    const { totalCount: before } = await list({ vendorId: vendor, withoutOwner: true });
    await setStatus('NOT_APPLICABLE');
    expect(await notAssessed()).toBe(open - 1);
    const ids = ({ nodes }: any) => nodes.map((each: any) => each.id);
    expect(ids(await list({ vendorId: vendor, withoutOwner: true }))).not.toContain(id);
    expect(ids(await list({ vendorId: vendor, ownedByNobody: true }))).toContain(id);
    const { vendor: counted } = await api.client.get(`{ vendor(id: "${vendor}") { cuecsWithoutOwner } }`);
    expect(counted.cuecsWithoutOwner).toBe(before - 1);
    const { cuecGroups } = await api.client.get(
      `{ cuecGroups(by: VENDOR, filter: { vendorId: "${vendor}" }) { nodes { withoutOwner } } }`,
    );
    expect(cuecGroups.nodes).toEqual([{ withoutOwner: before - 1 }]);
  });

  it('say what is not there: the control, or the account', async () => {
    const { id } = controls[2];
    expect(await assign(vendor, 1, null)).toMatchObject({ __typename: 'NotFound', path: ['cuecId'] });
    expect(await assign(id, 1, vendor)).toMatchObject({ __typename: 'NotFound', path: ['ownerId'] });
    const gone = Buffer.from('Account:00000000-0000-4000-8000-000000000000').toString('base64url');
    expect(await assign(id, 1, gone)).toMatchObject({ __typename: 'NotFound', path: ['ownerId'] });
  });

  it('are listed of the latest report of each vendor, and of older ones when asked for', async () => {
    const other = await createVendor(api.client);
    const old = await readReport(api, other, {
      cuecs: cuecs(2),
      period: fact({ start: '2023-01-01', end: '2023-12-31' }),
    });
    const latest = await readReport(api, other, { cuecs: cuecs(1) });
    const reports = async (filter: object) =>
      (await list({ vendorId: other, ...filter })).nodes.map((each: any) => each.report.id);
    expect(await reports({})).toEqual([latest]);
    expect(await reports({ latestOnly: false })).toEqual([latest, old, old]);
    const { vendor: found } = await api.client.get('query ($id: ID!) { vendor(id: $id) { cuecsWithoutOwner } }', {
      id: other,
    });
    expect(found.cuecsWithoutOwner).toBe(1);
  });
});
