/**
 * The process in which a report is parsed. It may be killed at any moment: it holds nothing, writes nothing, and says
 * everything over IPC. A report is hostile input, so this process gets no credentials and no secrets in its environment.
 */
import { readFile } from 'node:fs/promises';
import { probeDocument, readReportWithText, warmUp } from '@countersign/reader';
import { DocumentRefused } from '@countersign/vocabulary';
import { AHEAD, type ChildMessage, type ReadingTask } from './messages';

const say = (message: ChildMessage): Promise<void> =>
  new Promise((resolve, reject) =>
    process.send!(message, (error: Error | null) => (error ? reject(error) : resolve())),
  );

async function perform(task: ReadingTask): Promise<ChildMessage> {
  const bytes = new Uint8Array(await readFile(task.path));
  if (task.kind === 'PROBE') {
    const { pages } = await probeDocument(bytes, { password: task.password, maxPages: task.maxPages });
    return { kind: 'PROBED', pages };
  }
  const { facts, pageTexts } = await readReportWithText(bytes, {
    fileName: task.fileName,
    password: task.password,
    limits: { maxPages: task.maxPages },
    onPage: (page, pages) => void say({ kind: 'PAGE', page, pages }).catch(() => process.exit(1)),
  });
  return { kind: 'READ', facts, pageTexts };
}

function failureOf(error: unknown): ChildMessage {
  if (error instanceof DocumentRefused) {
    return { kind: 'REFUSED', refusal: { code: error.code, message: error.message } };
  }
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: 'FAULT', name, frames: frames.slice(0, 12).join('\n') };
}

/** Settles when a task may begin. What goes wrong on the way goes wrong again, and is told, with the task itself. */
const ready: Promise<void> = process.argv.includes(AHEAD)
  ? warmUp()
      .then(() => say({ kind: 'READY' }))
      .catch(() => undefined)
  : Promise.resolve();

// Whoever asked ends this process once it has heard the answer: the news of an exit could overtake the answer itself.
process.once('message', (task: ReadingTask) => {
  ready
    .then(() => perform(task))
    .catch(failureOf)
    .then(say)
    .catch(() => process.exit(1));
});
// The parent is gone: nobody will hear the result.
process.once('disconnect', () => process.exit(1));
