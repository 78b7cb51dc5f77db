/** The figures, as a person reads them. */
import { measures, type Miss, type Tally } from './tally';

/** Fields where precision and recall differ; the others are simply right or wrong. */
const LISTS = new Set([
  'subservice organizations',
  'subservice organizations with method',
  'CUECs',
  'CUECs with exact boundaries',
  'CSOCs',
  'CSOCs with exact boundaries',
  'exceptions',
  'exceptions with page',
  'exceptions with exact boundaries',
  'controls by id',
  'controls, whole',
]);
const CERTAIN = 'wrong while CERTAIN';

const figure = (value: number): string => value.toFixed(3);

export function fieldTable({ counts }: Tally): string {
  const lines = [...counts]
    .filter(([field]) => field !== CERTAIN)
    .map(([field, count]) => {
      const { precision, recall, f1 } = measures(count);
      const share = `${count.right}/${count.expected}`;
      return LISTS.has(field)
        ? `  ${field.padEnd(38)} precision ${figure(precision)}  recall ${figure(recall)}  F1 ${figure(f1)}  (${share}, read ${count.read})`
        : `  ${field.padEnd(38)} accuracy  ${figure(recall)}${' '.repeat(27)}(${share})`;
    });
  return [...lines, `  ${CERTAIN.padEnd(38)} ${counts.get(CERTAIN)?.right ?? 0}`].join('\n');
}

const SHOWN_LISTS = [
  'CUECs',
  'CSOCs',
  'exceptions with page',
  'controls, whole',
  'subservice organizations with method',
] as const;
const NO_FACT =
  /^(controls|exceptions|CUECs|CSOCs|subservice|criteria of|tests of|outcome of|description of|organization of|responses|quotes|boxes|number of|wrong)/;

export function fileLine(name: string, { counts, misses }: Tally): string {
  const facts = [...counts].filter(([field]) => !NO_FACT.test(field));
  const right = facts.reduce((total, [, count]) => total + count.right, 0);
  const all = facts.reduce((total, [, count]) => total + count.expected, 0);
  const lists = SHOWN_LISTS.filter((field) => counts.has(field)).map(
    (field) => `${field.replace(/ with.*|, whole/, '')} ${measures(counts.get(field)!).f1.toFixed(2)}`,
  );
  const wrong = [...new Set(misses.map(({ field }) => field))].filter((field) => !NO_FACT.test(field));
  const evidence = misses.filter(({ field }) => /^(quotes|boxes)/.test(field)).length;
  return `${name.padEnd(30)} facts ${right}/${all}  ${lists.join('  ')}${wrong.length > 0 ? `  wrong: ${wrong.join(', ')}` : ''}${evidence > 0 ? `  evidence: ${evidence} wrong` : ''}`;
}

export const missLine = ({ file, page, field, says }: Miss): string =>
  `  ${file}${page === null ? '' : ` p.${page}`}  ${field}: ${says}`.replace(/[\x00-\x1f]/g, '\ufffd');
