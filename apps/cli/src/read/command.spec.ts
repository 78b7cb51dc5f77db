import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countersign, SAMPLES } from '../../../../test/reading/countersign';

const SAMPLE = join(SAMPLES, '01_lumenvault.pdf');

let directory: string;
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'countersign-cli-'))));
afterEach(() => rmSync(directory, { recursive: true }));

const file = (name: string, content: string) => {
  writeFileSync(join(directory, name), content);
  return join(directory, name);
};

describe('countersign read', () => {
  it('prints a summary that a person can read', async () => {
    const { code, stdout } = await countersign(['read', SAMPLE]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Service organization\s+Lumenvault, Inc\..*\(p\. /);
    expect(stdout).toMatch(/Period\s+2025-01-01 to 2025-12-31/);
    expect(stdout).toMatch(/Opinion\s+unqualified/);
    expect(stdout).toMatch(/\(CUECs\): 11\n/);
  });

  it('prints one object as JSON for one file and an array for several', async () => {
    expect(JSON.parse((await countersign(['read', SAMPLE, '--json'])).stdout)).toMatchObject({
      file: '01_lumenvault.pdf',
    });
    const empty = file('empty.pdf', '');
    const several = await countersign(['read', empty, SAMPLE, '--json']);
    expect(JSON.parse(several.stdout)).toMatchObject([{ error: { code: 'EMPTY_FILE' } }, { kind: { value: 'SOC2' } }]);
    expect(several.code).toBe(3);
  });

  it('writes a result for every file, refused ones included, and ends with 3', async () => {
    const out = join(directory, 'new/results');
    const { code, stderr } = await countersign(['read', file('letter.PDF', 'Dear customer'), SAMPLE, '--out', out]);
    expect(code).toBe(3);
    expect(stderr).toContain('NOT_A_PDF');
    expect(readdirSync(out).sort()).toEqual(['01_lumenvault.json', 'letter.json']);
    expect(JSON.parse(readFileSync(join(out, 'letter.json'), 'utf8'))).toMatchObject({
      file: 'letter.PDF',
      error: { code: 'NOT_A_PDF' },
    });
  });

  it.each([
    ['no file', () => ['read']],
    ['a file that does not exist', () => ['read', '/nowhere/report.pdf']],
    ['a directory', () => ['read', directory]],
    ['an unknown option', () => ['read', SAMPLE, '--jsonn']],
    ['an unknown command', () => ['raed', SAMPLE]],
    ['no command', () => []],
    ['a password file that is not there', () => ['read', SAMPLE, '--password-file', '/nowhere']],
    [
      'two files with one name and one output',
      () => ['read', SAMPLE, file('01_lumenvault.pdf', ''), '--out', directory],
    ],
  ])('ends with 2 and a sentence on wrong usage: %s', async (_, args) => {
    const { code, stdout, stderr } = await countersign(args());
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('prints its usage on --help', async () => {
    const { code, stdout } = await countersign(['read', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--password-file');
  });
});
