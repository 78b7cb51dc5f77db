/**
 * Ids and criteria as the document spells them. "CO-17" read as "C0-17" is told by the other ids; "CC74" and "Al.3" can
 * only be criteria. What stays ambiguous stays as it was read.
 */
import { isCriterion } from '@countersign/vocabulary';
import type { ScannedLine, ScannedWord } from './scan';

const LETTER_FOR: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B' };
const DIGIT_FOR: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  I: '1',
  L: '1',
  l: '1',
  '|': '1',
  S: '5',
  B: '8',
  Z: '2',
};

const asLetters = (text: string): string => [...text].map((sign) => LETTER_FOR[sign] ?? sign.toUpperCase()).join('');
const asDigits = (text: string): string => [...text].map((sign) => DIGIT_FOR[sign] ?? sign).join('');

/** Brackets and commas around a word, which are no part of an id. */
const WRAPPED = /^(?<open>[([]?)(?<core>[A-Za-z0-9|][A-Za-z0-9|.-]{1,9}?)(?<close>[)\].,;:]*)$/;
const PARTED = /^(?<prefix>[A-Za-z0-9]{1,6})(?<mark>[-.])(?<number>[\dOoQIl|SBZ]{1,4})$/;
const JOINED = /^(?<prefix>[A-Z]{2,6}?)(?<number>[O0][\dO]{1,3}|\d{1,4})$/;
/** So many other ids spelled alike make a spelling sure. */
const SURE = 3;
/** Enough of them to take a letter for one that was read twice ("CCO-17"). */
const VERY_SURE = 10;

interface Spellings {
  /** "CO-": prefixes with their marks as they were read most. */
  readonly parted: ReadonlyMap<string, number>;
  /** Prefixes of ids without a mark whose numbers have leading noughts. */
  readonly padded: ReadonlySet<string>;
}

/** @param pages the lines of every page of the document */
export function evenLabels(pages: readonly (readonly ScannedLine[])[]): readonly (readonly ScannedLine[])[] {
  const words = pages.flatMap((lines) => lines.flatMap((line) => line.words.map(({ text }) => text)));
  const spellings = { parted: partedPrefixes(words), padded: paddedPrefixes(words) };
  return pages.map((lines) =>
    lines.map((line) => ({ ...line, words: line.words.map((word) => evenWord(word, spellings)) })),
  );
}

function evenWord(word: ScannedWord, spellings: Spellings): ScannedWord {
  const { open = '', core, close = '' } = WRAPPED.exec(word.text)?.groups ?? {};
  if (!core || !/[\dOIl]/.test(core)) return word;
  const even =
    criterionIn(core) ??
    commonCriterionIn(core) ??
    partedId(core, spellings.parted) ??
    paddedId(core, spellings.padded);
  return even === null || even === core ? word : { ...word, text: `${open}${even}${close}` };
}

const CRITERION =
  /^(?<letters>CC|PI|A|C|P)(?:(?<series>[\dOIlL|]{1,2})\.(?<point>[\dOIlL|]{1,2})|(?<run>[\dOIlL|]{2,3}))(?<suffix>-\d{1,3})?$/;

/** "CC74", "Al.3", "Al1.3" and "PIl.2-01": only one criterion is spelled with these signs. */
function criterionIn(core: string): string | null {
  const { letters = '', series, point, run = '', suffix = '' } = CRITERION.exec(core)?.groups ?? {};
  // "All" is a word. Plain digits without a point may be anything's number, unless they follow the two letters CC.
  if (!letters || !/\d/.test(core) || (/^\d+$/.test(run) && letters !== 'CC')) return null;
  const first = series === undefined ? run.slice(0, 1) : onceOnly(asDigits(series));
  const criterion = `${letters}${asDigits(first)}.${asDigits(point ?? run.slice(1))}`;
  return isCriterion(criterion) ? `${criterion}${suffix}` : null;
}

/** "CcC3.4.1", "CE7.3" and "CCA4.1": two Cs in small print, one of them read twice, as another round letter or with a stray one. */
const COMMON = /^(?:[CcGE][CcGeEo]{1,2}|CC[A-Za-z])\.?(?<series>[1-9])\.(?<point>\d)(?<suffix>(?:[.-]\d{1,3})?)$/;

function commonCriterionIn(core: string): string | null {
  const { series = '', point = '', suffix = '' } = COMMON.exec(core)?.groups ?? {};
  return series && isCriterion(`CC${series}.${point}`) ? `CC${series}.${point}${suffix}` : null;
}

/** A series has one digit; a narrow one is sometimes read twice. */
const onceOnly = (digits: string): string =>
  digits.length === 2 && digits[0] === digits[1] ? digits.slice(1) : digits;

function partedPrefixes(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of words) {
    const match = /^[([]?([A-Z]{1,6})([-.])\d{1,4}[)\].,;:]*$/.exec(text);
    if (match) counts.set(`${match[1]}${match[2]}`, (counts.get(`${match[1]}${match[2]}`) ?? 0) + 1);
  }
  return counts;
}

function partedId(core: string, known: ReadonlyMap<string, number>): string | null {
  const { prefix = '', mark = '', number = '' } = PARTED.exec(core)?.groups ?? {};
  if (!prefix || /^\d+$/.test(prefix) || isCriterion(core)) return null;
  const letters = asLetters(prefix);
  const timesSeen = (spelled: string) => known.get(`${spelled}${mark}`) ?? 0;
  const shorter = [...letters].map((_, at) => letters.slice(0, at) + letters.slice(at + 1));
  const even = timesSeen(letters) >= SURE ? letters : shorter.find((spelled) => timesSeen(spelled) >= VERY_SURE);
  return even === undefined ? null : `${even}${mark}${asDigits(number)}`;
}

/**
 * Where all numbers behind a prefix are equally long and some begin with an O, that O is a nought; so are two of them in
 * a row. In a narrow column ids break before their last digit, so the length alone does not tell.
 */
function paddedPrefixes(words: readonly string[]): ReadonlySet<string> {
  const numbers = new Map<string, string[]>();
  for (const text of words) {
    const { prefix = '', number = '' } = JOINED.exec(text.replace(/[)\].,;:]+$|^[([]/g, ''))?.groups ?? {};
    if (prefix) numbers.set(prefix, [...(numbers.get(prefix) ?? []), number]);
  }
  const isPadded = (all: readonly string[]) =>
    all.length >= SURE &&
    ((all.every((number) => number.length === all[0]?.length) && all.some((number) => /^[O0]/.test(number))) ||
      (all.every((number) => /^[O0]/.test(number)) && all.filter((number) => /^[O0]{2}/.test(number)).length >= SURE));
  return new Set([...numbers].filter(([, all]) => isPadded(all)).map(([prefix]) => prefix));
}

function paddedId(core: string, padded: ReadonlySet<string>): string | null {
  const { prefix = '', number = '' } = JOINED.exec(core)?.groups ?? {};
  return padded.has(prefix) ? `${prefix}${asDigits(number)}` : null;
}
