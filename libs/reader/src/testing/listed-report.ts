/** The sections of a report that hold its lists, for specs of controls and exceptions: put tests in, read facts out. */
import { findSections } from '../sections';
import { listFactsOf, type ListFacts } from '../facts/list-facts';
import { reportText, type ReportText } from '../facts/report-text';
import { scalarFactsOf, type ScalarFacts } from '../facts/scalar-facts';
import { heading, layoutOf, pageBreak, paragraph, type Piece } from './flow-builder';
import { TYPE_2 } from './report-builder';

export interface ReadLists {
  readonly report: ReportText;
  readonly scalars: ScalarFacts;
  readonly lists: ListFacts;
}

export interface ListedParts {
  readonly opinion?: readonly Piece[];
  readonly description?: readonly Piece[];
  readonly tests?: readonly Piece[];
  readonly other?: readonly Piece[];
}

const OPINION: readonly Piece[] = TYPE_2.opinion.map((line) =>
  line.startsWith('# ') ? heading(line.slice(2), 2) : paragraph(line.replace(/^\* /, '')),
);

export function readLists({ opinion = OPINION, description = [], tests = [], other = [] }: ListedParts): ReadLists {
  const layout = layoutOf(
    ...TYPE_2.cover.map((line) => paragraph(line, { bold: true, fontSize: 20 })),
    pageBreak,
    heading("Section I – Independent Service Auditor's Report", 1),
    heading('Scope'),
    paragraph(TYPE_2.scope),
    ...opinion,
    pageBreak,
    heading("Section II – Management's Assertion", 1),
    ...TYPE_2.assertion.map((line) => paragraph(line)),
    heading('Section III – Description of the System', 1),
    paragraph('The system has existed since 2015.'),
    ...description,
    pageBreak,
    heading('Section IV – Trust Services Criteria, Related Controls, Tests of Controls and Results', 1),
    paragraph('“Exception noted” means that one or more items in our sample did not conform to the control.'),
    ...tests,
    ...(other.length > 0 ? [heading('Section V – Other Information Provided by Acme (Unaudited)', 1), ...other] : []),
  );
  const report = reportText(layout, findSections(layout));
  const scalars = scalarFactsOf(report);
  return { report, scalars, lists: listFactsOf(report, scalars) };
}
