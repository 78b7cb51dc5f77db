/** The words of a control as they are compared: without what may change from year to year without a change of meaning. */

/** Stands for whichever name the report gives its vendor. */
const VENDOR = 'vendor';

/** "1.", "(a)", "iv)", "CUEC-07:", "UEC 3.2 -": numbering that a list puts before its items. */
const NUMBERING =
  /^\s*(?:[([]?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)\]:]+|(?:c?uecs?|cuec control|control)[\s#.-]*\d[\d.]*[.):–-]*|[•●▪◦*–—-]+)\s+/i;

const LEGAL_FORM =
  /[\s,]+(?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|s\.?a|b\.?v|n\.?v|ab|oy|pty|pte|pbc|s\.?r\.?l|s\.?p\.?a|kg)\.?$/i;

/** Words that stand for the vendor in one year's report where its name stands in another's. */
const STANDS_FOR_VENDOR = [
  'the service organization',
  'the service organisation',
  'service organization',
  'the service provider',
  'the company',
  'the vendor',
];

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|[\u00ad’']/gu, '')
    .match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];

/** "Quillmark Software, Inc." is also called "Quillmark Software", and in the possessive. */
function spellingsOf(name: string): string[][] {
  const bare = name.trim().replace(LEGAL_FORM, '');
  return [name, bare, `${bare}'s`, `${name}'s`].map(wordsIn).filter((words) => words.join('').length > 2);
}

/** How a vendor is named, longest spelling first. @param names the vendor's own name, its legal name, its aliases */
export function spellingsOfVendor(names: readonly string[]): readonly (readonly string[])[] {
  const spellings = [
    ...names.flatMap(spellingsOf),
    ...STANDS_FOR_VENDOR.flatMap((name) => [wordsIn(name), wordsIn(`${name}'s`)]),
  ];
  const distinct = new Map(spellings.map((words) => [words.join(' '), words]));
  return [...distinct.values()].sort((one, other) => other.length - one.length);
}

/** The words of a control in their order, in small letters, without numbering, and the vendor by one word. */
export function normalWords(text: string, vendor: readonly (readonly string[])[]): readonly string[] {
  const words = wordsIn(text.replace(NUMBERING, ''));
  const normal: string[] = [];
  for (let at = 0; at < words.length; ) {
    const spelling = vendor.find((each) => each.every((word, place) => words[at + place] === word));
    normal.push(spelling === undefined ? words[at]! : VENDOR);
    at += spelling?.length ?? 1;
  }
  return normal;
}
