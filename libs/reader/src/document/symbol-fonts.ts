/** Fonts that draw signs where others have letters: "n" is a square in ZapfDingbats, "l" a disc in Wingdings. */

const DINGBATS: Readonly<Record<string, string>> = {
  '%': '☎',
  '*': '☛',
  '+': '☞',
  H: '★',
  l: '●',
  n: '■',
  s: '▲',
  t: '▼',
  u: '◆',
  w: '◗',
};
/** From here on the signs stand in Unicode in the font's own order, but for those above. */
const FIRST_DINGBAT = 0x2701;
const FIRST_CODE = 0x21;

const inDingbats = (letter: string): string =>
  DINGBATS[letter] ?? String.fromCharCode(FIRST_DINGBAT + letter.charCodeAt(0) - FIRST_CODE);

const WINGDINGS: Readonly<Record<string, string>> = {
  l: '●',
  m: '❍',
  n: '■',
  o: '□',
  p: '❐',
  q: '❑',
  r: '❒',
  s: '◆',
  t: '◆',
  u: '◆',
  v: '❖',
  w: '◆',
  x: '☒',
  Ø: '➢',
  '§': '▪',
  '¨': '☐',
  à: '➔',
  è: '➔',
  û: '✗',
  ü: '✓',
  ý: '☒',
  þ: '☑',
};

/** Embedded, such fonts often show their codes moved to Unicode's private use. */
const PRIVATE = 0xf000;

const letterOf = (sign: string): string => {
  const code = sign.charCodeAt(0);
  return code > PRIVATE && code < PRIVATE + 0x100 ? String.fromCharCode(code - PRIVATE) : sign;
};

const isCode = (letter: string): boolean => letter >= '!' && letter <= '~';

/** What a text in the font shows; null for fonts of letters. Signs that nobody lists stay as they are. */
export type SignReader = (text: string) => string;

const eachSign =
  (signOf: (letter: string) => string | undefined): SignReader =>
  (text) =>
    [...text].map((sign) => signOf(letterOf(sign)) ?? sign).join('');

const OF_DINGBATS = eachSign((letter) => (isCode(letter) ? inDingbats(letter) : undefined));
const OF_WINGDINGS = eachSign((letter) => WINGDINGS[letter]);

export function signsOfFont(name: string): SignReader | null {
  if (/dingbats/i.test(name) && !/wingdings/i.test(name)) return OF_DINGBATS;
  return /wingdings(?![-_ ]?[23])/i.test(name) ? OF_WINGDINGS : null;
}
