import { assess, calendarDateOf } from '@countersign/assessment';
import { isRefused, readFactsInChild } from '@countersign/reader-process';
import type { RunningWorker } from '../../apps/worker/src/worker';
import { type TestApi, logLines, startTestApi } from './harness/api';
import { onceRead, uploaded } from './harness/reports';
import { type Sample, samplePath, samplePdf } from './harness/samples';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';
import { waitFor } from './harness/wait-for';
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

  it('opens a protected report with the password that came along, and keeps that nowhere', async () => {
    const password = 'öpen-sesame-4711';
    const file = await smallPdf({ password, pages: 2 });
    const upload = (given: string) => api.client.upload(vendor, file, 'report.pdf', 'file', given);
    const refused = await upload('guess');
    expect([refused.status, await refused.json()]).toMatchObject([422, { error: { code: 'WRONG_PASSWORD' } }]);
    const { reportId } = (await (await upload(`${password}\n`)).json()) as { reportId: string };
    expect(await onceRead(api.client, reportId)).toMatchObject({ readStatus: 'READ', failure: null });
    // What is kept is the file as it came.
    const kept = await (await api.client.fetch(`/api/reports/${reportId}/file`)).arrayBuffer();
    expect(new Uint8Array(kept)).toEqual(file);

    const again = async (given: string | null) => {
      await api.client.mutate('readReportAgain', { reportId, password: given }, '');
      const query = 'query ($id: ID!) { report(id: $id) { readStatus readingAgain { status message } } }';
      const ended = ({ report: { readingAgain } }: any) => readingAgain === null || readingAgain.status === 'FAILED';
      return (await waitFor(() => api.client.get(query, { id: reportId }), ended)).report;
    };
    expect(await again(null)).toMatchObject({ readStatus: 'READ', readingAgain: { status: 'FAILED' } });
    expect(await again(password)).toEqual({ readStatus: 'READ', readingAgain: null });
    expect(await api.store.query('SELECT FROM reading_passwords')).toEqual([]);
    expect(JSON.stringify(await api.store.query('SELECT before, after FROM audit_events'))).not.toContain(password);
    expect(logLines.join('')).not.toContain('sesame');
  });

  it.each<Sample>(['01_lumenvault', '03_meridianloop', '09_tessellate_type1'])(
    'shows of %s all that the reader finds in it, word for word, and what it means today',
    async (sample) => {
      const read = await readFactsInChild(samplePath(sample));
      if (isRefused(read)) throw new Error(`The sample was refused: ${read.error.code}.`);
      const id = await uploaded(api.client, vendor, samplePdf(sample));
      expect(await onceRead(api.client, id)).toMatchObject({
        readStatus: 'READ',
        readingAttempts: 1,
        failure: null,
        progress: null,
      });
      const { report } = await api.client.get(FACTS, { id });
      const valuesOf = (list: readonly { value: unknown }[]) => list.map(({ value }) => ({ value }));
      const { kind, type, period, asOf, opinion, auditor, serviceOrganization } = read;
      expect(report.facts).toMatchObject({
        document: { pages: read.document.pages, sha256: read.document.sha256 },
        kind: kind && { value: kind.value },
        type: type && { value: type.value },
        period: period && { value: period.value, evidence: period.evidence },
        asOf: asOf && { value: asOf.value },
        opinion: opinion && { value: opinion.value, confidence: opinion.confidence },
        auditor: auditor && { value: auditor.value },
        serviceOrganization: serviceOrganization && { value: serviceOrganization.value },
        categories: valuesOf(read.categories),
        subserviceOrganizations: read.subserviceOrganizations.map(({ name, method }) => ({ name, method })),
        csocs: read.csocs.map(({ id: controlId, text, criteria }) => ({ controlId, text, criteria })),
        controls: read.controls.map(({ id: controlId, description, tests }) => ({
          controlId,
          description,
          tests: tests.map(({ outcome }) => ({ outcome })),
        })),
        exceptions: read.exceptions.map(({ controlId, finding, evidence }) => ({
          controlId,
          finding,
          evidence: evidence.map(({ page }) => ({ page })),
        })),
        sections: read.sections.map(({ kind: section, title, firstPage, lastPage }) => ({
          kind: section,
          title,
          firstPage,
          lastPage,
        })),
        warnings: read.warnings.map(({ code, message }) => ({ code, message })),
      });
      expect(read.controls.length + read.cuecs.length).toBeGreaterThan(20);
      expect(report.cuecs).toEqual({
        totalCount: read.cuecs.length,
        nodes: read.cuecs.map(({ id: controlId, text, criteria, evidence }, position) => ({
          id: expect.any(String),
          controlId,
          text,
          criteria,
          position,
          owner: null,
          evidence: evidence.map(({ page, quote }) => ({ page, quote })),
        })),
      });
      const today = calendarDateOf(new Date());
      const assessed = assess(read, today);
      expect(report.assessment).toMatchObject({
        assessedOn: today,
        freshness: assessed.freshness,
        staleOn: assessed.staleOn,
        // The vendor of this test goes by another name than the reports' service organizations.
        findings: expect.arrayContaining(
          assessed.findings.map(({ code, severity, message }) => expect.objectContaining({ code, severity, message })),
        ),
      });
    },
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
  });

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

  it('keeps the file of a reading that failed, says why and what to do, and tries again when asked', async () => {
    const file = await smallPdf({ text: null });
    const id = await uploaded(api.client, vendor, file);
    const failed = await onceRead(api.client, id);
    expect(failed).toMatchObject({
      readStatus: 'FAILED',
      readingAttempts: 1,
      failure: { code: 'NO_TEXT', retryable: false, message: expect.stringContaining('ask the vendor') },
    });
    expect(new Uint8Array(await (await api.client.fetch(failed.fileUrl)).arrayBuffer())).toEqual(file);
    const retry = () =>
      api.client.mutate(
        'retryReading',
        { reportId: id },
        '... on RetryReadingPayload { report { readStatus failure { code } } }',
      );
    const answers = await Promise.all([retry(), retry()]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ReadingNotFailed', 'RetryReadingPayload']);
    expect(answers.find(({ report }) => report)?.report).toEqual({ readStatus: 'QUEUED', failure: null });
    expect(await onceRead(api.client, id)).toMatchObject({ readStatus: 'FAILED', readingAttempts: 2 });
    const answer = await api.client.upload(vendor, file);
    expect([answer.status, ((await answer.json()) as { reportId: string }).reportId]).toEqual([200, id]);
  });

  it('says in the log what happened to which report, and nothing of what is in it', () => {
    expect(logLines.some((line) => line.includes('a report was read'))).toBe(true);
    expect(logLines.join('')).not.toMatch(/lumen\s*vault|report\.pdf|unqualified/i);
  });
});
