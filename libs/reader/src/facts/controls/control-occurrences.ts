/** Every place of the report where a control is listed, in order, with its tests. */
import type { Criterion } from '@countersign/vocabulary';
import type { FlowElement, Heading, ListItem, Paragraph, SourcedText, Table } from '../../layout/model';
import { sectionsOfKind } from '../../sections';
import { criteriaIn, criteriaOnLine, isOnlyCriteria, leadingCriteria, trailingCriteria } from '../../text/criteria';
import { sliceText } from '../../text/sourced-text';
import { listsAnswers, summaryElements } from '../exceptions/entries';
import { responseIn } from '../exceptions/response-label';
import type { ReportText } from '../report-text';
import { bestReading } from './by-ids/best-reading';
import { cardWithVerdict, headBeside, isCardTable, isLineCard, readCards } from './cards';
import { needsCatalogue, withCatalogue } from './catalogue';
import { citesMore } from './citation-line';
import { ControlCollector } from './control-collector';
import { controlTable, type ControlTable } from './control-columns';
import { cardHead, idAtEnd, idAtStart, idOfCell, isControlId } from './control-id';
import { withCriteriaBeside } from './criteria-beside';
import { areMappedByNumber, isCriteriaMap } from './criteria-map';
import { isExceptionLabel, noteException, readLabelledException } from './exception-rows';
import { atFurtherTitles } from './further-titles';
import { atLabelLines } from './label-lines';
import { rowsByLabel } from './label-rows';
import { behindTitles, repeatsTitles } from './header-remains';
import { namedControl } from './named-control';
import { isLabelTable, namesControl, namesRow, readLabelled, readPartLabel, readValue } from './labelled-lines';
import { labelOfCell, type Label } from './labels';
import { labelReader, type LabelReader } from './learned-labels';
import { calledByNumbers, withLeadingNumbers } from './numbered-controls';
import type { ControlOccurrence } from './occurrence';
import { isBareVerdict, outcomeOf, speaksOfDeviation } from './outcome';
import { signsIn } from './result-signs';
import { collectResults } from './results-by-id';
import { collectFromTable } from './table-controls';
import { splitTestAndResult } from './test-and-result';
import { countsFailures, isTestProcedure, isToldTest } from './test-wording';

export function controlOccurrences(report: ReportText): readonly ControlOccurrence[] {
  const listed = listedOccurrences(report).map(withCriteriaBeside);
  return calledByNumbers(withLeadingNumbers(listed), areMappedByNumber(report.layout.flow));
}

function listedOccurrences(report: ReportText): readonly ControlOccurrence[] {
  const listing = listingElements(report);
  const listed = bestReading(occurrencesIn(listing, true), listing);
  const inDescription = () => occurrencesIn(elementsOutside(report, report.layout.flow, []), false);
  if (listed.some((control) => control.id !== null || control.tests.length > 0))
    return needsCatalogue(listed) ? withCatalogue(listed, inDescription()) : listed;
  // A Type 1 report may list its controls in the description alone.
  const elsewhere = inDescription();
  if (elsewhere.length > 0) return elsewhere;
  return listed.length > 0 ? listed : paragraphsUnderCriteria(listing);
}

const LEAST_CRITERIA = 5;

/** A Type 1 report may list its controls as paragraphs without ids, below the headings of their criteria. */
const paragraphsUnderCriteria = (elements: readonly FlowElement[]): readonly ControlOccurrence[] => {
  const headed = elements.filter((element) => element.kind === 'HEADING' && leadingCriteria(element.text) !== null);
  if (headed.length < LEAST_CRITERIA) return [];
  const collector = new ControlCollector();
  for (const element of elements) {
    if (element.kind === 'TABLE') continue;
    const led = leadingCriteria(element.text);
    if (led || element.kind === 'HEADING') collector.underCriteria(led?.criteria ?? []);
    else if (collector.currentCriteria.length > 0) collector.begin(null, [element]);
  }
  return collector.finish();
};

/** From the first list of controls on: a heading among the tests may pass for another section's. */
const listingElements = (report: ReportText): readonly FlowElement[] => {
  const [first] = sectionsOfKind(report.sections, 'TESTS_OF_CONTROLS', 'CRITERIA_AND_CONTROLS');
  if (!first) return [];
  const start = first.heading?.index ?? first.elements[0]?.index ?? 0;
  const own = sectionsOfKind(report.sections, 'TESTS_OF_CONTROLS', 'CRITERIA_AND_CONTROLS').flatMap(
    (each) => each.elements,
  );
  return elementsOutside(report, report.layout.flow.slice(start), own);
};

/** Without the sections that list other things; `own` elements stay wherever they stand. */
const elementsOutside = (
  report: ReportText,
  elements: readonly FlowElement[],
  own: readonly FlowElement[],
): readonly FlowElement[] => {
  const { sections } = report;
  const others = sectionsOfKind(
    sections,
    'COVER',
    'TABLE_OF_CONTENTS',
    'AUDITORS_REPORT',
    'MANAGEMENT_ASSERTION',
    'OTHER_INFORMATION',
  );
  const lists = sectionsOfKind(sections, 'CUECS', 'CSOCS').concat(
    own.length > 0 ? [] : sectionsOfKind(sections, 'SUBSERVICE_ORGANIZATIONS'),
  );
  const kept = new Set(own);
  const left = new Set(lists.flatMap((section) => section.elements));
  // A list of the exceptions by criterion or control is none of controls.
  for (const element of summaryElements(report))
    if (element.kind === 'TABLE' && (element.columnCount < 4 || listsAnswers(element)) && own.length > 0)
      left.add(element);
  for (const element of others.flatMap((section) => section.elements)) if (!kept.has(element)) left.add(element);
  return elements.filter((element) => !left.has(element));
};

const occurrencesIn = (elements: readonly FlowElement[], isListing: boolean): readonly ControlOccurrence[] => {
  const collector = new ControlCollector();
  const signs = signsIn(elements);
  const labelIn = labelReader(elements);
  let before: ControlTable | null = null;
  // A broken page may show the same table with fewer columns.
  const known = new Map<number, ControlTable>();
  let above: FlowElement | null = null;
  let label: Label | null = null;
  for (const element of elements) {
    const text = above;
    above = element;
    if (element.kind !== 'TABLE') {
      for (const part of isListing ? atLabelLines(element) : [element]) {
        const rest = before && behindTitles(part, before.titles);
        if (rest && collector.takesEndOfRow(rest)) continue;
        const isRepeated = before !== null && repeatsTitles(part.text, before.titles);
        if (!isRepeated && !collector.takesEndOfRow(part)) readText(part, collector, isListing, text);
      }
      continue;
    }
    collector.forgetNote();
    if (isCriteriaMap(element)) continue;
    if (isListing && isLabelTable(element, labelIn)) {
      // What the last label announced may go on where the layout began a table of its own.
      label = readLabelTable(element, collector, labelIn, text?.kind === 'TABLE' ? label : null);
      continue;
    }
    if (isListing && isCardTable(element)) {
      readCards(element, collector);
      continue;
    }
    if (isListing && isLineCard(element)) {
      readLineCard(element, collector);
      continue;
    }
    const card = isListing ? cardWithVerdict(element) : null;
    if (card) {
      collector.beginCard(card.id, card.criteria, card.verdict);
      continue;
    }
    const criterion = criterionAlone(element);
    if (criterion) {
      collector.underCriteria(criterion);
      continue;
    }
    for (const part of atFurtherTitles(element)) {
      const table = controlTable(part, known.get(part.columnCount) ?? before);
      if (table?.holdsResultsAlone) collectResults(table, collector);
      else if (table) {
        before = table;
        known.set(part.columnCount, table);
        beginAbove(text, table, collector);
        collectFromTable(table, collector, signs);
      }
    }
  }
  return collector.finish();
};

/** "CC3.1 | The entity specifies objectives ...": the head of a table whose controls stand on the next page. */
const criterionAlone = ({ rows: [row, ...others] }: Table): readonly Criterion[] | null => {
  const [first, second, ...more] = row?.cells ?? [];
  const isAlone = first && second && others.length + more.length === 0 && isOnlyCriteria(first.text);
  return isAlone && idAtStart(second.text) === null && second.text.length > 30 ? criteriaIn(first.text) : null;
};

/** Controls without ids may stand as paragraphs, each over a table of its tests. */
const beginAbove = (text: FlowElement | null, { roles }: ControlTable, collector: ControlCollector): void => {
  if (text?.kind !== 'PARAGRAPH' || roles.includes('CONTROL') || roles.includes('ID')) return;
  const isControl = /\.$/.test(text.text.trim()) && leadingCriteria(text.text) === null && responseIn(text) === null;
  if (isControl && !collector.isOpen && !collector.areNamed && collector.currentCriteria.length > 0)
    collector.begin(null, [text]);
};

/** "Management's Response" over the paragraph that gives it. */
const isResponseHeading = (text: string): boolean =>
  /^management(?:['’]s?)? responses?(?: to [^.:]{1,60})?:?$/i.test(text.trim());

/** "Exception – Control LA-3", "Exception 1": a line over the paragraph that tells the exception. */
const isNoteLabel = (text: string): boolean =>
  text.length < 90 &&
  /^(?:exceptions?|deviations?|findings?)\b[^.]*$/i.test(text.trim()) &&
  !/\b(?:of|in|for) \d/i.test(text);

const SAYS_EXCEPTION = /^(?:exceptions?|deviations?|findings?)\b/i;

/** Below a table: "Exception noted in LA-14: ..."; not the legend that says what an exception is. */
const isExceptionNote = (text: string): boolean =>
  SAYS_EXCEPTION.test(text) &&
  !/\b(?:means?|indicates?|is defined|are defined|refers? to)\b/i.test(text) &&
  outcomeOf(text) === 'EXCEPTION' &&
  text.length > 40;

type Text = Heading | Paragraph | ListItem;

const FOOTNOTE_MARK =
  /^(?:\((?:[a-z]|\d{1,2})\)|\[(?:[a-z]|\d{1,2})\]|[*†‡]{1,3}|(?:Foot)?[Nn]ote \d{1,2}(?=[:.)]?\s))(?=\s|$|[:.)])/;
/** "1 Two of 40 leavers ..." at the page's foot, where a result bears a raised 1. */
const RAISED_NUMBER = /^\d{1,2}(?=\s+["“]?[\p{Lu}\d])/u;
const BEHIND_MARK = /^[\s:.)–—-]*/;

const readFootnote = (text: Text, collector: ControlCollector): boolean => {
  if (text.kind === 'HEADING') return false;
  const written = (FOOTNOTE_MARK.exec(text.text) ?? RAISED_NUMBER.exec(text.text))?.[0];
  if (written) {
    const at = written.length + (BEHIND_MARK.exec(text.text.slice(written.length))?.[0].length ?? 0);
    return collector.footnote(written, sliceText(text, at));
  }
  const marker = text.kind === 'LIST_ITEM' ? text.marker : '';
  return FOOTNOTE_MARK.test(marker) && collector.footnote(marker, text);
};

/** On the card of a control that failed, behind "What happened". */
const TELLS_WHAT_WAS_DONE =
  /^what (?:we|they|management|the company) (?:did|have done|has done|changed)(?: about (?:it|this))?:?$/i;

/** "Criteria. CC3.1": a line so short that it passes for a heading. */
const CRITERIA_LINE = /^(?:\w+ ){0,3}criteri(?:a|on)\b[^:.]{0,20}[:.](?:[\s,;]|and|[A-Z]{1,2}\d\.\d)+$/i;

/** Criteria as paragraphs one below the other, above the table of what serves them all. */
const standsBelowCriterion = (text: Text, above: FlowElement | null): boolean =>
  text.kind === 'PARAGRAPH' && above?.kind === 'PARAGRAPH' && leadingCriteria(above.text) !== null;

const readText = (
  text: Text,
  collector: ControlCollector,
  isListing: boolean,
  above: FlowElement | null = null,
): void => {
  const ending = idAtEnd(text.text);
  if (ending && text.kind !== 'HEADING' && !isExceptionLabel(text.text)) {
    collector.begin(ending.id, [sliceText(text, 0, ending.end)]);
    return collector.close();
  }
  const led = leadingCriteria(text.text);
  // On a card the criteria stand below the control's id or words, where none stand above.
  if (led && text.kind !== 'HEADING' && collector.awaitsCriteria && isOnlyCriteria(text.text))
    return collector.cite(led.criteria);
  const labelled = isListing && collector.awaitsCriteria && CRITERIA_LINE.test(text.text) ? criteriaIn(text.text) : [];
  if (labelled.length > 0) return collector.cite(labelled);
  // "CC6.2 / LA-4" over what a result left to a summary.
  if (led && text.kind === 'HEADING' && collector.awaitPointed(text.text)) return;
  if (led) {
    const stacked = standsBelowCriterion(text, above) ? collector.currentCriteria : [];
    const criteria = [...new Set([...stacked, ...led.criteria])];
    collector.underCriteria(criteria, text.kind === 'HEADING' ? text.level : undefined);
    // A criterion's heading and the first control's, put into one.
    const ending =
      text.kind === 'HEADING'
        ? /\sControl(?: Activity)?(?: (?:#|No\.?|Number|ID))?:?\s+(\S+)$/.exec(text.text)?.[1]
        : undefined;
    if (isListing && ending && isControlId(ending)) collector.begin(ending, []);
    return;
  }
  if (!isListing) {
    if (text.kind === 'HEADING') collector.underHeading(text.level);
    return;
  }
  if (collector.isOpen && citesMore(text.text)) return collector.cite(criteriaIn(text.text));
  if (readGroupCriteria(text, collector)) return;
  if (readFootnote(text, collector)) return;
  const isAnswer = collector.isOpen && labelOfCell(text.text) === 'RESPONSE';
  if (isResponseHeading(text.text) || isAnswer || (collector.isFailedCard && TELLS_WHAT_WAS_DONE.test(text.text)))
    return collector.awaitResponse(text.text);
  const response = responseIn(text) ?? (collector.awaitsResponse && text.kind !== 'HEADING' ? text : null);
  if (response) return collector.respond(response, text.text);
  // "Test 2: Exception noted" below "Results of Tests:" is a result, whatever it begins with.
  const isNumbered = text.kind !== 'HEADING' && /^(?:tests?|procedures?)\s*#?\d/i.test(text.text);
  if (isNumbered && collector.takesLine(text)) return;
  if (readPointedNote(text, collector)) return;
  if (readPartLabel(text.text, collector) || readLabelled(text, collector)) return;
  if (text.kind !== 'HEADING' && answersById(text, collector)) return;
  // On a card the control's words may be set larger than what was tested.
  if (text.kind === 'HEADING' && collector.hasVerdict && collector.awaitsDescription) return collector.describe([text]);
  // The id is all of the line over the control's words.
  const alone = text.kind === 'LIST_ITEM' ? null : idOfCell(text);
  // Without a criterion above it a known id heads what is said of it elsewhere.
  const isListed = alone !== null && (!collector.knows(alone) || collector.currentCriteria.length > 0);
  if (alone !== null && isListed && /[A-Za-z].*\d/.test(alone)) return collector.begin(alone, []);
  const named = text.kind === 'LIST_ITEM' && !text.bold ? null : namedControl(text);
  // "4.1 Scope of Tests" is numbered as a part of the report.
  const isPart =
    named !== null && /^\d/.test(named.id) && (text.kind === 'HEADING' || text.bold || text.text.length < 60);
  // "K8.01 The tickets of two releases ..." where the result of that control left it to a note.
  const [told] = named?.description ?? [];
  if (named && told && collector.awaitPointed(named.id)) return noteException(told, collector);
  if (named && !isPart) {
    const mayBeTitle = text.kind === 'HEADING' || /^\d/.test(named.id);
    return collector.begin(named.id, named.description, named.criteria ?? undefined, mayBeTitle);
  }
  if (text.kind !== 'HEADING' && readLabelledVerdict(text, collector)) return;
  if (text.kind !== 'HEADING' && (collector.takesLine(text) || readUnlabelledTest(text, collector))) return;
  if ((isNoteLabel(text.text) || isExceptionLabel(text.text)) && collector.awaitNote(text.text)) return;
  if (text.kind !== 'HEADING' && !SAYS_EXCEPTION.test(text.text) && readLabelledException(text, collector)) return;
  if ((collector.awaitsNote && text.kind !== 'HEADING') || isExceptionNote(text.text))
    return noteException(text, collector);
  if (text.kind === 'HEADING') collector.underHeading(text.level);
};

/** "Control B-22 (CC6.3). One of the three users ..." where the result of that control left it to a note. */
const readPointedNote = (text: Text, collector: ControlCollector): boolean => {
  const named = /^controls?\b/i.test(text.text) ? namedControl(text) : null;
  const [told] = named?.description ?? [];
  if (!named || !told || outcomeOf(told.text) !== 'EXCEPTION' || !collector.awaitPointed(named.id)) return false;
  noteException(told, collector);
  return true;
};

// What is said to a finding is said by "we", or of what has been done since.
const TELLS_REMEDY =
  /^(?:we|our|management)\b|\bwe (?:have|had|are|will|now|plan|agree)\b|\b(?:has|have) (?:since|now|meanwhile)?\s*been\b|\b(?:will|is to|are to) be\b|\b(?:now|meanwhile|henceforth|from now on|going forward)\b/i;

/** "KF.114 We have changed the workflow ..." below the tests: management's words to what was found in that control. */
const answersById = (text: Text, collector: ControlCollector): boolean => {
  const named = namedControl(text);
  const [told] = named?.description ?? [];
  if (!named || !told || !TELLS_REMEDY.test(told.text) || speaksOfDeviation(told.text) || countsFailures(told.text))
    return false;
  return collector.respondTo(named.id, told);
};

/** Below a control that a line names: "Inspected ... No exceptions noted.", with no label over it. */
const readUnlabelledTest = (text: Text, collector: ControlCollector): boolean => {
  if (collector.openId === null || collector.awaitsDescription) return false;
  if (isTestProcedure(text.text) && (text.kind === 'LIST_ITEM' || isToldTest(text.text))) {
    collector.test({ ...splitTestAndResult([text]), response: [] });
    return true;
  }
  if (!collector.awaitsResult || !isVerdict(text.text)) return false;
  collector.result([text]);
  return true;
};

const MOST_OF_LABEL = 4;

/** "Conclusion Effective": where a page's end left a card's last row alone, no column parts the label from the verdict. */
const readLabelledVerdict = (text: Text, collector: ControlCollector): boolean => {
  if (collector.openId === null || !collector.awaitsResult) return false;
  const words = text.text.split(' ').slice(0, 2 * MOST_OF_LABEL);
  const labels = words.slice(0, MOST_OF_LABEL).map((_, order) => words.slice(0, order + 1).join(' '));
  const label = labels.find((each) => each.length < text.text.length && labelOfCell(each) === 'RESULT');
  const verdict = label === undefined ? null : sliceText(text, label.length);
  if (verdict === null || !isBareVerdict(verdict.text)) return false;
  collector.result([verdict]);
  return true;
};

const LONGEST_VERDICT = 300;

const isVerdict = (text: string): boolean => text.length < LONGEST_VERDICT && outcomeOf(text) !== 'UNCLEAR';

/** "Criteria addressed: CC6.1, CC6.2" above a group of controls, or "Logical Access (CC6.1, CC6.2)" as their heading. */
const readGroupCriteria = (text: Text, collector: ControlCollector): boolean => {
  if (text.kind === 'HEADING') {
    const cited = idAtStart(text.text) === null ? trailingCriteria(text.text) : null;
    if (cited) collector.underCriteria(cited.criteria, text.level);
    return cited !== null;
  }
  const criteria = criteriaOnLine(text.text);
  if (criteria && !collector.isOpen) collector.underGroupCriteria(criteria);
  return criteria !== null && !collector.isOpen;
};

const readLabelTable = (
  table: Table,
  collector: ControlCollector,
  labelIn: LabelReader,
  before: Label | null,
): Label | null => {
  let above = before;
  for (const row of table.rows.flatMap(rowsByLabel)) {
    const [first, second] = row.cells;
    const label = first && second ? labelIn(first.text) : null;
    // A card's first row may hold the control's id and its criteria, and say so of neither.
    const named = cardHead(row.cells);
    const told = named ? null : namesRow(row);
    if (label && second) readValue(label, second, collector, second.paragraphs);
    else if (told) collector.begin(told.id, told.words.paragraphs);
    else if (named) collector.begin(named.id, [], named.criteria);
    else if (first && second && namesControl(first)) collector.begin(idOfCell(first), second.paragraphs);
    // What other things the firm notes of a control ("HIPAA", "Frequency") are neither its words nor its tests.
    else if (first && second && isOtherLabel(first, collector)) continue;
    // Where a page's end cut the row, the label does not stand again.
    else if (first && !second && first.column === 1 && above) collector.goOn(above, first.paragraphs);
    else if (first) readText({ ...first, ...WIDE, page: row.page, box: table.box }, collector, true);
    above = label ?? above;
  }
  return above;
};

const readLineCard = (table: Table, collector: ControlCollector): void => {
  for (const row of table.rows) {
    const [line] = row.cells;
    const named = headBeside(row);
    if (named) collector.begin(named.id, named.description, named.criteria ?? undefined);
    else if (line) readText({ ...line, ...WIDE, page: row.page, box: table.box }, collector, true);
  }
};

const isOtherLabel = (cell: SourcedText, collector: ControlCollector): boolean =>
  collector.isOpen && cell.text.length < 40 && !/\d/.test(cell.text) && responseIn(cell) === null;

/** A row over the whole width reads like a line between tables. */
const WIDE = { kind: 'PARAGRAPH', index: 0, fontSize: 0, bold: true } as const;
