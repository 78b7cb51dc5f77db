import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Without it the new name may be lost with the power, though the bytes are not. */
export async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** The names of files that have been there for an age. */
export async function olderThan(directory: string, ageMs: number): Promise<string[]> {
  const before = Date.now() - ageMs;
  const names = await readdir(directory);
  const stats = await Promise.all(names.map((name) => statOrNull(join(directory, name))));
  return names.filter((_, place) => (stats[place]?.ctimeMs ?? Infinity) <= before);
}

export async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
