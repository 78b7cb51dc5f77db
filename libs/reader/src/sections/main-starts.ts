/** Where the main sections begin. */
import type { SectionKind } from '@countersign/vocabulary';
import type { DocumentLayout, FlowElement, Heading, Paragraph } from '../layout/model';
import { leadingCriteria } from '../text/criteria';
import { withDescription } from './description-by-its-place';
import { withOtherInformation } from './other-by-its-words';
import { withTests } from './tests-by-their-table';
import { hasLeaders, mainKindOf, partKindOf, readTitle, type SectionTitle } from './section-titles';

export interface SectionStart {
  readonly kind: SectionKind;
  /** Index in the flow where the section begins, its heading included, and where its body begins. */
  readonly at: number;
  readonly bodyAt: number;
  readonly title: string;
  readonly heading: Heading | Paragraph | null;
}

interface Candidate extends SectionStart {
  readonly level: number;
  readonly isNumbered: boolean;
}

const NO_LEVEL = 9;
const MAX_TITLE = 220;
// A heading's line that is not its last: "Section IV – Trust Services Criteria," / "Tests of Controls and Results"
const GOES_ON = /(?:[,:&–—-]|\b(?:and|of|the|its|to|for|on|by|relevant|'s))$/i;

/** A short paragraph may be a heading that the layout did not take for one; prose ends with a full stop. */
const mayBeHeading = (element: FlowElement): element is Heading | Paragraph =>
  element.kind === 'HEADING' ||
  (element.kind === 'PARAGRAPH' && element.text.length < 110 && !/[.;,]$/.test(element.text));

const titleAt = (flow: readonly FlowElement[], at: number): { text: string; bodyAt: number } => {
  const first = flow[at];
  if (!first || first.kind === 'TABLE') return { text: '', bodyAt: at };
  let text = first.text;
  let bodyAt = at + 1;
  for (; bodyAt < at + 4; bodyAt += 1) {
    const next = flow[bodyAt];
    if (!next || !mayBeHeading(next) || next.page !== first.page) break;
    const isBareNumber = readTitle(text).words === '';
    if (!isBareNumber && (first.kind !== 'HEADING' || next.kind !== 'HEADING' || !GOES_ON.test(text.trim()))) break;
    text = isBareNumber ? `${text.trim()} – ${next.text}` : `${text} ${next.text}`;
  }
  return { text, bodyAt };
};

const candidateAt = (
  flow: readonly FlowElement[],
  at: number,
  isAnnounced: (text: string) => boolean,
): Candidate | null => {
  const element = flow[at];
  if (!element || !mayBeHeading(element) || element.text.length > MAX_TITLE || hasLeaders(element.text)) return null;
  const { text, bodyAt } = titleAt(flow, at);
  const title = readTitle(text);
  // "CC6.8 – The entity implements controls to ...": a criterion, whatever its words speak of.
  const kind = leadingCriteria(text) === null ? kindOfMain(title) : null;
  if (!kind) return null;
  // A paragraph that nothing sets apart is no title: sentences mention assertions and descriptions too.
  const isSetApart = title.isNumbered || element.bold || isAllCapitals(element.text) || isAnnounced(text);
  if (element.kind === 'PARAGRAPH' && !isSetApart) return null;
  const level = element.kind === 'HEADING' ? element.level : NO_LEVEL;
  return { kind, at, bodyAt, title: text, heading: element, level, isNumbered: title.isNumbered };
};

/** Some firms give the complementary controls a numbered section of their own. */
const kindOfMain = (title: SectionTitle): SectionKind | null => {
  const part = title.isNumbered ? partKindOf(title) : null;
  const main = part && part !== 'CRITERIA_AND_CONTROLS' ? part : mainKindOf(title);
  // "Section 3 – Information Provided by Acme, Inc."; the auditor's and the other information were told before.
  return main ?? (title.isNumbered && /^information provided by\b/.test(title.words) ? 'SYSTEM_DESCRIPTION' : null);
};

const isAllCapitals = (text: string): boolean => text === text.toUpperCase() && /[A-Z]{4}/.test(text);

const OPINION_LETTER =
  /^(?:scope[.:]? )?we (?:(?:have )?examined|were engaged to (?:examine|report)|have been engaged to)/i;
// A SOC 3 report's begins: "We are responsible for designing, implementing, operating and maintaining effective controls".
const ASSERTION_LETTER =
  /^(?:we|the management of .{3,80}?|management of .{3,80}?) (?:have|has) prepared the (?:accompanying |attached )?(?:description|system description)|^(?:we,? (?:as (?:the )?management of .{3,80}?,? )?are|(?:the )?management of .{3,80}? is) responsible for (?:designing|establishing)\b[^.]*\bcontrols\b/i;

/** A cover's title may be as long as a paragraph, but it is no sentence. */
const isProse = (element: FlowElement): boolean =>
  element.kind !== 'TABLE' && element.text.length > 240 && /[.;:]["”)]?\s*$|[a-z]\.\s+[A-Z]/.test(element.text);

/** The first page that is neither cover nor contents: where sentences begin. */
const firstProsePage = (flow: readonly FlowElement[], contents: ReadonlySet<number>): number =>
  flow.find((element) => !contents.has(element.page) && (isProse(element) || element.kind === 'TABLE'))?.page ?? 1;

export function findMainStarts(
  layout: DocumentLayout,
  contents: ReadonlySet<number>,
  isAnnounced: (text: string) => boolean,
): readonly SectionStart[] {
  const { flow } = layout;
  const prosePage = firstProsePage(flow, contents);
  const lastContents = Math.max(0, ...[...contents].filter((page) => page <= prosePage + 3));
  const starts: Candidate[] = [];
  for (let at = 0; at < flow.length; at += 1) {
    const element = flow[at];
    if (!element || contents.has(element.page)) continue;
    // Covers announce "with Independent Service Auditor's Report"; a divider just before the prose is a real start.
    if (element.page < prosePage && (element.page === 1 || element.page < lastContents)) continue;
    const candidate = candidateAt(flow, at, isAnnounced);
    if (!candidate) continue;
    starts.push(candidate);
    at = candidate.bodyAt - 1;
  }
  const chosen = [...contentsStart(layout, contents), ...behindTheTests(chooseStarts(starts, flow))];
  const sorted = chosen.sort((one, other) => one.at - other.at);
  return mergeRepeated(
    withOtherInformation(flow, withTests(flow, withDescription(flow, addLetters(flow, contents, sorted)))),
  );
}

const contentsStart = (layout: DocumentLayout, contents: ReadonlySet<number>): SectionStart[] => {
  const first = layout.flow.find((element) => contents.has(element.page));
  if (!first) return [];
  const heading = layout.flow.find(
    (element): element is Heading | Paragraph =>
      contents.has(element.page) &&
      (element.kind === 'HEADING' || element.kind === 'PARAGRAPH') &&
      mainKindOf(readTitle(element.text)) === 'TABLE_OF_CONTENTS',
  );
  const at = heading?.index ?? first.index;
  const title = heading?.text ?? 'Contents';
  return [{ kind: 'TABLE_OF_CONTENTS', at, bodyAt: heading ? at + 1 : at, title, heading: heading ?? null }];
};

/**
 * Main sections share a level, that of the auditor's report (or of the numbered titles); a title further down counts
 * only when its kind stands nowhere else: "Management's Response" under each exception opens no section.
 */
const chooseStarts = (candidates: readonly Candidate[], flow: readonly FlowElement[]): readonly Candidate[] => {
  const numbered = candidates.filter((candidate) => candidate.isNumbered);
  const opinion = candidates.filter((candidate) => candidate.kind === 'AUDITORS_REPORT');
  const leading = numbered.length >= 2 ? numbered : opinion.length > 0 ? opinion : candidates;
  // A title that the layout took for a paragraph has no level of its own.
  const headed = leading.filter((candidate) => candidate.level !== NO_LEVEL);
  const levels = (headed.length > 0 ? headed : leading).map((candidate) => candidate.level);
  const level = numbered.length >= 2 ? Math.max(...levels) : Math.min(...levels);
  const strong = candidates.filter((candidate) => candidate.isNumbered || candidate.level <= level);
  const seen = new Set(strong.map((candidate) => candidate.kind));
  // Under the tests of controls each series of criteria has a heading of its own.
  if (seen.has('TESTS_OF_CONTROLS')) seen.add('CRITERIA_AND_CONTROLS');
  const weak = candidates.filter((candidate) => !strong.includes(candidate) && !seen.has(candidate.kind));
  const single = weak.filter(
    (candidate) =>
      candidate.kind !== 'OTHER_INFORMATION' ||
      (weak.filter((other) => other.kind === candidate.kind).length === 1 && !isNested(candidate, strong, flow)),
  );
  const firstOfKind = single.filter((candidate) => single.find((other) => other.kind === candidate.kind) === candidate);
  return [...strong, ...firstOfKind].sort((one, other) => one.at - other.at);
};

/** Below "Control AC-10" and above "Control AC-11" a heading of a lower level is a part of the one. */
const isNested = ({ at, level }: Candidate, strong: readonly Candidate[], flow: readonly FlowElement[]): boolean => {
  const above = flow.slice(0, at).findLast((element) => element.kind === 'HEADING' && element.level < level);
  if (above?.kind !== 'HEADING' || strong.some((start) => start.at <= above.index && above.index < start.bodyAt))
    return false;
  const end = strong.find((start) => start.at > at)?.at ?? flow.length;
  return flow.slice(at, end).some((element) => element.kind === 'HEADING' && element.level === above.level);
};

/** "Information Provided by Acme" is the description before the tests, and what no auditor covers behind them. */
const behindTheTests = (starts: readonly Candidate[]): readonly Candidate[] =>
  starts.map((start, order) => {
    const before = starts.slice(0, order).map(({ kind }) => kind);
    const isLast = before.includes('SYSTEM_DESCRIPTION') && before.includes('TESTS_OF_CONTROLS');
    const isOther =
      isLast && start.kind === 'SYSTEM_DESCRIPTION' && /^information provided by\b/.test(readTitle(start.title).words);
    return isOther ? { ...start, kind: 'OTHER_INFORMATION' } : start;
  });

/** A letter under a heading that says nothing of it ("Report") is known by its first sentence. */
const addLetters = (
  flow: readonly FlowElement[],
  contents: ReadonlySet<number>,
  starts: readonly SectionStart[],
): readonly SectionStart[] => {
  const kindAt = (index: number) =>
    starts.reduce<SectionStart | null>((open, start) => (start.at <= index ? start : open), null)?.kind;
  const letters: [SectionKind, RegExp][] = [
    ['AUDITORS_REPORT', OPINION_LETTER],
    ['MANAGEMENT_ASSERTION', ASSERTION_LETTER],
  ];
  const added = letters.flatMap(([kind, opens]): SectionStart[] => {
    const letter = flow.find(
      (element) => element.kind === 'PARAGRAPH' && !contents.has(element.page) && opens.test(element.text),
    );
    if (!letter) return [];
    // Already inside its section, or that section stands elsewhere (an assertion quoted in the opinion, say).
    if (kindAt(letter.index) === kind || starts.some((start) => start.kind === kind)) return [];
    const at = startOfLetter(flow, letter, starts);
    const heading = mainHeadingAt(flow, at, starts);
    const title = heading?.text ?? (kind === 'AUDITORS_REPORT' ? 'Auditor’s report' : 'Management’s assertion');
    return [{ kind, at, bodyAt: heading ? at + 1 : at, title, heading }];
  });
  return [...starts, ...added].sort((one, other) => one.at - other.at);
};

/** What a letter is called, such as "Our letter to you": a heading of the level of another main section. */
const mainHeadingAt = (flow: readonly FlowElement[], at: number, starts: readonly SectionStart[]): Heading | null => {
  const first = flow[at];
  const isMain = ({ kind, heading }: SectionStart) =>
    kind !== 'TABLE_OF_CONTENTS' &&
    heading?.kind === 'HEADING' &&
    first?.kind === 'HEADING' &&
    heading.level === first.level;
  return first?.kind === 'HEADING' && starts.some(isMain) ? first : null;
};

/** Back to the top of the letter's page, but not over another section's heading. */
const startOfLetter = (flow: readonly FlowElement[], letter: FlowElement, starts: readonly SectionStart[]): number => {
  let at = letter.index;
  while (
    at > 0 &&
    flow[at - 1]?.page === letter.page &&
    !starts.some((start) => start.at === at - 1 || start.bodyAt === at)
  )
    at -= 1;
  return at;
};

/** A divider page and the heading repeated after it, or a running title, are one section. */
const mergeRepeated = (starts: readonly SectionStart[]): readonly SectionStart[] =>
  starts.filter((start, order) => order === 0 || start.kind !== starts[order - 1]?.kind);
