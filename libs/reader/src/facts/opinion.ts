/** The service auditor's opinion, and the basis of a modified one. */
import type { Confidence, Opinion, OpinionFact } from '@countersign/vocabulary';
import type { FlowElement } from '../layout/model';
import { plain } from '../text/plain';
import { evidenceOf, evidenceOfAll, textsOf } from '../text/sourced-text';
import { warning, type Finding } from './claims';
import {
  disclaimerParagraph,
  IN_OUR_OPINION,
  isUnderOpinionTitle,
  opinionParagraph,
  paragraphUnder,
  type OpinionParagraph,
} from './opinion-paragraph';
import type { ReportText } from './report-text';

// "except for the matter described in the preceding paragraph"; a carve-out's "except for those of the provider" is none.
const EXCEPT =
  /\bexcept (?:for|as|that|in respect of|with respect to)\b[^.;]{0,120}?\b(?:matters?|described|discussed|noted|effects?|deficienc(?:y|ies)|giving rise|basis for|reported|set out|explained|preceding|following|above|paragraph)\b|\bwith the exception of\b[^.;]{0,80}\b(?:matters?|described|discussed)\b|\bexcept (?:that|where)\b[^.;]{0,160}\b(?:not|failed)\b/i;
// "save for the matter set out above": the same in other words, but not only that.
const SAVE_FOR =
  /\b(?:except(?:ing)?|save|apart from|aside from|but for|other than|subject to|with the exception of|excluding|barring|leaving aside)\b[^.;]{0,40}?\b(?:(?:possible |potential )?(?:effects?|consequences)|matters?|deficienc(?:y|ies)|shortcomings?|failures?|weakness(?:es)?|departures?|points?|facts?|circumstances?)\b/i;
const NEGATED =
  /\b(?:does|do|did) not (?:\w+ly )?(?:present|describe|meet|satisfy|conform|comply|give|portray|accord)|\b(?:failed|fails) to (?:present|describe|meet|satisfy|conform|comply|operate)|\bneither\b[^.;]{0,120}\bnor\b|\b(?:is|are|was|were) not (?:\w+ly )?(?:in (?:accordance|conformity|keeping|line)|designed)|\b(?:is|are|was|were) not (?:fairly )?(?:presented|stated|described)|\b(?:is|are|was|were) not suitably designed|\bdid not operate effectively|\b(?:were|was|are) not (?:operating )?effective(?:ly)?\b|\bnot suitably designed\b|\b(?:does|do|did) not,[^,.;]{0,60}, (?:present|describe|meet|provide|operate)|\b(?:did|does|do|could) not (?:have )?(?:\w+ly )?(?:provided?|achieved?|operated?)\b|\b(?:commitments|requirements|criteri(?:a|on))\b[^.;,]{0,60}\b(?:was|were|are|is) not (?:\w+ly )?(?:achieved|met|satisfied)|\b(?:was|were|is|are) (?:\w+ly )?ineffective\b|\bmisstat(?:es?|ed)\b|\black(?:s|ed)? (?:\w+ ){0,2}effectiveness\b/i;
const BECAUSE = /\bbecause of the (?:significance of (?:the )?)?(?:matters?|effects?|deficienc)/i;

const MODIFIED_HEADINGS: readonly (readonly [Opinion, RegExp])[] = [
  ['DISCLAIMER', /\bdisclaimer of opinion\b/i],
  ['ADVERSE', /\badverse opinion\b/i],
  ['QUALIFIED', /\bqualified opinion\b/i],
];

/** "Basis for Qualified Opinion" and "Qualified Opinion" say it before the paragraph does. "Unqualified" says nothing. */
const opinionInHeadings = (elements: readonly FlowElement[]): Opinion | null => {
  const titles = elements.flatMap((element) => {
    const isTitle = element.kind === 'HEADING' || (element.kind === 'PARAGRAPH' && element.text.length < 60);
    return isTitle ? [plain(element.text).replace(/\bunqualified\b/gi, '')] : [];
  });
  return MODIFIED_HEADINGS.find(([, says]) => titles.some((title) => says.test(title)))?.[0] ?? null;
};

const opinionInWords = (paragraph: OpinionParagraph): Opinion => {
  const text = paragraph.plain;
  const negated = NEGATED.test(text);
  // A list may qualify one point and negate none; what is negated without "except" is adverse.
  if (EXCEPT.test(text) || SAVE_FOR.test(text)) return negated && BECAUSE.test(text) ? 'ADVERSE' : 'QUALIFIED';
  return negated ? 'ADVERSE' : 'UNQUALIFIED';
};

export function opinionOf(report: ReportText): Finding<Opinion, OpinionFact> {
  const letter = report.opinion;
  const titled = opinionInHeadings(letter.elements);
  const given = opinionParagraph(letter);
  const declined = disclaimerParagraph(letter);
  const isDeclined =
    declined !== null &&
    (titled === 'DISCLAIMER' ||
      (given === null && LACKS_EVIDENCE.test(letter.plain)) ||
      (isUnderOpinionTitle(declined) && !(given !== null && isUnderOpinionTitle(given))));
  if (isDeclined) {
    return found('DISCLAIMER', titled === null ? 'PROBABLE' : 'CERTAIN', declined, letter.elements);
  }
  if (!given) {
    const title = MODIFIED_HEADINGS.find(([opinion]) => opinion === titled)?.[1];
    const under = title ? paragraphUnder(letter, title) : null;
    if (titled !== null && under !== null) return found(titled, 'DOUBTFUL', under, letter.elements);
    const message = 'The reader did not find the paragraph in which the auditor gives the opinion.';
    return { fact: null, warnings: [warning('OPINION_NOT_FOUND', message)] };
  }
  const worded = opinionInWords(given);
  if (titled === null && worded === 'UNQUALIFIED') return unmodified(report, given);
  if (titled === null || titled === worded) {
    const confidence = titled === null ? certaintyOfWords(given) : 'CERTAIN';
    return found(worded, confidence, given, letter.elements);
  }
  const doubt = warning(
    'OPINION_WORDING_DISAGREES',
    `A heading of the auditor's report says ${titled}, the opinion paragraph reads as ${worded}.`,
    evidenceOfAll(textsOf(given.elements)),
  );
  const { fact, warnings } = found(titled, 'DOUBTFUL', given, letter.elements);
  return { fact, warnings: [...warnings, doubt] };
}

// A disclaimer comes from a limit to the work; other sentences decline an opinion on something else.
const LACKS_EVIDENCE =
  /\b(?:unable|not able|could not|were not provided|not (?:been )?sufficient|insufficient|did not provide|refused|limitations? (?:on|of) (?:the )?scope|scope limitation)\b|\bwe were engaged to\b/i;

// What an opinion on a description (or, in a SOC 3 report, on an assertion) says in full.
const SAYS_OF_WHAT =
  /\b(?:presents?|presented|describes|described|suitably designed|operated effectively|were effective|fairly stated|description criteria)\b/i;
// Words that in an opinion without a qualification have no place: none of the known ones, but in doubt.
const HEDGES =
  /\b(?:except|save|apart from|other than|subject to|however|unless|failed|unable|insufficient|neither|nor|not|never|only|in part|partly|partially|ineffective(?:ly|ness)?|inadequate(?:ly)?|lack(?:s|ed|ing)?|deficien(?:t|cy|cies)|because of|owing to|due to|in light of|in view of|given the)\b/i;
const isWhole = ({ plain: text, isGuess }: OpinionParagraph): boolean =>
  !isGuess && /\bmaterial respects?\b/i.test(text) && SAYS_OF_WHAT.test(text) && !HEDGES.test(text);
const SPEAKS_OF_MODIFICATION =
  /\b(?:qualified|adverse|modified) opinion\b|\bdisclaimer of (?:an )?opinion\b|\bexcept for the (?:possible )?(?:effects? of the )?(?:matters?|deficienc(?:y|ies))\b/i;
// Nor does what another report or another's auditor said, or what is denied. "Acme, Inc. a year ago" is one sentence.
const NOT_MODIFIED =
  /\b(?:unqualified|unmodified)\b|\bopinion is not (?:qualified|modified)[^.]*|\bdo(?:es)? not (?:qualify|modify)[^.]*|\bauditors? of (?:an?|the|its|another|one of (?:its|the)) (?:sub-?service|other)\b[^.\n]*?\bopinion\b|[^.\n]*\b(?:prior|previous|predecessor|earlier|last year|preceding (?:year|period|report)|dated|(?:was|were|had been) (?:examined|audited|reported on) by)\b(?:[^.\n]|(?<=\b(?:inc|ltd|corp|co|b\.v|n\.v|s\.a|k\.k|l\.p))\.)*\bopinion\b[^.\n]*/gi;

// "... operated effectively, except for the exceptions listed in Section 4": some call that unqualified, others not.
const LEAVES_OUT =
  /\bexcept (?:for|as|that|where|in)\b[^.;]{0,100}\b(?:exceptions?|deviations?|findings?|instances?|section [ivx\d]+|appendix)\b/i;

/** Nothing in the words qualifies it; certain where they are whole and neither letter speaks of a modified opinion. */
const unmodified = (report: ReportText, given: OpinionParagraph): Finding<Opinion, OpinionFact> => {
  const speaks = [report.opinion, report.assertion].flatMap((letter) => {
    if (!SPEAKS_OF_MODIFICATION.test(letter.plain)) return [];
    const match = SPEAKS_OF_MODIFICATION.exec(letter.plain.replace(NOT_MODIFIED, (words) => ' '.repeat(words.length)));
    return match ? [evidenceOf(letter, match.index, match.index + match[0].length)] : [];
  });
  const { fact } = found('UNQUALIFIED', unmodifiedCertainty(given), given, []);
  if (LEAVES_OUT.test(given.plain)) {
    const message = 'The opinion paragraph leaves exceptions out of what it says, without a word that qualifies it.';
    return {
      fact: fact && { ...fact, confidence: 'DOUBTFUL' },
      warnings: [warning('OPINION_WORDING_DISAGREES', message, fact?.evidence ?? [])],
    };
  }
  if (speaks.length === 0) return { fact, warnings: [] };
  const message = 'The opinion paragraph reads as UNQUALIFIED, but a letter speaks of a modified opinion.';
  return {
    fact: fact && { ...fact, confidence: 'DOUBTFUL' },
    warnings: [warning('OPINION_WORDING_DISAGREES', message, speaks.flat())],
  };
};

const unmodifiedCertainty = (given: OpinionParagraph): Confidence => {
  if (given.isGuess) return 'DOUBTFUL';
  return isWhole(given) ? 'CERTAIN' : 'PROBABLE';
};

const certaintyOfWords = (paragraph: OpinionParagraph): Confidence =>
  IN_OUR_OPINION.test(paragraph.plain) && (EXCEPT.test(paragraph.plain) || BECAUSE.test(paragraph.plain))
    ? 'CERTAIN'
    : 'DOUBTFUL';

const found = (
  value: Opinion,
  confidence: Confidence,
  paragraph: OpinionParagraph,
  letter: readonly FlowElement[],
): Finding<Opinion, OpinionFact> => {
  const evidence = evidenceOfAll(textsOf(paragraph.elements));
  if (value === 'UNQUALIFIED') return { fact: { value, confidence, evidence, basis: null }, warnings: [] };
  const basis = basisElements(letter, paragraph);
  const texts = textsOf(basis);
  const text = texts.map((part) => part.text).join('\n');
  const missing = warning(
    'OPINION_WITHOUT_BASIS',
    'The opinion is modified, but no basis for it was found in the auditor’s report.',
    evidence,
  );
  const basisEvidence = evidenceOfAll(texts);
  return {
    fact: { value, confidence, evidence: [...evidence, ...basisEvidence], basis: text || null },
    warnings: text ? [] : [missing],
  };
};

const BASIS_HEADING = /^(?:\W|\d)*(?:the )?(?:basis (?:for|of)|matters? (?:giving rise|leading)|reasons? for)\b/i;

// What stands before the opinion in every letter is no basis of a modified one.
const BOILERPLATE =
  /\bevidence (?:that )?we (?:have )?obtained (?:was|is)\b|\b(?:inherent limitations|because of their nature)\b|\bprojection to the future\b|\bcommon needs of a broad range\b|\b(?:specific controls|tests) (?:we )?tested\b|\brelevant ethical (?:requirements|responsibilities)\b|^our examination (?:also )?(?:included|involved)\b/i;

/** Under "Basis for ... Opinion" all of it; else the paragraphs between the opinion's heading and the one before. */
const basisElements = (letter: readonly FlowElement[], opinion: OpinionParagraph): readonly FlowElement[] => {
  const headingAt = letter.findIndex(
    (element) => element.kind !== 'TABLE' && element.text.length < 80 && BASIS_HEADING.test(element.text),
  );
  if (headingAt >= 0) {
    const rest = letter.slice(headingAt + 1);
    const end = rest.findIndex((element) => element.kind === 'HEADING' || startsOpinion(element, opinion));
    return end < 0 ? rest : rest.slice(0, end);
  }
  if (/\bfollowing paragraph/i.test(opinion.plain)) return followingOpinion(letter, opinion);
  const before = opinion.preceding.filter((element) => element.kind !== 'HEADING');
  const last = before[before.length - 1];
  if (!last || (last.kind === 'PARAGRAPH' && BOILERPLATE.test(plain(last.text)))) return [];
  // A list of the deficiencies belongs to the sentence that introduces it.
  let from = before.length - 1;
  while (from > 0 && (before[from]?.kind === 'LIST_ITEM' || before[from]?.kind === 'TABLE')) from -= 1;
  return before.slice(from);
};

const startsOpinion = (element: FlowElement, opinion: OpinionParagraph): boolean =>
  element.kind !== 'TABLE' && opinion.text.text.startsWith(element.text.slice(0, 60));

const followingOpinion = (letter: readonly FlowElement[], opinion: OpinionParagraph): readonly FlowElement[] => {
  const end = letter.findIndex((element) => startsOpinion(element, opinion));
  return letter
    .slice(end + 1)
    .filter((element) => element.kind === 'PARAGRAPH')
    .slice(0, 1);
};
