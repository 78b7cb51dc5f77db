/** Forms of company that contracts and reports write after a name, and people leave out. */
const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company llc lc llp lp plc pllc pc ltd limited lda ltda pty pte pvt private ' +
    'gmbh mbh ag kg kgaa ug se sa sas sarl srl spa sl slu bv nv oy oyj ab as aps asa kft zrt doo sro kk ' +
    'cic lllp holdings holding group'
  ).split(' '),
);
/** Forms that are written with points or spaces inside: `L.L.C.`, `S. r. l.`, `B.V.`. */
const SPACED_FORM = /\b(?:[a-z]\.\s?){1,4}[a-z]\b\.?/g;
/** Another name in the same breath: `Acme Holdings, Inc. d/b/a Acme Mail`, `Acme (“AcmeMail”)`. */
const OTHER_NAME = /\b(?:d\s*\/\s*b\s*\/\s*a|dba|doing business as|trading as|t\/a|formerly(?: known as)?|f\/k\/a)\b/i;
const IN_PARENTHESES = /\(([^()]*)\)/g;
const QUOTES = /["'“”‘’«»]/g;

/**
 * A name as it is compared: without case, accents, punctuation, articles and legal form at its end.
 * `The Acme-Mail Company, L.L.C.` and `ACME MAIL` are one. A name of nothing but legal forms stays as it is.
 */
export function normalizedName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(SPACED_FORM, (form) => form.replace(/[.\s]/g, ''))
    .replace(QUOTES, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = plain.split(' ').filter(Boolean);
  const named = words[0] === 'the' && words.length > 1 ? words.slice(1) : [...words];
  while (named.length > 1 && (LEGAL_FORMS.has(named.at(-1)!) || named.at(-1) === 'and')) named.pop();
  return named.join(' ');
}

/** Every name that stands in one: the part before and after "doing business as", and what is in parentheses. */
export function namesIn(text: string): string[] {
  const inside = [...text.matchAll(IN_PARENTHESES)].map(([, name]) =>
    name!.replace(/^(?:the|collectively|hereinafter|referred to as|or|,)\s+/i, ''),
  );
  const outside = text.replace(IN_PARENTHESES, ' ').split(OTHER_NAME);
  return [...outside, ...inside].map((name) => name.trim()).filter((name) => normalizedName(name) !== '');
}

/** Spaces tell nothing apart: `Lumen Vault` and `LumenVault`. */
const key = (name: string) => normalizedName(name).replaceAll(' ', '');

/** Whether a name that was read is one of the names that are known. */
export function isNamedIn(read: string, known: readonly string[]): boolean {
  const keys = new Set(known.flatMap((name) => [key(name), ...namesIn(name).map(key)]));
  return [read, ...namesIn(read)].some((name) => keys.has(key(name)));
}

/** Whether a name that was read begins with the words of one that is known, or the other way round. */
export function isBegunBy(read: string, known: readonly string[]): boolean {
  const begins = (whole: string, part: string) => whole.startsWith(`${part} `);
  const words = normalizedName(read);
  return known.map(normalizedName).some((name) => begins(words, name) || begins(name, words));
}

/** Words that every other system has in its name. */
const COMMON = new Set(
  'system systems platform service services solution software application suite the and of for a'.split(' '),
);

const tellingWords = (name: string) => {
  const words = normalizedName(name).split(' ');
  const telling = words.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling : words;
};

/**
 * Whether the system of a report is one that we use: the telling words of the one stand in the other (`Signing` and
 * `Quillmark Signing Platform`).
 */
export function isSystemIn(read: string, used: readonly string[]): boolean {
  const words = tellingWords(read);
  return used.some((name) => {
    const own = tellingWords(name);
    return own.every((word) => words.includes(word)) || words.every((word) => own.includes(word));
  });
}

/**
 * Whether two reports of one vendor are about different systems of it, so that neither speaks for the other. Only where
 * that is plain: the vendor has several systems that we use, each report names one of them, and they have none in common.
 */
export function areOfDifferentSystems(one: string | null, other: string | null, used: readonly string[]): boolean {
  if (one === null || other === null || used.length < 2 || isSystemIn(one, [other])) return false;
  const [ofOne, ofOther] = [one, other].map((read) => used.filter((name) => isSystemIn(read, [name])));
  return ofOne!.length > 0 && ofOther!.length > 0 && !ofOne!.some((name) => ofOther!.includes(name));
}
