import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestApi, startTestApi } from './harness/api';
import { onceRead, uploaded } from './harness/reports';
import { samplePdf } from './harness/samples';
import { rowIdOf } from './harness/readings';
import { createVendor } from './harness/vendors';
import { waitFor } from './harness/wait-for';
import { startTestWorker } from './harness/worker';

describe('reports that were read before there was a search', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  const kindsFound = async (query: string): Promise<string[]> => {
    const { search } = await api.client.get(`query ($query: String!) { search(query: $query) { nodes { kind } } }`, {
      query,
    });
    return search.nodes.map(({ kind }: { kind: string }) => kind);
  };
  const indexedAt = async (id: string) =>
    (await api.store.query('SELECT text_indexed_at FROM reports WHERE id = $1', [rowIdOf(id)]))[0].text_indexed_at;

  it('are found once the worker has started, by their facts and their pages; one without a file by its facts', async () => {
    const vendor = await createVendor(api.client);
    const reading = await startTestWorker(api.configuration);
    const kept = await uploaded(api.client, vendor, samplePdf('01_lumenvault'));
    const lost = await uploaded(api.client, vendor, samplePdf('09_tessellate_type1'));
    for (const id of [kept, lost]) expect(await onceRead(api.client, id)).toMatchObject({ readStatus: 'READ' });
    await reading.stop();
    expect(await kindsFound('lumenvault')).toContain('PAGE');
    const facts = await api.client.get('query ($id: ID!) { report(id: $id) { facts { auditor { value } } } }', {
      id: lost,
    });
    const { value: auditor } = facts.report.facts.auditor;

    await api.store.query('DELETE FROM search_entries');
    await api.store.query('UPDATE reports SET text_indexed_at = NULL');
    await rm(join(api.configuration.filesDirectory, 'reports', `${rowIdOf(lost)}.pdf`));
    expect(await kindsFound('lumenvault')).toEqual([]);
    const worker = await startTestWorker(api.configuration);
    try {
      // What was read is there before any document has been opened anew.
      expect(await kindsFound(`"${auditor}"`)).toContain('FACT');
      await waitFor(
        () => kindsFound('lumenvault'),
        (kinds) => kinds.includes('PAGE'),
      );
      await waitFor(
        () => indexedAt(lost),
        (at) => at !== null,
      );
      expect(await kindsFound(`"${auditor}"`)).not.toContain('PAGE');
    } finally {
      await worker.stop();
    }
  }, 180_000);
});
