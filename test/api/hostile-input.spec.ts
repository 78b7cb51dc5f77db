import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType, isScalarType } from 'graphql';
import { administratorOn } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { reportById } from './harness/reports';
import { fieldsOf, leastOf, schema, someValueOf } from './harness/schema';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';

/** Texts that have broken databases, encodings and ids before. */
const TEXTS: readonly [what: string, text: string][] = [
  ['a NUL', 'a\u0000b'],
  ['half a character', 'a\ud800b'],
  ['nothing', ''],
  ['a quote', `'; DROP TABLE vendors; --`],
  ['a very long text', 'x'.repeat(100_000)],
  ['markup', '<script>alert(1)</script>'],
  ['an id of the right form', Buffer.from('Vendor:00000000-0000-4000-8000-000000000000').toString('base64url')],
];

/** A value of a type with one text in every place that takes any. */
function filledWith(type: GraphQLInputType, text: string): string {
  if (isNonNullType(type)) return filledWith(type.ofType, text);
  if (isListType(type)) return `[${filledWith(type.ofType, text)}]`;
  if (isScalarType(type) && (type.name === 'String' || type.name === 'ID')) return JSON.stringify(text);
  if (!isInputObjectType(type)) return someValueOf(type);
  const fields = Object.values(type.getFields()).map((field) => `${field.name}: ${filledWith(field.type, text)}`);
  return `{ ${fields.join(', ')} }`;
}

const operations = [
  ...fieldsOf(schema.getQueryType()).map((field) => ['query', field] as const),
  ...fieldsOf(schema.getMutationType())
    .filter(({ name }) => name !== 'signOut')
    .map((field) => ['mutation', field] as const),
].map(([kind, field]) => ({ kind, field, name: `${kind} ${field.name}` }));

describe('input that means harm', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  describe.each(operations)('in the $name', ({ kind, field }) => {
    const args = field.args.filter(({ name }) => !['first', 'last'].includes(name));
    const operationsWith = args.length === 0 ? [] : TEXTS;

    it.each([...operationsWith, ['no arguments that could be left out', null] as const])(
      'comes to a sensible answer: %s',
      async (_what, text) => {
        const given = args.map(({ name, type }) => `${name}: ${filledWith(type, text ?? '')}`).join(', ');
        const operation =
          text === null ? leastOf(field) : leastOf(field).replace(/^\w+(\(.*\))?(?= |$)/s, `${field.name}(${given})`);
        const { data, errors } = await api.client.ask(`${kind} { ${operation} }`);
        expect((errors ?? []).map(({ extensions, message }) => [extensions.code, message])).not.toContainEqual([
          'INTERNAL_SERVER_ERROR',
          expect.anything(),
        ]);
        expect(data === null || data === undefined || field.name in data).toBe(true);
      },
    );
  });

  it('was not lost on anybody: everything still works afterwards', async () => {
    // On the next day: so many attempts to sign in were refused that nobody of this address may try again so soon.
    const client = await administratorOn(api, new Date(Date.now() + 86_400_000).toISOString());
    expect((await client.get('{ vendors { totalCount } }')).vendors.totalCount).toBeGreaterThan(0);
    api.clock.set(null);
  });

  describe('over HTTP', () => {
    const post = (body: string | undefined, type = 'application/json') =>
      api.client.fetch('/graphql', { method: 'POST', body, headers: { 'content-type': type } });

    it.each([
      ['no JSON', '{', 'application/json', 400],
      ['JSON that is no operation', '[]', 'application/json', 400],
      ['another kind of content', '{ me { id } }', 'text/plain', 400],
      ['far too much', JSON.stringify({ query: `{ me { id } } # ${'x'.repeat(600_000)}` }), 'application/json', 413],
    ])('is answered where it is %s, without a stack', async (_what, body, type, status) => {
      const answer = await post(body, type);
      const text = await answer.text();
      expect([answer.status, text.includes('node_modules')]).toEqual([status, false]);
    });

    it('finds nothing at addresses that are not there', async () => {
      for (const path of ['/api', '/api/nothing', '/api/vendors', '/api/reports/x', '/health/x']) {
        const answer = await api.client.fetch(path);
        expect([path, answer.status]).toEqual([path, 404]);
        expect(await answer.json()).toEqual({ error: { code: 'NOT_FOUND', message: 'There is nothing here.' } });
      }
    });

    it('does not run what was sent as a link: a query by GET, a mutation never', async () => {
      const query = encodeURIComponent(
        'mutation { createVendor(input: { name: "By link", tier: LOW }) { __typename } }',
      );
      const answer = await api.client.fetch(`/graphql?query=${query}`);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      const { vendors } = await api.client.get('{ vendors(filter: { search: "By link" }) { totalCount } }');
      expect(vendors.totalCount).toBe(0);
    });

    it('carries headers that keep a browser from doing more than the page needs', async () => {
      const { headers } = await api.stranger.fetch('/health');
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
    });

    it('packs the page for the wire, and neither reports nor answers, whose size would tell what is in them', async () => {
      const { webDirectory } = api.configuration;
      await mkdir(webDirectory, { recursive: true });
      await writeFile(join(webDirectory, 'page.js'), '// The same again.\n'.repeat(1000));
      const script = await api.stranger.fetch('/page.js');
      expect([script.headers.get('content-encoding'), script.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
      expect(await script.text()).toHaveLength(19_000);
      const vendor = await createVendor(api.client);
      const file = await smallPdf();
      const { reportId } = (await (await api.client.upload(vendor, file, 'a.pdf')).json()) as { reportId: string };
      const { fileUrl } = await reportById(api.client, reportId);
      const part = await api.client.fetch(fileUrl, { headers: { range: 'bytes=10-' } });
      expect([part.status, part.headers.get('content-encoding')]).toEqual([206, null]);
      expect(new Uint8Array(await part.arrayBuffer())).toEqual(file.slice(10));
      const answer = await post(JSON.stringify({ query: '{ __schema { types { name description } } }' }));
      expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, null]);
    });
  });

  describe('in the name of a file', () => {
    it.each([
      ['../../../etc/passwd', 'passwd'],
      ['C:\\Users\\ada\\SOC 2.pdf', 'SOC 2.pdf'],
      ['a\u202efdp.exe', 'afdp.exe'],
      ['   ', 'report.pdf'],
      [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(251)}.pdf`],
    ])('leaves %s as a plain name', async (given, kept) => {
      const vendor = await createVendor(api.client);
      const answer = await api.client.upload(vendor, await smallPdf(), given);
      expect(answer.status).toBe(201);
      const { reportId } = (await answer.json()) as { reportId: string };
      const report = await reportById(api.client, reportId);
      expect(report.fileName).toBe(kept);
      const served = await api.client.fetch(report.fileUrl, { method: 'HEAD' });
      expect([served.status, served.headers.get('content-length')]).toEqual([200, String(report.sizeBytes)]);
      expect(served.headers.get('etag')).toBe(`"${report.sha256}"`);
      const body = new Uint8Array(await (await api.client.fetch(report.fileUrl)).arrayBuffer());
      expect(createHash('sha256').update(body).digest('hex')).toBe(report.sha256);
    });
  });
});
