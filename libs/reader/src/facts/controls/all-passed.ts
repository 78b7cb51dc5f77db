/**
 * Results that count what agreed with the control: "40 of 40 agreed.", "All 25 had been completed on time." say that nothing failed. Equal
 * numbers alone say nothing of the kind ("2 of 2 lacked approval", "3 of 3 accounts kept their access"): the verb has to.
 */
import { plain } from '../../text/plain';

const UNITS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const FURTHER = { fifteen: 15, twenty: 20, 'twenty-five': 25, thirty: 30, forty: 40, fifty: 50, sixty: 60 };
const WORDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(UNITS.map((word, order) => [word, order + 1])),
  ...FURTHER,
};
const longestFirst = Object.keys(WORDS).sort((one, other) => other.length - one.length);
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+|${longestFirst.join('|')})`;
const numberOf = (text = ''): number => WORDS[text.toLowerCase()] ?? Number(text.replace(/,/g, ''));

const OF_THE = String.raw`(?:of|out of|\/)\s*(?:the\s+)?`;
const EVERY_ONE = String.raw`(?:all|both|each|every one)(?:\s+of)?(?:\s+(?:the|these))?(?:\s+${NUMBER})?(?:\s+of\s+(?:the\s+)?(?:${NUMBER}))?`;
const SUBJECT = new RegExp(
  String.raw`^(?:(?:for|in|on)\s+)?(?:all\s+)?(?:(?<passed>${NUMBER})\s*${OF_THE}(?<looked>${NUMBER})|${EVERY_ONE})\b`,
  'i',
);

const WORKS = String.raw`agreed|agrees?|conform(?:ed|s)?|compl(?:ied|y|ies)|pass(?:ed|es)?|match(?:ed|es)?|reconciled|tied|operated|functioned|performed|met|satisfied`;
const HAVE_BEEN = String.raw`(?:was|were|is|are|had been|have been|has been)(?:\s+(?:found|seen))?(?:\s+(?:to be|to have been))?(?:\s+\w+ly)?`;
const IN_ORDER = String.raw`in (?:agreement|order|place|compliance|conformity|line|accordance)|on file|on time|complete|timely|compliant|correct|accurate|current|satisfactory|effective|as (?:described|designed|stated|required|expected|prescribed|specified)`;
const DONE_IN_TIME = String.raw`(?:\w+ed|done|carried out|held|made) (?:on time|in time|timely|in a timely manner|as (?:described|designed|stated|required|expected|prescribed|specified)|in (?:accordance|line) with)`;
/** At most a few words ("sampled access requests") between the count and what it says. */
const CONFORMS = new RegExp(
  String.raw`^(?:\s+(?!(?:was|were|had|have|has|is|are|did)\b)[\w',-]+){0,6}?,?\s+(?:${WORKS}|${HAVE_BEEN}\s+(?:${IN_ORDER}|${DONE_IN_TIME}))\b(?<rest>.*)$`,
  'i',
);
/** What may follow without taking it back. */
const GOES_ON = /^(?:[\s,]+(?:(?:with|to|as|in|on|at|within|by|for|of|before|prior to|and)\b[^;:]*))?$/i;
const TAKES_BACK =
  /\b(?:not|no|none|nothing|never|cannot|without|late|later|after|beyond|over|past|only|but|however|although|though|except|until|still|instead|rather|despite|other|lack\w*|fail\w*|miss\w*|absen\w*|exceed\w*|delay\w*|retro\w*|overdue|error\w*|exception\w*|deviation\w*|obsolete|default|un\w+(?:ed|ly)|in(?:complete|correct|accurate|adequate)\w*)\b|n't\b/i;

const SENTENCE_END = /(?<=[\p{L}\d)])[.;](?:\s+|$)/u;

/** "Agreed with the control activity.": without a count it speaks of the one thing that was looked at. */
const AGREED =
  /^(?:agreed|agrees|conform(?:ed|s)|complie[ds]|in (?:agreement|conformity))(?: (?:with|to) (?:the |its )?[\w ]{1,50})?$/i;

const saysOfAll = (sentence: string): boolean => {
  if (AGREED.test(sentence)) return !TAKES_BACK.test(sentence);
  const subject = SUBJECT.exec(sentence);
  if (!subject) return false;
  const { passed, looked } = subject.groups ?? {};
  if (numberOf(passed) !== numberOf(looked) && passed !== undefined) return false;
  const said = CONFORMS.exec(sentence.slice(subject[0].length));
  return said !== null && GOES_ON.test(said.groups?.rest ?? '') && !TAKES_BACK.test(sentence);
};

/** Every sentence of it says that what was looked at, and all of it, conforms. */
export const saysAllPassed = (result: string): boolean => {
  const sentences = plain(result)
    .replace(/\s+/g, ' ')
    .trim()
    .split(SENTENCE_END)
    .filter((sentence) => sentence.trim() !== '');
  return sentences.length > 0 && sentences.every((sentence) => saysOfAll(sentence.trim()));
};
