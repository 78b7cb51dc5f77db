import { colleague, createAccount } from './harness/accounts';
import { PASSWORD, type TestApi, logLines, startTestApi } from './harness/api';
import { ApiClient } from './harness/client';
import { createVendor } from './harness/vendors';

const SIGN_IN =
  '... on SignInPayload { token account { email } } ... on PasswordChangeRequired { changeToken passwordMinLength } ... on TooManyAttempts { retryAfterSeconds }';
const CHOOSE = '... on ChoosePasswordPayload { token account { email } }';

describe('accounts and signing in', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());
  afterEach(() => api.clock.set(null));

  const signIn = (email: string, password: string) => api.stranger.mutate('signIn', { email, password }, SIGN_IN);
  const choose = (changeToken: string, newPassword: string) =>
    api.stranger.mutate('choosePassword', { changeToken, newPassword }, CHOOSE);
  const withToken = (token: string) => new ApiClient(api.running.address, token);
  const statusOf = async (client: ApiClient) => (await client.ask('{ me { email } }')).errors?.[0]?.extensions.code;

  describe('a new account', () => {
    it('signs in once with its one-time password, and only to choose one of its own', async () => {
      const { email, oneTimePassword } = await createAccount(api);
      const first = await signIn(email, oneTimePassword);
      expect(first).toMatchObject({
        __typename: 'PasswordChangeRequired',
        code: 'PASSWORD_CHANGE_REQUIRED',
        passwordMinLength: 12,
      });
      expect(first.token).toBeUndefined();
      const chosen = await choose(first.changeToken, PASSWORD);
      expect(chosen).toMatchObject({ __typename: 'ChoosePasswordPayload', account: { email } });
      expect((await withToken(chosen.token).get('{ me { email } }')).me.email).toBe(email);
      expect(await signIn(email, oneTimePassword)).toMatchObject({ __typename: 'InvalidCredentials' });
      expect(await signIn(email.toUpperCase(), PASSWORD)).toMatchObject({
        __typename: 'SignInPayload',
        account: { email },
      });
    });

    it('is not let in by the token that only allows to choose a password', async () => {
      const { email, oneTimePassword } = await createAccount(api);
      const { changeToken } = await signIn(email, oneTimePassword);
      expect(await statusOf(withToken(changeToken))).toBe('UNAUTHENTICATED');
    });

    it('has ten minutes to choose, and chooses once', async () => {
      const { email, oneTimePassword } = await createAccount(api);
      api.clock.set('2026-05-04T08:00:00Z');
      const late = await signIn(email, oneTimePassword);
      const intime = await signIn(email, oneTimePassword);
      api.clock.forward(10 * 60_000 - 1);
      expect(await choose(intime.changeToken, PASSWORD)).toMatchObject({ __typename: 'ChoosePasswordPayload' });
      for (const { changeToken } of [intime, late])
        expect(await choose(changeToken, 'another walk by the sea')).toMatchObject({
          __typename: 'ChangeTokenInvalid',
        });
      const other = await createAccount(api);
      const forgotten = await signIn(other.email, other.oneTimePassword);
      api.clock.forward(10 * 60_000);
      expect(await choose(forgotten.changeToken, PASSWORD)).toMatchObject({ __typename: 'ChangeTokenInvalid' });
    });

    it.each([
      ['elevenchars', 'at least 12'],
      ['aaaaaaaaaaaaaaaa', 'more different'],
      ['password1234567890', 'harder to guess'],
      ['Countersign-2026', 'harder to guess'],
      ['x'.repeat(190) + 'a walk by the sea', 'at most 200'],
    ])('may not choose %s', async (password, reason) => {
      const { email, oneTimePassword } = await createAccount(api);
      const { changeToken } = await signIn(email, oneTimePassword);
      const refused = await choose(changeToken, password);
      expect(refused).toMatchObject({ __typename: 'PasswordTooWeak', path: ['newPassword'] });
      expect(refused.message).toContain(reason);
      expect(await choose(changeToken, PASSWORD)).toMatchObject({ __typename: 'ChoosePasswordPayload' });
    });

    it('says what its person is called, who is called by the role before', async () => {
      const { email, oneTimePassword } = await createAccount(api);
      const first = await api.stranger.mutate(
        'signIn',
        { email, password: oneTimePassword },
        '... on PasswordChangeRequired { changeToken name }',
      );
      const chooseAs = (name: string) =>
        api.stranger.mutate(
          'choosePassword',
          { changeToken: first.changeToken, newPassword: PASSWORD, name },
          '... on ChoosePasswordPayload { account { name } } ... on InputInvalid { fields { path message } }',
        );
      expect(await chooseAs('  ')).toMatchObject({
        __typename: 'InputInvalid',
        fields: [{ path: ['name'], message: "Give the person's name." }],
      });
      expect(await chooseAs(' Priya Anand ')).toMatchObject({ account: { name: 'Priya Anand' } });
      const { auditEvents } = await api.client.get(
        '{ auditEvents(first: 10) { nodes { action subjectLabel before after } } }',
      );
      const chosen = ({ action, subjectLabel }: any) => action === 'account.passwordChosen' && subjectLabel === email;
      expect(auditEvents.nodes.find(chosen)).toMatchObject({
        before: { name: first.name },
        after: { name: 'Priya Anand' },
      });
    });

    it('may not keep the one-time password that somebody else has seen', async () => {
      const { email, oneTimePassword } = await createAccount(api);
      const { changeToken } = await signIn(email, oneTimePassword);
      expect(await choose(changeToken, oneTimePassword)).toMatchObject({ __typename: 'PasswordTooWeak' });
    });

    it('is made once for an e-mail address, whatever the case, and with sensible values', async () => {
      const { email } = await createAccount(api);
      const make = (input: object) =>
        api.client.mutate('createAccount', input, '... on InputInvalid { fields { path message } }');
      expect(await make({ email: email.toUpperCase(), name: 'Ada', role: 'READER' })).toMatchObject({
        __typename: 'EmailTaken',
        path: ['email'],
      });
      const invalid = await make({ email: 'nobody', name: ' ', role: 'READER' });
      expect(invalid).toMatchObject({ __typename: 'InputInvalid', code: 'INPUT_INVALID' });
      expect(invalid.fields.map(({ path }: { path: string[] }) => path)).toEqual([['email'], ['name']]);
    });
  });

  describe('a sign-in', () => {
    it('says the same of a wrong password and of an unknown e-mail', async () => {
      const { email } = await colleague(api);
      const wrong = await signIn(email, 'not this one, surely');
      const unknown = await signIn('nobody@example.com', 'not this one, surely');
      expect(wrong).toMatchObject({ __typename: 'InvalidCredentials', code: 'INVALID_CREDENTIALS' });
      expect(unknown).toEqual(wrong);
    });

    it('is refused after five wrong passwords, the right one included, until a quarter of an hour has passed', async () => {
      const { email } = await colleague(api);
      api.clock.set('2026-05-04T09:00:00Z');
      for (let attempt = 1; attempt <= 5; attempt += 1)
        expect(await signIn(email, 'wrong')).toMatchObject({ __typename: 'InvalidCredentials' });
      api.clock.forward(60_000);
      expect(await signIn(email, PASSWORD)).toMatchObject({
        __typename: 'TooManyAttempts',
        code: 'TOO_MANY_ATTEMPTS',
        retryAfterSeconds: 14 * 60,
        message: 'Too many attempts failed. Try again in 14 minutes.',
      });
      expect(await signIn('somebody.else@example.com', 'wrong')).toMatchObject({ __typename: 'InvalidCredentials' });
      api.clock.forward(14 * 60_000 + 1);
      expect(await signIn(email, PASSWORD)).toMatchObject({ __typename: 'SignInPayload' });
    });

    it('that is guessed many times at once gets no further than five guesses', async () => {
      const { email } = await colleague(api);
      const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(email, 'wrong')));
      const counted = answers.filter(({ __typename }) => __typename === 'InvalidCredentials');
      expect(counted.length).toBeLessThanOrEqual(5);
      expect(answers.filter(({ __typename }) => __typename === 'TooManyAttempts').length).toBeGreaterThanOrEqual(7);
    });

    it('that succeeds forgives the mistypings before it', async () => {
      const { email } = await colleague(api);
      for (let round = 0; round < 3; round += 1) {
        for (let attempt = 1; attempt <= 4; attempt += 1) await signIn(email, 'wrong');
        expect(await signIn(email, PASSWORD)).toMatchObject({ __typename: 'SignInPayload' });
      }
    });
  });

  describe('a session', () => {
    it('lasts twelve hours', async () => {
      const { email } = await colleague(api);
      api.clock.set('2026-05-04T07:00:00Z');
      const client = withToken((await signIn(email, PASSWORD)).token);
      api.clock.forward(12 * 3_600_000 - 1);
      expect(await statusOf(client)).toBeUndefined();
      api.clock.forward(1);
      expect(await statusOf(client)).toBe('UNAUTHENTICATED');
    });

    it('ends by signing out, alone or with every other session of the account', async () => {
      const { email, client } = await colleague(api);
      const sessions = [client];
      for (let each = 0; each < 3; each += 1) sessions.push(withToken((await signIn(email, PASSWORD)).token));
      const [first, second, third, fourth] = sessions as [ApiClient, ApiClient, ApiClient, ApiClient];
      await first.get('mutation { signOut { signedOut } }');
      await second.get('mutation { signOut(input: {}) { signedOut } }');
      expect(await Promise.all(sessions.map(statusOf))).toEqual([
        'UNAUTHENTICATED',
        'UNAUTHENTICATED',
        undefined,
        undefined,
      ]);
      await third.get('mutation { signOut(input: { everywhere: true }) { signedOut } }');
      expect(await statusOf(fourth)).toBe('UNAUTHENTICATED');
      expect(await statusOf(api.client)).toBeUndefined();
    });

    it.each(['not-a-token-at-all-but-long-enough', 'short', ''])('is not begun by the token "%s"', async (token) => {
      expect(await statusOf(withToken(token))).toBe('UNAUTHENTICATED');
    });

    it('of a browser is a cookie that no script and no other site can use', async () => {
      const { email } = await colleague(api);
      const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
      const answer = await api.stranger.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { input: { email, password: PASSWORD } } }),
      });
      const cookie = answer.headers.get('set-cookie')!;
      expect(cookie).toMatch(/^countersign_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
      const ask = async (headers: Record<string, string>, body = { query: '{ me { email } }' }) =>
        (
          await api.stranger.fetch('/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json', cookie: cookie.split(';')[0]!, ...headers },
            body: JSON.stringify(body),
          })
        ).json() as Promise<any>;
      expect((await ask({ 'x-countersign-request': '1' })).data.me.email).toBe(email);
      expect((await ask({})).errors[0].extensions.code).toBe('CSRF_HEADER_MISSING');
      const upload = await api.stranger.fetch('/api/vendors/x/reports', {
        method: 'POST',
        headers: { cookie: cookie.split(';')[0]! },
      });
      expect([upload.status, ((await upload.json()) as any).error.code]).toEqual([403, 'CSRF_HEADER_MISSING']);
      await ask({ 'x-countersign-request': '1' }, { query: 'mutation { signOut { signedOut } }' });
      expect((await ask({ 'x-countersign-request': '1' })).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    });
  });

  describe('an administrator', () => {
    const change = (name: string, input: object, as = api.client) =>
      as.mutate(name, input, `... on ${name[0]!.toUpperCase()}${name.slice(1)}Payload { account { role state } }`);
    const give = async (path: string, accountId: string | null) => {
      const vendorId = await createVendor(api.client);
      const input = { vendorId, assigneeId: accountId };
      return api.client.mutate(path, input, '... on RequestReviewPayload { review { assignee { name } } }');
    };

    it('gives another role, which counts at once', async () => {
      const { id, client } = await colleague(api, 'READER');
      const enter = 'mutation { createVendor(input: { name: "By role", tier: LOW }) { __typename } }';
      const { errors } = await client.ask(enter);
      expect(errors![0]).toMatchObject({
        message: 'Only procurement and administrators can do this. Ask Administrator, who is an administrator.',
        extensions: { code: 'FORBIDDEN' },
      });
      const changed = await change('changeAccountRole', { accountId: id, role: 'PROCUREMENT' });
      expect(changed.account).toEqual({ role: 'PROCUREMENT', state: 'ACTIVE' });
      expect((await client.get(enter)).createVendor.__typename).toBe('CreateVendorPayload');
    });

    it('disables an account: its sessions, its calendar and its new tasks end, what it owns stays', async () => {
      const { id, email, client } = await colleague(api, 'SECURITY');
      const { openCalendarFeed } = await client.get('mutation { openCalendarFeed(input: {}) { address } }');
      const feed = new URL(openCalendarFeed.address).pathname;
      const { review } = await give('requestReview', id);
      expect(review.assignee.name).toBe('Ada Auditor');
      const socket = client.socket();
      expect((await change('disableAccount', { accountId: id })).account.state).toBe('DISABLED');

      expect(await statusOf(client)).toBe('UNAUTHENTICATED');
      await expect(
        socket.iterate({ query: 'subscription { reportsChanged { __typename } }' }).next(),
      ).rejects.toBeDefined();
      expect((await api.stranger.fetch(feed)).status).toBe(404);
      expect(await signIn(email, PASSWORD)).toMatchObject({ __typename: 'AccountDisabled', code: 'ACCOUNT_DISABLED' });
      expect(await signIn(email, 'a wrong one')).toMatchObject({ __typename: 'InvalidCredentials' });
      expect(await give('requestReview', id)).toMatchObject({
        __typename: 'AccountUnsuitable',
        path: ['assigneeId'],
        message: 'The account of Ada Auditor is disabled. Choose somebody else.',
      });
      const query = '{ reviews(first: 100) { nodes { assignee { id state } } } }';
      const { reviews } = await api.client.get(query);
      expect(reviews.nodes).toContainEqual({ assignee: { id, state: 'DISABLED' } });
      const canBeGiven = '{ accounts(first: 100, filter: { canBeGiven: true }) { nodes { id } } }';
      expect((await api.client.get(canBeGiven)).accounts.nodes).not.toContainEqual({ id });

      expect((await change('enableAccount', { accountId: id })).account.state).toBe('ACTIVE');
      expect(await signIn(email, PASSWORD)).toMatchObject({ __typename: 'SignInPayload' });
      expect((await api.stranger.fetch(feed)).status).toBe(404);
    });

    it('gives reviews to those alone who may review', async () => {
      const reader = await createAccount(api, 'Rita Reader', 'READER');
      expect(await give('requestReview', reader.id)).toMatchObject({
        code: 'ACCOUNT_UNSUITABLE',
        message: 'Rita Reader has a role that does not review. Choose somebody else.',
      });
      const query =
        '{ accounts(first: 100, filter: { search: "rita READ", mayReview: false }) { nodes { name role state } } }';
      expect((await api.client.get(query)).accounts.nodes).toEqual([
        { name: 'Rita Reader', role: 'READER', state: 'INVITED' },
      ]);
    });

    it('gives a new one-time password, which ends every session', async () => {
      const { id, email, client } = await colleague(api);
      const selection = '... on ResetAccountPasswordPayload { oneTimePassword account { state } }';
      const reset = await api.client.mutate('resetAccountPassword', { accountId: id }, selection);
      expect(reset.account.state).toBe('INVITED');
      expect(await statusOf(client)).toBe('UNAUTHENTICATED');
      expect(await signIn(email, PASSWORD)).toMatchObject({ __typename: 'InvalidCredentials' });
      expect(await signIn(email, reset.oneTimePassword)).toMatchObject({ __typename: 'PasswordChangeRequired' });
    });

    it('is always left, whoever demotes or disables whom, and however many at once', async () => {
      const alone = await startTestApi();
      try {
        const other = await colleague(alone);
        const me = (await alone.client.get('{ me { id } }')).me.id;
        const [one, two] = await Promise.all([
          change('changeAccountRole', { accountId: other.id, role: 'READER' }, alone.client),
          change('disableAccount', { accountId: me }, other.client),
        ]);
        const refused = [one, two].filter(({ code }) => code === 'LAST_ADMINISTRATOR');
        expect(refused.length).toBeLessThanOrEqual(1);
        const left = `SELECT count(*)::int AS count FROM accounts WHERE role = 'ADMINISTRATOR' AND disabled_at IS NULL`;
        expect(await alone.store.query(left)).toEqual([{ count: 1 }]);
        for (const values of [`role = 'READER'`, 'disabled_at = now()'])
          await expect(alone.store.query(`UPDATE accounts SET ${values}`)).rejects.toThrow('has to be left');
      } finally {
        await alone.stop();
      }
    });

    it('sees when each person was here last', async () => {
      api.clock.set('2026-05-04T07:00:00Z');
      const { id, email } = await colleague(api, 'PROCUREMENT');
      const client = withToken((await signIn(email, PASSWORD)).token);
      api.clock.forward(20 * 60_000);
      await statusOf(client);
      api.clock.set(null);
      const query = 'query ($id: ID!) { node(id: $id) { ... on Account { lastSeenAt } } }';
      expect((await api.client.get(query, { id })).node.lastSeenAt).toBe('2026-05-04T07:20:00.000Z');
      const { errors } = await (await colleague(api, 'SECURITY')).client.ask(query, { id });
      expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
    });
  });

  it('lists everybody who may sign in, by name, and never a password', async () => {
    const { accounts } = await api.client.get(
      '{ accounts(first: 100) { totalCount nodes { id email name createdAt } } }',
    );
    expect(accounts.totalCount).toBe(accounts.nodes.length);
    expect(accounts.nodes.map(({ email }: { email: string }) => email)).toContain('admin@countersign.local');
    const stored: { password_hash: string }[] = await api.store.query('SELECT password_hash FROM accounts');
    expect(stored.every(({ password_hash }) => password_hash.startsWith('$argon2id$'))).toBe(true);
  });

  it('keeps passwords and tokens out of the log, the audit log and the database', async () => {
    const { email, oneTimePassword, client } = await colleague(api);
    await signIn(email, 'a guess that was wrong');
    const tables = ['accounts', 'sessions', 'password_choices', 'sign_in_attempts', 'audit_events'];
    const rows = await Promise.all(tables.map((table) => api.store.query(`SELECT t::text FROM ${table} t`)));
    const everything = JSON.stringify(rows) + logLines.join('');
    for (const secret of [oneTimePassword, PASSWORD, client.token!, 'a guess that was wrong'])
      expect(everything).not.toContain(secret);
  });
});
