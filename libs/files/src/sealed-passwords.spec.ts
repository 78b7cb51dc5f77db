import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealPassword, unsealPassword } from './sealed-passwords';

describe('the password of a document', () => {
  const directory = mkdtempSync(join(tmpdir(), 'countersign-sealed-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  it('is sealed by one key, whoever makes it first, and opened by no other', async () => {
    const sealed = await Promise.all([1, 2, 3].map(() => sealPassword(directory, 'öpen sesame')));
    for (const each of sealed) {
      expect(each.toString('latin1')).not.toContain('sesame');
      expect(await unsealPassword(directory, each)).toBe('öpen sesame');
    }
    expect(readdirSync(directory)).toEqual(['reading-password-key']);
    expect(statSync(join(directory, 'reading-password-key')).mode & 0o777).toBe(0o600);
    rmSync(join(directory, 'reading-password-key'));
    expect(await unsealPassword(directory, sealed[0]!)).toBeNull();
  });
});
