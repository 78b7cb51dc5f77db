import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningPortal, processesOf } from './running-portal';

const root = join(__dirname, '..', '..');

// Whole portals, on machines that have other things to do.
describe('countersign account reset-password', () => {
  let data: string;
  beforeEach(() => {
    data = join(realpathSync(mkdtempSync(join(tmpdir(), 'countersign-account-'))), 'data');
  });
  afterEach(() => {
    for (const { pid } of processesOf(data)) process.kill(pid, 'SIGKILL');
    rmSync(join(data, '..'), { recursive: true, force: true });
  });

  function resetPassword(email: string): { code: number | null; out: string; complaint: string } {
    const countersign = join(root, 'apps', 'cli', 'bin', 'countersign.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [countersign, 'account', 'reset-password', email], {
      cwd: tmpdir(),
      env: { PATH: process.env.PATH, HOME: data, COUNTERSIGN_DATA: data },
      encoding: 'utf8',
    });
    return { code: status, out: stdout, complaint: stderr.trim() };
  }

  it('prints a new one-time password, whether the portal runs or not, and brings nothing up that stays', async () => {
    const portal = new RunningPortal({ data });
    await portal.address();
    const [email, first] = readFileSync(join(data, 'initial-administrator-password'), 'utf8').split('\n');
    const whileRunning = resetPassword(email!);
    expect(whileRunning).toMatchObject({ code: 0, complaint: '' });
    expect(whileRunning.out).toMatch(new RegExp(`One-time password for ${email}: +\\S{8,}`));
    expect(whileRunning.out).not.toContain(first);

    expect(await portal.pressCtrlC()).toBe(0);
    const whileStopped = resetPassword(email!);
    expect(whileStopped.code).toBe(0);
    expect(whileStopped.out).not.toBe(whileRunning.out);
    expect(processesOf(data)).toEqual([]);
    // The next start shows the password that holds, not the first one.
    const again = new RunningPortal({ data });
    await again.address();
    expect(whileStopped.out).toContain(/one-time password +(\S+)/.exec(again.printed)?.[1] ?? 'none shown');
    await again.pressCtrlC();
    expect(resetPassword('nobody@example.com')).toMatchObject({ code: 2, out: '' });
  });

  it('says what to do where there is no portal yet', () => {
    expect(resetPassword('admin@example.com')).toMatchObject({ code: 1, out: '' });
    expect(resetPassword('admin@example.com').complaint).toContain(`There is no data in ${data} yet`);
  });
});
