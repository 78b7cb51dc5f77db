import { fact } from '../../libs/vocabulary/src/testing/facts';
import { colleague, createAccount } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { cuecs, readReport } from './harness/readings';
import { createVendor } from './harness/vendors';

const demands = (year: number, ...texts: string[]) => ({
  period: fact({ start: `${year}-01-01`, end: `${year}-12-31` }),
  cuecs: texts.map((text, place) => ({ ...cuecs(1)[0]!, id: `C-${place + 1}`, text })),
});
const MFA = 'Users enable multi-factor authentication.';
const LEAVERS = 'Access of leavers is removed.';

describe('our own controls', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  const importing = (csv: string, more: object = {}) =>
    api.client.mutate(
      'importInternalControls',
      { csv, ...more },
      `... on ImportInternalControlsPayload { created updated unchanged } ... on ImportRefused { lines { line message } }`,
    );
  const all = async () =>
    (await api.client.get('{ internalControls(first: 100) { nodes { id code title themes owner { email } } } }'))
      .internalControls.nodes;
  const map = (input: object) => api.client.mutate('mapInternalControl', input, '');
  const register = async (vendorId: string) =>
    (
      await api.client.get(
        `query ($v: ID) { cuecs(filter: { vendorId: $v }) { nodes { id version match
           answeredBy { byTheme control { code } } evidenceLinks { url title } } } }`,
        { v: vendorId },
      )
    ).cuecs.nodes;

  it('are imported from a file; a dry run only says what would come of it, and a second run changes nothing', async () => {
    const { email } = await colleague(api);
    const csv = `Code,Title,Description,Owner e-mail\nAC-1,Strong sign-in,"MFA, everywhere",${email.toUpperCase()}\nAC-2,Leavers,,\n`;
    expect(await importing(csv, { dryRun: true })).toMatchObject({ created: 2, updated: 0, unchanged: 0 });
    expect(await all()).toEqual([]);
    expect(await importing(csv)).toMatchObject({ created: 2 });
    expect(await all()).toMatchObject([
      { code: 'AC-1', owner: { email } },
      { code: 'AC-2', owner: null },
    ]);
    expect(await importing(csv)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(await importing('id,name\nAC-2,Removal of leavers')).toMatchObject({ created: 0, updated: 1 });
  });

  it('are imported whole or not at all, with every problem told by its line', async () => {
    const before = await all();
    const refused = await importing('code,title,owner\nAC-3,Fine,\nAC-4,,\nAC-5,Five,nobody@example.com\nAC-3,Again,');
    expect(refused).toEqual({
      __typename: 'ImportRefused',
      code: 'IMPORT_REFUSED',
      message: expect.any(String),
      path: ['csv'],
      lines: [
        { line: 3, message: 'Give the title.' },
        { line: 4, message: 'Nobody here has the e-mail nobody@example.com.' },
        { line: 5, message: 'Line 2 has the code AC-3 already.' },
      ],
    });
    expect(await all()).toEqual(before);
  });

  it('answer every control of a theme once they are mapped to it, also those of reports to come', async () => {
    const [ac1] = await all();
    await map({ controlId: ac1.id, theme: 'USER_MFA' });
    const vendorId = await createVendor(api.client);
    await readReport(api, vendorId, demands(2024, MFA, LEAVERS));
    const nodes = await register(vendorId);
    expect(nodes.map(({ answeredBy }: any) => answeredBy)).toEqual([
      [{ byTheme: true, control: { code: 'AC-1' } }],
      [],
    ]);
    const { cuecThemes } = await api.client.get('{ cuecThemes { theme answeredBy { control { code } } } }');
    expect(cuecThemes.find(({ theme }: any) => theme === 'USER_MFA').answeredBy).toEqual([
      { control: { code: 'AC-1' } },
    ]);
    await map({ controlId: ac1.id, theme: 'USER_MFA', answers: false });
    expect((await register(vendorId))[0].answeredBy).toEqual([]);
  });

  it('answer single controls, and with the evidence links go on to the next report', async () => {
    const [, ac2] = await all();
    const vendorId = await createVendor(api.client);
    await readReport(api, vendorId, demands(2024, MFA, LEAVERS));
    const [, leavers] = await register(vendorId);
    await map({ controlId: ac2.id, cuecIds: [leavers.id] });
    const links = [{ url: 'https://wiki.example.com/leavers', title: 'Checklist' }];
    await api.client.mutate('setCuecEvidence', { cuecId: leavers.id, version: leavers.version, links }, '');
    await readReport(api, vendorId, demands(2025, LEAVERS));
    expect(await register(vendorId)).toMatchObject([
      { match: 'IDENTICAL', answeredBy: [{ byTheme: false, control: { code: 'AC-2' } }], evidenceLinks: links },
    ]);
  });

  const CONTROL = 'control { id code version retiredAt answers owner { name } }';
  const add = (input: object) =>
    api.client.mutate('addInternalControl', input, `... on AddInternalControlPayload { ${CONTROL} }`);

  it('are added and changed by hand, each code once, and nobody overwrites what they have not seen', async () => {
    const { id: ownerId } = await createAccount(api, 'Ola Owner');
    expect(await add({ code: ' ', title: '' })).toMatchObject({ __typename: 'InputInvalid', path: ['code'] });
    expect(await add({ code: 'BK-1', title: 'Backups', ownerId: 'x' })).toMatchObject({ path: ['ownerId'] });
    const { control } = await add({ code: ' BK-1 ', title: 'Backups', ownerId });
    expect(control).toMatchObject({ code: 'BK-1', version: 1, retiredAt: null, owner: { name: 'Ola Owner' } });
    expect(await add({ code: 'bk-1', title: 'Again' })).toMatchObject({ __typename: 'ControlCodeTaken' });

    const change = (input: object) =>
      api.client.mutate(
        'changeInternalControl',
        { id: control.id, ...input },
        `... on ChangeInternalControlPayload { ${CONTROL} } ... on ControlVersionConflict { current { title version } }`,
      );
    expect(await change({ version: 1, title: null })).toMatchObject({ __typename: 'InputInvalid', path: ['title'] });
    expect(await change({ version: 1, code: 'AC-1' })).toMatchObject({ __typename: 'ControlCodeTaken' });
    expect((await change({ version: 1, title: 'Backups tested' })).control).toMatchObject({
      version: 2,
      owner: { name: 'Ola Owner' },
    });
    expect(await change({ version: 1, ownerId: null })).toMatchObject({
      __typename: 'ControlVersionConflict',
      current: { title: 'Backups tested', version: 2 },
    });
    expect((await change({ version: 2, ownerId: null })).control).toMatchObject({ version: 3, owner: null });
  });

  it('answer nothing once they are retired, and what they answered once they are restored', async () => {
    const vendorId = await createVendor(api.client);
    await readReport(api, vendorId, demands(2024, MFA, LEAVERS));
    const [mfa, leavers] = await register(vendorId);
    const { control } = await add({ code: 'RT-1', title: 'Leavers' });
    await map({ controlId: control.id, cuecIds: [mfa.id, leavers.id] });
    const listed = async (filter: object) => {
      const query = `query ($f: InternalControlFilter, $c: CuecFilter) { cuecs(filter: $c) { totalCount }
        internalControls(filter: $f) { nodes { code answers } } }`;
      const { internalControls, cuecs: found } = await api.client.get(query, {
        f: { search: 'RT-1', ...filter },
        c: { answeredBy: control.id },
      });
      return [...internalControls.nodes, found.totalCount];
    };
    expect(await listed({})).toEqual([{ code: 'RT-1', answers: 2 }, 2]);

    const retire = (input: object) =>
      api.client.mutate(
        'retireInternalControl',
        { id: control.id, ...input },
        `... on RetireInternalControlPayload { ${CONTROL} }`,
      );
    expect(await retire({ version: 2 })).toMatchObject({ __typename: 'ControlVersionConflict' });
    expect((await retire({ version: 1 })).control).toMatchObject({ version: 2, answers: 0 });
    expect(await listed({})).toEqual([0]);
    expect(await listed({ retired: true })).toEqual([{ code: 'RT-1', answers: 0 }, 0]);
    expect((await register(vendorId)).flatMap(({ answeredBy }: any) => answeredBy)).toEqual([]);
    expect(await map({ controlId: control.id, cuecIds: [mfa.id] })).toMatchObject({ path: ['controlId'] });
    expect(await importing('code,title\nRT-1,Anew')).toMatchObject({
      lines: [{ line: 2, message: 'RT-1 is retired. Restore it, or leave this line out.' }],
    });

    await retire({ version: 2, retired: false });
    expect(await listed({})).toEqual([{ code: 'RT-1', answers: 2 }, 2]);
  });

  it('say what is wrong with a mapping', async () => {
    const [ac1] = await all();
    expect(await map({ controlId: ac1.id })).toMatchObject({ __typename: 'InputInvalid' });
    expect(await map({ controlId: ac1.id, theme: 'OTHER' })).toMatchObject({
      __typename: 'InputInvalid',
      path: ['theme'],
    });
    expect(await map({ controlId: 'x', theme: 'USER_MFA' })).toMatchObject({
      __typename: 'NotFound',
      path: ['controlId'],
    });
    expect(await map({ controlId: ac1.id, cuecIds: ['x'] })).toMatchObject({
      __typename: 'NotFound',
      path: ['cuecIds', '0'],
    });
  });

  it.each(['http://a.example', 'javascript:alert(1)', 'https://user@a.example', 'nothing', 'https://a.example/ b'])(
    'have no evidence at %s',
    async (url) => {
      const vendorId = await createVendor(api.client);
      await readReport(api, vendorId, demands(2025, MFA));
      const [{ id, version }] = await register(vendorId);
      const input = { cuecId: id, version, links: [{ url }] };
      expect(await api.client.mutate('setCuecEvidence', input, '')).toMatchObject({
        __typename: 'InputInvalid',
        path: ['links', '0', 'url'],
      });
      expect((await register(vendorId))[0].evidenceLinks).toEqual([]);
    },
  );
});
