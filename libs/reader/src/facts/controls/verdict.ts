/** The word or sentence with which some firms begin a result: "Fail. Accounts of ...", "Control did not operate effectively." */
import type { TestOutcome } from '@countersign/vocabulary';

const MANNER = String.raw`(?:effective(?:ly)?|as (?:it was )?(?:described|designed|intended|stated|specified|prescribed|expected)|consistently|properly|correctly|satisfactorily)`;
const SEEN = String.raw`(?:noted|identified|found|observed|detected|raised|disclosed)`;
/** Ends what it says: a verdict, and not the first word of a sentence ("Failed backups were investigated"). */
const ALONE = String.raw`(?=\s*[.,:;–—(]|\s+-|\s*$)`;

const FAILED = [
  String.raw`(?:fail(?:ed|ure|s)?|ineffective|unsatisfactory|deficient|non-?complian(?:t|ce)|non-?conform(?:ing|ity|ance)|unsuccessful|partial|part(?:ial)?ly(?: (?:effective|met|satisfied|achieved|compliant|satisfactory))?|(?:met|satisfied|effective|achieved|compliant|operated)(?: only)? in part|(?:other|less) than (?:satisfied|satisfactory|effective)|not (?:fully )?(?:effective|satisfied|satisfactory|met|achieved|operating effectively|operating|compliant|passed|ok))${ALONE}`,
  String.raw`(?:(?:the|this) )?controls? (?:activit(?:y|ies) )?(?:did|does|do|has|have|had|was|were|is|are)(?: not|n't) (?:(?:\w+ly|always|been|been found to) )*(?:(?:operat|function|perform|work)\w* )?(?:\w+ly )?${MANNER}\b`,
  String.raw`(?:(?:the|this) )?controls? (?:activit(?:y|ies) )?(?:failed|was (?:found )?(?:to be )?(?:ineffective|deficient))\b`,
  String.raw`(?:issues?|weakness(?:es)?|shortcomings?|lapses?|gaps?|discrepanc(?:y|ies)|errors?|non-?conformit(?:y|ies)) (?:was |were )?${SEEN}\b`,
  String.raw`(?:testing|(?:the |our )?(?:tests?|work|procedures)) (?:disclosed|revealed|identified|uncovered|brought to light) (?!no\b|nothing\b|neither\b|that (?:the )?controls?\b)`,
  String.raw`(?:an?|one|some|several) (?:deviations?|departures?|variations?|lapses?|shortcomings?|weakness(?:es)?|failures?) (?:from|in|of)\b`,
];
const PASSED = String.raw`(?:pass(?:ed|es)?|satisfactory|satisfied|effective|compliant|conform(?:s|ing)|successful|clean|met|ok)${ALONE}`;

const VERDICTS: readonly (readonly [TestOutcome, RegExp])[] = [
  ['EXCEPTION', new RegExp(`^(?:${FAILED.join('|')})`, 'i')],
  ['NO_EXCEPTION', new RegExp(`^${PASSED}`, 'i')],
];
const BEFORE =
  /^(?:\W|tests?\s*#?\d+\s*[:.)-]+|(?:overall\s+)?(?:results?|conclusions?|outcome|verdict|status)\s*[:–—-]+)+\s*/i;

/** What the result's first words say; null where they tell at once what was found. */
export const verdictOf = (text: string): TestOutcome | null => {
  const words = text.replace(BEFORE, '');
  return VERDICTS.find(([, says]) => says.test(words))?.[0] ?? null;
};
