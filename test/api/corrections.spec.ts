import { fact } from '../../libs/vocabulary/src/testing/facts';
import { type TestApi, startTestApi } from './harness/api';
import { colleague } from './harness/accounts';
import { cuecs, failedReport, readAgain, readReport, rowIdOf } from './harness/readings';
import { createVendor } from './harness/vendors';

const PLACE = 'evidence { page quote box { x y width height } }';
const VALUE = `kind type period { start end } date name opinion categories
  exception { controlId criteria control test finding managementResponse } control { controlId text criteria }
  subserviceOrganization { name services method }`;
const CORRECTION = `id fact act reason itemKey correctedAt correctedBy { email } withdrawnAt withdrawnBy { email }
  value { ${VALUE} } readValue { ${VALUE} } ${PLACE} reading { standing value { ${VALUE} } } report { id }`;
const REPORT = `query ($id: ID!) { report(id: $id) { readStatus disagreements readingAgain { status message progress { pagesRead } }
  assessment { freshness staleOn findings { code } }
  facts { auditor { value confidence ${PLACE} } opinion { value basis } period { value { start end } } systemName { value }
    categories { value } exceptions { key controlId finding ${PLACE} } csocs { key controlId text }
    subserviceOrganizations { key name method } }
  cuecs { totalCount nodes { id controlId text criteria position version status owner { id } theme { theme } ${PLACE} } }
  corrections { totalCount nodes { ${CORRECTION} } } } }`;

const SEEN = [{ page: 4, quote: 'Pell & Harrow LLP', box: { x: 72, y: 90, width: 120, height: 12 } }];
const LATE = {
  controlId: 'LA-1',
  criteria: ['CC6.2'],
  control: null,
  test: null,
  finding: 'For 1 of 25 leavers, access was removed 9 days late.',
  managementResponse: null,
  evidence: [{ page: 9, quote: 'Exception noted', box: { x: 1, y: 2, width: 3, height: 4 } }],
};

describe('corrections', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    api.clock.set('2026-03-01T10:00:00.000Z');
  });
  afterAll(() => api.stop());

  const reportWith = async (facts = {}, vendor = {}) => readReport(api, await createVendor(api.client, vendor), facts);
  const look = async (id: string) => (await api.client.get(REPORT, { id })).report;
  const act = (name: string, input: object, client = api.client) => {
    const payload = `${name[0]!.toUpperCase()}${name.slice(1)}Payload`;
    return client.mutate(
      name,
      { reason: 'It says so on page 4.', ...input },
      `... on ${payload} {
      correction { ${CORRECTION} } report { id } }`,
    );
  };
  const answer = (name: string, correctionId: string) =>
    api.client.mutate(name, { correctionId }, '... on UserError { code }');
  const correctAuditor = (reportId: string, rest: object = {}) =>
    act('correctFact', { reportId, fact: 'AUDITOR', value: { name: 'Pell & Harrow LLP' }, ...rest });

  describe('of a fact', () => {
    it('count in the place of what was read, which stays visible with who, when and why', async () => {
      const id = await reportWith();
      const ada = await colleague(api);
      const input = { reportId: id, fact: 'AUDITOR', value: { name: ' Pell & Harrow LLP ' }, evidence: SEEN };
      const { __typename, correction } = await act('correctFact', input, ada.client);
      expect(__typename).toBe('CorrectFactPayload');
      const report = await look(id);
      expect(report.facts.auditor).toEqual({ value: 'Pell & Harrow LLP', confidence: 'CERTAIN', evidence: SEEN });
      expect(report.corrections).toEqual({ totalCount: 1, nodes: [correction] });
      expect(correction).toMatchObject({
        fact: 'AUDITOR',
        act: 'SET',
        value: { name: 'Pell & Harrow LLP', kind: null, date: null },
        readValue: { name: 'Dunmore & Vane LLP' },
        evidence: SEEN,
        reason: 'It says so on page 4.',
        correctedAt: '2026-03-01T10:00:00.000Z',
        correctedBy: { email: ada.email },
        withdrawnAt: null,
        withdrawnBy: null,
        reading: { standing: 'UNCHANGED', value: { name: 'Dunmore & Vane LLP' } },
        report: { id },
      });
    });

    it.each([
      ['KIND', { kind: 'SOC1' }],
      ['TYPE', { type: 'TYPE_1' }],
      ['PERIOD', { period: { start: '2024-04-01', end: '2025-03-31' } }],
      ['AS_OF', { date: '2025-06-30' }],
      ['SERVICE_ORGANIZATION', { name: 'Lumen Vault, Inc.' }],
      ['SYSTEM_NAME', { name: 'Vault' }],
      ['AUDITOR', { name: 'Pell LLP' }],
      ['REPORT_DATE', { date: '2026-01-15' }],
      ['OPINION', { opinion: 'QUALIFIED' }],
      ['CATEGORIES', { categories: ['AVAILABILITY', 'SECURITY'] }],
    ])('can be made of %s, taken back, and made to say that the report does not state it', async (name, value) => {
      const reportId = await reportWith();
      const { correction } = await act('correctFact', { reportId, fact: name, value });
      expect(correction).toMatchObject({ fact: name, value });
      expect(await answer('withdrawCorrection', correction.id)).toMatchObject({
        __typename: 'WithdrawCorrectionPayload',
      });
      expect((await look(reportId)).corrections.totalCount).toBe(0);
      expect((await act('correctFact', { reportId, fact: name, value: null })).correction.value).toBeNull();
    });

    it('decide the age, the findings, the search and the dashboard’s order at once', async () => {
      const id = await reportWith();
      expect((await look(id)).assessment).toMatchObject({ freshness: 'CURRENT', staleOn: '2027-01-01' });
      const period = { start: '2024-01-01', end: '2024-12-31' };
      await act('correctFact', { reportId: id, fact: 'PERIOD', value: { period } });
      await act('correctFact', { reportId: id, fact: 'OPINION', value: { opinion: 'ADVERSE' } });
      await correctAuditor(id);
      const { assessment } = await look(id);
      expect(assessment).toMatchObject({ freshness: 'STALE', staleOn: '2026-01-01' });
      expect(assessment.findings.map(({ code }: any) => code)).toEqual(
        expect.arrayContaining(['STALE', 'OPINION_ADVERSE']),
      );
      const stale = await api.client.get('{ reports(filter: { freshness: STALE }) { nodes { id } } }');
      expect(stale.reports.nodes).toEqual(expect.arrayContaining([{ id }]));
      const hits = await api.client.get('{ search(query: "Harrow") { nodes { report { id } } } }');
      expect(hits.search.nodes).toEqual(expect.arrayContaining([{ report: { id } }]));
    });

    it('take the place of an earlier one, which is kept in the history', async () => {
      const id = await reportWith();
      const first = (await correctAuditor(id)).correction;
      const second = (await correctAuditor(id, { value: { name: 'Pell LLP' } })).correction;
      const { report } = await api.client.get(
        `query ($id: ID!) { report(id: $id) { corrections(withWithdrawn: true) { nodes { id withdrawnAt reading { standing } readValue { name } } } } }`,
        { id },
      );
      expect((await look(id)).corrections.nodes.map((each: any) => each.id)).toEqual([second.id]);
      expect(report.corrections.nodes).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ id: second.id, withdrawnAt: null, readValue: { name: 'Dunmore & Vane LLP' } }),
          expect.objectContaining({ id: first.id, withdrawnAt: expect.any(String), reading: null }),
        ]),
      );
    });

    it('are refused to who saw another state, so that nobody’s correction is overwritten unseen', async () => {
      const id = await reportWith();
      const { correction } = await correctAuditor(id, { seenCorrectionId: null });
      const late = await correctAuditor(id, { value: { name: 'Other' }, seenCorrectionId: null });
      expect(late).toMatchObject({ __typename: 'CorrectedMeanwhile', code: 'CORRECTED_MEANWHILE' });
      expect((await look(id)).facts.auditor.value).toBe('Pell & Harrow LLP');
      const seen = await correctAuditor(id, { value: { name: 'Other' }, seenCorrectionId: correction.id });
      expect(seen.__typename).toBe('CorrectFactPayload');
    });

    it('confirm what was read with doubt, where it stands', async () => {
      const id = await reportWith({ auditor: fact('Dunmore & Vane LLP', 'DOUBTFUL') });
      const { correction } = await correctAuditor(id, { value: { name: 'Dunmore & Vane LLP' } });
      expect(correction.reading.standing).toBe('AGREES');
      const { auditor } = (await look(id)).facts;
      expect(auditor).toMatchObject({ confidence: 'CERTAIN', evidence: fact('Dunmore & Vane LLP').evidence });
    });

    it.each([
      ['value.name', { value: { name: ' ' } }],
      ['value.name', { value: { date: '2025-01-01' } }],
      ['value.name', { value: { name: 'A', date: '2025-01-01' } }],
      ['reason', { reason: ' \u0000 ' }],
      ['reason', { reason: 'x'.repeat(2001) }],
      ['evidence.0.page', { evidence: [{ page: 41 }] }],
      ['evidence.0.page', { evidence: [{ page: 0 }] }],
      ['evidence.0.box.x', { evidence: [{ page: 1, box: { x: -1, y: 0, width: 1, height: 1 } }] }],
      ['value.period.end', { fact: 'PERIOD', value: { period: { start: '2025-02-01', end: '2025-01-31' } } }],
      ['value.categories', { fact: 'CATEGORIES', value: { categories: [] } }],
    ])('say that %s is not as it must be, and change nothing', async (path, input) => {
      const id = await reportWith();
      const before = await api.client.get('{ auditEvents(first: 1) { nodes { id } } }');
      const refused = await correctAuditor(id, input);
      expect(refused).toMatchObject({ __typename: 'InputInvalid', path: path.split('.') });
      expect((await look(id)).corrections.totalCount).toBe(0);
      expect(await api.client.get('{ auditEvents(first: 1) { nodes { id } } }')).toEqual(before);
    });

    it('take a page without words, for documents that are images', async () => {
      const id = await reportWith();
      const { correction } = await correctAuditor(id, { evidence: [{ page: 3 }] });
      expect(correction.evidence).toEqual([{ page: 3, quote: '', box: { x: 0, y: 0, width: 0, height: 0 } }]);
    });

    it('need a report that was read', async () => {
      const failed = await failedReport(api, await createVendor(api.client));
      expect(await correctAuditor(failed)).toMatchObject({ __typename: 'NothingReadYet' });
      expect(await correctAuditor('nonsense')).toMatchObject({ __typename: 'NotFound', path: ['reportId'] });
    });

    it('are never rewritten in the database', async () => {
      const { correction } = await correctAuditor(await reportWith());
      const id = rowIdOf(correction.id);
      await expect(api.store.query(`UPDATE fact_corrections SET reason = 'other' WHERE id = '${id}'`)).rejects.toThrow(
        'withdrawn once',
      );
      await expect(api.store.query(`DELETE FROM fact_corrections WHERE id = '${id}'`)).rejects.toThrow();
    });
  });

  describe('of items', () => {
    it('add, put right and take away exceptions, which keep their names while others change', async () => {
      const reportId = await reportWith({
        exceptions: [LATE, { ...LATE, controlId: 'LA-2', finding: 'No review in Q3.' }],
      });
      const [late, review] = (await look(reportId)).facts.exceptions;
      const list = 'EXCEPTIONS';
      const exception = { controlId: 'LA-1', criteria: ['cc6.2'], finding: 'For 2 of 25 leavers, access was late.' };
      const edited = await act('editReportItem', { reportId, list, key: late.key, item: { exception } });
      expect(edited.correction).toMatchObject({
        act: 'EDIT',
        value: { exception: { ...exception, criteria: ['CC6.2'] } },
        readValue: { exception: { finding: LATE.finding } },
      });
      await act('removeReportItem', { reportId, list, key: review.key });
      const more = { controlId: 'CM-4', finding: 'One change was not approved.' };
      const added = await act('addReportItem', { reportId, list, item: { exception: more }, evidence: SEEN });
      const after = await look(reportId);
      expect(after.facts.exceptions).toMatchObject([
        { key: edited.correction.itemKey, finding: exception.finding, evidence: LATE.evidence },
        { key: added.correction.itemKey, ...more, evidence: SEEN },
      ]);
      expect(after.corrections.nodes.map(({ act: what }: any) => what).sort()).toEqual(['ADD', 'EDIT', 'REMOVE']);
      // What a person added is taken away without leaving a correction, and the history keeps it.
      const key = added.correction.itemKey;
      expect((await act('removeReportItem', { reportId, list, key })).correction).toBeNull();
      expect((await look(reportId)).corrections.totalCount).toBe(2);
      expect(await act('removeReportItem', { reportId, list, key })).toMatchObject({
        __typename: 'NotFound',
        path: ['key'],
      });
    });

    it('put right again what was put right, against what was read', async () => {
      const reportId = await reportWith({ exceptions: [LATE] });
      const [{ key }] = (await look(reportId)).facts.exceptions;
      const to = (itemKey: string, finding: string) =>
        act('editReportItem', { reportId, list: 'EXCEPTIONS', key: itemKey, item: { exception: { finding } } });
      const first = await to(key, 'Two.');
      const second = await to(first.correction.itemKey, 'Three.');
      expect(second.correction.readValue.exception.finding).toBe(LATE.finding);
      expect(await to(first.correction.itemKey, 'Four.')).toMatchObject({ __typename: 'NotFound' });
      await answer('withdrawCorrection', second.correction.id);
      expect((await look(reportId)).facts.exceptions).toMatchObject([{ key, finding: LATE.finding }]);
    });

    it('take away one of two items with the same words, and then the other', async () => {
      const reportId = await reportWith({ exceptions: [LATE, LATE] });
      const remove = async () => {
        const [{ key }] = (await look(reportId)).facts.exceptions;
        return act('removeReportItem', { reportId, list: 'EXCEPTIONS', key });
      };
      await remove();
      expect((await look(reportId)).facts.exceptions).toHaveLength(1);
      await remove();
      expect((await look(reportId)).facts.exceptions).toEqual([]);
    });

    it('are made of CSOCs and subservice organizations, which the Nth parties follow', async () => {
      const reportId = await reportWith();
      const organization = { name: 'Brindle Hosting', services: 'Data centres', method: 'CARVE_OUT' };
      await act('addReportItem', {
        reportId,
        list: 'SUBSERVICE_ORGANIZATIONS',
        item: { subserviceOrganization: organization },
      });
      const control = { text: 'Brindle guards its data centres.', subserviceOrganization: 'Brindle Hosting' };
      await act('addReportItem', { reportId, list: 'CSOCS', item: { control } });
      const { facts } = await look(reportId);
      expect(facts).toMatchObject({
        subserviceOrganizations: [{ name: 'Brindle Hosting' }],
        csocs: [{ text: control.text }],
      });
      const { nthParties } = await api.client.get('{ nthParties { name csocs { text } } }');
      expect(nthParties).toEqual(
        expect.arrayContaining([{ name: 'Brindle Hosting', csocs: [{ text: control.text }] }]),
      );
    });

    it.each([
      ['item.exception', 'EXCEPTIONS', { control: { text: 'x' } }],
      ['item.exception.finding', 'EXCEPTIONS', { exception: { finding: '' } }],
      ['item.control.criteria.0', 'CUECS', { control: { text: 'x', criteria: ['nonsense'] } }],
      ['item.control.subserviceOrganization', 'CUECS', { control: { text: 'x', subserviceOrganization: 'AWS' } }],
    ])('say that %s is not as it must be', async (path, list, item) => {
      const reportId = await reportWith();
      expect(await act('addReportItem', { reportId, list, item })).toMatchObject({
        __typename: 'InputInvalid',
        path: path.split('.'),
      });
    });
  });

  describe('of CUECs', () => {
    const worked = async () => {
      const reportId = await reportWith({ cuecs: cuecs(2) });
      const [one, two] = (await look(reportId)).cuecs.nodes;
      const { me } = await api.client.get('{ me { id } }');
      const seen = [{ id: one.id, version: 1 }];
      await api.client.mutate('editCuecs', { cuecs: seen, ownerId: me.id, status: 'PARTIAL', notes: 'Half.' }, '');
      return { reportId, one, two, ownerId: me.id };
    };
    const list = 'CUECS';

    it('change the words and the theme, and leave owner and status', async () => {
      const { reportId, one, ownerId } = await worked();
      const text = 'User entities require multi-factor authentication of all their users.';
      const item = { control: { controlId: 'C-1', text, criteria: ['CC6.1'] } };
      const { correction } = await act('editReportItem', { reportId, list, key: one.id, item, evidence: SEEN });
      expect(correction).toMatchObject({ act: 'EDIT', itemKey: one.id, readValue: { control: { text: one.text } } });
      expect((await look(reportId)).cuecs.nodes[0]).toMatchObject({
        ...{ id: one.id, controlId: 'C-1', text, version: 3, status: 'PARTIAL', owner: { id: ownerId } },
        ...{ theme: { theme: 'USER_MFA' }, evidence: SEEN },
      });
      await answer('withdrawCorrection', correction.id);
      const { version: _version, ...asRead } = one;
      const worn = { ...asRead, status: 'PARTIAL', owner: { id: ownerId } };
      expect((await look(reportId)).cuecs.nodes[0]).toMatchObject(worn);
    });

    it('take one away and bring it back with everything that was done about it', async () => {
      const { reportId, one, two, ownerId } = await worked();
      const { correction } = await act('removeReportItem', { reportId, list, key: one.id });
      expect((await look(reportId)).cuecs.nodes).toMatchObject([{ id: two.id }]);
      const register = await api.client.get('{ cuecs(first: 100) { nodes { id } } }');
      expect(register.cuecs.nodes).not.toContainEqual({ id: one.id });
      await answer('withdrawCorrection', correction.id);
      expect((await look(reportId)).cuecs.nodes[0]).toMatchObject({
        id: one.id,
        status: 'PARTIAL',
        owner: { id: ownerId },
      });
    });

    it('add one to the register, which another reading does not take away', async () => {
      const { reportId } = await worked();
      const control = { text: 'User entities tell the vendor whom to contact.' };
      const { correction } = await act('addReportItem', { reportId, list, item: { control } });
      const third = (await look(reportId)).cuecs.nodes[2];
      expect(third).toMatchObject({ id: correction.itemKey, position: 2, ...control });
      await readAgain(api, reportId, { cuecs: cuecs(2) });
      expect((await look(reportId)).cuecs.nodes.map(({ id }: any) => id)).toContain(third.id);
      await answer('withdrawCorrection', correction.id);
      expect((await look(reportId)).cuecs.totalCount).toBe(2);
    });

    it('stand against another reading of them', async () => {
      const { reportId, one } = await worked();
      const item = { control: { controlId: 'CUEC-1', text: 'User entities do thing one, wholly.' } };
      await act('editReportItem', { reportId, list, key: one.id, item });
      const [first, second] = cuecs(2);
      await readAgain(api, reportId, { cuecs: [{ ...first!, text: 'User entities do thing 1 and more.' }, second!] });
      const report = await look(reportId);
      expect(report.cuecs.nodes[0]).toMatchObject({ id: one.id, text: item.control.text, status: 'PARTIAL' });
      expect(report).toMatchObject({
        disagreements: 1,
        corrections: { nodes: [{ reading: { standing: 'DISAGREES' } }] },
      });
    });

    it('match the control of the year before once their words are right', async () => {
      const vendorId = await createVendor(api.client);
      const [cuec] = cuecs(1);
      const text = 'User entities review the access rights of administrators every month.';
      const earlier = { period: fact({ start: '2024-01-01', end: '2024-12-31' }), cuecs: [{ ...cuec!, text }] };
      const before = await readReport(api, vendorId, earlier);
      const [old] = (await look(before)).cuecs.nodes;
      await api.client.mutate('editCuecs', { cuecs: [{ id: old.id, version: 1 }], status: 'IMPLEMENTED' }, '');
      const garbled = 'User entities review the access rights of administrators every';
      const reportId = await readReport(api, vendorId, { cuecs: [{ ...cuec!, text: garbled }] });
      const [next] = (await look(reportId)).cuecs.nodes;
      expect(next.status).toBe('NOT_ASSESSED');
      await act('editReportItem', { reportId, list, key: next.id, item: { control: { controlId: 'CUEC-1', text } } });
      expect((await look(reportId)).cuecs.nodes).toMatchObject([{ id: next.id, status: 'IMPLEMENTED' }]);
    });
  });

  describe('when the report is read again', () => {
    it('stand, and say where the new reading disagrees, until a person chooses', async () => {
      const id = await reportWith();
      const { correction } = await correctAuditor(id);
      await readAgain(api, id, {});
      expect(await look(id)).toMatchObject({ disagreements: 0, facts: { auditor: { value: 'Pell & Harrow LLP' } } });
      await readAgain(api, id, { auditor: fact('Harrow') });
      const report = await look(id);
      expect(report).toMatchObject({ disagreements: 1, facts: { auditor: { value: 'Pell & Harrow LLP' } } });
      expect(report.corrections.nodes[0].reading).toMatchObject({ standing: 'DISAGREES', value: { name: 'Harrow' } });

      expect(await answer('keepCorrection', correction.id)).toMatchObject({ __typename: 'KeepCorrectionPayload' });
      const kept = (await look(id)).corrections.nodes;
      expect(kept).toMatchObject([
        { value: { name: 'Pell & Harrow LLP' }, readValue: { name: 'Harrow' }, reading: { standing: 'UNCHANGED' } },
      ]);
      expect((await look(id)).disagreements).toBe(0);
      expect(await answer('keepCorrection', correction.id)).toMatchObject({ __typename: 'CorrectionNotStanding' });
      await answer('withdrawCorrection', kept[0].id);
      expect((await look(id)).facts.auditor.value).toBe('Harrow');
      expect(await answer('withdrawCorrection', kept[0].id)).toMatchObject({ code: 'CORRECTION_NOT_STANDING' });
      expect(await answer('withdrawCorrection', id)).toMatchObject({ code: 'NOT_FOUND' });
    });

    it('agree with a reading that now finds what the person said', async () => {
      const id = await reportWith();
      await correctAuditor(id);
      await readAgain(api, id, { auditor: fact('Pell & Harrow LLP') });
      expect(await look(id)).toMatchObject({
        disagreements: 0,
        corrections: { nodes: [{ reading: { standing: 'AGREES' } }] },
      });
    });

    it('keep an item that the new reading lacks', async () => {
      const reportId = await reportWith({ exceptions: [LATE] });
      const [{ key }] = (await look(reportId)).facts.exceptions;
      const item = {
        exception: { controlId: 'LA-1', finding: 'For 2 of 25 leavers, access was removed 9 days late.' },
      };
      const { correction } = await act('editReportItem', { reportId, list: 'EXCEPTIONS', key, item });
      await readAgain(api, reportId, { exceptions: [] });
      expect((await look(reportId)).disagreements).toBe(1);
      await answer('keepCorrection', correction.id);
      expect(await look(reportId)).toMatchObject({
        disagreements: 0,
        facts: { exceptions: [item.exception] },
        corrections: { nodes: [{ act: 'ADD' }] },
      });
    });

    it('is done once at a time, and only where there is something to read again', async () => {
      const reportId = await reportWith();
      const ask = (id: string) => api.client.mutate('readReportAgain', { reportId: id }, '... on UserError { code }');
      const answers = await Promise.all([ask(reportId), ask(reportId)]);
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['NotReadToTheEnd', 'ReadReportAgainPayload']);
      expect(await look(reportId)).toMatchObject({
        readStatus: 'READ',
        readingAgain: { status: 'QUEUED', message: null, progress: null },
        facts: { auditor: { value: 'Dunmore & Vane LLP' } },
      });
      const failed = await failedReport(api, await createVendor(api.client));
      expect(await ask(failed)).toMatchObject({
        __typename: 'NotReadToTheEnd',
        message: expect.stringContaining('Try'),
      });
      expect(await ask('x')).toMatchObject({ __typename: 'NotFound' });
    });
  });

  describe('and reviews', () => {
    it('leave what was decided as it was, and refuse a decision by who saw the facts before', async () => {
      const reportId = await reportWith({}, { tier: 'LOW' });
      const open = async () =>
        (await api.client.mutate('openReview', { reportId }, '... on OpenReviewPayload { review { id version } }'))
          .review;
      const decide = (reviewId: string, version: number) =>
        api.client.mutate(
          'decideReview',
          { reviewId, version, decision: 'APPROVED', rationale: 'Well.', overrideRationale: 'Seen.' },
          '',
        );
      const first = await open();
      await decide(first.id, first.version);
      const second = await open();
      await correctAuditor(reportId);
      expect(await decide(second.id, second.version)).toMatchObject({ __typename: 'ReviewVersionConflict' });
      expect((await decide(second.id, second.version + 1)).__typename).toBe('DecideReviewPayload');
      const records = await api.store.query(
        `SELECT d.record -> 'facts' -> 'auditor' ->> 'value' AS auditor FROM review_decisions d
         JOIN reviews r ON r.id = d.review_id WHERE r.report_id = $1 ORDER BY d.decided_at, d.id`,
        [rowIdOf(reportId)],
      );
      expect(records.map(({ auditor }: any) => auditor).sort()).toEqual(['Dunmore & Vane LLP', 'Pell & Harrow LLP']);
    });
  });

  describe('and confirmations', () => {
    const CONFIRMATIONS = `query ($id: ID!) { report(id: $id) {
      facts { warnings { key message } exceptions { key } }
      cuecs { nodes { id } }
      confirmations { nodes { id fact note confirmedAt confirmedBy { email } withdrawnAt value { ${VALUE} }
        now { standing itemKey } report { id } } } } }`;
    const known = async (id: string) => (await api.client.get(CONFIRMATIONS, { id })).report;
    const confirm = (name: string, input: object, client = api.client) => {
      const payload = `${name[0]!.toUpperCase()}${name.slice(1)}Payload`;
      return client.mutate(name, input, `... on ${payload} { confirmation { id } } ... on UserError { code message }`);
    };
    const AUDITOR = { fact: 'AUDITOR', value: { name: 'Dunmore & Vane LLP' } };
    const WARNING = { code: 'PERIOD_DISAGREES', message: 'Two periods are named.', evidence: [] };

    it('say who stands by a fact since when, and hold over another reading that says the same', async () => {
      const reportId = await reportWith({ auditor: fact('Dunmore & Vane LLP', 'DOUBTFUL') });
      const ada = await colleague(api);
      expect((await confirm('confirmFact', { reportId, ...AUDITOR }, ada.client)).__typename).toBe(
        'ConfirmFactPayload',
      );
      await readAgain(api, reportId, {});
      expect((await known(reportId)).confirmations.nodes).toEqual([
        expect.objectContaining({
          fact: 'AUDITOR',
          note: null,
          confirmedAt: '2026-03-01T10:00:00.000Z',
          confirmedBy: { email: ada.email },
          value: expect.objectContaining({ name: 'Dunmore & Vane LLP' }),
          now: { standing: 'HOLDS', itemKey: null },
          report: { id: reportId },
        }),
      ]);
    });

    it('ask to look again where another reading says something else, and stand once somebody did', async () => {
      const reportId = await reportWith();
      await confirm('confirmFact', { reportId, ...AUDITOR });
      await confirm('confirmFact', { reportId, fact: 'AS_OF', value: null });
      await readAgain(api, reportId, { auditor: fact('Dunmore LLP'), asOf: fact('2025-12-31') });
      const standings = async () =>
        (await known(reportId)).confirmations.nodes.map((each: any) => [each.fact, each.now.standing]).sort();
      expect(await standings()).toEqual([
        ['AS_OF', 'CHANGED'],
        ['AUDITOR', 'CHANGED'],
      ]);
      await confirm('confirmFact', { reportId, fact: 'AUDITOR', value: { name: 'Dunmore LLP' } });
      await readAgain(api, reportId, { auditor: fact('Dunmore LLP') });
      expect(await standings()).toEqual([
        ['AS_OF', 'HOLDS'],
        ['AUDITOR', 'HOLDS'],
      ]);
    });

    it('are not given to a value that nobody saw, nor twice', async () => {
      const reportId = await reportWith();
      await correctAuditor(reportId);
      const late = await confirm('confirmFact', { reportId, ...AUDITOR });
      expect(late).toMatchObject({ code: 'CHANGED_MEANWHILE', message: expect.stringContaining('Look again') });
      const seen = { reportId, fact: 'OPINION', value: { opinion: 'UNQUALIFIED' } };
      const first = await confirm('confirmFact', seen);
      const second = await confirm('confirmFact', seen, (await colleague(api)).client);
      expect(second.confirmation).toEqual(first.confirmation);
      expect((await known(reportId)).confirmations.nodes).toHaveLength(1);
      expect((await confirm('confirmFact', { ...seen, value: { name: 'x' } })).code).toBe('INPUT_INVALID');
      expect((await confirm('confirmFact', { ...seen, reportId: 'x' })).code).toBe('NOT_FOUND');
      const failed = await failedReport(api, await createVendor(api.client));
      expect((await confirm('confirmFact', { ...seen, reportId: failed })).code).toBe('NOTHING_READ_YET');
    });

    it('are given to items, follow them over readings, and say where one is gone', async () => {
      const reportId = await reportWith({ exceptions: [LATE], cuecs: cuecs(2) });
      const before = await known(reportId);
      const [exception] = before.facts.exceptions;
      const [cuec] = before.cuecs.nodes;
      await confirm('confirmReportItem', { reportId, list: 'EXCEPTIONS', key: exception.key });
      await confirm('confirmReportItem', { reportId, list: 'CUECS', key: cuec.id });
      const standing = async () =>
        Object.fromEntries((await known(reportId)).confirmations.nodes.map((each: any) => [each.fact, each.now]));
      expect(await standing()).toEqual({
        EXCEPTIONS: { standing: 'HOLDS', itemKey: exception.key },
        CUECS: { standing: 'HOLDS', itemKey: cuec.id },
      });
      await readAgain(api, reportId, { exceptions: [{ ...LATE, managementResponse: 'We will.' }], cuecs: [] });
      expect(await standing()).toEqual({
        EXCEPTIONS: { standing: 'CHANGED', itemKey: exception.key },
        CUECS: { standing: 'GONE', itemKey: null },
      });
      await readAgain(api, reportId, { exceptions: [], cuecs: cuecs(2) });
      expect(await standing()).toEqual({
        EXCEPTIONS: { standing: 'GONE', itemKey: null },
        CUECS: { standing: 'HOLDS', itemKey: cuec.id },
      });
      const nowhere = { reportId, list: 'EXCEPTIONS', key: exception.key };
      expect((await confirm('confirmReportItem', nowhere)).code).toBe('NOT_FOUND');
    });

    it('fall with a correction that says otherwise, and only with that', async () => {
      const reportId = await reportWith({ cuecs: cuecs(2) });
      const [cuec, other] = (await known(reportId)).cuecs.nodes;
      await confirm('confirmFact', { reportId, ...AUDITOR });
      await confirm('confirmFact', { reportId, fact: 'KIND', value: { kind: 'SOC2' } });
      await confirm('confirmReportItem', { reportId, list: 'CUECS', key: cuec.id });
      await confirm('confirmReportItem', { reportId, list: 'CUECS', key: other.id });
      await correctAuditor(reportId);
      const item = { control: { controlId: 'CUEC-1', text: 'Do it.', criteria: [] } };
      await act('editReportItem', { reportId, list: 'CUECS', key: cuec.id, item });
      await act('removeReportItem', { reportId, list: 'CUECS', key: other.id });
      const left = (await known(reportId)).confirmations.nodes;
      expect(left.map((each: any) => each.fact)).toEqual(['KIND']);
    });

    it('settle a warning with words, as long as it is the same warning', async () => {
      const reportId = await reportWith({ warnings: [WARNING, WARNING] });
      const [first, second] = (await known(reportId)).facts.warnings;
      expect(first.key).not.toBe(second.key);
      expect((await confirm('settleWarning', { reportId, key: first.key, note: ' ' })).code).toBe('INPUT_INVALID');
      expect((await confirm('settleWarning', { reportId, key: 'x', note: 'Seen.' })).code).toBe('NOT_FOUND');
      const { confirmation } = await confirm('settleWarning', {
        reportId,
        key: first.key,
        note: 'The other is last year’s.',
      });
      await readAgain(api, reportId, { warnings: [{ ...WARNING, message: 'Two  periods are named' }] });
      const settled = (await known(reportId)).confirmations.nodes;
      expect(settled).toMatchObject([
        {
          fact: 'WARNINGS',
          value: null,
          note: 'The other is last year’s.',
          now: { standing: 'HOLDS', itemKey: first.key },
        },
      ]);
      const take = () =>
        api.client.mutate('withdrawConfirmation', { confirmationId: confirmation.id }, '... on UserError { code }');
      expect((await take()).__typename).toBe('WithdrawConfirmationPayload');
      expect((await take()).code).toBe('CONFIRMATION_NOT_STANDING');
      expect((await known(reportId)).confirmations.nodes).toEqual([]);
    });

    it('are kept by the database as they were given', async () => {
      const reportId = await reportWith();
      await confirm('confirmFact', { reportId, ...AUDITOR });
      const where = `WHERE report_id = '${rowIdOf(reportId)}'`;
      for (const change of [
        `UPDATE reading_confirmations SET note = 'No.' ${where}`,
        `DELETE FROM reading_confirmations ${where}`,
      ])
        await expect(api.store.query(change)).rejects.toThrow();
    });
  });

  it('are told to whoever watches the report', async () => {
    const id = await reportWith();
    const socket = api.client.socket();
    const events = socket.iterate<any>({
      query: 'subscription ($id: ID!) { reportProgress(reportId: $id) { report { facts { auditor { value } } } } }',
      variables: { id },
    });
    const auditor = async () => (await events.next()).value.data.reportProgress.report.facts.auditor.value;
    expect(await auditor()).toBe('Dunmore & Vane LLP');
    const next = auditor();
    await correctAuditor(id);
    expect(await next).toBe('Pell & Harrow LLP');
    await socket.dispose();
  });
});
