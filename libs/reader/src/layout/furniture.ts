/** Running headers, footers, page numbers and watermarks: told by their repetition and their place. */
import { bottom, right } from './boxes';
import { headsOfContent } from './heads-of-content';
import { standsAmongText, type Edges } from './lines-of-content';
import type { PlacedPage, PlacedWord } from './placed-words';
import { linesOf, type TextLine } from './text-lines';

export interface FurnishedPage {
  readonly page: PlacedPage;
  readonly words: readonly PlacedWord[];
  readonly furniture: readonly TextLine[];
}

/** Lines from either edge that may be furniture, and how much of the page's height they may take. */
const EDGE_LINES = 5;
const EDGE_SHARE = 0.16;
const PAGE_NUMBER_SHARE = 0.12;
const SAME_HEIGHT = 7;
const MIN_PAGES = 3;

const PAGE_NUMBER =
  /^(?:page\s*)?[-–—|\s]*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/|\|)\s*\d{1,4})?[-–—|\s]*$|^(?:[\w&.,'’ -]{0,60}[|·•–-]\s*)?page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[|·•–-].{0,60})?$/i;

/** The same words on another page: numbers differ from page to page. */
const keyOf = (line: TextLine): string => line.text.replace(/\d+|^[ivxl]+\b|\b[ivxl]+$/gi, '#').toLowerCase();

// A table's header row repeats on each page at the same height too, but it belongs to the table.
const COLUMN_TITLE =
  /^(?:#|no\.?|ref\.?|id|control|controls|criteria|criterion|test|tests|testing|result|results|description|activity|activities|tsc|point|points|procedure|procedures|number|category|service|services|subservice|user|entity|exception|exceptions|management|response|complementary|auditor|specified|performed|applied)$/i;

function looksLikeColumnTitles(line: TextLine): boolean {
  const words = line.words.map((word) => word.text.replace(/[^\p{L}#.]/gu, ''));
  const titles = words.filter((word) => COLUMN_TITLE.test(word)).length;
  const gaps = line.words.filter((word, index) => {
    const before = line.words[index - 1];
    return before !== undefined && word.frame.x - right(before.frame) > 1.2 * line.fontSize;
  }).length;
  return titles >= 2 && gaps >= 1 && titles >= 0.4 * words.length;
}

const NO_WORDS: readonly PlacedWord[] = [];

export function furnish(pages: readonly PlacedPage[]): readonly FurnishedPage[] {
  const watermarks = watermarkKeys(pages);
  const candidates = pages.map((page) => edgeLinesOf(page));
  const repeated = repeatedLines(candidates, pages);
  const heads = headsOfContent(
    candidates.map(({ top, bottom: foot }) => [...top, ...foot]),
    keyOf,
  );
  return pages.map((page, index) => {
    const edges = candidates[index] as EdgeLines;
    const isRepeated = (line: TextLine) => isAmong(repeated, line) && !heads.has(line);
    const isFurniture = (line: TextLine) => isRepeated(line) || isPageNumber(line, page);
    const top = leading(edges.top, isFurniture);
    const foot = leading(edges.bottom, isFurniture);
    const taken = new Set<PlacedWord>([...top, ...foot].flatMap((line) => line.source));
    const marks =
      watermarks.size > 0
        ? page.words.filter((word) => watermarks.has(watermarkKey(word)) && !taken.has(word))
        : NO_WORDS;
    for (const word of marks) taken.add(word);
    const rest = [...marks, ...page.slanted];
    return {
      page,
      words: taken.size > 0 ? page.words.filter((word) => !taken.has(word)) : page.words,
      furniture: [...top, ...foot, ...(rest.length > 0 ? linesOf(rest) : [])],
    };
  });
}

interface EdgeLine extends TextLine {
  /** The page's own words; a line's may be marked copies. */
  readonly source: readonly PlacedWord[];
}

interface EdgeLines {
  /** From the edge inwards. */
  readonly top: readonly EdgeLine[];
  readonly bottom: readonly EdgeLine[];
}

function edgeLinesOf(page: PlacedPage): EdgeLines {
  const near = (share: number) => share * page.frameHeight;
  const of = (words: readonly PlacedWord[]): readonly EdgeLine[] =>
    linesOf(words).map((line) => {
      const frames = new Set(line.words.map((word) => word.frame));
      return { ...line, source: words.filter((word) => frames.has(word.frame)) };
    });
  return {
    top: of(page.words.filter((word) => bottom(word.frame) < near(EDGE_SHARE))).slice(0, EDGE_LINES),
    bottom: of(page.words.filter((word) => word.frame.y > page.frameHeight - near(EDGE_SHARE)))
      .slice(-EDGE_LINES)
      .reverse(),
  };
}

/** The lines from the edge inwards up to the first that is no furniture. */
const leading = (lines: readonly EdgeLine[], isFurniture: (line: EdgeLine) => boolean): readonly EdgeLine[] => {
  const end = lines.findIndex((line) => !isFurniture(line));
  return end < 0 ? lines : lines.slice(0, end);
};

const isPageNumber = (line: TextLine, page: PlacedPage): boolean => {
  const zone = PAGE_NUMBER_SHARE * page.frameHeight;
  const isAtEdge = line.frame.y > page.frameHeight - zone || bottom(line.frame) < zone;
  return isAtEdge && PAGE_NUMBER.test(line.text.trim());
};

type Repeated = ReadonlyMap<string, readonly number[]>;

/** Keys of repeated lines with the heights at which they repeat. */
function repeatedLines(candidates: readonly EdgeLines[], all: readonly PlacedPage[]): Repeated {
  const heights = new Map<string, { y: number; pages: number[]; line: TextLine }[]>();
  candidates.forEach((edges, page) => {
    for (const line of [...edges.top, ...edges.bottom]) {
      const key = keyOf(line);
      const groups = heights.get(key) ?? [];
      const group = groups.find((other) => Math.abs(other.y - line.frame.y) < SAME_HEIGHT);
      if (group) group.pages.push(page);
      else groups.push({ y: line.frame.y, pages: [page], line });
      heights.set(key, groups);
    }
  });
  const repeated = new Map<string, number[]>();
  const least = all.length < 6 ? 2 : MIN_PAGES;
  for (const [key, groups] of heights) {
    const lasting = groups.filter((group) => group.pages.length >= least && isDense(group.pages));
    const [{ line } = { line: null }] = lasting;
    const times = groups.reduce((sum, { pages }) => sum + pages.length, 0);
    if (line && (key.includes('#') || !standsAmongText(line, times, all, edgesOfText)))
      repeated.set(
        key,
        lasting.map((group) => group.y),
      );
  }
  return repeated;
}

const edgesOfText = ({ frameHeight }: PlacedPage): Edges => ({
  top: EDGE_SHARE * frameHeight,
  bottom: (1 - EDGE_SHARE) * frameHeight,
});

/** On every page, or every second (left and right pages differ), for a stretch: not merely now and then. */
const isDense = (pages: readonly number[]): boolean => {
  const first = pages[0] ?? 0;
  const last = pages[pages.length - 1] ?? 0;
  return pages.length / (last - first + 1) > 0.3;
};

// Short pages of tests begin and end alike, at the same heights: with a label or with the usual result.
const TEST_WORDS =
  /\b(?:no|without)\b.{0,30}\b(?:exceptions?|deviations?)\b|\bnone noted\b|^(?:(?:service auditor['’]?s? )?tests?|tests? of (?:(?:the )?controls?|operating effectiveness|(?:the )?design)|testing|tests? (?:performed|applied|procedures?)(?: by .{2,40})?|results?(?: of (?:the )?tests?(?:ing)?)?)\s*:?$/i;

// "Test Results", "Related Criteria", "Management Response": a card's last label, which its page's end parted from the others.
const CARD_LABEL =
  /^(?:(?:related|control|controls|criteria|criterion|tests?|testing|results?|procedures?|management['’]?s?|response|number|description|activity|statement|performed|applied|noted|exceptions?) ?){1,4}:?$/i;

// "Results  Effective", "Conclusion: Pass", "2. Effective"
const VERDICT_LINE =
  /^(?:(?:test )?(?:results?|conclusions?|outcomes?)\s*[:–—-]?|[•▪●-]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?:pass(?:ed)?|fail(?:ed)?|(?:not |in)?effective|satisfactory|compliant|none|met|the control|operat\w+|no |exceptions?|deviations?)\b/i;

const tellsOfTests = (text: string): boolean =>
  TEST_WORDS.test(text) || CARD_LABEL.test(text) || VERDICT_LINE.test(text);

const isAmong = (repeated: Repeated, line: TextLine): boolean => {
  const heights = repeated.get(keyOf(line));
  if (!heights || looksLikeColumnTitles(line) || tellsOfTests(line.text)) return false;
  return heights.some((y) => Math.abs(y - line.frame.y) < SAME_HEIGHT);
};

const watermarkKey = (word: PlacedWord): string =>
  `${word.text}|${Math.round(word.frame.x / 4)}|${Math.round(word.frame.y / 4)}|${Math.round(word.fontSize)}`;

/** Large or pale words that stand at one place of most pages, in the midst of the text. */
function watermarkKeys(pages: readonly PlacedPage[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const usual =
      page.words.map((word) => word.fontSize).sort((one, other) => one - other)[Math.floor(page.words.length / 2)] ??
      10;
    for (const word of page.words) {
      const isMidst = word.frame.y > 0.1 * page.frameHeight && bottom(word.frame) < 0.92 * page.frameHeight;
      if (!isMidst || (word.fontSize < 1.4 * usual && !isPale(word.color))) continue;
      const key = watermarkKey(word);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const least = Math.max(MIN_PAGES, 0.4 * pages.length);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** Grey that still shows on paper; white is the colour of titles on a dark ground. */
const isPale = (color: string): boolean => {
  const value = parseInt(color.slice(1), 16);
  const darkest = Math.min(value >> 16, (value >> 8) & 255, value & 255);
  return darkest > 0x99 && darkest < 0xf4;
};
