import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../exit';

/** One path per file, in order. @throws UsageError where two files would be written to the same path */
export function outputPaths(directory: string, files: readonly string[]): readonly string[] {
  const fileByOutput = new Map<string, string>();
  return files.map((file) => {
    const output = join(directory, `${basename(file).replace(/\.pdf$/i, '')}.json`);
    const other = fileByOutput.get(output);
    if (other !== undefined) throw new UsageError(`${other} and ${file} would both be written to ${output}`);
    fileByOutput.set(output, file);
    return output;
  });
}

/** Writes beside the target and renames, so that a result stands whole or not at all. */
export async function writeResult(path: string, result: unknown): Promise<void> {
  const directory = dirname(path);
  await mkdir(directory, { recursive: true }).catch((cause: Error) => {
    throw new UsageError(`the directory ${directory} can't be made: ${cause.message}`);
  });
  const unfinished = `${path}.${process.pid}.part`;
  // What a report says is confidential: for the owner alone.
  await writeFile(unfinished, `${JSON.stringify(result, null, 2)}\n`, { mode: 0o600 });
  await rename(unfinished, path);
}
