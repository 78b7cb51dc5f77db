import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, dropTestDatabase, redisIsInstalled, startTestRedis } from '@countersign/platform/testing';
import Redis from 'ioredis';
import { NOBODY, canRunAsNobody } from '../jest/ordinary-user';
import { RunningPortal, type PortalOptions, eventually, health, processesOf } from './running-portal';

const newData = () => join(realpathSync(mkdtempSync(join(tmpdir(), 'countersign-start-'))), 'data');

async function removeWithAll(data: string): Promise<void> {
  for (const { pid } of processesOf(data)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by now.
    }
  }
  await eventually(() => processesOf(data).length === 0, 'everything of the test has ended');
  rmSync(join(data, '..'), { recursive: true, force: true });
}

// One portal for all of these, each beginning where the one before ended: a start takes seconds of all cores.
describe('a portal', () => {
  const data = newData();
  let portal: RunningPortal;
  let address: string;
  const passwordIn = ({ printed }: RunningPortal) => /one-time password +(\S+)/.exec(printed)?.[1];
  let password: string;

  beforeAll(async () => {
    portal = new RunningPortal({ data });
    address = await portal.address();
  });
  afterAll(() => removeWithAll(data));

  it('is brought up whole, and says where it is and how to sign in', async () => {
    expect(await health(address)).toBe(200);
    expect(portal.printed).toMatch(/Sign in as +\S+@\S+\n +one-time password +\S+/);
    const left = JSON.parse(readFileSync(join(data, 'server.json'), 'utf8')) as { url: string };
    expect(left.url).toBe(address);
    expect(processesOf(data).some(({ name }) => name.includes('bin/postgres'))).toBe(true);
  });

  it('keeps its data and the one-time password from others', () => {
    password = passwordIn(portal)!;
    const file = join(data, 'initial-administrator-password');
    expect(readFileSync(file, 'utf8').split('\n')[1]).toBe(password);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(data).mode & 0o777).toBe(0o700);
    for (const log of ['supervisor', 'api', 'worker', 'postgres']) {
      expect(readFileSync(join(data, 'logs', `${log}.log`), 'utf8')).not.toContain(password);
    }
  });

  it('refuses a second instance on the same data directory in one sentence, and is left alone', async () => {
    const second = new RunningPortal({ data });
    expect(await second.ended).toBe(1);
    expect(second.printed.trim().split('\n')).toHaveLength(1);
    expect(second.printed).toContain(
      `Countersign is already running on this data directory at ${address} (process ${portal.pid})`,
    );
    expect(await health(address)).toBe(200);
  });

  it.each(['countersign-api', 'countersign-worker', 'bin/postgres'])(
    'brings %s up again after it was killed',
    async (name) => {
      const victim = processesOf(data).find((process) => process.name.includes(name))!;
      process.kill(victim.pid, 'SIGKILL');
      await eventually(
        () => processesOf(data).some((process) => process.name.includes(name) && process.pid !== victim.pid),
        `${name} runs again`,
      );
      await eventually(async () => (await health(address).catch(() => 0)) === 200, 'health answers');
    },
  );

  it('starts again after the supervisor was killed, leaves nothing of the first run, and shows the password', async () => {
    const before = processesOf(data).map(({ pid }) => pid);
    portal.kill('SIGKILL');
    await portal.ended;
    portal = new RunningPortal({ data, by: 'npm' });
    expect(await health(await portal.address())).toBe(200);
    const after = processesOf(data).map(({ pid }) => pid);
    expect(after.filter((pid) => before.includes(pid))).toEqual([]);
    expect(passwordIn(portal)).toBe(password);
  });

  it('stops with all that it has started at Ctrl-C', async () => {
    await portal.pressCtrlC();
    expect(portal.printed).toContain('Countersign has stopped.');
    expect(processesOf(data)).toEqual([]);
    expect(existsSync(join(data, 'server.json'))).toBe(false);
  });

  it('stops when npm alone is told to, as who keeps services running does it', async () => {
    portal = new RunningPortal({ data, by: 'npm' });
    await portal.address();
    portal.kill('SIGTERM');
    await portal.ended;
    await eventually(() => processesOf(data).length === 0, 'everything has stopped');
    expect(portal.printed).toContain('Countersign has stopped.');
  });
});

describe('npm start', () => {
  let data: string;

  beforeEach(() => (data = newData()));
  afterEach(() => removeWithAll(data));

  const start = (options: Partial<PortalOptions> = {}) => new RunningPortal({ data, ...options });

  it('starts again after the supervisor was killed while the database was being made', async () => {
    const growing = join(data, 'postgres.new');
    const first = start();
    await eventually(() => existsSync(join(growing, 'base')), 'the making of the database is under way', undefined, 5);
    first.kill('SIGKILL');
    await first.ended;
    expect(existsSync(join(data, 'postgres'))).toBe(false);
    const second = start();
    expect(await health(await second.address())).toBe(200);
    expect(second.printed).toMatch(/one-time password +\S+/);
    expect(existsSync(growing)).toBe(false);
    expect(await second.pressCtrlC()).toBe(0);
    expect(processesOf(data)).toEqual([]);
  });

  it('stops without a complaint when Ctrl-C comes while the database is being made', async () => {
    const portal = start();
    const growing = join(data, 'postgres.new', 'base');
    await eventually(() => existsSync(growing), 'the making of the database is under way', undefined, 5);
    expect(await portal.pressCtrlC()).toBe(0);
    expect(portal.printed).toMatch(/^Starting PostgreSQL \.\.\.\s+Stopping \.\.\.\s+Countersign has stopped\.\s*$/);
    expect(processesOf(data)).toEqual([]);
  });

  it('stops cleanly on SIGTERM, also while it is still starting', async () => {
    const portal = start();
    await eventually(() => portal.printed.includes('Starting PostgreSQL'), 'it begins');
    portal.kill('SIGTERM');
    expect(await portal.ended).toBe(0);
    expect(processesOf(data)).toEqual([]);
  });

  it('says in one sentence that the port is taken, before it makes a database', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as { port: number };
    try {
      const portal = start({ environment: { COUNTERSIGN_PORT: String(port) } });
      expect(await portal.ended).toBe(1);
      expect(portal.printed.trim()).toBe(
        `Port ${port} on 127.0.0.1 is already in use by another program: stop it, or choose another port, for example COUNTERSIGN_PORT=${port + 1} npm start`,
      );
      expect(existsSync(join(data, 'postgres'))).toBe(false);
    } finally {
      holder.close();
    }
  });

  it('says in one sentence what is wrong with a setting', async () => {
    const portal = start({ environment: { COUNTERSIGN_PORT: 'http' } });
    expect(await portal.ended).toBe(1);
    expect(portal.printed.trim()).toBe('Check the settings: COUNTERSIGN_PORT must be a whole number from 0 to 65535.');
  });

  it('uses the PostgreSQL that DATABASE_URL names, and starts none', async () => {
    const address = await createTestDatabase();
    const url = `postgres://${address.user}@localhost/${address.database}?host=${encodeURIComponent(address.host)}&port=${address.port}`;
    const portal = start({ environment: { DATABASE_URL: url } });
    expect(await health(await portal.address())).toBe(200);
    expect(processesOf(data).some(({ name }) => name.includes('bin/postgres'))).toBe(false);
    expect(await portal.pressCtrlC()).toBe(0);
    await dropTestDatabase(address);
  });

  it('says in one sentence that the named PostgreSQL cannot be used, without its password', async () => {
    const portal = start({ environment: { DATABASE_URL: 'postgres://app:sesame@127.0.0.1:1/app' } });
    expect(await portal.ended).toBe(1);
    expect(portal.printed.trim()).toBe(
      'The PostgreSQL that DATABASE_URL names cannot be used (ECONNREFUSED): check the address, the account and that the server runs.',
    );
  });

  const withRedis = redisIsInstalled() ? it : it.skip;
  withRedis('runs the queues on the Redis that REDIS_URL names', async () => {
    const redis = await startTestRedis();
    const client = new Redis(redis.url);
    try {
      const portal = start({ environment: { REDIS_URL: redis.url } });
      expect(await health(await portal.address())).toBe(200);
      expect(await client.keys('bull:read-report:*')).not.toEqual([]);
      expect(await portal.pressCtrlC()).toBe(0);
    } finally {
      client.disconnect();
      await redis.stop();
    }
  });

  it('says in one sentence that the named Redis cannot be used', async () => {
    const portal = start({ environment: { REDIS_URL: 'redis://:sesame@127.0.0.1:1' } });
    expect(await portal.ended).toBe(1);
    expect(portal.printed.replace('Starting PostgreSQL ...', '').trim()).toBe(
      'The Redis that REDIS_URL names cannot be used (ECONNREFUSED): check the address, the password and that the server runs.',
    );
    expect(processesOf(data)).toEqual([]);
  });

  const asNobody = canRunAsNobody() ? it : it.skip;
  asNobody('works as an ordinary user who may not write to the checkout', async () => {
    mkdirSync(data);
    chownSync(join(data, '..'), NOBODY, NOBODY);
    chownSync(data, NOBODY, NOBODY);
    const portal = start({ uid: NOBODY });
    expect(await health(await portal.address())).toBe(200);
    const owners = new Set(processesOf(data).map(({ pid }) => statSync(`/proc/${pid}`).uid));
    expect([...owners]).toEqual([NOBODY]);
    expect(await portal.pressCtrlC()).toBe(0);
    expect(processesOf(data)).toEqual([]);
  });
});
