/** What the words in the column of results come to. */
import type { TestOutcome } from '@countersign/vocabulary';
import { plain } from '../../text/plain';
import { saysAllPassed } from './all-passed';
import { hadNoCause } from './no-occasion';
import { isPointer } from './pointer';
import { isTestProcedure } from './test-wording';
import { verdictOf } from './verdict';

const THING = String.raw`(?:exceptions?|deviations?|issues?|findings?|discrepanc(?:y|ies)|deficienc(?:y|ies)|variances?|errors?|anomal(?:y|ies)|non-?conformit(?:y|ies)|failures?)`;
const SEEN = String.raw`(?:noted|identified|found|detected|observed|disclosed|reported|revealed|encountered)`;
/** "No exceptions noted", "No relevant deviations were identified", "without exception", "did not disclose any deviation". */
const NO_EXCEPTION = new RegExp(
  String.raw`\b(?:no|nil|zero)\s+(?:[a-z-]+\s+){0,3}?${THING}\b(?:\s+(?:was|were|have been|has been)?\s*${SEEN})?|\bnone\s+(?:was\s+|were\s+)?${SEEN}\b|\bwithout\s+(?:any\s+)?(?:${THING}|exception)\b|\b(?:did|does|do)\s+not\s+(?:disclose|identify|note|reveal|result in|detect|find|observe)\s+(?:any\s+)?(?:[a-z-]+\s+){0,2}${THING}|\b${THING}\s+(?:was|were)\s+not\s+${SEEN}|\b${THING}\s*:\s*(?:none|no|nil|n/a)\b(?=\s*(?:$|[.,;)]|noted|identified|exceptions?|deviations?))|\bnothing\s+(?:came|was)\b[^.]{0,40}${SEEN}?`,
  'gi',
);
const BUT = /^[\s,;:–—-]*(?:other than|except|besides|apart from|with the exception)/i;

const EXCEPTION_LEAD = new RegExp(
  String.raw`\b(?:exceptions?|deviations?|finding|deficienc(?:y|ies))\s*(?:(?:was|were|is|are|has been|have been)\s+)?(?:${SEEN})\b|(?:^|[.;]\s+)(?:test(?:ing)?\s*#?\d*\s*[:.)-]\s*)?(?:exception|deviation|finding|deficiency)s?(?:\s*#?\d+)?\s*[:.–—-]|\b(?:an?|one|two|three|four|five|\d+)\s+(?:exceptions?|deviations?)\b|^(?:an? )?(?:exceptions?|deviations?)\s*(?:$|[,(])|^(?:exception|deviation|finding|observation|issue)\s*(?:#|no\.?|number)?\s*\d{1,2}\b(?!\s*(?:of|out of|/)\s*\d)|\bwith exceptions?\b|\b(?:identified|noted|observed)\s+(?:(?:an?|one|two|three|the following|\d+)\s+)?${THING}`,
  'i',
);

const NO_OCCURRENCE =
  /\bcontrols? did not operate(?!\s+(?:effectively|as|consistently|properly|in accordance|for|on))|\b(?:did|does|has|have|had)\s+not\s+(?:occur|occurred|arise|arisen|take place|taken place|been triggered|operate during|happen)\b|\b(?:non-?occurrence|no occurrences?|not occur)\b|\bcircumstances?\s+(?:that|which)\s+(?:would\s+)?(?:warrants?|requires?|triggers?)\b|\b(?:no|not any)\s+(?:[a-z'/-]+\s+){1,8}?(?:occurred|took place|arose|happened|existed|(?:was|were|had been|have been)\s+(?:reported|identified|noted|recorded|declared|performed|made|hired|terminated|required|requested|received|granted|processed|onboarded|raised|logged|implemented|initiated|experienced|completed))\b[^.]{0,60}\b(?:period|year|window|throughout|during|since|examination)|\bthere\s+(?:was|were|had been|have been)\s+no\s+(?!(?:[a-z-]+\s+){0,3}(?:exceptions?|deviations?)\b)[^.]{3,120}?\b(?:during|in|within|throughout|for)\s+(?:the\s+)?(?:[a-z-]+\s+){0,3}(?:period|year|time|window)|\b(?:unable|not able|not possible|impossible)\s+to\s+test\b|\b(?:could|can)(?:\s+not|not)\s+(?:be\s+)?test(?:ed)?\b|\bno\s+(?:population|instances?|sample|transactions?|items?|activity)\b[^.]{0,80}(?:test|period|exist|available)|\bno testing (?:of [a-z ]{0,40})?(?:was|could be) (?:performed|possible)\b[^.]{0,40}\b(?:because|as|since)\b/i;

/** "The control did not operate. The annual test had not been performed by year-end": what was due was left undone. */
const LEFT_UNDONE =
  /\bcontrols? did not operate\.\s(?=.*\b(?:(?:was|were|had|has) not (?:been )?(?:performed|completed|carried out|done|conducted|held|reviewed|approved|obtained)|postponed|overdue|skipped|omitted|missed)\b)(?!.*\b(?:because|since|as) (?:there|no|none)\b)/i;

const NOT_TESTED =
  /^(?:n\/a|not applicable|none performed|not performed|-+|–|—)\.?$|\bnot\s+(?:been\s+)?tested\b|\b(?:no|not)\s+test(?:ing|s)?\s+(?:was|were|has been)?\s*(?:performed|carried out|conducted)|\btest(?:s|ing)?\s+(?:was|were)\s+not\s+(?:performed|carried out|conducted)|\bno testing\b[^.]{0,60}\b(?:was|were) (?:performed|possible|carried out)\b|\bdid not test\b|\bnot in scope\b|\bnot applicable\b/i;

const EFFECTIVE =
  /^(?:none|nen?|nrd|pass(?:ed)?|effective|satisfactory|met|ok|operat(?:ed|ing) effectively|achieved|(?:suitably|appropriately|adequately|properly|effectively) designed)\b\.?|\b(?:is|was|were|are)?\s*operat(?:ed|ing)\s+effectively|\bfunction(?:ed|ing)\s+as\s+(?:described|designed|intended)|\bcontrol (?:is|was) (?:suitably designed|effective|in place)/i;
const NEGATED_EFFECTIVE =
  /\b(?:not|n't|never)\s+(?:[a-z]+\s+){0,2}(?:operat|effective|function|suitably|appropriately|adequately|properly|designed)|\bineffective/i;

/** Wordings of a finding that say neither exception nor deviation: "2 of 25 users lacked approval." */
const FAILS =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:[a-z]+\s+){1,2}out of\s+(?:the\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:bore|carried)\s+no\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:of|out of|\/)\s+(?:the\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s+of\s+the\s+[a-z]+\b(?=.*\b[a-z]+ed\b)|\b(?:remained|exceed(?:ed|s)?|later than|longer than|more than|disabled|expired|unencrypted|unsigned|unapproved|inappropriate|excessive|outdated|stale|lapsed|skipped|bypassed|omitted|discontinued)\b|\b(?:was|were|had|has|have|did|could|is|are)\s+not\b|\b(?:lacked|lacking|failed|failure|missing|absent|overdue|untimely|delayed|late|without (?:approval|evidence|documentation|review)|unable|incomplete|no evidence|not retained|exceeded|outside)\b/i;

/** The words without "No exceptions noted" in all its forms. */
export const withoutDenials = (text: string): string =>
  text.replace(NO_EXCEPTION, (denial, ...rest) => {
    const at = rest.find((part): part is number => typeof part === 'number') ?? 0;
    return BUT.test(text.slice(at + denial.length)) ? ' exception noted ' : ' ';
  });

/** The sentences that hold an exception's words and are not the denial of one. */
const saysException = (text: string): boolean => EXCEPTION_LEAD.test(withoutDenials(text).trim());

/** It names a deviation as one that was found: stricter than `outcomeOf`, which reads what stands as a result. */
export const speaksOfDeviation = (words: string): boolean => {
  const text = plain(words).replace(/\s+/g, ' ').trim();
  return saysException(text) || verdictOf(text) === 'EXCEPTION';
};

/** "✕ Exception: ...": a tick or cross before the words says nothing more than they do. */
const SIGN = /^[✓✔✗✘✕✖☑☒×]\s+(?=\p{L})/u;

export function outcomeOf(result: string): TestOutcome {
  const text = plain(result).replace(/\s+/g, ' ').trim().replace(SIGN, '');
  if (text === '') return 'UNCLEAR';
  if (verdictOf(text) === 'EXCEPTION') return 'EXCEPTION';
  const denies = text.search(NO_EXCEPTION) >= 0;
  // A column's border missed: the test's words run around the result's.
  if (denies && isTestProcedure(text) && !/^tests?\s*#?\d/i.test(text)) return 'NO_EXCEPTION';
  if (saysException(text) || LEFT_UNDONE.test(text)) return 'EXCEPTION';
  if (NO_OCCURRENCE.test(withoutDenials(text)) || hadNoCause(withoutDenials(text))) return 'NO_OCCURRENCE';
  if (NOT_TESTED.test(withoutDenials(text))) return 'NOT_TESTED';
  // "No further deviations were found" follows the one that was.
  const isOfOthers = /\bno\s+(?:further|other|additional|more)\b/i.test(text) && FAILS.test(withoutDenials(text));
  if (denies && !isOfOthers) return 'NO_EXCEPTION';
  if (verdictOf(text) === 'NO_EXCEPTION') return 'NO_EXCEPTION';
  if (EFFECTIVE.test(text) && !NEGATED_EFFECTIVE.test(text)) return 'NO_EXCEPTION';
  if (saysAllPassed(text)) return 'NO_EXCEPTION';
  if (isProcedure(text)) return 'UNCLEAR';
  return FAILS.test(text) || tellsSomething(text) ? 'EXCEPTION' : 'UNCLEAR';
}

/** A test that fell into the column of results. */
const isProcedure = (text: string): boolean =>
  (isTestProcedure(text) || /^\p{Ll}/u.test(text)) &&
  /\bto\s+(?:determine|verify|ascertain|validate|confirm)\s+(?:that|whether|if)\b/i.test(text);

/** Auditors tell a story in the column of results only where something went otherwise than it should. */
const tellsSomething = (text: string): boolean =>
  text.split(' ').length >= 8 &&
  /^[\p{Lu}\d"“]/u.test(text) &&
  /\b(?:was|were|had)\b/i.test(text) &&
  !isTestProcedure(text) &&
  !isPointer(text);

const LONGEST_VERDICT = 90;

/** Says that nothing was found, and hardly more; "... to gain assurance that controls are operating effectively" is a control. */
export const isCleanVerdict = (text: string): boolean => {
  const words = text.slice(0, 160);
  const outcome = outcomeOf(words);
  if (outcome === 'NO_EXCEPTION') return words.length <= LONGEST_VERDICT || withoutDenials(words) !== words;
  return outcome === 'NO_OCCURRENCE';
};

/** "Deviation", "No exceptions noted": all that a label says. */
export const isBareVerdict = (text: string): boolean =>
  text.trim().split(/\s+/).length <= 3 && (speaksOfDeviation(text) || isCleanVerdict(text));
