/** Items that the layout left as paragraphs: numbered 1.1 and 1.2, lettered "(a)Notifying", with a bullet of its own font. */
import type { FlowElement, ListItem, Paragraph } from '../../layout/model';
import { escaped } from '../../text/escaped';
import { sliceText } from '../../text/sourced-text';
import { idAtStart } from './listed-item';
import { isAside } from './wording';

const STARTS = String.raw`(?:^|(?<=[.;:)”"]\s+))`;
const NEXT = String.raw`(?=["“(]?\p{Lu})`;

// "CUEC-12 Clients are ..." behind another's last word
const NAMED = new RegExp(
  String.raw`${STARTS}(?=(?:CUECs?|UECs?|CUE|UCC|CSOCs?|CSC|CCC|UER)\s?[-‐‑–#._]?\s?\d{1,3}\b[\s:.)–—-]*${NEXT})`,
  'gu',
);

// Each kind of mark by itself: a lone one may be a word, two of a kind are a list.
const MARKS: readonly RegExp[] = [
  // "3.4.1 Subscribers decide ...", "1.2 The role of ..."
  new RegExp(String.raw`${STARTS}\(?\d{1,2}(?:\.\d{1,3}){1,3}[.)]?\s+${NEXT}`, 'gu'),
  // "(a)Notifying the Company", "2.Reviewing"; but not "(b) The", which the layout knows.
  new RegExp(String.raw`^\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]\s?${NEXT}`, 'gu'),
  NAMED,
  // A bullet whose font has no letter for it, though the item before it has no point at its end.
  new RegExp(String.raw`(?:^|(?<=\s))[\ufffd•●▪■◦\uf000-\uf0ff]\s*${NEXT}`, 'gu'),
  // "o Subscribers decide"
  new RegExp(String.raw`${STARTS}[o§*–—-]\s+${NEXT}`, 'gu'),
];

const LEAST_IN_SERIES = 3;

/** "CC-U01 Subscribers ...", "CC-U03 The role ...": ids of one form that begin several paragraphs begin items within others. */
const seriesOf = (paragraphs: readonly Paragraph[]): readonly RegExp[] => {
  const forms = paragraphs.flatMap(
    ({ text }) =>
      /^(?=[^\d\s]*\p{Lu})[\p{Lu}\d][\p{L}.#_-]{0,9}(?=\d{1,3}[\s:.)–—-]+["“(]?\p{Lu})/u.exec(text)?.[0] ?? [],
  );
  const series = [...new Set(forms)].filter(
    (form) => forms.filter((other) => other === form).length >= LEAST_IN_SERIES,
  );
  return series.map((form) => new RegExp(String.raw`${STARTS}(?=${escaped(form)}\d{1,3}\b[\s:.)–—-]+${NEXT})`, 'gu'));
};

interface Mark {
  readonly start: number;
  readonly end: number;
}

const marksBy = (form: RegExp, text: string): readonly Mark[] =>
  [...text.matchAll(form)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** The paragraphs of a part, with an item for each mark in those that have one of a kind of which the part has several. */
export function atTheirMarks(elements: readonly FlowElement[]): readonly FlowElement[] {
  const paragraphs = elements.filter((element): element is Paragraph => element.kind === 'PARAGRAPH');
  const listed = elements.some((element) => element.kind === 'LIST_ITEM');
  const form = [...MARKS, ...seriesOf(paragraphs)].find((each) => {
    const count = paragraphs.reduce((sum, { text }) => sum + marksBy(each, text).length, 0);
    return count > 1 || (count === 1 && listed && each === MARKS[1]);
  });
  if (!form) return elements;
  return elements.flatMap((element): readonly FlowElement[] =>
    element.kind === 'PARAGRAPH' ? cut(element, form) : [element],
  );
}

/** "... are assumed: CSOC-1 Hosts are patched. CSOC-2 Visitors are escorted.": the sentence and an item for each. */
export const atTheirNames = (element: FlowElement): readonly FlowElement[] =>
  element.kind === 'PARAGRAPH' && marksBy(NAMED, element.text).length > 1 ? cut(element, NAMED) : [element];

const cut = (paragraph: Paragraph, form: RegExp): readonly (Paragraph | ListItem)[] => {
  const marks = marksBy(form, paragraph.text);
  // "3.7.1 The following list is not exhaustive" is numbered like the others, and no item.
  const words = paragraph.text.slice(idAtStart(paragraph.text)?.end ?? 0);
  if (marks.length === 0 || (marks.length === 1 && isAside(words))) return [paragraph];
  const lead = (marks[0]?.start ?? 0) > 0 ? [{ ...paragraph, ...sliceText(paragraph, 0, marks[0]?.start) }] : [];
  const items = marks.map(
    (mark, order): ListItem => ({
      ...paragraph,
      ...sliceText(paragraph, mark.end, marks[order + 1]?.start ?? paragraph.text.length),
      kind: 'LIST_ITEM',
      marker: paragraph.text.slice(mark.start, mark.end).trim() || '•',
      depth: 0,
    }),
  );
  return [...lead, ...items];
};
