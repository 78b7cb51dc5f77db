import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { serverProcesses } from './leftover-server';

describe('the embedded PostgreSQL', () => {
  let directory: string;
  let cluster: string;
  const started: EmbeddedPostgres[] = [];

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'countersign-pg-'));
    cluster = join(directory, 'data', 'postgres');
  });
  afterEach(async () => {
    for (const server of started.splice(0)) await server.stop(true);
    rmSync(directory, { recursive: true, force: true });
  });

  async function start(): Promise<EmbeddedPostgres> {
    const server = await startEmbeddedPostgres({
      cluster,
      logFile: join(directory, 'postgres.log'),
      database: 'countersign',
    });
    started.push(server);
    return server;
  }

  async function query(server: EmbeddedPostgres, statement: string): Promise<unknown[]> {
    const client = new Client(server.address);
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  }

  it('keeps what was written over a clean stop', async () => {
    const first = await start();
    await query(first, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    expect(serverProcesses(cluster)).toEqual([]);
    expect(await query(await start(), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('keeps what was committed when the server is killed', async () => {
    const first = await start();
    await query(first, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    expect(await query(await start(), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('takes the place of a server that a killed supervisor left running', async () => {
    const left = await start();
    await query(left, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const second = await start();
    await left.ended;
    expect(second.pid).not.toBe(left.pid);
    expect(await query(second, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('begins anew where the making of the cluster was cut short', async () => {
    mkdirSync(`${cluster}.new`, { recursive: true });
    writeFileSync(join(`${cluster}.new`, 'half'), '');
    expect(await query(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(existsSync(`${cluster}.new`)).toBe(false);
  });

  it('refuses a cluster of another major version in one sentence', async () => {
    await (await start()).stop();
    writeFileSync(join(cluster, 'PG_VERSION'), '12\n');
    await expect(start()).rejects.toThrow(/was made by PostgreSQL 12, and this Countersign ships 18/);
  });

  it('listens on no TCP port, and lets nobody else into its data or to its socket', async () => {
    const server = await start();
    expect(await query(server, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(statSync(cluster).mode & 0o077).toBe(0);
    expect(statSync(join(directory, 'data')).mode & 0o077).toBe(0);
  });

  it('answers under a path that is too long for a socket', async () => {
    cluster = join(directory, 'd'.repeat(120), 'postgres');
    const server = await start();
    expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(existsSync(server.address.host)).toBe(false);
  });

  it('writes neither statements nor their values to its log', async () => {
    const server = await start();
    await expect(query(server, "SELECT 'access was not revoked'::int")).rejects.toThrow();
    await server.stop();
    expect(readFileSync(join(directory, 'postgres.log'), 'utf8')).not.toContain('not revoked');
  });
});
