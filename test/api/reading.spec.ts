import type { RunningWorker } from '../../apps/worker/src/worker';
import { type TestApi, logLines, startTestApi } from './harness/api';
import { onceRead, reportById, uploaded } from './harness/reports';
import { type Sample, samplePdf, truthOf } from './harness/samples';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';
import { startTestWorker } from './harness/worker';

const FACTS = `query ($id: ID!) { report(id: $id) {
  facts {
    document { pages sha256 } kind { value } type { value } period { value { start end } evidence { page quote box { x y width height } } }
    asOf { value } opinion { value confidence } auditor { value } serviceOrganization { value } categories { value }
    subserviceOrganizations { name method } csocs { controlId text criteria } controls { controlId description tests { outcome } }
    exceptions { controlId finding evidence { page } } sections { kind title firstPage lastPage } warnings { code message } readerVersion readAt }
  assessment { assessedOn freshness staleOn daysLeft findings { code severity message evidence { page } } }
  cuecs(first: 100) { totalCount nodes { id controlId text criteria position owner { id } evidence { page quote } } } } }`;

describe('reading', () => {
  let api: TestApi;
  let worker: RunningWorker;
  let vendor: string;

  beforeAll(async () => {
    api = await startTestApi();
    worker = await startTestWorker(api.configuration);
    vendor = await createVendor(api.client);
  });
  afterAll(async () => {
    await worker.stop();
    await api.stop();
  });

  it.each<Sample>(['01_lumenvault', '03_meridianloop', '09_tessellate_type1'])(
    'reads %s from the upload to facts, assessment and controls of our own',
    async (sample) => {
      const truth = truthOf(sample);
      const id = await uploaded(api.client, vendor, samplePdf(sample));
      expect(await onceRead(api.client, id)).toMatchObject({
        readStatus: 'READ',
        readingAttempts: 1,
        failure: null,
        progress: null,
      });
      const { report } = await api.client.get(FACTS, { id });
      expect(report.facts.kind.value).toBe(truth.kind);
      expect(report.facts.type.value).toBe(truth.type);
      expect(report.facts.period?.value ?? null).toEqual(truth.period);
      expect(report.facts.asOf?.value ?? null).toEqual(truth.asOf);
      expect(report.facts.opinion.value).toBe(truth.opinion);
      expect(report.facts.exceptions).toHaveLength(truth.exceptions.length);
      expect(report.cuecs.totalCount).toBe(truth.cuecs.length);
      expect(report.cuecs.nodes.map(({ position }: { position: number }) => position)).toEqual(
        truth.cuecs.map((_: unknown, place: number) => place),
      );
      expect(report.assessment.findings.map(({ code }: { code: string }) => code).includes('TYPE_1_ONLY')).toBe(
        truth.type === 'TYPE_1',
      );
    },
    60_000,
  );

  it('tells how it stands at once, then page by page until it is read', async () => {
    const socket = api.client.socket();
    const seen: { readStatus: string; progress: { pagesRead: number; pages: number | null } | null }[] = [];
    const other = await createVendor(api.client);
    const id = await uploaded(api.client, other, samplePdf('01_lumenvault'));
    const events = socket.iterate<any>({
      query:
        'subscription ($id: ID!) { reportProgress(reportId: $id) { report { readStatus progress { pagesRead pages } facts { document { pages } } } } }',
      variables: { id },
    });
    for await (const { data, errors } of events) {
      expect(errors).toBeUndefined();
      seen.push(data.reportProgress.report);
      if (data.reportProgress.report.readStatus === 'READ') break;
    }
    await socket.dispose();
    expect(['QUEUED', 'READING']).toContain(seen[0]?.readStatus);
    const pagesRead = seen.flatMap(({ progress }) => (progress === null ? [] : [progress.pagesRead]));
    expect(pagesRead.length).toBeGreaterThan(0);
    expect(pagesRead).toEqual([...pagesRead].sort((a, b) => a - b));
    expect(seen.at(-1)).toMatchObject({ readStatus: 'READ', facts: { document: { pages: expect.any(Number) } } });
  }, 60_000);

  it('tells lists and the dashboard of every report that comes in', async () => {
    const socket = api.client.socket();
    const events = socket.iterate<any>({ query: 'subscription { reportsChanged { report { id readStatus } } }' });
    const first = events.next();
    // Until the subscription stands, there is nothing to see it by.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const id = await uploaded(api.client, vendor, await smallPdf());
    expect((await first).value.data.reportsChanged.report.id).toBe(id);
    await socket.dispose();
    await onceRead(api.client, id);
  });

  it('keeps the file of a reading that failed, says why, and tries again when asked', async () => {
    const file = await smallPdf({ text: '' });
    const id = await uploaded(api.client, vendor, file);
    await onceRead(api.client, id);
    // As if the reading had run out of time.
    await api.store.query(
      `DELETE FROM cuecs; DELETE FROM readings WHERE report_id = (SELECT id FROM reports WHERE size_bytes = ${file.length} ORDER BY uploaded_at DESC LIMIT 1)`,
    );
    await api.store.query(
      `UPDATE reports SET read_status = 'FAILED', stale_on = NULL, failure_code = 'TIMED_OUT', failure_message = 'It took too long.', failed_at = now() WHERE size_bytes = $1`,
      [file.length],
    );
    const failed = await reportById(api.client, id);
    expect(failed.failure).toMatchObject({ code: 'TIMED_OUT', retryable: true });
    expect((await api.client.fetch(failed.fileUrl)).status).toBe(200);
    const retry = () =>
      api.client.mutate(
        'retryReading',
        { reportId: id },
        '... on RetryReadingPayload { report { readStatus failure { code } } }',
      );
    const answers = await Promise.all([retry(), retry()]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ReadingNotFailed', 'RetryReadingPayload']);
    expect(answers.find(({ report }) => report)?.report).toEqual({ readStatus: 'QUEUED', failure: null });
    const again = await onceRead(api.client, id);
    expect(again.readingAttempts).toBe(2);
  }, 60_000);

  it('says in the log what happened to which report, and nothing of what is in it', () => {
    expect(logLines.some((line) => line.includes('a report was read'))).toBe(true);
    expect(logLines.join('')).not.toMatch(/lumen\s*vault|report\.pdf|unqualified/i);
  });
});
