import { SMTPServer } from 'smtp-server';
import { applyRetention } from '../../apps/worker/src/retention/apply-retention';
import { openReportFiles } from '@countersign/files';
import { administratorOn, colleague } from './harness/accounts';
import { PASSWORD, type TestApi, startTestApi } from './harness/api';
import { ApiClient } from './harness/client';
import { cuecs, readReport, rowIdOf } from './harness/readings';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { createVendor } from './harness/vendors';

const SETTINGS = 'settings { version passwordMinLength sessionHours sessionIdleMinutes keepReportsForMonths }';

/** A mail server that takes what is sent to everybody but `nobody@`. */
async function mailServer() {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith('nobody@') ? done(Object.assign(new Error('unknown'), { responseCode: 550 })) : done(),
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        taken.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return { port, taken, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

describe('the settings of the portal', () => {
  let api: TestApi;
  let mail: Awaited<ReturnType<typeof mailServer>>;

  beforeAll(async () => {
    mail = await mailServer();
    api = await startTestApi({ smtpUrl: `smtp://127.0.0.1:${mail.port}` });
  });
  afterAll(async () => {
    await api.stop();
    await mail.close();
  });
  afterEach(() => api.clock.set(null));

  const set = async (name: string, values: object, client = api.client) => {
    const { portalSettings } = await client.get('{ portalSettings { version } }');
    const payload = `... on ${name[0]!.toUpperCase()}${name.slice(1)}Payload { ${SETTINGS} }`;
    const rest =
      '... on InputInvalid { fields { path message } } ... on SettingsVersionConflict { current { version } }';
    return client.mutate(name, { ...portalSettings, ...values }, `${payload} ${rest}`);
  };
  const withToken = (token: string) => new ApiClient(api.running.address, token);
  const signIn = (email: string, password: string) =>
    api.stranger.mutate('signIn', { email, password }, '... on SignInPayload { token }');
  const isIn = async (client: ApiClient) => (await client.ask('{ me { id } }')).errors === undefined;

  describe('on signing in', () => {
    it('bound the length of passwords and of sessions, within bounds that the database holds too', async () => {
      const rules = { passwordMinLength: 20, sessionHours: 2, sessionIdleMinutes: 30 };
      expect((await set('setSignInRules', rules)).settings).toMatchObject(rules);
      const wrong = await set('setSignInRules', { passwordMinLength: 4, sessionHours: 900, sessionIdleMinutes: 1 });
      expect(wrong.fields.map(({ message }: { message: string }) => message)).toEqual([
        'Give 12 to 64 characters.',
        'Give 1 to 168 hours.',
        'Give 5 to 1440 minutes.',
      ]);
      await expect(api.store.query('UPDATE portal_settings SET session_hours = 1000')).rejects.toThrow(
        'session_bounds',
      );
      expect(await set('setSignInRules', { ...rules, version: 1 })).toMatchObject({ code: 'VERSION_CONFLICT' });

      const { client, email } = await colleague(api);
      const change = (currentPassword: string, newPassword: string, as = client) =>
        as.mutate('changePassword', { currentPassword, newPassword }, '... on ChangePasswordPayload { ended }');
      expect(await change(PASSWORD, 'nineteen characters')).toMatchObject({
        message: 'Choose at least 20 characters.',
        path: ['newPassword'],
      });

      api.clock.set('2026-05-04T07:00:00Z');
      const used = withToken((await signIn(email, PASSWORD)).token);
      const idle = withToken((await signIn(email, PASSWORD)).token);
      for (let each = 0; each < 5; each += 1) {
        api.clock.forward(20 * 60_000);
        expect(await isIn(used)).toBe(true);
      }
      expect(await isIn(idle)).toBe(false);
      api.clock.forward(20 * 60_000);
      expect(await isIn(used)).toBe(false);
      api.clock.set(null);
      await set('setSignInRules', { passwordMinLength: 12, sessionHours: 12, sessionIdleMinutes: null });
    });

    it('tell where one is signed in, and end it there, or everywhere else', async () => {
      const { client, email } = await colleague(api, 'READER');
      const others = [await signIn(email, PASSWORD), await signIn(email, PASSWORD), await signIn(email, PASSWORD)];
      const list = '{ sessions { nodes { id isCurrent userAgent address } } }';
      const { sessions } = await client.get(list);
      expect(sessions.nodes.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent).sort()).toEqual([
        ...[false, false, false, true],
      ]);
      expect(sessions.nodes[0]).toMatchObject({ userAgent: 'node', address: expect.stringMatching(/127\.0\.0\.1$/) });
      const end = (sessionId: string, as = client) => as.mutate('endSession', { sessionId }, '');
      const other = sessions.nodes.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent);
      // Somebody else's is none that one could end, or see.
      expect((await end(other.id, api.client)).__typename).toBe('NotFound');
      expect((await api.client.get('query ($id: ID!) { node(id: $id) { id } }', { id: other.id })).node).toBeNull();
      expect((await end(other.id)).__typename).toBe('EndSessionPayload');
      expect((await end(other.id)).__typename).toBe('NotFound');
      const elsewhere = 'mutation { endOtherSessions(input: { confirm: true }) { ended } }';
      expect((await client.get(elsewhere)).endOtherSessions.ended).toBe(2);
      expect(await Promise.all(others.map(({ token }) => isIn(withToken(token))))).toEqual([false, false, false]);
      expect(await isIn(client)).toBe(true);
    });

    it('let one change one’s own password, which ends the sessions elsewhere', async () => {
      const { client, email } = await colleague(api, 'READER');
      const elsewhere = withToken((await signIn(email, PASSWORD)).token);
      const change = (currentPassword: string, newPassword: string) =>
        client.mutate('changePassword', { currentPassword, newPassword }, '... on ChangePasswordPayload { ended }');
      expect(await change('not this one', 'a walk in the high hills')).toMatchObject({ path: ['currentPassword'] });
      expect(await change(PASSWORD, PASSWORD)).toMatchObject({ code: 'PASSWORD_TOO_WEAK' });
      expect(await change(PASSWORD, 'a walk in the high hills')).toMatchObject({ ended: 1 });
      expect([await isIn(client), await isIn(elsewhere)]).toEqual([true, false]);
      expect((await signIn(email, PASSWORD)).__typename).toBe('InvalidCredentials');
      expect((await signIn(email, 'a walk in the high hills')).__typename).toBe('SignInPayload');
      for (let each = 0; each < 5; each += 1) await change('a guess', 'a walk by the sea again');
      expect((await change('a guess', 'a walk by the sea again')).code).toBe('TOO_MANY_ATTEMPTS');
    });
  });

  describe('on mail', () => {
    const SEND = '... on SendTestMailPayload { recipient } ... on MailNotTaken { reason }';
    const send = (client: ApiClient) => client.mutate('sendTestMail', { confirm: true }, SEND);

    it('say how it goes, never with the password, and whether a test got through', async () => {
      const { client, email } = await colleague(api);
      expect(await send(client)).toMatchObject({ recipient: email });
      expect(mail.taken.at(-1)).toContain('Mail from Countersign reaches you.');
      await api.store.query(`UPDATE accounts SET email = 'nobody@example.com' WHERE email = $1`, [email]);
      expect(await send(client)).toMatchObject({ code: 'MAIL_NOT_TAKEN', reason: expect.stringContaining('550') });
      expect(await send(api.client)).toMatchObject({ code: 'MAIL_GOES_NOWHERE' });
      const fields = 'server { host port encryption signsIn } sender waiting lastSentAt lastFailedAt lastFailure';
      const { mailSettings } = await api.client.get(`{ mailSettings { ${fields} } }`);
      expect(mailSettings).toMatchObject({
        server: { host: '127.0.0.1', port: mail.port, encryption: 'STARTTLS', signsIn: false },
        sender: 'Countersign <countersign@northbank.example>',
        lastSentAt: expect.any(String),
        lastFailure: expect.stringContaining('550'),
      });
    });
  });

  describe('on retention', () => {
    const YEARS = [
      ['2024-01-01', '2024-12-31', '2025-01-20T10:00:00Z'],
      ['2025-01-01', '2025-12-31', '2026-01-20T10:00:00Z'],
    ] as const;
    const preview = async (client: ApiClient, months: number) => {
      const fields = 'runsAt totalCount due { because since report { id } }';
      return (await client.get(`{ retentionPreview(months: ${months}) { ${fields} } }`)).retentionPreview;
    };
    const run = async (at: string) =>
      applyRetention(api.store, await openReportFiles(api.configuration.filesDirectory), new Date(at));
    const reportOf = async (client: ApiClient, id: string) => {
      const fields = 'fileDeletedAt sha256 facts { auditor { value } } cuecs { totalCount }';
      return (await client.get(`query ($id: ID!) { report(id: $id) { ${fields} } }`, { id })).report;
    };
    /** Two reports of a vendor, a year apart, each handed in at its time. */
    const twoYears = async () => {
      const vendorId = await createVendor(api.client, { tier: 'LOW' });
      const ids: string[] = [];
      for (const [start, end, at] of YEARS) {
        const client = await administratorOn(api, at);
        ids.push(await readReport({ ...api, client }, vendorId, { period: fact({ start, end }), cuecs: cuecs(2) }));
      }
      return { vendorId, old: ids[0]!, present: ids[1]! };
    };

    it('keep everything for ever until somebody says otherwise', async () => {
      await twoYears();
      expect(await run('2099-01-01T00:35:00Z')).toBe(0);
    });

    it('delete the file and the texts of a superseded report in time, and leave what was decided by it', async () => {
      const { old, present } = await twoYears();
      let client = await administratorOn(api, '2026-06-01T10:00:00Z');
      const opened = '... on OpenReviewPayload { review { id } }';
      const { review } = await client.mutate('openReview', { reportId: old }, opened);
      await set('setRetention', { keepReportsForMonths: 12 }, client);

      // What is being reviewed stays, however long ago it was superseded.
      client = await administratorOn(api, '2027-01-19T10:00:00Z');
      const before = await preview(client, 12);
      expect(before.due.map(({ report }: any) => report.id)).not.toContain(old);
      expect(before.runsAt).toBe('2027-01-20T00:35:00.000Z');
      await client.mutate(
        'decideReview',
        { reviewId: review.id, version: 1, decision: 'REJECTED', rationale: 'Too old.' },
        '',
      );
      const { due } = await preview(client, 12);
      expect(due).toContainEqual({ because: 'SUPERSEDED', since: '2026-01-20T10:00:00.000Z', report: { id: old } });
      expect(due.map(({ report }: any) => report.id)).not.toContain(present);
      expect((await preview(client, 13)).due.map(({ report }: any) => report.id)).not.toContain(old);

      expect(await run('2027-01-19T00:35:00Z')).toBe(0);
      const facts = await reportOf(client, old);
      // A run that died between the file and its row: the next one finishes it.
      await (await openReportFiles(api.configuration.filesDirectory)).delete(rowIdOf(old));
      expect(await run('2027-01-20T00:35:00Z')).toBeGreaterThanOrEqual(1);
      expect(await run('2027-01-20T00:36:00Z')).toBe(0);

      client = await administratorOn(api, '2027-01-20T10:00:00Z');
      expect(await reportOf(client, old)).toEqual({ ...facts, fileDeletedAt: '2027-01-20T00:35:00.000Z' });
      const left = 'SELECT count(*)::int AS count FROM search_entries WHERE report_id = $1';
      expect(await api.store.query(left, [rowIdOf(old)])).toEqual([{ count: 0 }]);
      expect((await api.store.query(left, [rowIdOf(present)]))[0].count).toBeGreaterThan(0);
      const file = await client.fetch(`/api/reports/${old}/file`);
      expect([file.status, ((await file.json()) as any).error.code]).toEqual([410, 'FILE_DELETED']);
      expect((await client.mutate('readReportAgain', { reportId: old }, '')).code).toBe('FILE_DELETED');
      const decisions = 'query ($id: ID!) { review(id: $id) { decisions { decision } } }';
      expect((await client.get(decisions, { id: review.id })).review.decisions).toHaveLength(1);
      const trail = '{ auditEvents(first: 30) { nodes { action before after subject { id } actor { email } } } }';
      const { auditEvents } = await client.get(trail);
      expect(auditEvents.nodes).toContainEqual({
        action: 'report.fileDeleted',
        before: { sha256: facts.sha256, sizeBytes: expect.anything() },
        after: { because: 'SUPERSEDED', since: '2026-01-20T10:00:00.000Z', keptForMonths: 12 },
        subject: { id: old },
        actor: null,
      });
    });

    it('delete the files of a vendor that was left, unless it came back', async () => {
      const { vendorId, present } = await twoYears();
      let client = await administratorOn(api, '2026-02-01T10:00:00Z');
      await client.mutate('updateVendor', { id: vendorId, version: 1, status: 'OFFBOARDED' }, '');
      const due = async () => (await preview(client, 6)).due.filter(({ report }: any) => report.id === present);
      client = await administratorOn(api, '2026-07-30T10:00:00Z');
      expect(await due()).toEqual([]);
      client = await administratorOn(api, '2026-07-31T10:00:00Z');
      expect(await due()).toMatchObject([{ because: 'VENDOR_LEFT', since: '2026-02-01T10:00:00.000Z' }]);
      await client.mutate('updateVendor', { id: vendorId, version: 2, status: 'ACTIVE' }, '');
      expect(await due()).toEqual([]);

      // So is the file of a report that was withdrawn.
      await client.mutate('withdrawReport', { reportId: present, reason: 'An invoice.' }, '');
      client = await administratorOn(api, '2027-01-31T10:00:00Z');
      expect(await due()).toMatchObject([{ because: 'WITHDRAWN', since: '2026-07-31T10:00:00.000Z' }]);
    });
  });
});
