/** Names of providers in running text, and the lists that they stand in. */
import { cleanName, hasLegalSuffix, isSameCompany, isShortFormOf } from './company-names';

export interface ProviderName {
  readonly name: string;
  /** "AWS" of `Amazon Web Services, Inc. ("AWS")`. */
  readonly aliases: readonly string[];
}

const SUFFIX_PART =
  /^(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|co|gmbh|lp|llp|plc|n\.a|s\.a|pbc|a\/s)\.?(?:\s*\(.*\))?$/i;
const ALIAS = /\(\s*(?:["'](?<quoted>[^"')]{2,60})["'](?:[^)]*)|(?<bare>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3}))\s*\)/g;
const NO_PROVIDER =
  /^(?:a|an|the|its|their|our|various|several|certain|multiple|other|third|following|these|this|those|such|all|each|no|none|both|section|sub-?service|service organization|user entit|complementary|carve|inclusive|management|it|they|we|data ?cent(?:er|re)s?|cloud|name|provider|organization|vendor|services?|n\/a)\b|^(?:section|services?|controls?|type|method|criteria)$/i;

/** A name on its own; null where the words name nobody ("a third-party data center", "various providers"). */
export function providerName(text: string): ProviderName | null {
  const aliases = [...text.matchAll(ALIAS)].map((match) =>
    (match.groups?.quoted ?? match.groups?.bare ?? '').replace(/[,.]$/, ''),
  );
  const name = cleanName(
    text.replace(/\s*(?:sub-?service organi[sz]ations?|"?the sub-?service organi[sz]ation"?)$/i, ''),
  ).replace(/^(?:and|or|with|by|to)\s+/, '');
  if (name.length < 2 || name.length > 90 || NO_PROVIDER.test(name) || !/^[\p{Lu}\d]/u.test(name)) return null;
  // A sentence is no name: names of companies have few words that begin small.
  const small = name
    .split(' ')
    .filter((word) => /^\p{Ll}/u.test(word) && !/^(?:and|of|for|the|de|by|van|von|und|y|et|mbH)$/.test(word));
  return small.length > 0 ? null : { name, aliases: aliases.filter((alias) => !/^(?:the|sub)/i.test(alias)) };
}

/** "X, Inc., Y and Z LLC": cut at commas and "and", legal forms kept with their names. */
export function providerNames(list: string, isSingular: boolean): readonly ProviderName[] {
  if (isSingular) return [providerName(list)].flatMap((name) => name ?? []);
  const parts: string[] = [];
  for (const part of list.split(
    /\s*(?:,\s*and\s|,\s*as well as\s|,\s|;\s*(?:and\s)?|\sand\s|\sas well as\s)(?![^(]*\))\s*/,
  )) {
    if (SUFFIX_PART.test(part.trim()) && parts.length > 0) parts[parts.length - 1] += `, ${part}`;
    else parts.push(part);
  }
  return parts.flatMap((part) => providerName(part) ?? []);
}

/** Spellings of well-known providers that share no word with their abbreviation. */
const KNOWN: readonly (readonly string[])[] = [
  ['amazon web services', 'aws', 'amazon'],
  ['google cloud platform', 'google cloud', 'gcp'],
  ['microsoft azure', 'azure', 'microsoft azure cloud'],
];
const knownAs = (name: string): readonly string[] | undefined => {
  const words = name
    .toLowerCase()
    .replace(/,? (?:inc|llc|corporation|corp)\.?$/, '')
    .replace(/\(.*?\)/g, '')
    .trim();
  return KNOWN.find((spellings) => spellings.includes(words));
};

/** A legal form, an alias or a well-known name: such words are a provider's wherever they stand. */
export const isNameByForm = (provider: ProviderName): boolean =>
  hasLegalSuffix(provider.name) || provider.aliases.length > 0 || knownAs(provider.name) !== undefined;

export function isSameProvider(one: ProviderName, other: ProviderName): boolean {
  const names = (provider: ProviderName) => [provider.name, ...provider.aliases];
  return names(one).some((left) =>
    names(other).some((right) => {
      const known = knownAs(left);
      return (
        isSameCompany(left, right) ||
        isShortFormOf(left, right) ||
        isShortFormOf(right, left) ||
        (known !== undefined && known === knownAs(right))
      );
    }),
  );
}

/** The fuller of two spellings: a legal form first, then the longer; a bare abbreviation never. */
export const fullerName = (one: string, other: string): string => {
  if (hasLegalSuffix(one) !== hasLegalSuffix(other)) return hasLegalSuffix(one) ? one : other;
  return isShortFormOf(one, other) ? other : one;
};
