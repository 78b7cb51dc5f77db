import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningPortal, processesOf } from './running-portal';

const root = join(__dirname, '..', '..');
const PAGE = /^ {2}Page +(http\S+\/reports\/\S+)$/gm;

describe('npm run demo', () => {
  let data: string;

  beforeEach(() => {
    data = join(realpathSync(mkdtempSync(join(tmpdir(), 'countersign-demo-'))), 'data');
  });
  afterEach(() => {
    for (const { pid } of processesOf(data)) process.kill(pid, 'SIGKILL');
    rmSync(join(data, '..'), { recursive: true, force: true });
  });

  function demo(environment: NodeJS.ProcessEnv = {}): Promise<{ code: number | null; out: string; complaint: string }> {
    const child = spawn('npm', ['run', '--silent', 'demo'], {
      cwd: root,
      env: { PATH: process.env.PATH, HOME: data, COUNTERSIGN_DATA: data, ...environment },
    });
    let [out, complaint] = ['', ''];
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (complaint += chunk));
    return new Promise((resolve) =>
      child.on('close', (code) => resolve({ code, out, complaint: complaint.replace(/^npm .*\n/gm, '').trim() })),
    );
  }

  it('says what to do where no portal runs', async () => {
    expect(await demo()).toEqual({
      code: 1,
      out: '',
      complaint: expect.stringMatching(/^No portal answers: run "npm start" in another terminal.*again\.$/),
    });
    expect((await demo({ COUNTERSIGN_URL: 'http://127.0.0.1:1' })).complaint).toContain(
      'No portal answers at http://127.0.0.1:1: run "npm start"',
    );
  });

  it('lives a year with twelve vendors in a new portal, shows what was found, and does it once', async () => {
    const portal = new RunningPortal({ data, by: 'npm' });
    const address = await portal.address();
    const first = await demo();
    expect(first).toMatchObject({ code: 0, complaint: '' });
    for (const [vendor, file] of [
      ['Lumenvault', '01_lumenvault.pdf'],
      ['Meridian Loop Health', '03_meridianloop.pdf'],
      ['Tessellate Robotics', '09_tessellate_type1.pdf'],
    ])
      expect(first.out).toContain(`${vendor}: entered; ${file} uploaded`);
    for (const line of [
      /Report +SOC 2 Type 2, 39 pages/,
      /Period +2025-01-01 to 2025-12-31 +\(p\. /,
      /Report +SOC 2 Type 1, 36 pages/,
      /As of +2025-10-15/,
      /Opinion +unqualified/,
      /Exceptions +none/,
      /Exceptions +5\n {4}- LA-1: /,
      /CUECs +11 complementary user entity controls/,
      /Freshness +(current|expiring|stale)/,
      /Findings +\d/,
    ])
      expect(first.out).toMatch(line);

    const pages = [...first.out.matchAll(PAGE)].map(([, page]) => page!);
    expect(pages).toHaveLength(3);
    for (const page of pages) {
      expect(page.startsWith(`${address}/reports/`)).toBe(true);
      const answer = await fetch(page);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      await answer.text();
    }

    const year = await yearIn(address, await tokenOf(address, data));
    expect(year.vendors.totalCount).toBe(12);
    expect(year.inboxItems.totalCount).toBe(2);
    expect(year.reportRequests.totalCount).toBe(3);
    expect(year.internalControls.totalCount).toBe(8);
    const statuses = year.reviews.nodes.map(({ status }: { status: string }) => status);
    for (const status of ['REQUESTED', 'IN_REVIEW', 'DECIDED', 'SUPERSEDED']) expect(statuses).toContain(status);
    const read = year.reports.nodes.map(({ readStatus }: { readStatus: string }) => readStatus);
    expect(read).toEqual(Array.from({ length: 13 }, () => 'READ'));
    const bridged = year.reports.nodes.flatMap(({ bridgeLetters }: { bridgeLetters: unknown[] }) => bridgeLetters);
    expect(bridged).toHaveLength(1);

    livedItsDays(year);

    // The one-time password is used up; the one that the demo chose in its place is told, and serves the next run.
    const [email, password] = readFileSync(join(data, 'demo-password'), 'utf8').split('\n');
    expect(first.out).toContain(`${email}   ${password}`);
    expect(statSync(join(data, 'demo-password')).mode & 0o777).toBe(0o600);
    const second = await demo();
    expect(second).toMatchObject({ code: 0, complaint: '' });
    expect(second.out.match(/: is there already; \S+ is there already$/gm)).toHaveLength(3);
    expect([...second.out.matchAll(PAGE)].map(([, page]) => page)).toEqual(pages);
    expect(second.out).not.toContain('made and');
    expect(await yearIn(address, await tokenOf(address, data))).toEqual(year);

    // From elsewhere, with an account of one's own.
    const elsewhere = { COUNTERSIGN_DATA: join(data, 'none'), COUNTERSIGN_URL: address, COUNTERSIGN_EMAIL: email };
    expect(await demo({ ...elsewhere, COUNTERSIGN_PASSWORD: password })).toMatchObject({ code: 0, complaint: '' });
    const lost = await demo(elsewhere);
    expect(lost).toMatchObject({ code: 1, out: '' });
    expect(lost.complaint).toContain(`COUNTERSIGN_EMAIL=${email} COUNTERSIGN_PASSWORD='your password' npm run demo`);
    expect((await demo({ ...elsewhere, COUNTERSIGN_PASSWORD: 'wrong' })).complaint).toBe(
      `The portal at ${address} does not take this password for ${email}: check both and try again.`,
    );
    await portal.pressCtrlC();
    expect(processesOf(data)).toEqual([]);
  }, 900_000);
});

/** What the demo has left, as anybody sees it who has signed in. */
async function yearIn(address: string, token: string): Promise<any> {
  const query = `{ vendors { totalCount } inboxItems { totalCount } reportRequests { totalCount }
    internalControls { totalCount } reviews(first: 50) { nodes { id status } }
    reports(first: 50) { nodes { id readStatus uploadedAt bridgeLetters { start } corrections { totalCount }
      cuecs(first: 100) { nodes { evidenceLinks { url } answeredBy { control { code } } } } } }
    decided: reviews(first: 50) { nodes { comments { nodes { parts { mentioned { id } } } }
      attachments { totalCount } decisions { decidedAt } } }
    openConditions { nodes { isOverdue } } openFollowUps { nodes { isOverdue } }
    notifications(first: 100) { totalCount nodes { kind raisedAt readAt } }
    webhooks { nodes { status } } calendarFeed { openedAt } }`;
  return ask(address, query, {}, token);
}

/** Each thing stands on its own day of the year, and some has been left undone. */
function livedItsDays(year: any): void {
  const days = (moments: string[]) => new Set(moments.map((moment) => moment.slice(0, 10))).size;
  const daysAgo = (moment: string) => (Date.now() - Date.parse(moment)) / (24 * 60 * 60_000);
  const reports = year.reports.nodes;
  expect(days(reports.map(({ uploadedAt }: any) => uploadedAt))).toBeGreaterThan(5);
  const reviews = year.decided.nodes;
  const decisions = reviews.flatMap(({ decisions }: any) => decisions.map(({ decidedAt }: any) => decidedAt));
  expect(days(decisions)).toBeGreaterThan(5);
  expect(Math.max(...decisions.map(daysAgo))).toBeGreaterThan(300);
  const parts = reviews.flatMap(({ comments }: any) => comments.nodes.flatMap((comment: any) => comment.parts));
  expect(parts.some(({ mentioned }: any) => mentioned !== null)).toBe(true);
  expect(reviews.some(({ attachments }: any) => attachments.totalCount > 0)).toBe(true);
  expect(year.openConditions.nodes.map(({ isOverdue }: any) => isOverdue)).toContain(true);
  expect(year.openFollowUps.nodes.map(({ isOverdue }: any) => isOverdue)).toContain(true);
  expect(reports.filter(({ corrections }: any) => corrections.totalCount > 0)).toHaveLength(2);
  const cuecs = reports.flatMap((report: any) => report.cuecs.nodes);
  expect(cuecs.some(({ evidenceLinks }: any) => evidenceLinks.length > 0)).toBe(true);
  expect(cuecs.some(({ answeredBy }: any) => answeredBy.length > 0)).toBe(true);
  const told = year.notifications.nodes;
  for (const kind of ['REPORT_STALE', 'REVIEW_DUE', 'REQUEST_UNANSWERED', 'VENDOR_RENEWAL_DUE'])
    expect(told.map((each: any) => each.kind)).toContain(kind);
  expect(days(told.map(({ raisedAt }: any) => raisedAt))).toBeGreaterThan(10);
  expect(told.some(({ readAt }: any) => readAt !== null)).toBe(true);
  expect(year.webhooks.nodes).toEqual([{ status: 'DISABLED' }]);
  expect(year.calendarFeed).not.toBeNull();
}

async function tokenOf(address: string, data: string): Promise<string> {
  const [email, password] = readFileSync(join(data, 'demo-password'), 'utf8').split('\n');
  const query = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInPayload { token } } }`;
  return (await ask(address, query, { input: { email, password } })).signIn.token;
}

async function ask(address: string, query: string, variables: object, token?: string): Promise<any> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return ((await answer.json()) as { data: any }).data;
}
