/** A provider as a sentence, an item or a cell mentions it, with what it does. */
import type { Evidence, SubserviceMethod } from '@countersign/vocabulary';
import { plain, tidy } from '../text/plain';
import { hasLegalSuffix } from './company-names';
import { isNameByForm, providerName, type ProviderName } from './provider-names';

export interface ProviderMention extends ProviderName {
  readonly services: string | null;
  /** The words around it in which its method may be said. */
  readonly context: string;
  readonly evidence: readonly Evidence[];
  /** Where the listing has a column for it. */
  readonly method?: SubserviceMethod | null;
}

/** Words that say of vendors that they are no subservice organizations. */
export const NO_SUBSERVICE =
  /\b(?:is|are|was|were)\s+(?:not|no|neither)\b[^.]{0,60}\bsub-?service\b|\b(?:not|never|nor) (?:be )?(?:considered|regarded|treated|classified|deemed|identified)\b[^.]{0,40}\bsub-?service\b|\bdo(?:es)? not (?:use|consider|regard|treat|constitute|qualify|meet|represent|act|function|fall)\b[^.]{0,80}\bsub-?service\b|\b(?:rather than|and not|not as|instead of)\b[^.]{0,20}\bsub-?service\b/i;

// "Cloud hosting: X" begins with what is done.
const SERVICE_WORDS =
  /\b(?:hosting|infrastructure|services?|storage|monitoring|support|payments?|processing|e-?mail|databases?|cent(?:er|re)s?|colocation|backups?|identity|authentication|messaging|delivery|warehouse|development)$/i;
export const NAME_AND_SERVICE =
  /^(?<name>[^:–—]{2,90}?)(?:\s*[:–—]\s*|\s-\s|,? (?:provides?|for|which provides|that provides|to provide|is used (?:for|to)|hosts?|performs?) )(?<services>.+)$/;

export interface Listed {
  readonly name: ProviderName;
  readonly services: string | null;
}

/** "Amazon Web Services, Inc. – cloud hosting", "Cloud hosting: Amazon Web Services, Inc.", "Stripe (payments)" */
export const listedIn = (text: string): Listed | null => {
  const all = plain(text);
  const words = hasLegalSuffix(all) ? all : all.replace(/\.$/, '');
  const match = NAME_AND_SERVICE.exec(words);
  const { name: left = '', services = '' } = match?.groups ?? {};
  const right = match && services.length < 70 ? providerName(services) : null;
  const leftName = match ? providerName(left) : null;
  if (right && (SERVICE_WORDS.test(left) || (isNameByForm(right) && !(leftName && isNameByForm(leftName)))))
    return { name: right, services: tidy(left) };
  const name = providerName(match ? left : words);
  if (name) return { name, services: match ? tidy(services).replace(/\.$/, '') : serviceInParentheses(words) };
  return null;
};

const serviceInParentheses = (words: string): string | null =>
  /\((?<services>\p{Ll}[^()]{3,80}|\p{Lu}\p{Ll}+ \p{Ll}[^()]{2,80})\)\s*$/u.exec(words)?.groups?.services ?? null;
