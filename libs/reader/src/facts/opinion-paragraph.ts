/** Where the auditor's report gives its opinion: "In our opinion, in all material respects, ..." and what follows it. */
import type { FlowElement, SourcedText } from '../layout/model';
import { plain } from '../text/plain';
import { joinTexts, textsOf } from '../text/sourced-text';
import type { PlacedText } from './report-text';

export interface OpinionParagraph {
  readonly text: SourcedText;
  /** The opinion's paragraph and list items. */
  readonly elements: readonly FlowElement[];
  readonly plain: string;
  /** The last heading before it: "Opinion", "Qualified Opinion". */
  readonly heading: FlowElement | null;
  /** The elements before it, back to the heading before its own; the last is "the preceding paragraph". */
  readonly preceding: readonly FlowElement[];
  /** Known by what it says alone. */
  readonly isGuess?: boolean;
}

// "In our opinion", "it is our view that", "we are of the opinion", "our conclusion is as follows"; not "a reasonable basis
// for our opinion", and not an opinion on something else ("in our opinion, useful to users").
const OPINION = String.raw`(?:professional |considered |overall )?(?:opinion|judge?ment|view|conclusion)s?`;
const PHRASE = String.raw`\b(?:(?:in|it is|this is) (?:our|my) ${OPINION}|we (?:are|remain) of the ${OPINION}|(?:our|my|the) ${OPINION}(?: on [^.:]{3,80}?| (?:that )?we (?:have )?(?:formed|reached))?,? (?:is|are|reads|therefore is)(?: therefore| accordingly)? (?:that|as follows|the following|this|set out below)|we (?:have )?(?:therefore )?(?:hold|form(?:ed)?|express|give|reach(?:ed)?|state|come to) (?:the |our |as our )${OPINION}(?: that|:| as follows)|(?:we|i) (?:therefore |accordingly |have )?conclude[d]?\b(?! (?:the|our|this) (?:examination|engagement|field)))`;
const GIVES_OPINION = new RegExp(
  String.raw`${PHRASE}(?=[\s\S]{0,400}(?:material respects?|description|controls|assertion|suitably|fairly))`,
  'i',
);
/** "In our opinion", "it is our opinion that": how an opinion begins. */
export const IN_OUR_OPINION = new RegExp(PHRASE, 'i');
// Verbs that give an opinion only where they lead to all that one says: "We find that, in all material respects, ...".
const WE_FIND =
  /\bwe (?:have )?(?:therefore |accordingly )?(?:find|found|consider|believe|report|confirm|determined|are satisfied|attest|state)\b,?(?: that\b|:)/i;
const MATERIALLY = /\b(?:in|with respect to|regarding) all (?:its )?material (?:respects?|aspects?)\b|\bmaterially\b/i;
const SAYS_OF_CONTROLS =
  /\b(?:suitably|appropriately|adequately) designed\b|\b(?:operated|operating|were|are|is|was) effective(?:ly)?\b|\bfair(?:ly)?\b|\b(?:meets?|satisf(?:y|ies)|conforms?|complies)\b|\b(?:described|presented|stated)\b/i;
// What an examination is for, and who answers for what, is said in the words of an opinion.
const NO_OPINION =
  /\bwhether\b|\bresponsib(?:le|ility|ilities)\b|\bexpress an opinion\b|\bobjectives?\b|\brequires? that we\b|\bassessing the risks?\b|\bmanagement(?:'s)? (?:asserts|confirms|believes)\b|\bwe confirm, to the best\b/i;

/** All that an opinion says, in a sentence of whatever beginning. */
const saysOpinion = (text: string): boolean =>
  MATERIALLY.test(text) && SAYS_OF_CONTROLS.test(text) && !NO_OPINION.test(text);
const DECLINES =
  /\b(?:do|did|does|can|could)(?: ?not|not) express,? (?:such )?an opinion\b|\bexpress no (?:such )?opinion\b|\bdisclaim(?:er of)? (?:an )?opinion\b/i;
const MAX_FOLLOWING = 12;

const paragraphAt = (elements: readonly FlowElement[], at: number): OpinionParagraph => {
  const block: FlowElement[] = [];
  for (let next = at; next < elements.length && next < at + MAX_FOLLOWING; next += 1) {
    const element = elements[next] as FlowElement;
    if (next > at && (element.kind === 'HEADING' || endsOpinion(element) || !goesOn(element, block))) break;
    block.push(element);
  }
  let headingAt = at;
  // Where headings are set like text, a line that says "Opinion" is one too.
  const isHeading = (element: FlowElement | undefined) => element?.kind === 'HEADING' || isTitle(element);
  while (headingAt > 0 && !isHeading(elements[headingAt - 1])) headingAt -= 1;
  const heading = elements[headingAt - 1] ?? null;
  const text = joinTexts(textsOf(block), '\n');
  return {
    text,
    elements: block,
    plain: plain(text.text),
    heading,
    preceding: elements.slice(0, heading ? headingAt - 1 : headingAt).concat(elements.slice(headingAt, at)),
  };
};

// "In our opinion, in all material respects," / "The description presents ..." where the layout saw no list.
const GOES_ON = /^(?:[•▪◦–-]\s|\(?(?:[a-z]|\d|[ivx]{1,3})[.)]\s|the (?:description|controls)\b)/iu;
const SMALL = /^\p{Ll}/u;

/** Items of the opinion, and what a page break parted from it; the next paragraph of the letter may have no heading. */
const goesOn = (element: FlowElement, block: readonly FlowElement[]): boolean => {
  if (element.kind !== 'PARAGRAPH') return true;
  const last = block[block.length - 1];
  const isOpen = last !== undefined && last.kind !== 'TABLE' && !/[.:;]["')]?\s*$/.test(plain(last.text));
  return SMALL.test(element.text) || GOES_ON.test(element.text) || (isOpen && element.text.length > 70);
};

// The paragraphs that follow the opinion where no headings part them.
const endsOpinion = (element: FlowElement): boolean =>
  element.kind !== 'TABLE' &&
  /^(?:restrict(?:ed|ions?)\b|use of (?:this|the|our) report|limitations? (?:on|of) use|other matters?$|purpose|this report|the specific controls|our report|description of tests|we also|the report)\b/i.test(
    element.text,
  );

/** The words of an element and of the two after it: "In our opinion," may be all of its own paragraph. */
const wordsFrom = (letter: PlacedText, at: number): string =>
  plain(
    textsOf(letter.elements.slice(at, at + 3))
      .map((each) => each.text)
      .join(' '),
  );

const OPINION_HEADING =
  /^[^\p{L}]*(?:(?:our|the|independent|service|auditors?'?s?'?|practitioners?'?s?'?|accountants?'?s?'?|overall|(?:un)?(?:modified|qualified)|adverse) )*(?:opinion|conclusion)s?[^\p{L}]*$/iu;

const isTitle = (element: FlowElement | undefined): boolean =>
  element !== undefined &&
  element.kind !== 'TABLE' &&
  element.text.length < 60 &&
  OPINION_HEADING.test(plain(element.text));

/** Under the heading "Opinion" stands the report's own; others are given beside it, on mappings to other criteria. */
export const isUnderOpinionTitle = ({ heading }: OpinionParagraph): boolean => isTitle(heading ?? undefined);

/** Of several opinions the one under the heading that says so, else the one on description and controls alike. */
const ownOpinion = (letter: PlacedText): OpinionParagraph | null => {
  const given = letter.elements.flatMap((element, order) =>
    element.kind !== 'TABLE' && IN_OUR_OPINION.test(plain(element.text)) && GIVES_OPINION.test(wordsFrom(letter, order))
      ? [paragraphAt(letter.elements, order)]
      : [],
  );
  return (
    given.find(isUnderOpinionTitle) ?? given.find((paragraph) => SAYS_ALL.test(paragraph.plain)) ?? given[0] ?? null
  );
};

/** The opinion by its words, else by its heading or its contents. */
export function opinionParagraph(letter: PlacedText): OpinionParagraph | null {
  const { elements } = letter;
  const first = (says: (words: string, at: number) => boolean): number =>
    elements.findIndex((element, at) => element.kind !== 'TABLE' && says(plain(element.text), at));
  const worded = ownOpinion(letter);
  if (worded !== null) return worded;
  const told = first((words, at) => WE_FIND.test(words) && saysOpinion(wordsFrom(letter, at)));
  if (told >= 0) return paragraphAt(elements, told);
  const titled = first((words, at) => isTitle(elements[at - 1]) && saysOpinion(wordsFrom(letter, at)));
  if (titled >= 0) return paragraphAt(elements, titled);
  const alike = first((words) => saysOpinion(words) && SAYS_ALL.test(words));
  return alike < 0 ? null : { ...paragraphAt(elements, alike), isGuess: true };
}

// Without a word for an opinion and without its heading, only what speaks of the description and of the controls.
const SAYS_ALL = /\b(?:descri(?:bed|ption)|present(?:s|ed))\b[\s\S]*\bdesigned\b|\bdesigned\b[\s\S]*\bdescription\b/i;

/** What stands under the heading that names a modified opinion, where no wording gives it. */
export function paragraphUnder(letter: PlacedText, title: RegExp): OpinionParagraph | null {
  const at = letter.elements.findLastIndex(
    (element) => element.kind === 'HEADING' && title.test(plain(element.text)) && !/\bbasis\b/i.test(element.text),
  );
  const next = letter.elements[at + 1];
  return at < 0 || next === undefined || next.kind === 'HEADING' ? null : paragraphAt(letter.elements, at + 1);
}

/** The paragraph in which the auditor declines to express an opinion on the description or the controls. */
export function disclaimerParagraph(letter: PlacedText): OpinionParagraph | null {
  const declining = letter.elements.flatMap((element, at) => {
    if (element.kind === 'TABLE' || !DECLINES.test(plain(element.text))) return [];
    const isOwn = element.kind !== 'HEADING' && !declinesSomethingElse(plain(element.text));
    return isOwn ? [paragraphAt(letter.elements, at)] : [];
  });
  // Before the opinion the letter may decline one on what else the report holds.
  return declining.find(isUnderOpinionTitle) ?? declining[0] ?? null;
}

/** A Type 1 report gives no opinion on operation; unaudited information gets none either. Neither is a disclaimer. */
const declinesSomethingElse = (text: string): boolean => {
  const sentence = text.split(/(?<=\.)\s+/).find((part) => DECLINES.test(part)) ?? text;
  return (
    /\bother information\b|\bsection (?:v|vi|5|6)\b|\bunaudited\b|legal (?:determination|compliance)|user entit|sub-?service organi|bridge|any other form of assurance on (?:it|them|th)/i.test(
      sentence,
    ) ||
    (/operating effectiveness/i.test(sentence) &&
      !/suitab|design|description/i.test(sentence.replace(/stated in (?:the|its) description/gi, ''))) ||
    /did not perform (?:any )?procedures|\bnot (?:been )?subject(?:ed)? to (?:the|our|any) procedures/i.test(sentence)
  );
};
