/** Every place of the report where a control is listed, in order, with its tests. */
import type { FlowElement, Heading, ListItem, Paragraph, Table } from '../../layout/model';
import { sectionsOfKind } from '../../sections';
import { leadingCriteria } from '../../text/criteria';
import { sliceText } from '../../text/sourced-text';
import { responseIn } from '../exceptions/response-label';
import type { ReportText } from '../report-text';
import { ControlCollector } from './control-collector';
import { controlTable, type ControlTable } from './control-columns';
import { idAtEnd } from './control-id';
import { isCriteriaMap } from './criteria-map';
import { namedControl } from './named-control';
import { labelOfCell, readLabelled, readValue } from './labelled-lines';
import type { ControlOccurrence } from './occurrence';
import { outcomeOf } from './outcome';
import { collectFromTable } from './table-controls';

export function controlOccurrences(report: ReportText): readonly ControlOccurrence[] {
  const sections = sectionsOfKind(report.sections, 'TESTS_OF_CONTROLS', 'CRITERIA_AND_CONTROLS');
  const lists = new Set(sectionsOfKind(report.sections, 'CUECS', 'CSOCS').flatMap((section) => section.elements));
  const within = (elements: readonly FlowElement[], isListing: boolean) =>
    occurrencesIn(
      elements.filter((element) => !lists.has(element)),
      isListing,
    );
  const listed = within(
    sections.flatMap((section) => section.elements),
    true,
  );
  if (listed.some((control) => control.id !== null || control.tests.length > 0)) return listed;
  // A Type 1 report may list its controls in the description alone.
  const described = within(report.description.elements, false);
  const elsewhere = described.length > 0 ? described : within(otherTables(report), false);
  return elsewhere.length > 0 ? elsewhere : listed;
}

const otherTables = (report: ReportText): readonly FlowElement[] => {
  const letters = new Set<FlowElement>([
    ...report.opinion.elements,
    ...report.assertion.elements,
    ...report.cover.elements,
  ]);
  return report.layout.flow.filter((element) => !letters.has(element));
};

const occurrencesIn = (elements: readonly FlowElement[], isListing: boolean): readonly ControlOccurrence[] => {
  const collector = new ControlCollector();
  let before: ControlTable | null = null;
  for (const element of elements) {
    if (element.kind !== 'TABLE') {
      readText(element, collector, isListing);
      continue;
    }
    if (isCriteriaMap(element)) continue;
    const table = controlTable(element, before);
    if (table) {
      before = table;
      collectFromTable(table, collector);
    } else if (isListing) readLabelTable(element, collector);
  }
  return collector.finish();
};

/** "Management's Response" over the paragraph that gives it. */
const isResponseHeading = (text: string): boolean =>
  /^management(?:['’]s?)? responses?(?: to [^.:]{1,60})?:?$/i.test(text.trim());

/** "Exception – Control LA-3", "Exception 1": a line over the paragraph that tells the exception. */
const isNoteLabel = (text: string): boolean =>
  text.length < 90 &&
  /^(?:exceptions?|deviations?|findings?)\b[^.]*$/i.test(text.trim()) &&
  !/\b(?:of|in|for) \d/i.test(text);

/** Below a table: "Exception noted in LA-14: ..."; not the legend that says what an exception is. */
const isExceptionNote = (text: string): boolean =>
  /^(?:exceptions?|deviations?|findings?)\b/i.test(text) &&
  !/\b(?:means?|indicates?|is defined|are defined|refers? to)\b/i.test(text) &&
  outcomeOf(text) === 'EXCEPTION' &&
  text.length > 40;

type Text = Heading | Paragraph | ListItem;

const readText = (text: Text, collector: ControlCollector, isListing: boolean): void => {
  const ending = idAtEnd(text.text);
  if (ending && text.kind !== 'HEADING') {
    collector.begin(ending.id, [sliceText(text, 0, ending.end)]);
    return collector.close();
  }
  const led = leadingCriteria(text.text);
  if (led) return collector.underCriteria(led.criteria);
  if (!isListing) {
    if (text.kind === 'HEADING') collector.underCriteria([]);
    return;
  }
  if (isResponseHeading(text.text)) return collector.awaitResponse(text.text);
  const response = responseIn(text) ?? (collector.awaitsResponse && text.kind !== 'HEADING' ? text : null);
  if (response) return collector.respond(response, text.text);
  if (isNoteLabel(text.text) && collector.awaitNote(text.text)) return;
  if ((collector.awaitsNote && text.kind !== 'HEADING') || isExceptionNote(text.text)) return collector.note(text);
  if (readLabelled(text, collector)) return;
  const named = text.kind === 'LIST_ITEM' && !text.bold ? null : namedControl(text);
  // "4.1 Scope of Tests" is numbered as a part of the report.
  const isPart =
    named !== null && /^\d/.test(named.id) && (text.kind === 'HEADING' || text.bold || text.text.length < 60);
  if (named && !isPart) return collector.begin(named.id, named.description, named.criteria ?? undefined);
  if (text.kind === 'HEADING') collector.underCriteria([]);
};

const readLabelTable = (table: Table, collector: ControlCollector): void => {
  const rows = table.rows.filter((row) => row.cells.length > 0);
  const labels = rows.map((row) => (row.cells.length > 1 ? labelOfCell(row.cells[0]?.text ?? '') : null));
  if (table.columnCount !== 2 || labels.filter((label) => label !== null).length < 2) return;
  rows.forEach((row, order) => {
    const [first, second] = row.cells;
    const label = labels[order];
    if (label && second) readValue(label, second, collector);
    else if (first)
      readText(
        { ...first, kind: 'PARAGRAPH', index: 0, page: row.page, box: table.box, fontSize: 0, bold: true },
        collector,
        true,
      );
  });
};
