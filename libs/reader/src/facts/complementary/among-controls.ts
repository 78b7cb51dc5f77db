/** Complementary user entity controls that stand among the service organization's own: a column, a row, a labelled line. */
import type { FlowElement, Row, SourcedText, Table } from '../../layout/model';
import { sectionsOfKind } from '../../sections';
import { bodyRowsOf, cellsIn, headerRowsOf, rolesByHeader, type HeaderRule } from '../../tables/column-roles';
import { criteriaIn, leadingCriteria } from '../../text/criteria';
import { plain } from '../../text/plain';
import { sliceText } from '../../text/sourced-text';
import type { ReportText } from '../report-text';
import { controlsInCell } from './cell-items';
import { readItem, type ListedItem } from './listed-item';
import { isDuty, saysNone } from './wording';

type Column = 'CUEC' | 'CRITERIA' | 'ELSE';

const RULES: readonly HeaderRule<Column>[] = [
  [
    'CUEC',
    /complementary (?:user|customer|client)|user[- ]entity (?:control|responsib)|\bcuecs?\b(?! ?(?:#|no|id|ref))/,
  ],
  ['CRITERIA', /criteri|\btsc\b|\btsp\b|trust services/, /control/],
  ['ELSE', /control|test|result|procedure|description/],
];

const LABEL =
  /^(?:complementary (?:user|customer|client)[- ]?(?:entity )?controls?(?: ?\(CUECs?\))?|user[- ]entity controls?(?: considerations?)?|user control considerations?|CUECs?)(?:\s?[-#]?\s?\d+)?\s*[:.–—-]+\s*/i;

export function cuecsAmongControls(report: ReportText): readonly ListedItem[] {
  const sections = sectionsOfKind(report.sections, 'TESTS_OF_CONTROLS', 'CRITERIA_AND_CONTROLS');
  return sections.flatMap((section) => {
    const inLists = new Set(sectionsOfKind(section.children, 'CUECS', 'CSOCS').flatMap((part) => part.elements));
    return readElements(section.elements.filter((element) => !inLists.has(element)));
  });
}

const readElements = (elements: readonly FlowElement[]): readonly ListedItem[] => {
  let criteria = leadingCriteria('')?.criteria ?? [];
  return elements.flatMap((element): readonly ListedItem[] => {
    if (element.kind === 'TABLE') return [...inColumn(element), ...inRows(element)];
    const led = leadingCriteria(element.text);
    if (led) criteria = led.criteria;
    const labelled = withoutLabel(element);
    return labelled ? [readItem(labelled, { criteria, owner: null })] : [];
  });
};

const withoutLabel = (text: SourcedText): SourcedText | null => {
  const label = LABEL.exec(plain(text.text));
  if (!label || label[0].length >= text.text.length) return null;
  const rest = sliceText(text, label[0].length);
  return isDuty(rest.text) && !saysNone(rest.text) ? rest : null;
};

const inColumn = (table: Table): readonly ListedItem[] => {
  const headers = headerRowsOf(table, RULES);
  const roles = rolesByHeader(table, headers, RULES);
  if (!roles.includes('CUEC') || roles.filter((role) => role === 'ELSE').length === 0) return [];
  let criteria = criteriaIn('');
  return bodyRowsOf(table, headers).flatMap((row) => {
    const cited = criteriaIn(
      row.isFullWidth ? row.cells.map((cell) => cell.text).join(' ') : criteriaWords(row, roles),
    );
    if (cited.length > 0) criteria = cited;
    if (row.isFullWidth) return [];
    const paragraphs = cellsIn(row, roles, 'CUEC').flatMap((cell) => cell.paragraphs);
    return controlsInCell(paragraphs, isDuty)
      .filter((text) => isDuty(text.text) && !saysNone(text.text))
      .map((text) => readItem(text, { criteria, owner: null }));
  });
};

const criteriaWords = (row: Row, roles: readonly (Column | null)[]): string =>
  cellsIn(row, roles, 'CRITERIA')
    .map((cell) => cell.text)
    .join(' ');

/** "Complementary user entity control: User entities are responsible for ..." over the table's width. */
const inRows = (table: Table): readonly ListedItem[] => {
  let criteria = criteriaIn('');
  return table.rows.flatMap((row) => {
    if (row.isHeader) return [];
    const led = leadingCriteria(row.cells[0]?.text ?? '');
    if (led) criteria = led.criteria;
    return labelledTexts(row).map((text) => readItem(text, { criteria, owner: null }));
  });
};

const labelledTexts = (row: Row): readonly SourcedText[] => {
  const [first, second] = row.cells;
  if (!first) return [];
  const own = withoutLabel(first);
  if (own) return [own];
  const isLabel = /^(?:CUECs?(?:[-\s#]?\d+)?|complementary user entity controls?)$/i.test(plain(first.text).trim());
  return isLabel && second ? controlsInCell(second.paragraphs, isDuty).filter((text) => isDuty(text.text)) : [];
};
