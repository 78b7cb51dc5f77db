import { namesIn, normalizedName } from './organization-name';

/** Names that share no word, or too few, with what the organization is called elsewhere; the first one is shown. */
const KNOWN: readonly (readonly string[])[] = [
  [
    'Amazon Web Services',
    'AWS',
    'Amazon',
    'Amazon AWS',
    'AWS Cloud',
    'Amazon Web Services AWS',
    'Amazon EC2',
    'AWS EC2',
  ],
  ['Google Cloud Platform', 'GCP', 'Google Cloud', 'Google', 'Google Cloud Services', 'Google Cloud Platform GCP'],
  ['Microsoft Azure', 'Azure', 'Azure Cloud', 'Microsoft', 'Microsoft Azure Cloud', 'MS Azure', 'Azure Cloud Services'],
  ['Oracle Cloud Infrastructure', 'OCI', 'Oracle Cloud', 'Oracle'],
  ['IBM Cloud', 'SoftLayer', 'IBM', 'IBM Cloud Infrastructure'],
  ['DigitalOcean', 'Digital Ocean'],
  ['Salesforce', 'Salesforce.com', 'SFDC', 'Heroku'],
  ['Equinix', 'Equinix Data Centers', 'Equinix IBX'],
  ['Rackspace', 'Rackspace Technology', 'Rackspace Hosting', 'Rackspace US'],
  ['Snowflake', 'Snowflake Computing'],
  ['MongoDB', 'MongoDB Atlas'],
  ['Twilio', 'Twilio SendGrid', 'SendGrid'],
  ['Cloudflare', 'Cloud Flare'],
  ['GitHub', 'Git Hub', 'GitHub Enterprise Cloud'],
  ['Okta', 'Auth0', 'Okta Auth0'],
];

/** Spaces tell nothing apart. */
const keyOf = (name: string) => normalizedName(name).replaceAll(' ', '');
const CANONICAL = new Map(KNOWN.flatMap((names) => names.map((name) => [keyOf(name), names[0]!] as const)));

/** What an organization is called everywhere, where that is known. */
const knownName = (name: string): string | undefined => CANONICAL.get(keyOf(name));

/** The names that one spelling holds, each as a key; "Amazon Web Services, Inc. (AWS)" holds two that are one. */
function keysOf(name: string): string[] {
  const keys = [name, ...namesIn(name)].map((each) => keyOf(knownName(each) ?? each));
  return [...new Set(keys)].filter((key) => key !== '');
}

/** The organizations that one or several names mean, as long as the names stand for what is compared here. */
export interface NthParty<Use> {
  readonly name: string;
  /** Every spelling, as printed. */
  readonly spellings: readonly string[];
  readonly keys: ReadonlySet<string>;
  readonly uses: readonly Use[];
}

/**
 * Puts together what goes by one name: spellings that share a name are one organization. The most used first.
 * @param nameOf the name as printed
 */
export function nthPartiesOf<Use>(uses: readonly Use[], nameOf: (use: Use) => string): NthParty<Use>[] {
  let groups: { keys: Set<string>; uses: Use[] }[] = [];
  for (const use of uses) {
    const keys = new Set(keysOf(nameOf(use)));
    if (keys.size === 0) continue;
    const same = groups.filter((group) => [...keys].some((key) => group.keys.has(key)));
    const joined = {
      keys: new Set([...same.flatMap((group) => [...group.keys]), ...keys]),
      uses: [...same.flatMap((group) => group.uses), use],
    };
    groups = [...groups.filter((group) => !same.includes(group)), joined];
  }
  return groups
    .map(({ keys, uses: used }) => {
      const spellings = [...new Set(used.map(nameOf))].sort();
      const known = spellings.flatMap((each) => [each, ...namesIn(each)].flatMap((name) => knownName(name) ?? []));
      return { name: known[0] ?? mostUsed(used.map(nameOf)), spellings, keys, uses: used };
    })
    .sort((one, other) => other.uses.length - one.uses.length || (one.name < other.name ? -1 : 1));
}

/** The spelling that most reports have; of those that tie, the first in the alphabet. */
function mostUsed(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0];
}

/** Whether one of these names means the organization. */
export const isNamedAs = (party: Pick<NthParty<unknown>, 'keys'>, names: readonly string[]): boolean =>
  names.some((name) => keysOf(name).some((key) => party.keys.has(key)));
