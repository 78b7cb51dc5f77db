/** Tesseract in worker threads, from packages alone: nothing is fetched. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker as Thread } from 'node:worker_threads';
import type Tesseract from 'tesseract.js';
import type { Worker } from 'tesseract.js';
import { pgmOf, type GreyImage } from './grey-image';
import type { RecognizedBlock, RecognizedLine } from './recognition';

export type Manner = 'PAGE' | 'WORDS';

export interface Engine {
  /**
   * @param manner PAGE for paragraphs and columns, WORDS for words that stand about by themselves
   * @returns null where the image could not be read within the time allowed
   */
  read(image: GreyImage, dpi: number, manner: Manner): Promise<readonly RecognizedLine[] | null>;
  close(): Promise<void>;
}

const load = createRequire(__filename);
const LANGUAGE = join(dirname(load.resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int');
/** Tesseract's page segmentation modes: automatic, and sparse text. */
const SEGMENTATIONS: Readonly<Record<Manner, string>> = { PAGE: '3', WORDS: '11' };
const LSTM = 1;
/** What Tesseract takes for the density of an image. */
const DENSITIES = { least: 70, most: 2_400 };
/** A dense page takes seconds, on a busy machine many times as many; a page of noise made to keep the engine busy is given up. */
const MAX_PAGE_MS = 240_000;

/** One thread, which reads one page at a time. */
export function startEngine(): Engine {
  let started: Promise<Worker> | null = null;
  const close = async () => {
    const worker = await started?.catch(() => null);
    started = null;
    // The package's own `terminate` does not wait for the thread's end.
    if (worker) await threadOf(worker).terminate();
  };
  return {
    close,
    async read(image, dpi, manner) {
      const worker = await (started ??= start());
      const blocks = await within(MAX_PAGE_MS, recognize(worker, image, dpi, manner));
      if (blocks === null) await close();
      return blocks && blocks.flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
    },
  };
}

const threadOf = (worker: Worker): Thread => (worker as unknown as { readonly worker: Thread }).worker;

async function start(): Promise<Worker> {
  // Most reports have no scans, and then nothing of it is loaded.
  const { createWorker } = load('tesseract.js') as typeof Tesseract;
  return createWorker('eng', LSTM, {
    langPath: LANGUAGE,
    gzip: true,
    cacheMethod: 'none',
    // Failures reach us as rejected promises; without a handler the package throws them a second time.
    errorHandler: () => undefined,
  });
}

async function recognize(
  worker: Worker,
  image: GreyImage,
  dpi: number,
  manner: Manner,
): Promise<readonly RecognizedBlock[] | null> {
  const thread = threadOf(worker);
  let fail: (() => void) | undefined;
  const ended = new Promise<null>((resolve) => {
    fail = () => resolve(null);
    thread.once('error', fail);
    thread.once('exit', fail);
  });
  try {
    const known = Math.min(DENSITIES.most, Math.max(DENSITIES.least, Math.round(dpi)));
    await worker.setParameters({
      user_defined_dpi: String(known),
      tessedit_pageseg_mode: SEGMENTATIONS[manner] as never,
    });
    const reading = worker.recognize(Buffer.from(pgmOf(image)), {}, { text: false, blocks: true });
    const answer = await Promise.race([reading.catch(() => null), ended]);
    return answer && ((answer.data.blocks ?? []) as readonly RecognizedBlock[]);
  } finally {
    if (fail) thread.off('error', fail).off('exit', fail);
  }
}

function within<Value>(ms: number, promise: Promise<Value | null>): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => resolve(null), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(deadline));
  });
}
