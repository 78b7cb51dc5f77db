import { createHash } from 'node:crypto';
import { PDFParse } from 'pdf-parse';
import type { ReportFacts, ReportedException } from '@countersign/vocabulary';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { type NewAccount, colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import type { ApiClient } from './harness/client';
import { attached } from './harness/attachments';
import { readReport, rowIdOf } from './harness/readings';
import { uploaded } from './harness/reports';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');
const NOW = '2026-03-01T10:30:00.000Z';
const place = (page: number) => ({ page, quote: 'Words.', box: { x: 72, y: 90, width: 400, height: 12 } });
const exception = (finding: string): ReportedException => ({
  ...{ controlId: 'LA-1', finding, criteria: ['CC6.2'], control: null, test: null },
  managementResponse: 'The ticket system asks for it now.',
  evidence: [place(26)],
});
const expects = (...texts: readonly string[]): ReportFacts['cuecs'] =>
  texts.map((text, at) => ({ id: `UEC-${at + 1}`, text, criteria: [], evidence: [place(40 + at)] }));

/** What hides, turns or runs where it is printed without care. */
const HOSTILE = [
  '<img src=x onerror=alert(1)> **bold** [link](javascript:alert(1)) ![](https://evil.example/x.png)',
  '# heading',
  '- item',
  '1. item',
  '===',
  '| a | b |',
  '`code` & &lt; https://evil.example www.evil.example',
  'right\u202eto left\u202c, zero\u200bwidth, bell\u0007, Łódź, Ελλάδα, Москва, 株式会社 🙂',
  'W'.repeat(3000),
].join('\n');

describe('the pack of a review', () => {
  let api: TestApi;
  let second: NewAccount & { readonly client: ApiClient };
  let reviewId: string;
  let reportId: string;

  const openReview = async (report: string): Promise<string> =>
    (await api.client.mutate('openReview', { reportId: report }, '... on OpenReviewPayload { review { id } }')).review
      .id;
  const keysOf = async (id: string): Promise<string[]> => {
    const { review } = await api.client.get('query ($id: ID!) { review(id: $id) { exceptions { key } } }', { id });
    return review.exceptions.map(({ key }: { key: string }) => key);
  };
  const comment = (text: string, about: object = {}) =>
    api.client.mutate(
      'commentOnReview',
      { reviewId, text, ...about },
      '... on CommentOnReviewPayload { comment { id } }',
    );
  const versionOf = async (id: string): Promise<number> =>
    (await api.client.get('query ($id: ID!) { review(id: $id) { version } }', { id })).review.version;
  const packOf = (id: string, form: 'pdf' | 'md', client = api.client) =>
    client.fetch(`/api/reviews/${id}/pack.${form}`);
  const markdownOf = async (id: string): Promise<string> => (await packOf(id, 'md')).text();
  const pagesOf = async (id: string): Promise<string[]> => {
    const parser = new PDFParse({ data: new Uint8Array(await (await packOf(id, 'pdf')).arrayBuffer()) });
    const { pages } = await parser.getText();
    await parser.destroy();
    return pages.map(({ text }) => text.replace(/\s+/g, ' '));
  };

  beforeAll(async () => {
    api = await startTestApi();
    api.clock.set(NOW);
    second = await colleague(api);
    const vendorId = await createVendor(api.client, {
      name: 'Łódź Signing',
      legalName: 'Łódź Signing S.A.',
      tier: 'HIGH',
    });
    reportId = await readReport(api, vendorId, {
      exceptions: [exception('For 2 of 25 users the approval was missing.')],
      cuecs: expects('User entities remove leavers within one day.', 'User entities review access rights.'),
      subserviceOrganizations: [{ name: 'AWS', services: 'Hosting', method: 'CARVE_OUT', evidence: [place(12)] }],
      warnings: [{ code: 'PERIOD_DISAGREES', message: 'Two periods are named.', evidence: [place(3)] }],
    });
    await second.client.mutate('confirmFact', { reportId, fact: 'OPINION', value: { opinion: 'UNQUALIFIED' } }, '');
    const { report: read } = await api.client.get(
      'query ($id: ID!) { report(id: $id) { facts { exceptions { key } warnings { key } } } }',
      { id: reportId },
    );
    const [{ key }] = read.facts.exceptions;
    await second.client.mutate('confirmReportItem', { reportId, list: 'EXCEPTIONS', key }, '');
    const settled = { reportId, key: read.facts.warnings[0].key, note: 'The other is last year’s.' };
    await second.client.mutate('settleWarning', settled, '');
    await api.store.query(
      `INSERT INTO fact_corrections (id, report_id, fact, act, value, read_value, evidence, reason, corrected_by, corrected_at)
       SELECT gen_random_uuid(), $1, 'auditor', 'SET', '"Bexley Strand"', '"Bexly Srand"', '[]', 'Misread on page 7.', id, $2
       FROM accounts WHERE email = 'admin@countersign.local'`,
      [rowIdOf(reportId), NOW],
    );
    reviewId = await openReview(reportId);
    const [exceptionKey] = await keysOf(reviewId);
    await comment(`Have you seen this, @[${second.id}]?`, { exceptionKey });
    const { comment: taken } = await comment('Said in haste.');
    await api.client.mutate('withdrawComment', { commentId: taken.id }, '');
    await attached(second.client, reviewId, 'Seen.', 'notes.txt');
    const disposed = { reviewId, exceptionKey, kind: 'ACCEPTED', text: 'Two accounts, both closed since.' };
    await api.client.mutate('disposeException', disposed, '');
    await api.client.mutate(
      'confirmChecklistLine',
      { reviewId, code: 'AUDITOR_ON_FILE', note: 'Peer review seen.' },
      '',
    );
  });
  afterAll(() => api.stop());

  it('of a review that is not decided is a draft, and says so on every page', async () => {
    const pages = await pagesOf(reviewId);
    expect(pages[0]).toContain('Draft: this review is not decided.');
    expect(pages.every((page) => page.includes('DRAFT'))).toBe(true);
    expect(await markdownOf(reviewId)).toContain('**Decision:** None yet');
  });

  describe('that was decided by two persons', () => {
    let pages: string[];
    let markdown: string;

    beforeAll(async () => {
      api.clock.forward(1000);
      const said = {
        ...{
          decision: 'APPROVED_WITH_CONDITIONS',
          rationale: 'Few exceptions.',
          overrideRationale: 'No other vendor.',
        },
        conditions: [{ description: 'Show the new approval step.', dueOn: '2026-04-30' }],
      };
      await api.client.mutate('decideReview', { reviewId, version: await versionOf(reviewId), ...said }, '');
      const approved = { reviewId, version: await versionOf(reviewId) };
      await second.client.mutate('approveDecision', approved, '');
      api.clock.forward(1000);
      await comment('Spoken of with the board.');
      await attached(api.client, reviewId, 'Minutes.', 'minutes.txt');
      const { report } = await api.client.get('query ($id: ID!) { report(id: $id) { cuecs { nodes { id } } } }', {
        id: reportId,
      });
      // After the decision; the pack shows what was then.
      const cuecs = [{ id: report.cuecs.nodes[0].id, version: 1 }];
      await api.client.mutate('editCuecs', { cuecs, status: 'IMPLEMENTED' }, '');
      [pages, markdown] = [await pagesOf(reviewId), await markdownOf(reviewId)];
    }, 90_000);

    it('has its summary on the first page, and the notice that the report is restricted', () => {
      const [first] = pages;
      for (const words of [
        'Review of Łódź Signing',
        'SOC 2 Type 2, 2025-01-01 to 2025-12-31',
        'Restricted use. This pack quotes a service auditor’s report',
        'frozen with the decision',
        'Service auditor Bexley Strand',
        '1: 1 accepted',
        '2: 2 not assessed; 2 without an owner',
        'High, version 1; it does not support relying on the report',
        'Approved with conditions, 2026-03-01 10:30 UTC',
        'Decided by Administrator <admin@countersign.local>',
        `Approved by Ada Auditor <${second.email}>`,
        '1 condition, 1 open',
        'Review again on 2027-03-01',
        'Rationale Few exceptions.',
        `Page 1 of ${pages.length}`,
      ])
        expect(first).toContain(words);
      expect(first).not.toContain('DRAFT');
      expect(pages[1]).toContain('Decisions');
      expect(pages.every((page) => page.includes('Restricted use · Review of Łódź Signing'))).toBe(true);
      expect(pages.length).toBeGreaterThanOrEqual(3);
      expect(pages.length).toBeLessThan(9);
    });

    it.each([
      ['the decision and both persons', ['Proposed by', 'Approved by the second person', 'No other vendor.']],
      [
        'who confirmed which fact, and what came of the warnings',
        [
          'Facts that a person confirmed',
          'UNQUALIFIED',
          'For 2 of 25 users the approval was missing.',
          'Two periods are named.',
          'The other is last year’s.',
        ],
      ],
      ['the conditions', ['Condition 1', 'due 2026-04-30', 'Show the new approval step.']],
      ['the trail', ['Review opened', 'Exception disposed of', 'Decision proposed', 'Decision recorded']],
      [
        'the facts with their pages',
        ['2025-01-01 to 2025-12-31 (p. 1)', 'Security (p. 1)', 'AWS', 'Carve out · p. 12'],
      ],
      ['what a person put right', ['Bexly Srand', 'Misread on page 7.']],
      ['the exceptions and their disposition', ['Control LA-1', 'p. 26', 'Two accounts, both closed since.']],
      ['management’s response', ['The ticket system asks for it now.']],
      ['the CUECs as they were', ['UEC-2', 'Not assessed · nobody owns it · p. 41']],
      ['the checklist', ['was checked: Peer review seen.', 'Every exception has a disposition']],
      [
        'what was said before the decision, and after it',
        [
          `about LA-1 Have you seen this, @Ada Auditor?`,
          '2026-03-01 10:30 UTC · withdrawn 2026-03-01 10:30 UTC',
          'After the decision, which was not made by it: Administrator <admin@countersign.local>',
          'Spoken of with the board.',
        ],
      ],
      [
        'the files, each by its hash',
        ['notes.txt text/plain · 5 bytes', hashOf('Seen.'), 'minutes.txt', hashOf('Minutes.')],
      ],
      ['the policy', ['The policy, version 1 for the tier high', 'Review again after months']],
    ])('tells %s', (_what, told) => {
      const whole = pages.join(' ');
      const unescaped = markdown
        .replace(/\\(?=[^\w\s])/g, '')
        .replace(/\*\*|^> |^### |^\*|\*$/gm, '')
        .replace(/\s+/g, ' ');
      for (const words of told) {
        expect(whole).toContain(words);
        expect(unescaped).toContain(words);
      }
      expect(whole).not.toContain('Implemented');
      expect(whole).not.toContain('Said in haste.');
    });

    it('stays as it was when the report is corrected and the policy revised afterwards', async () => {
      await api.store.query(
        `UPDATE readings SET facts = jsonb_set(facts, '{opinion,value}', '"ADVERSE"') WHERE report_id = $1`,
        [rowIdOf(reportId)],
      );
      const again = await markdownOf(reviewId);
      expect(again).toContain('**Opinion:** Unqualified');
      expect(again.replace(/Status:\*\* \w+/, '')).toBe(markdown.replace(/Status:\*\* \w+/, ''));
    });

    it('shows a condition with the evidence that closed it', async () => {
      const { review } = await api.client.get(
        'query ($id: ID!) { review(id: $id) { decisions { conditions { id } } } }',
        { id: reviewId },
      );
      const [{ id: conditionId }] = review.decisions[0].conditions;
      const attachmentIds = [await attached(api.client, reviewId, 'Screenshot.', 'step.txt')];
      const closing = { conditionId, evidence: 'Screenshot in ticket 41.', attachmentIds };
      await api.client.mutate('closeCondition', closing, '');
      const told = await markdownOf(reviewId);
      expect(told).toContain('**Conditions:** 1 condition, 0 open');
      expect(told).toContain('> Screenshot in ticket 41.');
      expect(told).toContain(`> step.txt (SHA-256 ${hashOf('Screenshot.')})`);
    });
  });

  it('is named after the vendor, not kept by anybody on the way, and noted in the audit log', async () => {
    const answer = await packOf(reviewId, 'pdf');
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="review-pack.pdf"; filename*=UTF-8''Review%20of%20%C5%81%C3%B3d%C5%BA%20Signing%2C%202026-03-01.pdf`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    const { auditEvents } = await api.client.get(
      'query ($id: ID!) { auditEvents(first: 1, filter: { subjectId: $id }) { nodes { action after actor { name } } } }',
      { id: reviewId },
    );
    expect(auditEvents.nodes).toEqual([
      { action: 'review.packDownloaded', after: { form: 'PDF' }, actor: { name: 'Administrator' } },
    ]);
    expect((await markdownOf(reviewId)).includes('Pack downloaded')).toBe(false);
  });

  it('takes hostile words for words, in both forms', async () => {
    const vendorId = await createVendor(api.client, { name: `Evil <b>${'x'.repeat(150)}`, tier: 'LOW' });
    const hostile = await readReport(api, vendorId, {
      ...{ auditor: fact(HOSTILE), systemName: fact(HOSTILE), serviceOrganization: fact(HOSTILE) },
      exceptions: [exception(HOSTILE)],
      cuecs: expects(HOSTILE),
      subserviceOrganizations: [{ name: HOSTILE, services: HOSTILE, method: null, evidence: [] }],
    });
    const id = await openReview(hostile);
    const [exceptionKey] = await keysOf(id);
    await api.client.mutate(
      'disposeException',
      { reviewId: id, exceptionKey, kind: 'ACCEPTED', text: HOSTILE.slice(0, 3000) },
      '',
    );
    const rationale = HOSTILE.replaceAll('W', 'V').repeat(2).slice(0, 9_000);
    const decision = { reviewId: id, version: await versionOf(id), decision: 'REJECTED', rationale };
    await api.client.mutate('decideReview', decision, '');

    const markdown = await markdownOf(id);
    expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/);
    // Every heading is one of the pack's own, and nothing is a link, an image, a table, HTML or an address.
    expect(markdown).not.toMatch(/(?<!\\)<|(?<!\\)\]\(|(?<!\\)`|(?<!\\)\|/);
    expect(markdown).not.toMatch(/https?:|www\.|javascript:/);
    const bodies = markdown.split('\n').filter((line) => !/^#{1,3} /.test(line));
    expect(bodies.filter((line) => /^(?:> )?(?:#|={3}|\d+[.)]|[+-] (?!\*\*))/.test(line))).toEqual([]);
    expect(markdown).toContain('Łódź, Ελλάδα, Москва, 株式会社 🙂');

    const pages = await pagesOf(id);
    const whole = pages.join(' ');
    expect(pages[0]).toContain('Rationale');
    expect(pages[1]).toContain('Decisions');
    expect(whole).toContain('Łódź, Ελλάδα, Москва, 株式会社 🙂');
    expect(whole).toContain('<img src=x onerror=alert(1)>');
    expect(whole).not.toMatch(/[\u200b-\u200f\u202a-\u202e]/);
  }, 90_000);

  it('is refused where there is nothing to show, and to strangers', async () => {
    const vendorId = await createVendor(api.client, { tier: 'LOW' });
    const asked = await api.client.mutate(
      'requestReview',
      { vendorId },
      '... on RequestReviewPayload { review { id } }',
    );
    for (const form of ['pdf', 'md'] as const) {
      expect((await packOf(reviewId, form, api.stranger)).status).toBe(401);
      const empty = await packOf(asked.review.id, form);
      expect([empty.status, ((await empty.json()) as any).error.code]).toEqual([409, 'NOTHING_TO_SHOW']);
      for (const id of ['nothing', vendorId]) {
        const missing = await packOf(id, form);
        expect([missing.status, ((await missing.json()) as any).error.code]).toEqual([404, 'REVIEW_NOT_FOUND']);
      }
    }
    await uploaded(api.client, vendorId, await smallPdf());
    expect((await packOf(asked.review.id, 'md')).status).toBe(409);
  });
});
