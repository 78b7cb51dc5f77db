/** The service auditor's opinion, and the basis of a modified one. */
import type { Confidence, Opinion, OpinionFact } from '@countersign/vocabulary';
import type { FlowElement } from '../layout/model';
import { plain } from '../text/plain';
import { evidenceOfAll, textsOf } from '../text/sourced-text';
import { warning, type Finding } from './claims';
import { disclaimerParagraph, opinionParagraph, type OpinionParagraph } from './opinion-paragraph';
import type { ReportText } from './report-text';

// "except for the matter described in the preceding paragraph"; a carve-out's "except for those of the provider" is none.
const EXCEPT =
  /\bexcept (?:for|as|that|in respect of|with respect to)\b[^.;]{0,120}?\b(?:matters?|described|discussed|noted|effects?|deficienc(?:y|ies)|giving rise|basis for|reported|set out|explained|preceding|following|above|paragraph)\b|\bwith the exception of\b[^.;]{0,80}\b(?:matters?|described|discussed)\b/i;
const NEGATED =
  /\b(?:does|do|did) not (?:fairly )?(?:present|describe)|\b(?:is|are|was|were) not (?:fairly )?(?:presented|stated|described)|\b(?:is|are|was|were) not suitably designed|\bdid not operate effectively|\b(?:were|was|are) not (?:operating )?effective(?:ly)?\b|\bnot suitably designed\b/i;
const BECAUSE = /\bbecause of the (?:significance of (?:the )?)?(?:matters?|effects?|deficienc)/i;
const IN_OPINION = /\bin our opinion\b/i;

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
  if (EXCEPT.test(text)) return negated && BECAUSE.test(text) ? 'ADVERSE' : 'QUALIFIED';
  return negated ? 'ADVERSE' : 'UNQUALIFIED';
};

export function opinionOf(report: ReportText): Finding<Opinion, OpinionFact> {
  const letter = report.opinion;
  const titled = opinionInHeadings(letter.elements);
  const given = opinionParagraph(letter);
  const declined = disclaimerParagraph(letter);
  const isDeclined = declined !== null && (titled === 'DISCLAIMER' || given === null);
  if (isDeclined) {
    return found('DISCLAIMER', titled === null ? 'PROBABLE' : 'CERTAIN', declined, letter.elements);
  }
  if (!given) {
    const message = 'The reader did not find the paragraph in which the auditor gives the opinion.';
    return { fact: null, warnings: [warning('OPINION_NOT_FOUND', message)] };
  }
  const worded = opinionInWords(given);
  if (titled === null || titled === worded) {
    const confidence = worded !== 'UNQUALIFIED' && titled === null ? certaintyOfWords(given) : 'CERTAIN';
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

const certaintyOfWords = (paragraph: OpinionParagraph): Confidence =>
  IN_OPINION.test(paragraph.plain) && (EXCEPT.test(paragraph.plain) || BECAUSE.test(paragraph.plain))
    ? 'CERTAIN'
    : 'PROBABLE';

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
  if (!last) return [];
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
