/** Names of companies and firms: legal suffixes, aliases, and when two spellings are one company. */

import { remembered } from '../text/remembered';

/** For a regular expression: the legal forms of companies, without a full stop at their end. */
export const LEGAL_FORMS = String.raw`Inc|Incorporated|LLC|L\.L\.C|Ltd|Limited|LLP|L\.L\.P|LP|L\.P|PLC|P\.L\.C|Corp|Corporation|Company|Co|GmbH|mbH|AG|SE|KG|KGaA|UG|e\.V|S\.?A\.?S|S\.?A|S\.?à\s?r\.?l|SARL|B\.?V|N\.?V|Oyj?|AB|ASA?|A/S|ApS|Pty|Pte|Pvt|K\.?K|S\.?p\.?A|S\.?r\.?l|[Ss]\.?\s?r\.?\s?o|a\.s|Kft|d\.o\.o|(?:Sp|sp)\. z o\.?\s?o|Pty\.? Ltd|Pte\.? Ltd|Pvt\.? Ltd|(?:Pty|Pte|Pvt)\.? Limited|\(?(?:Private|Proprietary)\)? (?:Limited|Ltd)|GmbH & Co\.? KG|S\.A\. de C\.V|Lda|Ltda|U\.?A|PBC|P\.?C|PLLC|P\.L\.L\.C|P\.A|N\.\s?A|DAC|ULC`;
// On covers a name may stand in capitals; "as" and "se" in small letters are words, no legal forms.
const IN_CAPITALS =
  'INC|INCORPORATED|LIMITED|LTD|CORP|CORPORATION|COMPANY|CO|GMBH|PTY\\.? LTD|PTE\\.? LTD|inc|llc|ltd|plc';
const LEGAL_SUFFIX = new RegExp(String.raw`[\s,](?:${LEGAL_FORMS}|${IN_CAPITALS})\.?$`);
const SUFFIX_TOKENS = new Set(
  'inc incorporated llc llp ltd limited plc pllc pc p c a l corp corporation co company gmbh mbh bv nv sro s r o b v n ag kg se sa sas spa srl ab oy as aps pty pte pvt pbc kk lp dac ulc private proprietary the'.split(
    ' ',
  ),
);

/** True for "Acme, Inc." and "Acme GmbH": a company by its legal name. */
export const hasLegalSuffix = (name: string): boolean => LEGAL_SUFFIX.test(name.trim());

const tokensOf = (name: string): readonly string[] =>
  withoutLegalForm(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’]s\b|['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A form of several words, as "Sp. z o.o.", ends a name as a whole. */
const withoutLegalForm = (name: string): string => name.replace(LEGAL_SUFFIX, '') || name;

/** The words that tell one company from another, without legal suffixes. */
export const companyWords = remembered((name: string): readonly string[] => {
  const tokens = tokensOf(name);
  const telling = tokens.filter((token) => !SUFFIX_TOKENS.has(token));
  return telling.length > 0 ? telling : tokens;
});

export const isSameCompany = (one: string, other: string): boolean =>
  companyWords(one).join(' ') === companyWords(other).join(' ');

/** "Meridian Loop" for "Meridian Loop Health, Inc."; "AWS" for "Amazon Web Services, Inc." */
export const isShortFormOf = (short: string, full: string): boolean => {
  const [few, many] = [companyWords(short), companyWords(full)];
  if (few.length === 0 || many.length === 0) return false;
  if (few.length < many.length && few.every((word, at) => many[at] === word)) return true;
  return few.length === 1 && many.length > 1 && few[0] === many.map((word) => word.charAt(0)).join('');
};

/** "Acme Ltd. d/b/a Ledgerly" is "Acme Ltd.": the legal name stands first. */
const TRADES_AS =
  /,?\s+(?:d\/b\/a|d\.b\.a\.|dba|doing business as|trading as|t\/a|also known as|a\/k\/a|formerly(?: known as)?|f\/k\/a|n\/k\/a|an? [A-Z][a-z]+ (?:limited liability )?(?:corporation|company|partnership))\s.*$/i;

export const withoutTradeName = (name: string): string => {
  const legal = name.replace(TRADES_AS, '');
  return legal.length > 1 ? legal : name;
};

const OWN_FORM = new RegExp(String.raw`^\s+(?:${LEGAL_FORMS})\.?(?![\w])`);

/** One way of writing a running text's name: without parentheses, quotes and a possessive. */
export const cleanName = (text: string): string =>
  text
    .replace(/\([^)]*\)?/g, (group, at: number, whole: string) =>
      // "(UK) Limited", "(Pty) Ltd" are parts of a name; what else stands in parentheses explains it.
      /^\(\p{Lu}[\p{L} .&]{0,19}\)$/u.test(group) && OWN_FORM.test(whole.slice(at + group.length)) ? group : ' ',
    )
    .replace(/["“”]/g, '')
    .replace(/['’](?:s)?\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/\.\.$/, '.');
