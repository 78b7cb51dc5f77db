/** How the document's text looks most of the time, and the ranks of what is set larger or heavier. */
import type { TextLine } from './text-lines';

export interface TypeStyles {
  /** Points of most of the text. */
  readonly bodySize: number;
  readonly bodyIsBold: boolean;
  /** Usual distance of baselines, in ems. */
  readonly spacing: number;
  /** 1 is the largest of the headings; 0 where the line is set like the text. */
  levelOf(line: TextLine): number;
}

const HEAVIER = 1.06;

export function typeStylesOf(lines: readonly TextLine[]): TypeStyles {
  const bodySize = sizeOfMost(lines);
  const body = lines.filter((line) => Math.abs(line.fontSize - bodySize) < 0.3);
  const bold = body.filter((line) => line.bold).length;
  const sizes = [
    ...new Set(lines.filter((line) => line.fontSize > HEAVIER * bodySize).map((line) => round(line.fontSize))),
  ]
    .sort((one, other) => other - one)
    // Sizes a hair apart are one style; a cover's display sizes do not crowd out the headings'.
    .reduce<number[]>(
      (kept, size) => (kept.length > 0 && (kept[kept.length - 1] as number) - size < 0.4 ? kept : [...kept, size]),
      [],
    );
  const levelOf = (line: TextLine): number => {
    const larger = sizes.findIndex((size) => line.fontSize >= size - 0.4);
    if (larger >= 0 && line.fontSize > HEAVIER * bodySize) return 2 * larger + (line.bold ? 1 : 2);
    if (line.fontSize < 0.9 * bodySize) return line.bold ? 2 * sizes.length + 3 : 0;
    if (isCapitals(line)) return 2 * sizes.length + 1;
    return line.bold ? 2 * sizes.length + 2 : 0;
  };
  return { bodySize, bodyIsBold: bold > 0.6 * body.length, spacing: spacingOf(body), levelOf };
}

const round = (size: number): number => Math.round(size * 4) / 4;

function sizeOfMost(lines: readonly TextLine[]): number {
  const characters = new Map<number, number>();
  for (const line of lines)
    characters.set(round(line.fontSize), (characters.get(round(line.fontSize)) ?? 0) + line.text.length);
  return [...characters].reduce((most, each) => (each[1] > most[1] ? each : most), [10, 0])[0];
}

function spacingOf(lines: readonly TextLine[]): number {
  const gaps: number[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (!above || above.page !== line.page) return;
    const gap = (line.baseline - above.baseline) / line.fontSize;
    if (gap > 0.9 && gap < 2.5) gaps.push(gap);
  });
  gaps.sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length * 0.4)] ?? 1.2;
}

export const isCapitals = (line: TextLine): boolean =>
  // No word among the small ones that titles leave in small letters is as long.
  !/\p{Ll}{4}/u.test(line.text) &&
  /\p{Lu}{2}/u.test(line.text) &&
  !/\p{Ll}/u.test(line.text.replace(/\b(?:and|of|the|to|for|s)\b/g, ''));
