/** Names of providers in running text, and the lists that they stand in. */
import { cleanName, hasLegalSuffix, isSameCompany, isShortFormOf, LEGAL_FORMS } from './company-names';
import { escaped } from '../text/escaped';

export interface ProviderName {
  readonly name: string;
  /** "AWS" of `Amazon Web Services, Inc. ("AWS")`. */
  readonly aliases: readonly string[];
}

const SUFFIX_PART = new RegExp(String.raw`^(?:${LEGAL_FORMS}|N\.?A)\.?(?:\s*\(.*\))?$`, 'i');
const ALIAS =
  /\(\s*(?:[^"')(]{0,24}?["'](?<quoted>[^"')]{2,60})["'](?:[^)]*)|(?<bare>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3}))\s*\)/g;
const NO_PROVIDER =
  /^(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|its|their|our|various|several|certain|multiple|other|third|following|these|this|those|such|all|each|no|none|both|section|sub-?service|service organization|user entit|complementary|carve|inclusive|management|it|they|we|in|as|to|for|data ?cent(?:er|re)s?|cloud|name|provider|organization|vendor|services?|company|corporation|system|customers?|clients?|user|description|not applicable|n\/a)\b(?!\.)|^(?:section|services?|controls?|type|method|criteria|platform|applications?|products?|solutions?|portal|software|infrastructure)$/i;
// "Cloud Nine B.V.", "Third Rail Hosting, Inc.": with a legal form such words begin a name.
const NAMED_LIKE_KIND =
  /^(?:Cloud|Data ?[Cc]ent(?:er|re)s?|System|Customers?|Clients?|One|Two|Three|Four|Six|Seven|Ten|Third|Other)\s+\p{Lu}/u;
// A word that says what is done, not who does it; a legal form or an alias beside it makes a name of it all the same.
const TOPIC =
  /^(?:(?:physical|logical|data|network|information|cloud|change|access|vendor|third-party|incident|risk|system|service|infrastructure|application|environmental|business|human|security|privacy|availability|confidentiality|monitoring|hosting|backup|managed|customer|software|product|web|email|payment|primary|general|roles|control|internal|key|production|identity|disaster)\b.*\b(?:security|management|cent(?:er|re)s?|hosting|controls?|services?|monitoring|recovery|continuity|resources|storage|infrastructure|support|processing|protection|backups?|access|response|assessments?|reviews?|responsibilities|environment|operations|safeguards|development|providers?|organizations?|delivery|messaging)|overview|monitoring|hosting|security|backups?|infrastructure|introduction|background|scope|people|data|software|procedures|availability|confidentiality|privacy|purpose|summary|soc reports?|carve-out|communication)$/i;
// Names whose first word begins small: "phoenixNAP", "eStruxture".
const CAMEL = /^\p{Ll}{1,10}\p{Lu}/u;
const SMALL_IN_NAMES =
  /^(?:and|of|for|the|de|by|van|von|und|y|et|e|mbh|s\.?r\.?o\.?|d\.o\.o\.?|a\.s\.?|r\.l\.?|a\/s|plc|e\.v\.|z|o\.o\.?|dba|d\/b\/a|sp\.)$/;

/** Where an explanation of the name in parentheses ends it: "Amazon Web Services (AWS) EC2", but "Acme (UK) Limited". */
const upToAlias = (text: string): string => {
  const match = /^(?<name>[^()]{2,80}\([^)]*\))\s*(?<rest>[^\s.,].*)$/.exec(text);
  const rest = match?.groups?.rest ?? '';
  return !match || SUFFIX_PART.test(rest) || SUFFIX_PART.test(rest.split(/\s/)[0] ?? '') || /^\(/.test(rest)
    ? text
    : (match.groups?.name ?? text);
};

/** A name on its own; null where the words name nobody ("a third-party data center", "various providers"). */
export function providerName(text: string): ProviderName | null {
  const own = upToAlias(text.trim());
  const aliases = [...own.matchAll(ALIAS)]
    // "Acme (UK) Limited": a part of the name itself, which other companies share.
    .filter((match) => !SUFFIX_PART.test(own.slice(match.index + match[0].length).trim()))
    .map((match) => (match.groups?.quoted ?? match.groups?.bare ?? '').replace(/[,.]$/, ''));
  const name = cleanName(
    own.replace(/\s*(?:sub-?service organi[sz]ations?|"?the sub-?service organi[sz]ation"?)$/i, ''),
  )
    .replace(/^(?:and|or|with|by|to|both|either|on)\s+/, '')
    // "Google's data centers", "Amazon Web Services' US regions": the owner is meant.
    .replace(/(?:'s|(?<=s)')\s+(?=\p{Ll}|US|EU|data\b|cloud\b).*$/iu, '')
    .trim();
  const isNamed = /^[\p{Lu}\d]/u.test(name) || CAMEL.test(name);
  const isOnlyKind = NO_PROVIDER.test(name) && !(NAMED_LIKE_KIND.test(name) && hasLegalSuffix(name));
  if (name.length < 2 || name.length > 90 || isOnlyKind || !isNamed || !/\p{L}/u.test(name)) return null;
  const telling = aliases.filter((alias) => !/^(?:the|sub)/i.test(alias));
  if (TOPIC.test(name) && !hasLegalSuffix(name) && telling.length === 0 && knownAs(name) === undefined) return null;
  // A sentence is no name: names of companies have few words that begin small.
  const small = name
    .split(' ')
    .slice(CAMEL.test(name) ? 1 : 0)
    .filter((word) => /^\p{Ll}/u.test(word) && !CAMEL.test(word) && !SMALL_IN_NAMES.test(word.toLowerCase()));
  // "Monitoring of (subservice organizations)": what a preposition ends is the beginning of something else.
  if (/\s(?:of|for|the|by|with|and)$/i.test(name)) return null;
  return small.length > 0 ? null : { name, aliases: telling };
}

/** The words before "subservice organizations)" may have lost the end of their own parenthesis. */
const balanced = (text: string): string => (/\([^)]*$/.test(text) ? `${text})` : text);

/** "X, Inc., Y and Z LLC": cut at commas and "and", legal forms kept with their names. */
export function providerNames(list: string, isSingular: boolean): readonly ProviderName[] {
  if (isSingular) return [providerName(balanced(list))].flatMap((name) => name ?? []);
  const parts: string[] = [];
  for (const part of balanced(list).split(
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
  ['google cloud platform', 'google cloud', 'gcp', 'google'],
  ['microsoft azure', 'azure', 'microsoft azure cloud', 'microsoft'],
  ['oracle cloud infrastructure', 'oracle cloud', 'oci'],
  ['ibm cloud', 'softlayer', 'ibm cloud infrastructure'],
  ['digitalocean', 'digital ocean'],
];
const knownAs = (name: string): readonly string[] | undefined => {
  const words = name
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .trim()
    .replace(/,? (?:inc|llc|corporation|corp|ltd)\.?$/, '')
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
  if (hasLegalSuffix(one)) return one;
  const known = knownAs(one);
  if (known !== undefined && known === knownAs(other)) return other.length > one.length ? other : one;
  return isShortFormOf(one, other) ? other : one;
};

/** "Acme Drift Sp. z o.o. in Lublin ("Acme Drift")": where a company sits stands between its name and what it is called. */
const SEAT = String.raw`(?:,? (?:(?:based|located|seated) )?(?:in|of) \p{Lu}[\p{L}-]+(?:,? \p{Lu}[\p{L}-]+){0,2},?)?`;

/** The name that the report gives an abbreviation where it defines it: `Amazon Web Services, Inc. ("AWS")`. */
export function definedName(alias: string, text: string): string | null {
  if (hasLegalSuffix(alias)) return null;
  const definition = new RegExp(
    String.raw`(?<name>\p{Lu}[\p{L}\d&.'-]*(?:,? (?:[\p{Lu}&][\p{L}\d&.'-]*|of|and|for)){0,6}(?:,? (?:${LEGAL_FORMS})\.?)?)${SEAT} \((?:the |hereinafter |herein )?["']?${escaped(alias)}["']?[^)]{0,40}\)`,
    'gu',
  );
  const names = [...text.matchAll(definition)].map((match) => providerName(match.groups?.name ?? '')?.name);
  return (
    names.find(
      (name): name is string =>
        name !== undefined &&
        // A short form of several words stands for a legal name alone.
        (!/\s/.test(alias) || hasLegalSuffix(name)) &&
        isSameProvider({ name, aliases: [] }, { name: alias, aliases: [] }),
    ) ?? null
  );
}
