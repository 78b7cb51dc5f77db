/** What is printed in the sections that list controls and their tests, for checks of what became of it. */
import type { FlowElement, SourcedText } from '../layout/model';
import type { ReportText } from '../facts/report-text';
import { elementsOfKind } from '../sections';
import { cellsOf } from '../text/sourced-text';

const elementsOfTests = (report: ReportText): readonly FlowElement[] =>
  elementsOfKind(report.sections, 'TESTS_OF_CONTROLS', 'CRITERIA_AND_CONTROLS');

const passagesOf = (element: FlowElement): readonly SourcedText[] =>
  element.kind === 'TABLE' ? cellsOf(element).filter((cell) => !cell.continued) : [element];

/** The headings, paragraphs, list items and cells of those sections, in their order. */
export const printedWithHeadings = (report: ReportText): readonly SourcedText[] =>
  elementsOfTests(report).flatMap(passagesOf);

/** The same without the headings. */
export const printedTests = (report: ReportText): readonly SourcedText[] =>
  elementsOfTests(report)
    .filter(({ kind }) => kind !== 'HEADING')
    .flatMap(passagesOf);
