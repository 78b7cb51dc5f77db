import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiClient } from '../api/harness/client';
import { onceRead, reportById, uploaded } from '../api/harness/reports';
import { smallPdf } from '../api/harness/small-pdf';
import { createVendor } from '../api/harness/vendors';
import { waitFor } from '../api/harness/wait-for';
import { RunningPortal, eventually, health, processesOf } from './running-portal';

const PASSWORD = 'a long walk by the sea';
const PAGES = 500;

describe('a portal in the middle of a reading', () => {
  const data = join(realpathSync(mkdtempSync(join(tmpdir(), 'countersign-mid-read-'))), 'data');
  let portal: RunningPortal;
  let client: ApiClient;
  let vendor: string;

  beforeAll(async () => {
    portal = new RunningPortal({ data });
    const stranger = new ApiClient(await portal.address());
    const [email, oneTimePassword] = readFileSync(join(data, 'initial-administrator-password'), 'utf8').split('\n');
    client = await stranger.signedIn(email!, oneTimePassword!, PASSWORD);
    vendor = await createVendor(client);
  }, 90_000);
  afterAll(() => {
    for (const { pid } of processesOf(data)) process.kill(pid, 'SIGKILL');
    rmSync(join(data, '..'), { recursive: true, force: true });
  });

  const isWell = () =>
    eventually(async () => (await health(client.address).catch(() => 0)) === 200, 'it is well again');
  const inMidRead = async (): Promise<string> => {
    await isWell();
    const id = await uploaded(client, vendor, await smallPdf({ pages: PAGES }));
    const { progress } = await waitFor(
      () => reportById(client, id),
      ({ readStatus, progress }) => readStatus === 'READING' && progress.pagesRead > 0,
    );
    expect(progress.pagesRead).toBeLessThan(PAGES);
    return id;
  };
  const killed = (name: string) => {
    const victim = processesOf(data).find((each) => each.name.includes(name))!;
    process.kill(victim.pid, 'SIGKILL');
  };
  /** What a dead worker held is handed on after its lock has run out. */
  const readInTheEnd = async (id: string) => {
    await isWell();
    expect(await onceRead(client, id)).toMatchObject({ readStatus: 'READ', failure: null });
  };

  it.each(['countersign-worker', 'bin/postgres'])('finishes it after kill -9 of %s', async (name) => {
    const id = await inMidRead();
    killed(name);
    await readInTheEnd(id);
    expect((await reportById(client, id)).readingAttempts).toBeGreaterThan(1);
  });

  it('finishes it after kill -9 of the supervisor and another start', async () => {
    const id = await inMidRead();
    portal.kill('SIGKILL');
    await portal.ended;
    portal = new RunningPortal({ data });
    client = new ApiClient(await portal.address(), client.token);
    await readInTheEnd(id);
    expect(await portal.pressCtrlC()).toBe(0);
    expect(processesOf(data)).toEqual([]);
  });
});
