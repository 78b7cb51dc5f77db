import { ExitCode } from '../exit';
import { isForThePerson } from './start-error';
import { supervise } from './supervisor';

/** Runs the portal until it is stopped, then ends this process. */
export async function start(): Promise<never> {
  try {
    await supervise();
    process.exit(ExitCode.OK);
  } catch (error) {
    console.error(isForThePerson(error) ? error.message : error);
    process.exit(ExitCode.FAILED);
  }
}
