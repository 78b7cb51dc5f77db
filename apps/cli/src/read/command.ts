import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { isRefused, readFactsInChild, ReaderCrashed } from '@countersign/reader-process';
import type { RefusedDocument, ReportFacts } from '@countersign/vocabulary';
import { ExitCode } from '../exit';
import { checkedFiles, passwordFrom } from './arguments';
import { inOrder } from './in-order';
import { outputPaths, writeResult } from './output';
import { progressLine } from './progress';
import { summaryOf } from './summary';

interface ReadFlags {
  readonly json?: boolean;
  readonly out?: string;
  readonly passwordFile?: string;
}

/** A crash is a fault of ours and no word about the document: no result is written for that file. */
type Outcome = ReportFacts | RefusedDocument | ReaderCrashed;

export const readCommand = (): Command =>
  new Command('read')
    .description('Reads SOC 2 reports without any server and prints what was found, with the page of every fact.')
    .argument('<file...>', 'PDF files')
    .option('--json', 'print the facts as JSON: one object, or an array where several files are named')
    .option('--out <dir>', 'write DIR/<file name without .pdf>.json for each file, refused ones included')
    .option('--password-file <file>', 'a file whose first line is the password of the PDFs')
    .addHelpText('after', '\nExit code: 0 every file was read, 3 one was refused, 2 wrong usage, 1 anything else.')
    .action(read);

async function read(paths: readonly string[], flags: ReadFlags): Promise<void> {
  const files = await checkedFiles(paths);
  const password = await passwordFrom(flags.passwordFile);
  const outputs = flags.out === undefined ? null : outputPaths(flags.out, files);
  // Half the cores leave room for the machine's other work; a reading keeps one busy.
  const atOnce = Math.max(1, Math.ceil(availableParallelism() / 2));
  const results: (ReportFacts | RefusedDocument)[] = [];

  await inOrder(files, atOnce, readOne, async (outcome, position) => {
    if (outcome instanceof ReaderCrashed) {
      process.exitCode = ExitCode.FAILED;
      return console.error(`countersign: ${files[position]} was not read. ${outcome.message}`);
    }
    if (outputs) await writeResult(outputs[position]!, outcome);
    if (!flags.json) console.log(`${results.length > 0 ? '\n' : ''}${summaryOf(outcome)}`);
    results.push(outcome);
    if (isRefused(outcome)) {
      process.exitCode ??= ExitCode.DOCUMENT_REFUSED;
      console.error(`${outcome.file}: ${outcome.error.code}: ${outcome.error.message}`);
    }
  });
  if (flags.json) console.log(JSON.stringify(files.length === 1 ? results[0] : results, null, 2));

  async function readOne(path: string): Promise<Outcome> {
    const progress = progressLine(path);
    try {
      return await readFactsInChild(path, { password, onProgress: progress.show });
    } catch (error) {
      if (error instanceof ReaderCrashed) return error;
      throw error;
    } finally {
      progress.clear();
    }
  }
}
