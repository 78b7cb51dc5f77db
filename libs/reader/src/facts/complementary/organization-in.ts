/** Which subservice organization some words name. */
import type { SubserviceOrganization } from '@countersign/vocabulary';
import { hasLegalSuffix } from '../company-names';
import { isNameByForm, isSameProvider, providerName } from '../provider-names';

const CAPITALISED =
  /\p{Lu}[\p{L}\p{N}&.'’-]*(?:,? (?:of |and |& )?\p{Lu}[\p{L}\p{N}&.'’-]*)*(?:,? (?:Inc|LLC|Ltd|Corp|GmbH|AG)\.?)?/gu;
const LIKE_NOTHING =
  /^(?:the|types?|controls?|criteri(?:on|a)|section|complementary|services?|physical|logical|access)$/i;

const isNamed = (phrase: string, organization: SubserviceOrganization): boolean =>
  isSameProvider({ name: phrase, aliases: [] }, { name: organization.name, aliases: [] });

const COMMON =
  /^(?:cloud|data|cent(?:er|re)s?|hosting|services?|systems?|group|global|solutions?|technolog(?:y|ies)|support|infrastructure|security|network|web|platform|software|company|corporation|limited|inc)$/i;

/** "SendGrid" for "Twilio SendGrid": a telling word of the name. */
const isWordOf = (phrase: string, { name }: SubserviceOrganization): boolean =>
  phrase.length > 4 && !COMMON.test(phrase) && name.split(/[\s,]+/).includes(phrase);

/** A phrase of capitals may begin with a word that is no part of the name: "Expected of Amazon", "At AWS". */
const phrasesOf = (text: string): readonly string[] =>
  (text.match(CAPITALISED) ?? []).flatMap((phrase) => {
    const cleaned = phrase.replace(/['’]s?$/, '');
    const words = cleaned.split(' ');
    return [cleaned, ...words.slice(1).map((_, order) => words.slice(order + 1).join(' ')), ...words].filter(
      (each) => each.length > 1 && !LIKE_NOTHING.test(each),
    );
  });

/** The one organization that the words name; null where they name none or several. */
export function organizationIn(text: string, organizations: readonly SubserviceOrganization[]): string | null {
  const inParentheses = [...text.matchAll(/\(([^)]{2,40})\)/g)].map((match) => match[1] ?? '');
  const phrases = [...phrasesOf(text), ...inParentheses];
  const exact = organizations.filter((organization) => text.toLowerCase().includes(organization.name.toLowerCase()));
  const named =
    exact.length > 0 ? exact : organizations.filter((each) => phrases.some((phrase) => isNamed(phrase, each)));
  const byWord =
    named.length > 0 ? named : organizations.filter((each) => phrases.some((phrase) => isWordOf(phrase, each)));
  if (byWord.length === 1) return byWord[0]?.name ?? null;
  if (named.length > 1) return null;
  // A provider that only this list names.
  const label = text.replace(/:$/, '').trim();
  if (label.length > 90 || !/^\p{Lu}/u.test(label)) return null;
  const own = providerName(label);
  if (own && isNameByForm(own)) return own.name;
  return hasLegalSuffix(label) && label.split(/\s+/).length <= 7 ? label : null;
}

/** True where the words are a provider's name and nothing else, as a heading or a cell. */
export const isNameOf = (text: string, organizations: readonly SubserviceOrganization[]): boolean =>
  text.length < 90 && organizationIn(text, organizations) !== null;
