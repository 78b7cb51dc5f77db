import { readFile, stat } from 'node:fs/promises';
import { UsageError } from '../exit';

/** @throws UsageError where one of the paths is no readable file, before anything is read */
export async function checkedFiles(paths: readonly string[]): Promise<readonly string[]> {
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) throw new UsageError(`there is no file ${path}`);
    if (!found.isFile()) throw new UsageError(`${path} is not a file; name the PDF files themselves`);
  }
  return paths;
}

/** The first line of the password file. A password in the arguments would stand in the list of processes. */
export async function passwordFrom(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const content = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`the password file ${path} can't be read`);
  });
  return content.split(/\r?\n/, 1)[0];
}
