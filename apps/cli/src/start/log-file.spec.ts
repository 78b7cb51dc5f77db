import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLogFile } from './log-file';

describe('a log file', () => {
  let directory: string;
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'countersign-log-'))));
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it('keeps to its size over several files, the newest line in the first, and drops the oldest', () => {
    const path = join(directory, 'api.log');
    const log = openLogFile(path, 50);
    for (let line = 0; line < 40; line += 1) log.write(`line ${line} of the log\n`);
    log.close();
    expect(readdirSync(directory).sort()).toEqual(['api.log', 'api.log.1', 'api.log.2', 'api.log.3']);
    expect(readFileSync(path, 'utf8')).toContain('line 39');
    expect(readFileSync(`${path}.3`, 'utf8')).not.toContain('line 0 ');
  });

  it('goes on where an earlier run ended, and is for its owner only', () => {
    const path = join(directory, 'api.log');
    for (const line of ['first\n', 'second\n']) {
      const log = openLogFile(path);
      log.write(line);
      log.close();
    }
    expect(readFileSync(path, 'utf8')).toBe('first\nsecond\n');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});
