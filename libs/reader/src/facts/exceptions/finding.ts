/** What the auditor found, in the auditor's words, taken out of a cell of results. */
import type { Criterion } from '@countersign/vocabulary';
import type { SourcedText } from '../../layout/model';
import { escaped } from '../../text/escaped';
import { withoutMarker } from '../../text/markers';
import { plain } from '../../text/plain';
import { similarity, wordsIn } from '../../text/similarity';
import { sliceText } from '../../text/sourced-text';
import type { CriteriaMap } from '../controls/criteria-map';
import { criteriaOf } from '../controls/controls';
import type { ControlOccurrence, ResultOccurrence, TestOccurrence } from '../controls/occurrence';
import { outcomeOf } from '../controls/outcome';
import { isCrossReference, isPointer, isToldUnderCriterion, referenceIn } from '../controls/pointer';
import { namedFindings } from './named-findings';

export interface Finding {
  readonly controlId: string | null;
  readonly criteria: readonly Criterion[];
  readonly control: string | null;
  readonly test: string | null;
  readonly words: readonly SourcedText[];
  readonly response: SourcedText | null;
  /** What the result calls it by: "Note 1", "Exception E-1". */
  readonly reference?: string | null;
  /** "2." before the control's words, where it has no id. */
  readonly marker?: string | null;
}

// "Exception - MH.016: For 2 of 40 laptops ..." below a table: the control's id beside the word is no part of the finding.
const LABEL_WITH_ID =
  /^(?:exceptions?|deviations?|findings?)(?:\s*[–—-]?\s*|,?\s+(?:(?:in|for|of)\s+)?controls?\s+)(?=\S*\d)[A-Z][\w.-]{1,14}\s*[:–—-]\s+(?=\S)/i;
// "Finding: For 2 of 25 changes ..." where a narrative labels its parts.
const LABEL =
  /^(?:findings?|observations?|(?:nature|description|details) of (?:the )?(?:exception|deviation))\s*:\s+(?=\S)/i;
const LEAD =
  /(?:^|(?<=[.;]["”)]?\s))(?:exceptions?|deviations?)(?:\s*#?\d+)?(?:\s+(?:was\s+|were\s+)?(?:noted|identified|found))?\s*[:.–—]/gi;
const DENIAL = String.raw`No (?:\w+ ){0,2}(?:exceptions?|deviations?)(?: (?:was |were )?(?:noted|identified|found))?(?: (?:for|in) (?:the )?(?:other|remaining) \w+)?`;
const DENIED_BEFORE = new RegExp(String.raw`^(?:${DENIAL}\.?\s+)+(?=[A-Z\d])`, 'i');
const DENIED_AFTER = new RegExp(String.raw`\s+(?:${DENIAL}\.\s*)+$`, 'i');
const POINTER_AFTER =
  /\s+\(?(?:please )?(?:see|refer to)\b[^.]{0,60}\b(?:management|response|section [IVX\d]+)\b[^.]{0,60}\.?\)?$/i;

/** "T1: Exception noted": which test it was. */
const TEST_LABEL = /^(?:test|T)[ -]?#?\d{1,2}\s*[:–—-]\s+(?=\S)/i;

const trimmed = (text: SourcedText): SourcedText => {
  const before = DENIED_BEFORE.exec(plain(text.text))?.[0] ?? '';
  // "No exceptions noted, except that ..." is the finding itself.
  const isWhole = before.length >= text.text.length || /\b(?:except|other than)\b/i.test(before);
  const rest = isWhole ? text : sliceText(text, before.length);
  const after = [DENIED_AFTER, POINTER_AFTER].reduce((found, form) => {
    const end = form.exec(plain(found.text))?.index ?? 0;
    return end > 20 ? sliceText(found, 0, end) : found;
  }, rest);
  const label = [LABEL_WITH_ID, LABEL, TEST_LABEL].map((form) => form.exec(plain(after.text))?.[0]).find(Boolean) ?? '';
  return withoutMarker(label.length < after.text.length ? sliceText(after, label.length) : after);
};

/** One result may report several exceptions, each with its own lead. */
export function findingsIn(result: SourcedText, isDeviation = false): readonly SourcedText[] {
  if (isDeviation) return [trimmed(result)];
  const leads = [...plain(result.text).matchAll(LEAD)].map((match) => match.index);
  const starts = leads.length > 1 ? [...new Set([0, ...leads])] : [0];
  return starts
    .map((start, order) => trimmed(sliceText(result, start, starts[order + 1] ?? result.text.length)))
    .filter((part) => part.text.length > 0 && outcomeOf(part.text) === 'EXCEPTION');
}

/** What tests and findings of every kind speak of tells none of them from another. */
const OF_ANY_TEST = new Set(
  'inspected observed inquired examined reviewed obtained sample sampled selected selection tested test tests noted determine determined verify verified whether exception exceptions deviation deviations that this with from were been have which their there within control controls'.split(
    ' ',
  ),
);
const STEM = 6;

const tellingStems = (text: string): ReadonlySet<string> =>
  new Set(
    wordsIn(text)
      .filter((word) => (word.length > 3 || /\d/.test(word)) && !OF_ANY_TEST.has(word))
      .map((word) => word.slice(0, STEM)),
  );

/** Of the tests that share a result the one that speaks of the same things; all of them where none does more than another. */
const testOf = (tests: readonly TestOccurrence[], finding: string): string | null => {
  const stems = tellingStems(finding);
  const ranked = tests
    .map(({ procedure: { text } }) => ({
      text,
      shared: [...tellingStems(text)].filter((stem) => stems.has(stem)).length,
    }))
    .filter(({ text }) => text !== '');
  const most = Math.max(0, ...ranked.map(({ shared }) => shared));
  return (
    ranked
      .filter(({ shared }) => shared === most)
      .map(({ text }) => text)
      .join(' ') || null
  );
};

const BARE_LEAD = /^(?:exceptions?|deviations?)(?:\s+(?:was|were))?\s+(?:noted|identified|found)\s*[.:]?$/i;

/** "Exceptions noted." over a list of them is none by itself. */
const withoutBareLead = (results: readonly ResultOccurrence[]): readonly ResultOccurrence[] => {
  const isBare = ({ words }: ResultOccurrence) => BARE_LEAD.test(plain(words.text).trim());
  const tellsMore = results.some((result) => !isBare(result) && outcomeOf(result.words.text) === 'EXCEPTION');
  return tellsMore ? results.filter((result) => !isBare(result)) : results;
};

const ofTests = (occurrence: ControlOccurrence, all: Listing): readonly Finding[] => {
  const results = new Set(occurrence.tests.flatMap((test) => withoutBareLead(test.results)));
  return [...results].flatMap((result) => {
    const tests = occurrence.tests.filter((test) => test.results.includes(result));
    const { response } = result;
    const told = (words: SourcedText): readonly Finding[] =>
      findingsIn(words, result.isDeviation).map((finding) => ({
        ...ofOccurrence(occurrence, all.map),
        test: testOf(tests, finding.text),
        words: [finding],
        response,
        reference: referenceIn(words.text),
      }));
    const parts = namedFindings(result.words, all.ids);
    if (!parts) return told(result.words);
    const named = parts.named.flatMap(({ id, words }): readonly Finding[] => {
      const meant = listedWith(occurrence, id, all.occurrences);
      const found = { ...ofOccurrence(meant, all.map), test: testOf(meant.tests, words.text), response };
      return [{ ...found, words: [trimmed(words)], reference: referenceIn(result.words.text) }];
    });
    return [...(parts.before ? told(parts.before) : []), ...named];
  });
};

/** The control of that id, of several listings the one under the same criterion. */
const listedWith = (
  occurrence: ControlOccurrence,
  id: string,
  occurrences: readonly ControlOccurrence[],
): ControlOccurrence => {
  if (occurrence.id === id) return occurrence;
  const listed = occurrences.filter((each) => each.id === id);
  const near = listed.find(({ criteria }) => criteria.some((each) => occurrence.criteria.includes(each)));
  return near ?? listed[0] ?? occurrence;
};

/** What the findings of one control are seen against. */
interface Listing {
  readonly occurrences: readonly ControlOccurrence[];
  readonly ids: readonly string[];
  readonly map: CriteriaMap;
}

const ofOccurrence = (occurrence: ControlOccurrence, map: CriteriaMap) => ({
  controlId: occurrence.id,
  criteria: criteriaOf(occurrence, map),
  control: occurrence.description.text || null,
  marker: occurrence.marker ?? null,
});

/** Notes below the table take the place, one by one, of the results that point to them; others are findings too. */
const ofControl = (occurrence: ControlOccurrence, all: Listing): readonly Finding[] => {
  const { map } = all;
  const tested = ofTests(occurrence, all);
  const notes = occurrence.notes.map(
    ({ words, response }): Finding => ({
      ...ofOccurrence(occurrence, map),
      test: testOf(occurrence.tests, words.text),
      words: [trimmed(words)],
      response,
    }),
  );
  const found = tested.filter(tellsWhatIsPointedTo);
  const pointing = tested.filter((finding) => !found.includes(finding) && isPointer(wordsOf(finding)));
  const kept = tested.filter((finding) => found.length < pointing.length || !pointing.includes(finding));
  const told = kept.flatMap((finding): readonly Finding[] => {
    const at = pointing.indexOf(finding);
    const note = at < 0 ? undefined : (notes[at] ?? (notes.length > 0 ? null : undefined));
    if (note === null) return [];
    if (!note) return [finding];
    const { test, reference } = finding;
    return [{ ...note, test, reference, response: note.response ?? finding.response }];
  });
  const more = notes.slice(pointing.length);
  return [
    ...told,
    ...more.filter((note) => !told.some((finding) => similarity(wordsOf(finding), wordsOf(note)) > 0.6)),
  ];
};

/** "Deviation at 1.09. Scans were absent ...", "Deviation, control 37. ...": what names its own control tells nothing of the finding. */
const withoutOwnLabel = (finding: Finding): Finding => {
  const [first, ...others] = finding.words;
  if (!first || finding.controlId === null) return finding;
  const label = labelNaming(finding.controlId).exec(plain(first.text))?.[0] ?? '';
  return label === '' ? finding : { ...finding, words: [sliceText(first, label.length), ...others] };
};

const labelNaming = (id: string): RegExp =>
  new RegExp(
    String.raw`^(?:(?:exceptions?|deviations?|findings?)\b[^.]{0,30}\b(?:see|refer)\b[^.]{0,40}\.\s+)?(?:exceptions?|deviations?|findings?)(?:[\s,:#(–—-]|\b(?:noted|identified|found|at|in|for|of|on|under|controls?|no\.?|number)\b)*${escaped(id)}\)?\s*(?:[:.–—-]\s+)(?=\S)`,
    'i',
  );

/** "Deviation found; see below.", and below the row, among what the control's tests showed, "Deviation at 1.09. ...". */
const tellsWhatIsPointedTo = ({ words, controlId }: Finding): boolean =>
  controlId !== null && labelNaming(controlId).test(plain(words[0]?.text ?? ''));

const wordsOf = (finding: Finding): string => finding.words.map((text) => text.text).join(' ');

/** "See CC1.1" under another criterion: what was found there counts here too. */
const isTestedElsewhere = (occurrence: ControlOccurrence): boolean => {
  const results = occurrence.tests.flatMap((test) => test.results.map(({ words }) => words.text));
  return results.length > 0 && results.every((result) => isCrossReference(result) || isToldUnderCriterion(result));
};

export function findingsOf(occurrences: readonly ControlOccurrence[], map: CriteriaMap): readonly Finding[] {
  const ids = [...new Set(occurrences.flatMap(({ id }) => (id === null ? [] : [id])))];
  const referring = occurrences.filter((occurrence) => occurrence.id !== null && isTestedElsewhere(occurrence));
  const told = occurrences.filter(
    (occurrence) =>
      !referring.includes(occurrence) ||
      !occurrences.some((other) => other.id === occurrence.id && !referring.includes(other)),
  );
  return told
    .flatMap((occurrence) => ofControl(occurrence, { occurrences, ids, map }))
    .map((finding) => {
      const same = referring.filter((each) => each.id === finding.controlId);
      const criteria = [...finding.criteria, ...same.flatMap((each) => criteriaOf(each, map))];
      return { ...withoutOwnLabel(finding), criteria: [...new Set(criteria)] };
    });
}
