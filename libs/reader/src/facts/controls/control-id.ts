/** Ids of controls, of whatever pattern a firm uses: LA-1, AC.01, CC6.1.2, CC6.1-01, 1.01, "Control 7". */
import type { Criterion } from '@countersign/vocabulary';
import { criteriaIn, isOnlyCriteria } from '../../text/criteria';
import { plain } from '../../text/plain';
import { remembered } from '../../text/remembered';
import type { SourcedText } from '../../layout/model';

const TOKEN = String.raw`(?=[A-Za-z0-9])(?=[A-Za-z]{0,10}[-‐‑–_./# ]? ?[A-Za-z0-9]{0,8}[-‐‑–_./]?\w*\d|[A-Za-z.-]+\d)[A-Za-z]{0,10}\d*(?:(?:\s?[-‐‑–_./#]|[-‐‑–_/#]\s|\.\s(?=[A-Za-z]*\d))[A-Za-z0-9]{1,8}){0,5}(?: \d{1,4}(?:[.-]\d{1,3})*)?(?:\([A-Za-z0-9]{1,3}\))?`;
/** "access-reviews-01": compliance platforms name their controls so. */
const SLUG = String.raw`[a-z]{2,20}(?:[-_][a-z]{1,20}){0,5}[-_]\d{1,3}`;
// "CTRL-4", "CTRL028" and "REF12" are ids as they stand, and no labels.
const LABEL = String.raw`(?:controls?|ctrl|control (?:activit(?:y|ies)|measures?)|ref(?:erence)?)(?![A-Za-z0-9_-])\.?\s*(?:(?:#|no\b\.?|number|id\b\.?|ref\b\.?)\s*)?[:#.]?\s*`;
const WHOLE = new RegExp(`^(?<label>${LABEL})?(?<id>${TOKEN}|${SLUG})[.:)]?$`, 'i');
const LABELLED = new RegExp(
  String.raw`^[\s[(]*(?<label>control(?: activity| measure)?|ctrl)(?![A-Za-z0-9_-])\.?\s*(?:(?:#|no\b\.?|number|id\b\.?|ref\b\.?)\s*)?[:#]?\s*(?<id>${TOKEN})(?=[\s:.)\]–—|-]|$)[\s:.)\]–—|-]*`,
  'i',
);
// Without a label an id is told from the words of a sentence by capitals, digits and what follows it.
const BARE =
  /^[[(]?(?<id>(?:[A-Z][A-Za-z]{0,7}\d{0,2}[-‐‑–_.]?){1,3}[-‐‑–_. ]?\d{1,4}(?:[-‐‑–_.][A-Z0-9]{1,4}){0,3}[a-z]?|\d{1,2}(?:\.\d{1,3}){1,3}[a-z]?)(?=[\])]?(?:\s*[:|–—]|\s+-\s|\.\s|[\])]|\s+["“(]?[A-Z]))[\])]?[\s:.–—|-]*/;
const TRAILING = new RegExp(String.raw`\s*[[(]\s*(?:related )?(?<label>${LABEL})?(?<id>${TOKEN})\s*[\])]\.?\s*$`, 'i');

const NO_ID =
  /^(?:TLS|SSL|AES|ISO|IEC|NIST|PCI|SHA|RSA|HTTPS?|IPv|S3|EC2|Q[1-4]|FY|Section|Sections|Type|Level|Tier|Step|Test|Tests|Day|Days|Article|Appendix|Table|Figure|Page|TSP|AT(?= ?\d{3})|AT-C|DC(?=[-. ]?200\b| ?\d)|AU(?= ?\d|-C)|Note|Exception|Deviation|Finding|Findings|Issue|Observation|Item|Items|Row|Result|Sample|Windows|Version|v|Microsoft|Office|Phase|Part|Chapter|Principle|COSO|(?:Area|Objective|Domain|Family|Category|Theme|Topic)(?= )|(?:The|For|In|Of|All|At|On|During|January|February|March|April|May|June|July|August|September|October|November|December)(?=\s))[-‐‑ .]?\d|^SOC [123]$/i;

const normalised = (id: string): string =>
  plain(id)
    .replace(/\s*([-_./#])\s*/g, '$1')
    .replace(/–/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.:]$/, '');

/** "Control 7" is called so; "Control LA-1" is LA-1. */
const nameIn = (match: RegExpExecArray | null): string => {
  const { label = '', id = '' } = match?.groups ?? {};
  return /^control\s*$/i.test(label) && /^\d+$/.test(id) ? `Control ${id}` : normalised(id);
};

const IS_SLUG = new RegExp(`^${SLUG}$`);

/** "CC1.0", "CC1 – Risk": a series of criteria, and no control. */
const isSeries = (name: string): boolean => /^(?:(?:CC|PI|A|C|P)\d\.0|(?:CC[1-9]|PI1)(?:-[A-Za-z]{2,})?)$/.test(name);

const accepted = (match: RegExpExecArray | null): string | null => {
  const name = nameIn(match);
  if (!/\d/.test(name) || isOnlyCriteria(name) || isSeries(name)) return null;
  if (name.length > (IS_SLUG.test(name) ? 60 : 22)) return null;
  return NO_ID.test(name) || /^(?:19|20)\d\d$/.test(name) ? null : name;
};

/** Printed in a narrow column an id may break at its hyphen, which reading must not take for a word's. */
const printedWords = (text: SourcedText): string =>
  text.words
    .map(({ word }) => word.text)
    .join(' ')
    .replace(/([-‐‑–_./])\s+/g, '$1')
    .replace(/\s+([-‐‑–_.])(?=[A-Za-z0-9])/g, '$1');

/** With its label an id is shorter than this; sentences need no closer look. */
const LONGEST = 80;

const wholeId = (text: string): string | null => {
  const words = plain(text).trim();
  return words.length > LONGEST || !/\d/.test(words) ? null : accepted(WHOLE.exec(words));
};

/** The id that a cell of a column of ids holds. */
export const idOfCell = (cell: SourcedText): string | null =>
  // Most cells have no number: their printed words need not be put together.
  /\d/.test(cell.text) ? (wholeId(printedWords(cell)) ?? wholeId(cell.text)) : null;

export const isControlId = (text: string): boolean => wholeId(text) !== null;

/** "SOC-RA-02CC3.2, CC3.4": two narrow columns that ran together. */
export function idAndCriteria(text: string): { readonly id: string; readonly criteria: readonly Criterion[] } | null {
  const match = /^(?<id>\S*?\d)\s*(?<cited>(?:CC\d|PI1|A1|C1|P\d)\.\d[\s\S]*)$/.exec(plain(text).trim());
  const { id = '', cited = '' } = match?.groups ?? {};
  const name = wholeId(id);
  return name !== null && isOnlyCriteria(cited) ? { id: name, criteria: criteriaIn(cited) } : null;
}

/** "CC1.1, HR-01 CC1.5": narrow columns of criteria and ids that the layout took for one; null where more stands there. */
export function idAmongCriteria(text: string): string | null {
  const words = plain(text).split(/[\s,;]+/);
  const isOther = (word: string) => word !== '' && !isOnlyCriteria(word);
  const at = words.findIndex(isOther);
  // Sentences have another word soon.
  if (at < 0 || words.length < 2 || words.slice(at + 1).some(isOther)) return null;
  return wholeId(words[at] ?? '');
}

/** "DCF-12 | CC6.1 | CC6.2", "Control 7 | Criteria: CC6.1": a card's first row; null for any other. */
export function idBesideCriteria([first, ...others]: readonly SourcedText[]): {
  readonly id: string;
  readonly criteria: readonly Criterion[];
} | null {
  const id = first ? idOfCell(first) : null;
  const areCriteria = others.length > 0 && others.every(({ text }) => isOnlyCriteria(text));
  return id !== null && areCriteria ? { id, criteria: others.flatMap(({ text }) => criteriaIn(text)) } : null;
}

const LONGEST_TITLE = 80;

/** "AC-3 | Access reviews | CC6.2, CC6.3": a form's first row, which has the control's name too. */
export function cardHead(cells: readonly SourcedText[]): {
  readonly id: string;
  readonly criteria: readonly Criterion[];
} | null {
  if (cells.length < 2 || cells.length > 3) return null;
  const cited = cells.filter(({ text }) => isOnlyCriteria(text));
  const [named, ...others] = cells.filter((cell) => !cited.includes(cell) && idOfCell(cell) !== null);
  const titles = cells.filter((cell) => cell !== named && !cited.includes(cell));
  const areTitles = titles.every(({ text }) => text.length < LONGEST_TITLE && !/[.;:]$/.test(text.trim()));
  if (!named || others.length > 0 || cited.length === 0 || !areTitles) return null;
  return { id: idOfCell(named) as string, criteria: cited.flatMap(({ text }) => criteriaIn(text)) };
}

export interface PlacedId {
  readonly id: string;
  /** Where the words without the id begin and end. */
  readonly start: number;
  readonly end: number;
}

/** "Control LA-1: ...", "LA-1 – ...", "CC6.1.2 The ..." */
export function idAtStart(text: string): PlacedId | null {
  const words = plain(text);
  const match = LABELLED.exec(words) ?? BARE.exec(words);
  const id = accepted(match);
  return match && id ? { id, start: match[0].length, end: text.length } : null;
}

// "... within a year. Control ID: C-83"
const TRAILING_LABELLED = new RegExp(
  String.raw`(?<=[.;)])\s+(?<label>control (?:id|no\.?|number|ref(?:erence)?|#)\s*[:.]?\s*)(?<id>${TOKEN})\.?\s*$`,
  'i',
);

/** "... within a year. (Control C-83)" */
export function idAtEnd(text: string): PlacedId | null {
  const match = TRAILING.exec(plain(text)) ?? TRAILING_LABELLED.exec(plain(text));
  const id = accepted(match);
  return match && id && /[A-Za-z]/.test(match[0]) ? { id, start: 0, end: match.index } : null;
}

/** The ids in a cell that holds nothing else: "LA-1, LA-2 and LA-9". */
export function idsAlone(text: string, allowsNumbers = false): readonly string[] {
  // Every id has a number, and most cells of a table have none.
  if (!/\d/.test(text)) return [];
  const parts = plain(text)
    // "ED - 1" is one id, "LA-1 - LA-3" are two.
    .replace(/(?<=\b[A-Za-z]{1,8}) [-‐‑–] (?=\d)/g, '-')
    // "NIM-GOV- 3": the id broke at its hyphen, at the end of a cell's line.
    .replace(/(?<=[A-Za-z][-‐‑–])\s+(?=\d{1,4}(?:[,;\s]|$))/g, '')
    .split(/\s*(?:[,;\n]|\band\b|&)\s*|\s+(?=[A-Z]{1,6}[-.\s]?[A-Z]{0,4}\d)/)
    .filter((part) => part.length > 0);
  const ids: string[] = [];
  for (const part of parts) {
    const id = wholeId(part);
    if (id === null || !(allowsNumbers || /[A-Za-z]|\./.test(id))) return [];
    ids.push(id);
  }
  return ids;
}

const withoutLabel = (id: string): string => id.replace(/^control\s+(?=\d)/i, '');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[-‐‑–]/g, '[-‐‑–]\\s?');

/** How an id is cited. */
interface CitedForm {
  /** Its letters and digits, which stand in every text that cites it: sooner looked for than the form itself. */
  readonly letters: string;
  readonly form: RegExp;
}

const citedForm = remembered((known: string): CitedForm => {
  const id = withoutLabel(known);
  // A bare number is no citation unless it is called a control.
  const name =
    /[A-Za-z]/.test(id) || id.includes('.') ? escaped(id) : String.raw`controls?\s*(?:#|no\.?)?\s*${escaped(id)}`;
  return { letters: lettersOf(id), form: new RegExp(String.raw`(?<![\w.-])${name}(?![\w]|[-‐‑.]\w)`, 'i') };
});

const lettersOf = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();

/** Asks whether the words cite an id. */
export const citationsOf = (text: string): ((id: string) => boolean) => {
  const letters = lettersOf(text);
  return (id) => {
    const cited = citedForm(id);
    return letters.includes(cited.letters) && cited.form.test(text);
  };
};

/** Which of the known ids the words cite. */
export const idsCited = (text: string, known: readonly string[]): readonly string[] => known.filter(citationsOf(text));

/** Compared without their punctuation: "LA-1", "LA 1" and "LA.1" are one. */
export const idKey = remembered((id: string): string =>
  withoutLabel(id)
    .toUpperCase()
    .replace(/[^A-Z0-9.]/g, '')
    .replace(/\.(?!\d)/g, ''),
);
