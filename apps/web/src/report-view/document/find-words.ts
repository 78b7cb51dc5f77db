/** A rectangle in PDF points from the top left of the page as a viewer shows it. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words that stand on one line of a page, as pdf.js gives them. */
export interface Run {
  readonly text: string;
  /** The place of a part of it: from a share of its width to another. */
  readonly boxOf: (from: number, to: number) => Box;
  /** A line, or a gap, ends after it. */
  readonly isLast: boolean;
}

/** @param boxes one for each line that the match lies on */
export interface Match {
  readonly page: number;
  readonly boxes: readonly Box[];
}

/** More of them nobody looks through. */
const MOST = 500;

/** Where words stand on a page, whatever the case and however the lines are broken. */
export function findWords(words: string, page: number, runs: readonly Run[]): readonly Match[] {
  const pattern = patternOf(words);
  if (pattern === null) return [];
  const { text, starts } = joined(runs);
  return [...text.matchAll(pattern)].slice(0, MOST).map((found) => {
    const [begin, end] = [found.index, found.index + found[0].length];
    return { page, boxes: runs.flatMap((run, index) => partOf(run, starts[index] ?? 0, begin, end)) };
  });
}

function patternOf(words: string): RegExp | null {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'gi');
}

function joined(runs: readonly Run[]): { text: string; starts: readonly number[] } {
  let text = '';
  const starts = runs.map((run) => {
    const start = text.length;
    text += run.isLast ? `${run.text} ` : run.text;
    return start;
  });
  return { text, starts };
}

/** The part of a run that lies in a match, if any. */
function partOf(run: Run, start: number, begin: number, end: number): readonly Box[] {
  const { length } = run.text;
  const [from, to] = [Math.max(begin - start, 0), Math.min(end - start, length)];
  if (from >= to || run.text.slice(from, to).trim() === '') return [];
  return [run.boxOf(from / length, to / length)];
}
