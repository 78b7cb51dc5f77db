import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { type TestApi, startTestApi } from './harness/api';
import { arrivedItem, failedItem, readItem, sendToInbox, toldOf } from './harness/inbox';
import { cuecs, readReport, rowIdOf } from './harness/readings';
import { reportById, uploaded } from './harness/reports';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';
import { waitFor } from './harness/wait-for';

const LIMIT = 1024 * 1024;

const zipOf = async (entries: Record<string, Uint8Array | string>): Promise<Uint8Array<ArrayBuffer>> => {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content as string), name);
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
};

describe('the inbox', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ maxUploadBytes: LIMIT });
  });
  afterAll(() => api.stop());

  const filesIn = (folder: string) => readdir(join(api.configuration.filesDirectory, folder));
  const itemOf = async (id: string, selection: string) =>
    (await api.client.get(`query ($id: ID!) { inboxItem(id: $id) { ${selection} } }`, { id })).inboxItem;
  const confirm = (itemId: string, vendorId: string) =>
    api.client.mutate(
      'confirmInboxItem',
      { itemId, vendorId },
      '... on ConfirmInboxItemPayload { item { status fileUrl } report { id } } ... on InboxItemAlreadyHeld { report { id } }',
    );
  const codesOf = async (files: Record<string, Uint8Array<ArrayBuffer>>) => {
    const told = await toldOf(await sendToInbox(api.client, files));
    return told.map(({ name, error, itemId }) => [name, error?.code ?? (itemId === undefined ? '' : 'TAKEN')]);
  };

  describe('takes in', () => {
    it('many files at once, says what came of each, and counts none of them as a report', async () => {
      const before = (await api.client.get('{ reports { totalCount } }')).reports.totalCount;
      const file = await smallPdf();
      const answer = await sendToInbox(api.client, {
        'one.pdf': file,
        'notes.docx': new Uint8Array(Buffer.from('no PDF at all '.repeat(200))),
        'large.pdf': new Uint8Array(Buffer.from(`%PDF-1.7${'x'.repeat(LIMIT)}`)),
        'empty.pdf': new Uint8Array(),
        'Prüfung/two.pdf': await smallPdf(),
      });
      expect(answer.status).toBe(201);
      const told = await toldOf(answer);
      expect(told.map(({ name, error }) => [name, error?.code])).toEqual([
        ['one.pdf', undefined],
        ['notes.docx', 'NOT_A_PDF'],
        ['large.pdf', 'TOO_LARGE'],
        ['empty.pdf', 'EMPTY_FILE'],
        ['two.pdf', undefined],
      ]);
      for (const { error } of told) expect(error?.message ?? 'Well.').toMatch(/^[A-Z].*\.$/);
      expect(await itemOf(told[0]!.itemId!, 'fileName archiveName sha256 status readStatus addedBy { email }')).toEqual(
        {
          fileName: 'one.pdf',
          archiveName: null,
          sha256: createHash('sha256').update(file).digest('hex'),
          status: 'WAITING',
          readStatus: 'QUEUED',
          addedBy: { email: 'admin@countersign.local' },
        },
      );
      expect(await filesIn('incoming')).toEqual([]);
      expect((await api.client.get('{ reports { totalCount } }')).reports.totalCount).toBe(before);
    });

    it('what is in a zip, and says of each entry that is no PDF why it was left', async () => {
      const answer = await sendToInbox(api.client, {
        'all.zip': await climbing({
          '2025/a.pdf': await smallPdf(),
          'xx/xx/xx/etc/passwd.pdf': await smallPdf(),
          '__MACOSX/2025/._a.pdf': 'x',
          'readme.txt': 'Hello.',
          'inner.zip': await zipOf({ 'b.pdf': 'x' }),
        }),
      });
      const told = await toldOf(answer);
      expect(told.map(({ name, archive, error }) => [name, archive, error?.code])).toEqual([
        ['a.pdf', 'all.zip', undefined],
        ['passwd.pdf', 'all.zip', undefined],
        ['readme.txt', 'all.zip', 'NOT_A_PDF'],
        ['inner.zip', 'all.zip', 'NOT_A_PDF'],
      ]);
      expect(await itemOf(told[1]!.itemId!, 'fileName archiveName')).toEqual({
        fileName: 'passwd.pdf',
        archiveName: 'all.zip',
      });
      expect(await filesIn('incoming')).toEqual([]);
    });

    it('the same bytes once, also when they come several times at once', async () => {
      const file = await smallPdf();
      const answers = await Promise.all([1, 2, 3].map(() => sendToInbox(api.client, { 'a.pdf': file })));
      const told = (await Promise.all(answers.map(toldOf))).flat();
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
      expect(new Set(told.map(({ itemId }) => itemId)).size).toBe(1);
      expect(told.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    });

    it.each<[string, () => Promise<Uint8Array<ArrayBuffer>>, string[][]]>([
      ['is damaged', async () => (await zipOf({ 'a.pdf': 'x' })).slice(0, -30), [['a.zip', 'ARCHIVE_DAMAGED']]],
      [
        'has too many files',
        () => zipOf(Object.fromEntries(Array.from({ length: 1_001 }, (_, each) => [`${each}.pdf`, '']))),
        [['a.zip', 'TOO_MANY_ENTRIES']],
      ],
      [
        'swells as nothing but a trap does',
        () => zipOf({ 'bomb.pdf': Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(50 * LIMIT)]) }),
        [['bomb.pdf', 'TOO_LARGE']],
      ],
      [
        'weighs more than ten reports',
        async () => {
          const zip = await zipOf({ 'a.pdf': 'x' });
          return new Uint8Array(Buffer.concat([zip.subarray(0, 4), Buffer.alloc(11 * LIMIT)]));
        },
        [['a.zip', 'ARCHIVE_TOO_LARGE']],
      ],
    ])('nothing of a zip that %s', async (_how, file, expected) => {
      const kept = await filesIn('reports');
      expect(await codesOf({ 'a.zip': await file() })).toEqual(expected);
      expect(await filesIn('reports')).toEqual(kept);
      expect(await filesIn('incoming')).toEqual([]);
    });

    it('what follows after a file that was refused in the middle', async () => {
      const large = new Uint8Array(Buffer.from(`%PDF-1.7${'x'.repeat(7 * LIMIT)}`));
      expect(await codesOf({ 'large.pdf': large, 'b.pdf': await smallPdf() })).toEqual([
        ['large.pdf', 'TOO_LARGE'],
        ['b.pdf', 'TAKEN'],
      ]);
    });

    it('whole files alone where the connection breaks off', async () => {
      const before = (await api.client.get('{ inboxItems { totalCount } }')).inboxItems.totalCount;
      const head = (name: string) => `--xx\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
      const whole = Buffer.from(await smallPdf());
      await new Promise<void>((resolve) => {
        const headers = { ...api.client.headers, 'content-type': 'multipart/form-data; boundary=xx' };
        const outgoing = request(`${api.running.address}/api/inbox/files`, { method: 'POST', headers });
        outgoing.on('error', () => resolve());
        outgoing.write(Buffer.concat([Buffer.from(head('a.pdf')), whole, Buffer.from('\r\n')]));
        outgoing.write(`${head('b.pdf')}%PDF-1.7 and more`);
        setTimeout(() => outgoing.destroy(new Error('gone')), 300);
      });
      const count = async () => (await api.client.get('{ inboxItems { totalCount } }')).inboxItems.totalCount;
      await waitFor(count, (counted) => counted === before + 1);
      await waitFor(
        () => filesIn('incoming'),
        (left) => left.length === 0,
      );
    });

    it('nothing where there is no file', async () => {
      const answer = await api.client.fetch('/api/inbox/files', { method: 'POST', body: '{}' });
      expect([answer.status, ((await answer.json()) as any).error.code]).toEqual([400, 'NO_FILE']);
    });
  });

  describe('proposes', () => {
    const SELECTION = `isCertain unsuitable heldAs { id } reading { kind type serviceOrganization from to exceptions cuecs }
      proposal { certainty reason vendor { id } }`;

    it('the vendor that the report names, by the vendors there are at that time', async () => {
      const id = await readItem(api, { serviceOrganization: fact('Larkspur Analytics, Inc.'), cuecs: cuecs(3) });
      expect(await itemOf(id, SELECTION)).toMatchObject({
        isCertain: false,
        unsuitable: null,
        reading: { kind: 'SOC2', type: 'TYPE_2', from: '2025-01-01', to: '2025-12-31', exceptions: 0, cuecs: 3 },
        proposal: {
          certainty: 'NONE',
          vendor: null,
          reason: 'No vendor goes by the name “Larkspur Analytics, Inc.”.',
        },
      });
      const vendor = await createVendor(api.client, { name: 'Larkspur', aliases: ['Larkspur Analytics'] });
      expect(await itemOf(id, SELECTION)).toMatchObject({
        isCertain: true,
        proposal: { certainty: 'CERTAIN', vendor: { id: vendor }, reason: expect.stringContaining('another name') },
      });
    });

    it('nothing to be confirmed unseen of what is held already, or was recognised with doubt', async () => {
      const vendor = await createVendor(api.client, { name: 'Brackenford' });
      const named = { serviceOrganization: fact('Brackenford Inc.') };
      const file = await smallPdf();
      const report = await uploaded(api.client, vendor, file);
      const again = await readItem(api, named, file);
      expect(await itemOf(again, SELECTION)).toMatchObject({ isCertain: false, heldAs: { id: report } });
      const doubtful = await readItem(api, { ...named, kind: fact('SOC2', 'DOUBTFUL') });
      expect(await itemOf(doubtful, SELECTION)).toMatchObject({ isCertain: false, proposal: { certainty: 'CERTAIN' } });
      expect(await confirm(again, vendor)).toMatchObject({ code: 'INBOX_ITEM_ALREADY_HELD', report: { id: report } });
      expect(await itemOf(again, 'status')).toEqual({ status: 'WAITING' });
    });

    it.each([
      ['SOC1', 'SOC 1'],
      ['SOC3', 'SOC 3'],
      ['OTHER', 'not recognised'],
    ] as const)('no vendor for a %s, which is refused with its reason', async (kind, words) => {
      const vendor = await createVendor(api.client);
      const id = await readItem(api, { kind: fact(kind) });
      const { unsuitable } = await itemOf(id, SELECTION);
      expect(unsuitable).toContain(words);
      expect(await confirm(id, vendor)).toMatchObject({ code: 'INBOX_ITEM_UNSUITABLE', message: unsuitable });
      expect(await itemOf(id, 'status')).toEqual({ status: 'WAITING' });
    });
  });

  describe('once a person has said whose a file is', () => {
    it('has made it a report of that vendor with what was read, as an upload would be', async () => {
      const vendor = await createVendor(api.client, { tier: 'LOW' });
      const earlier = await readReport(api, vendor, {
        period: fact({ start: '2024-01-01', end: '2024-12-31' }),
        cuecs: cuecs(2),
      });
      await api.client.mutate('requestReview', { vendorId: vendor, dueOn: '2999-01-01' }, '');
      const [first] = (
        await api.client.get('query ($id: ID!) { report(id: $id) { cuecs { nodes { id } } } }', { id: earlier })
      ).report.cuecs.nodes;
      const { me } = await api.client.get('{ me { id } }');
      await api.client.mutate('assignCuecOwner', { cuecId: first.id, version: 1, ownerId: me.id }, '');

      const id = await readItem(api, { cuecs: cuecs(2) });
      const { fileUrl, sizeBytes } = await itemOf(id, 'fileUrl sizeBytes');
      const served = await api.client.fetch(fileUrl);
      expect((await served.arrayBuffer()).byteLength).toBe(sizeBytes);
      const { report, item, ...rest } = await confirm(id, vendor);
      expect({ ...rest, item }).toEqual({
        __typename: 'ConfirmInboxItemPayload',
        item: { status: 'CONFIRMED', fileUrl: null },
      });
      expect(await reportById(api.client, report.id)).toMatchObject({
        readStatus: 'READ',
        readingAttempts: 1,
        sizeBytes,
        failure: null,
      });
      const seen = await api.client.get(
        `query ($id: ID!) { report(id: $id) { fileUrl uploadedBy { email } vendor { id latestReport { id } }
          facts { serviceOrganization { value } } cuecs { nodes { owner { id } } } reviews { nodes { status } } } 
          search(query: "first page of it") { totalCount } }`,
        { id: report.id },
      );
      expect(seen.report).toMatchObject({
        uploadedBy: { email: 'admin@countersign.local' },
        vendor: { id: vendor, latestReport: { id: report.id } },
        facts: { serviceOrganization: { value: 'Quillmark Software, Inc.' } },
        cuecs: { nodes: [{ owner: { id: me.id } }, { owner: null }] },
        reviews: { nodes: [{ status: 'RECEIVED' }] },
      });
      expect(seen.search.totalCount).toBeGreaterThan(0);
      expect((await api.client.fetch(seen.report.fileUrl)).status).toBe(200);
      expect((await api.client.fetch(fileUrl)).status).toBe(404);
    });

    it('keeps to it, whoever says something else, also at the same time', async () => {
      const [one, other] = [await createVendor(api.client), await createVendor(api.client)];
      const id = await readItem(api);
      const outcomes = await Promise.all([confirm(id, one), confirm(id, other), confirm(id, one)]);
      expect(outcomes.map((outcome) => outcome.code ?? 'DONE').sort()).toEqual([
        'DONE',
        'INBOX_ITEM_SETTLED',
        'INBOX_ITEM_SETTLED',
      ]);
      const discarded = await api.client.mutate('discardInboxItem', { itemId: id }, '');
      expect(discarded).toMatchObject({ code: 'INBOX_ITEM_SETTLED', message: 'This file was confirmed already.' });
      const change = api.store.query(`UPDATE inbox_items SET file_name = 'x' WHERE id = $1`, [rowIdOf(id)]);
      await expect(change).rejects.toThrow('is not changed');
      const { report } = await itemOf(id, 'report { vendor { id } reviews { totalCount } }');
      expect([one, other]).toContain(report.vendor.id);
    });

    it('has filed a bridge letter with the report that it follows', async () => {
      const vendor = await createVendor(api.client);
      const report = await readReport(api, vendor);
      const letter = await readItem(api, {
        kind: fact('BRIDGE_LETTER'),
        type: null,
        period: fact({ start: '2026-01-01', end: '2026-02-28' }),
      });
      const { report: filed } = await confirm(letter, vendor);
      const { report: seen } = await api.client.get(
        'query ($id: ID!) { report(id: $id) { bridges { follows { id } end } } }',
        { id: filed.id },
      );
      expect(seen.bridges).toMatchObject({ follows: { id: report } });
    });

    it('refuses what cannot be: an unread file, a vendor or a file that does not exist', async () => {
      const vendor = await createVendor(api.client);
      const unread = await arrivedItem(api.client);
      expect(await confirm(unread, vendor)).toMatchObject({
        code: 'INBOX_ITEM_NOT_READ',
        message: expect.stringContaining('Wait'),
      });
      const failed = await failedItem(api);
      expect(await confirm(failed, vendor)).toMatchObject({
        code: 'INBOX_ITEM_NOT_READ',
        message: expect.stringContaining('Try the reading again'),
      });
      expect(await confirm(failed, failed)).toMatchObject({ code: 'NOT_FOUND', path: ['vendorId'] });
      expect(await confirm(vendor, vendor)).toMatchObject({ code: 'NOT_FOUND', path: ['itemId'] });
    });
  });

  it('forgets what is discarded, but that it came and went, and takes the same file again', async () => {
    const file = await smallPdf();
    const id = await readItem(api, {}, file);
    expect(await filesIn('reports')).toContain(`${rowIdOf(id)}.pdf`);
    const { item } = await api.client.mutate(
      'discardInboxItem',
      { itemId: id },
      '... on DiscardInboxItemPayload { item { status settledBy { email } reading { kind } proposal { reason } fileUrl } }',
    );
    expect(item).toEqual({
      status: 'DISCARDED',
      settledBy: { email: 'admin@countersign.local' },
      reading: null,
      proposal: null,
      fileUrl: null,
    });
    expect(await filesIn('reports')).not.toContain(`${rowIdOf(id)}.pdf`);
    const { auditEvents } = await api.client.get(
      'query ($id: ID) { auditEvents(filter: { subjectId: $id }) { nodes { action actor { email } } } }',
      { id },
    );
    expect(auditEvents.nodes).toMatchObject([
      { action: 'inbox.discarded', actor: { email: 'admin@countersign.local' } },
      { action: 'inbox.read', actor: null },
      { action: 'inbox.received', actor: { email: 'admin@countersign.local' } },
    ]);
    expect(await arrivedItem(api.client, 'again.pdf', file)).not.toBe(id);
  });

  it('tries a reading again that failed, and no other', async () => {
    const id = await failedItem(api);
    expect(await itemOf(id, 'readStatus failure { code retryable }')).toEqual({
      readStatus: 'FAILED',
      failure: { code: 'TIMED_OUT', retryable: true },
    });
    const retry = () =>
      api.client.mutate(
        'retryInboxItem',
        { itemId: id },
        '... on RetryInboxItemPayload { item { readStatus failure { code } } }',
      );
    expect((await retry()).item).toEqual({ readStatus: 'QUEUED', failure: null });
    expect(await retry()).toMatchObject({ code: 'INBOX_ITEM_NOT_FAILED' });
  });

  it('is listed by what has become of the files', async () => {
    const id = await arrivedItem(api.client);
    const listed = async (status: string) =>
      (await api.client.get(`{ inboxItems(filter: { status: ${status} }, first: 100) { nodes { id status } } }`))
        .inboxItems.nodes;
    expect(await listed('WAITING')).toContainEqual({ id, status: 'WAITING' });
    expect((await listed('CONFIRMED')).every(({ status }: any) => status === 'CONFIRMED')).toBe(true);
    expect(await listed('DISCARDED')).not.toContainEqual(expect.objectContaining({ id }));
  });
});

/** A zip with names that climb out of their folder, which no well-behaved program writes. */
async function climbing(entries: Record<string, Uint8Array | string>): Promise<Uint8Array<ArrayBuffer>> {
  const text = Buffer.from(await zipOf(entries))
    .toString('latin1')
    .replaceAll('xx/xx/xx', '../../..');
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
