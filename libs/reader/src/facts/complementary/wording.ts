/** How reports word complementary controls, and the sentences around them that are none. */
import { plain } from '../../text/plain';
import { hasLegalSuffix } from '../company-names';

const SUBJECT = String.raw`(?:user[- ]entit(?:y|ies)|user[- ]organi[sz]ations?|end[- ]?users?|users?|customers?|clients?|subscribers?|tenants?|members?|licensees?|participants?)(?:'s?|\b)`;
const DUTY = String.raw`(?:(?:is|are|remains?|be)\s+(?:\w+ly\s+|also\s+)?(?:responsible|accountable|expected|required|obliged|obligated)|should|must|shall|will|needs?\s+to|ha(?:s|ve)\s+(?:to|the responsibility|controls?|procedures?|policies)|ensures?|implements?|maintains?|establish(?:es)?|reviews?|restricts?|notif(?:y|ies)|provides?|monitors?|configures?|perform(?:s)?|manages?|control(?:s)?)`;
const BEGINS_WITH_DUTY = new RegExp(String.raw`\b${SUBJECT}[^.;:]{0,70}?\b${DUTY}\b`, 'i');
const CONTROLS_ARE =
  /^(?:controls?|policies|procedures|processes)\b.{0,60}\b(?:should|must|are|is|be|exist|provide|to)\b|\bit is the responsibility of\b|\bresponsib(?:le|ility|ilities)\b/i;

/** "User entities are responsible for ...", "Customers should ...", "Controls should be established to ..." */
export const isDuty = (text: string): boolean => {
  const words = plain(text);
  return BEGINS_WITH_DUTY.test(words) || CONTROLS_ARE.test(words);
};

/** Opens with its subject and duty, so that it stands as a control by itself. */
export const opensWithDuty = (text: string): boolean =>
  new RegExp(String.raw`^(?:each |all |the |every )?(?:\w+(?:'s)? ){0,3}?${SUBJECT}[^.;:]{0,40}?\b${DUTY}\b`, 'i').test(
    plain(text),
  );

const BEGINS_WITH_SUBJECT = new RegExp(String.raw`^(?:each |all |the |every )?${SUBJECT}`, 'i');

export const opensWithSubject = (text: string): boolean => BEGINS_WITH_SUBJECT.test(plain(text));

const ASIDE =
  /\b(?:not (?:intended to be |be |necessarily |represent )?(?:an? |the )?(?:exhaustive|comprehensive|complete|all[- ]inclusive)|exhaustive|all[- ]inclusive|assum(?:ed|es|ing|ption|ptions)|with the understanding|contemplat\w+|in the design of|designed with|user auditors?|regarded as|complementary|CUECs?|CSOCs?|applicable trust services criteria|trust services criteria|service commitments and system requirements|(?:their|its) own (?:(?:internal |system of |overall )control|controls|control environment)|cannot be (?:met|achieved) (?:by|with)|controls?\b[^.]{0,60}\balone|alone(?=[.,;]| (?:cannot|(?:is|are|can|could|will|do|does|may) not)\b)|in every case|did not (?:include|extend)|our examination|this section|these (?:controls|responsibilities|considerations) (?:should|are|address|do)|not be sufficient)\b/i;
const ANNOUNCES =
  /\b(?:following|below|listed|these)\b[^.]{0,80}\b(?:controls?|responsibilit(?:y|ies)|considerations?|list|table|activities|items|measures|procedures)\b|\b(?:controls?|responsibilit(?:y|ies)|considerations?|list|table|activities|types)\b[^.]{0,80}\b(?:following|below|listed|as follows|include)\b/i;

export const announcesList = (text: string): boolean => ANNOUNCES.test(plain(text));

/** Sentences that introduce a list of complementary controls, close it or say what it is worth. */
export const isAside = (text: string): boolean => ASIDE.test(plain(text)) || announcesList(text);

const NONE =
  /\b(?:no|not any)\s+(?:such\s+)?(?:complementary|user[- ]entity|sub-?service[- ]organi[sz]ation|additional|specific|relevant)\b[^.]{0,60}\bcontrols?\b(?!\s+(?:that|which)\s+(?:are|were)\s+not)|\b(?:no|without)\s+(?:CUECs?|CSOCs?)\b|\b(?:CUECs?|CSOCs?|complementary (?:user[- ]entity|sub-?service[- ]organi[sz]ation) controls?)\b[^.]{0,40}\b(?:are|were|is)\s+not\s+(?:applicable|required|needed|necessary|assumed|relied|considered necessary|identified)|\b(?:do(?:es)?|did|ha(?:s|ve))\s+not\s+(?:identified|assumed|required|relied (?:up)?on|require|rely (?:up)?on|assume|depend on|need|have|identify)\b[^.]{0,60}\b(?:complementary|user[- ]entit(?:y|ies)|customers?|sub-?service organi[sz]ations?)\b[^.]{0,60}\bcontrols?\b|(?<!\bexamination )\b(?:do(?:es)?|did)\s+not\s+include\b[^.]{0,60}\bcomplementary\b[^.]{0,60}\bcontrols?\b|^(?:not applicable|n\/a|none)\b(?:[^.]{0,40}\.?$|\s*[.:;–—-])|\bno\s+(?:\w+ )?(?:controls?|reliance)\b[^.]{0,40}\b(?:is|are|was|were)\s+(?:\w+ly )?(?:assumed|expected|needed|necessary|required|placed|relied (?:up)?on)\b(?![^.]{0,40}\bother than\b)|\bwithout\s+(?:\w+ing\s+)?(?:any\s+)?controls?\s+(?:at|of|by|on the part of)\s+(?:the |its |our )?(?:user|customer|client|subscriber|sub-?service)/i;

const COMMERCIAL =
  /^(?:(?:user entities|\w+) (?:are|is) (?:also )?responsible for |(?:user entities|\w+) (?:should|must|shall|will) )?(?:to )?(?:pay(?:ing|ment of)?|settl(?:e|ing|ement of)) (?:of )?(?:all |any |its |their |the )?(?:\w+ )?(?:invoices?|fees|charges|bills|subscriptions?)\b/i;

/** "Paying invoices when due": a duty of the contract, and no control. */
export const isCommercial = (text: string): boolean => COMMERCIAL.test(plain(text).trim());

const NOT_NEEDED =
  /\b(?:not|never)\s+(?:\w+ly\s+)?(?:necessary|required|needed|relevant|considered)\b[^.]{0,80}\b(?:meet|achiev|satisf|fulfil|commitments?|criteria)|\b(?:no|none of (?:them|these|which))\b[^.]{0,40}\b(?:is|are) (?:an? )?(?:complementary )?(?:controls?\b|necessary|needed|required)/i;

/** "These are not necessary for Acme to meet its commitments": duties of another kind than complementary controls. */
export const areNotNeeded = (text: string): boolean => NOT_NEEDED.test(plain(text));

/** "There are no complementary user entity controls": an answer, and not a list that was missed. */
export const saysNone = (text: string): boolean => NONE.test(plain(text));

const PADDING =
  /\b(?:the|a|an|each|all|every|following|controls?|responsibilit(?:y|ies)|considerations?|solely|also|is|are|be|been|responsible|accountable|expected|required|for|should|must|shall|will|needs?|ha(?:s|ve)|to|of|at|in|place|that|ensure|ensuring|implement(?:ing|ed)?|perform(?:ing)?|include|includes|including|establish(?:ing|ed)?|activities|areas|items|these|their|and|or|by|with|types?|complementary|minimum|least)\b/gi;
const SCOPE =
  /^(?:with (?:regard|respect) to|regarding|for|concerning|in (?:the )?(?:areas? of|relation to))\s[^,:]{2,60},/i;

/** "User entities are responsible for:" says nothing of its own: what follows are the controls. */
export function isBareLeadIn(text: string): boolean {
  const words = plain(text).trim();
  if (!/:$/.test(words)) return false;
  const rest = words
    .replace(SCOPE, ' ')
    .replace(new RegExp(SUBJECT, 'gi'), ' ')
    .replace(PADDING, ' ')
    .match(/[a-z]{2,}/gi);
  return (rest?.length ?? 0) <= 1;
}

/** "Access control:", "Logical security": words above items that are no statement. */
export const isTopic = (text: string): boolean =>
  text.trim().split(/\s+/).length <= 9 &&
  (!/[.;]$/.test(text.trim()) || hasLegalSuffix(text.trim())) &&
  !isDuty(text) &&
  !LEADS_INTO_PARTS.test(text);

/** "Protect user IDs, including:" is a control whose parts follow, and no topic. */
const LEADS_INTO_PARTS = /\b(?:including|includes?|such as|for example|e\.g\.|namely|of)\s*:?$/i;

/** No sentence ends with such a word. */
export const breaksOff = (text: string): boolean =>
  /\b(?:of|to|the|by|for|and|or|with|in|an?|on|from|that|their|its|as|at|into|is|are)$/i.test(text.trim());
