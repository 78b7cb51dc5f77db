import { basename } from 'node:path';

/** A line that follows the reading, on a terminal only. */
export function progressLine(path: string): { show: (page: number, pages: number) => void; clear: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (page, pages) => stderr.write(`\r\x1b[KReading ${printable(basename(path))}: page ${page} of ${pages}`),
    clear: () => stderr.write('\r\x1b[K'),
  };
}

/** File names and report text are foreign: no control character of theirs reaches the terminal. */
export const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\u00b7');
