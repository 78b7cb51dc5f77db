import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root, whatever the current directory is. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const dist = join(root, 'dist');

/** Something that the person can put right: told in one sentence, without a stack. */
export class SetUpError extends Error {}

/** Runs a script's main function; a SetUpError is told in its one sentence, anything else with its stack. */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof SetUpError ? error.message : error);
    process.exit(1);
  }
}
