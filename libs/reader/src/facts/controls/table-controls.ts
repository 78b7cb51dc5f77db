/** Controls in a table: a control per row, several tests of one over several rows, criteria above, beside or merged. */
import type { Criterion } from '@countersign/vocabulary';
import type { Cell, Row, SourcedText } from '../../layout/model';
import { cellsIn, textIn } from '../../tables/column-roles';
import { criteriaIn, leadingCriteria } from '../../text/criteria';
import { isMarked, withoutMarker, type MarkedText } from '../../text/markers';
import { printedLines } from '../../text/printed-lines';
import { joinTexts, sliceText } from '../../text/sourced-text';
import { namesControls } from '../exceptions/named-findings';
import { responseIn } from '../exceptions/response-label';
import type { ControlCollector } from './control-collector';
import type { ControlTable } from './control-columns';
import {
  idAmongCriteria,
  idAndCriteria,
  idAtEnd,
  idAtStart,
  idBesideCriteria,
  idOfCell,
  isControlId,
} from './control-id';
import { readExceptionRow } from './exception-rows';
import { namesControl, readLabelled } from './labelled-lines';
import { namedControl, type NamedControl } from './named-control';
import type { TestCells } from './occurrence';
import { isCleanVerdict, outcomeOf } from './outcome';
import { meaningOf, NO_SIGNS, type ResultSigns } from './result-signs';
import { splitTestAndResult } from './test-and-result';
import { isTestProcedure } from './test-wording';

type Roles = ControlTable['roles'];

/** How the column of results is to be taken: as one of deviations, by a legend's signs. */
interface ResultColumn {
  readonly tellsDeviations: boolean;
  readonly signs: ResultSigns;
}

export function collectFromTable(table: ControlTable, collector: ControlCollector, signs = NO_SIGNS): void {
  const { roles, rows, tellsDeviations } = table;
  let previous: Row | null = null;
  const [first] = rows;
  if (rows.some((row) => namedRow(row, roles).id !== null)) collector.dropTitle();
  const answer = first && collector.awaitsResponse ? answerIn(first, roles) : null;
  if (answer) collector.respond(answer, '');
  else if (first && (isRestOfRow(first, roles) || isTestAlone(first, roles) || isAloneWithoutId(rows, roles)))
    collector.resume();
  for (const row of rows) {
    if (answer && row === first) continue;
    if (readExceptionRow(row, collector) || readAnswerRow(row, roles, collector)) continue;
    const named = holdsTestsAlone(roles) ? idBesideCriteria(row.cells) : null;
    if (named) collector.begin(named.id, [], named.criteria);
    else if (isWide(row, roles)) readWide(row, previous, roles, collector);
    else if (!readCriterionRow(row, previous, roles, collector))
      readControlRow(row, previous, roles, collector, { tellsDeviations, signs });
    previous = row;
  }
  collector.rest();
}

/** "Management's Response: ..." in the column of results, which a page's end parted from the row that it answers. */
const readAnswerRow = (row: Row, roles: Roles, collector: ControlCollector): boolean => {
  const [only, ...others] = row.cells.filter((cell) => !cell.continued);
  const isOfResults = only !== undefined && others.length === 0 && ANSWERED.has(roles[only.column] ?? null);
  const response = isOfResults ? responseIn(only) : null;
  if (response) collector.respond(response, '');
  return response !== null;
};

const ANSWERED: ReadonlySet<Roles[number]> = new Set(['RESULT', 'TEST_AND_RESULT']);

/** A row of nothing but what the label at the last page's end announced. */
const answerIn = (row: Row, roles: Roles): SourcedText | null => {
  const rest = textIn(row, roles, 'ID', 'CONTROL', 'TEST', 'CRITERIA');
  const text = textIn(row, roles, 'RESULT', 'TEST_AND_RESULT', 'RESPONSE');
  return rest.text === '' && text.text !== '' && !leadingCriteria(text.text) ? text : null;
};

/** The row goes on in mid-sentence and names no control: its beginning ended the table before. */
const isRestOfRow = (row: Row, roles: Roles): boolean =>
  textIn(row, roles, 'ID').text === '' &&
  leadingCriteria(row.cells[0]?.text ?? '') === null &&
  row.cells.some((cell) => /^[\p{Ll}(]/u.test(cell.text)) &&
  !row.cells.some((cell) => idAtStart(cell.text) !== null);

/** A further test, whose control stands at the end of the table before. */
const isTestAlone = (row: Row, roles: Roles): boolean =>
  !row.isFullWidth &&
  !holdsTestsAlone(roles) &&
  textIn(row, roles, 'ID', 'CONTROL', 'CRITERIA').text === '' &&
  textIn(row, roles, 'TEST', 'TEST_AND_RESULT').text !== '';

/** Below a row without an id every row has one: its id stands before the page's end. */
const isAloneWithoutId = ([first, ...others]: readonly Row[], roles: Roles): boolean =>
  first !== undefined &&
  !first.isFullWidth &&
  roles.includes('ID') &&
  first.cells.every(({ column }) => roles[column] === 'CONTROL') &&
  others.length > 1 &&
  others.every((row) => row.isFullWidth || cellsIn(row, roles, 'ID').some((cell) => idOfCell(cell) !== null));

const isWide = (row: Row, roles: Roles): boolean => {
  const only = row.cells.length === 1 ? row.cells[0] : undefined;
  if (!only) return false;
  if (row.isFullWidth || only.columnSpan >= Math.max(2, roles.length - 1)) return true;
  // Where the columns hold tests alone, a short control over them may pass for a cell of the first.
  if (only.column === 0 && holdsTestsAlone(roles) && idAtStart(only.text) !== null) return !isTestProcedure(only.text);
  // A criterion, a response or a heading that begins at the table's left edge and is no id.
  return only.column === 0 && roles.length > 2 && idOfCell(only) === null && roles[0] === 'ID' && only.text.length > 20;
};

const holdsTestsAlone = (roles: Roles): boolean => !roles.includes('ID') && !roles.includes('CONTROL');

const stackedCriteria = (previous: Row | null): boolean =>
  previous !== null && previous.cells.length <= 2 && leadingCriteria(previous.cells[0]?.text ?? '') !== null;

/** Two criteria above the same controls are both meant. */
const enterCriteria = (found: readonly string[], previous: Row | null, collector: ControlCollector): void =>
  collector.underCriteria(stackedCriteria(previous) ? [...new Set([...collector.currentCriteria, ...found])] : found);

const readWide = (row: Row, previous: Row | null, roles: Roles, collector: ControlCollector): void => {
  const cell = row.cells[0] as Cell;
  const led = leadingCriteria(cell.text);
  if (led) {
    enterCriteria(led.criteria, previous, collector);
    // "C1.1 LA-23 Confidential data are ...": a row whose columns stand so close that it looks like one cell.
    const named = namedControl(sliceText(cell, led.end));
    if (named && named.description.length > 0) collector.begin(named.id, named.description, led.criteria);
    return;
  }
  const response = responseIn(cell);
  if (response) return collector.respond(response, cell.text);
  if (readLabelled(cell, collector)) return;
  // Where the columns hold tests alone, the controls stand above them.
  const named = roles.includes('ID') ? null : namedControl(cell);
  if (named) collector.begin(named.id, named.description, named.criteria ?? undefined);
  else if (collector.awaitsDescription) collector.describe([cell]);
  else if (!roles.includes('CONTROL')) collector.begin(null, paragraphsOf([cell]));
};

/** "CC1.1 | The entity demonstrates ..." set in the columns of the controls below it, or cut by them. */
const readCriterionRow = (row: Row, previous: Row | null, roles: Roles, collector: ControlCollector): boolean => {
  const first = row.cells[0];
  const led = leadingCriteria(first?.text ?? '');
  if (!first || !led || idAtStart(first.text) !== null) return false;
  const isCited = roles[first.column] === 'CRITERIA';
  const id = cellsIn(row, roles, 'ID').find((cell) => cell !== first && idOfCell(cell) !== null);
  const result = textIn(row, roles, 'RESULT', 'TEST_AND_RESULT').text.trim();
  const tested = textIn(row, roles, 'TEST').text.trim();
  if (id || (result && outcomeOf(result) !== 'UNCLEAR') || isTestProcedure(tested)) return false;
  // A column of criteria leads its rows; there the criterion's row has nothing else.
  if (isCited && (tested || result || row.cells.length > 2)) return false;
  if (isCited && textIn(row, roles, 'CONTROL').text.trim()) return false;
  enterCriteria(led.criteria, previous, collector);
  return true;
};

/** A merged cell's words stand in each of its rows; they are read in the first. */
const paragraphsOf = (cells: readonly Cell[]): readonly MarkedText[] =>
  cells
    .filter((cell) => !cell.continued)
    .flatMap((cell): readonly MarkedText[] => (cell.paragraphs.length > 0 ? cell.paragraphs : [cell]))
    .filter((text) => text.text.trim().length > 0);

/** "Fail | The policy was last approved in 2023.": beside a bare verdict the comment is what the auditor found. */
const withComment = (verdict: readonly MarkedText[], comment: readonly MarkedText[]): readonly MarkedText[] => {
  const told = comment.filter((text) => !SAYS_NOTHING.test(text.text.trim()));
  const bare = joinTexts(verdict).text.trim();
  if (told.length === 0 || bare === '' || bare.split(/\s+/).length > 4) return verdict;
  return [joinTexts([...verdict, ...told], /[.:;!]$/.test(bare) ? ' ' : '. ')];
};

const SAYS_NOTHING = /^(?:n\/a|none|not applicable|-+|–)\.?$/i;

const resultsOf = (row: Row, roles: Roles, signs: ResultSigns): readonly MarkedText[] =>
  cellsIn(row, roles, 'RESULT').flatMap((cell) => meaningOf(cell, signs) ?? paragraphsOf([cell]));

export const testCells = (
  row: Row,
  roles: Roles,
  { tellsDeviations = false, signs = NO_SIGNS }: Partial<ResultColumn> = {},
): TestCells => {
  const both = paragraphsOf(cellsIn(row, roles, 'TEST_AND_RESULT'));
  const split = both.length > 0 ? splitTestAndResult(both) : { procedure: [], result: [] };
  return {
    procedure: [...paragraphsOf(cellsIn(row, roles, 'TEST')), ...split.procedure],
    result: [
      ...withComment(resultsOf(row, roles, signs), paragraphsOf(cellsIn(row, roles, 'COMMENT'))),
      ...split.result,
    ],
    response: paragraphsOf(cellsIn(row, roles, 'RESPONSE')).filter((text) => !SAYS_NOTHING.test(text.text.trim())),
    tellsDeviations,
  };
};

/** One "No exceptions noted." merged over the rows of several controls is the result of each, and so is one that names those it fails. */
const withSharedResult = (tests: TestCells, row: Row, roles: Roles): TestCells => {
  const shared = cellsIn(row, roles, 'RESULT').filter(
    (cell) => cell.continued && (isCleanVerdict(cell.text) || namesControls(cell.text)),
  );
  return tests.procedure.length > 0 && tests.result.length === 0 ? { ...tests, result: shared } : tests;
};

interface NamedRow {
  readonly id: string | null;
  /** "LA-1 (CC6.1): Access is ...": the criteria between the id and the words. */
  readonly cited?: readonly Criterion[];
  readonly description: readonly MarkedText[];
  readonly isContinued: boolean;
}

const namedRow = (row: Row, roles: Roles): NamedRow => {
  const wholeIds = cellsIn(row, roles, 'ID');
  // "Control" over an id and, below it, the words: a first page may show the ids alone.
  const areControls = !roles.includes('CONTROL') && wholeIds.every((cell) => idOfCell(cell) === null);
  const idCells = areControls ? [] : wholeIds;
  const controlCells = areControls ? wholeIds : cellsIn(row, roles, 'CONTROL');
  const description = paragraphsOf(controlCells);
  const isContinued = controlCells.length > 0 && controlCells.every((cell) => cell.continued);
  const inColumn = idCells
    .map(
      (cell) =>
        idAndCriteria(cell.text)?.id ??
        idOfCell(cell) ??
        idAtStart(`${cell.text} :`)?.id ??
        idAfterCriteria(cell) ??
        idAmongCriteria(cell.text),
    )
    .find((id) => id != null);
  if (inColumn) return { id: inColumn, description, isContinued };
  const [first] = description;
  const named = first ? namedControl(first) : null;
  // The id alone on the cell's first line, or before the words.
  if (first && isControlId(first.text)) return { id: idOfCell(first), description: description.slice(1), isContinued };
  if (named)
    return {
      id: named.id,
      description: [...named.description, ...description.slice(1)],
      isContinued,
      ...(named.criteria ? { cited: named.criteria } : {}),
    };
  const last = description[description.length - 1];
  // "Control ID: LA-1" on a line below the words.
  if (last && description.length > 1 && namesControl(last))
    return { id: idOfCell(last), description: description.slice(0, -1), isContinued };
  const ending = last ? idAtEnd(last.text) : null;
  if (last && ending)
    return { id: ending.id, description: [...description.slice(0, -1), sliceText(last, 0, ending.end)], isContinued };
  return { id: null, description, isContinued };
};

export const idOfRow = (row: Row, roles: Roles): string | null => namedRow(row, roles).id;

/** "CC6.1 LA-1" in one narrow cell. */
const idAfterCriteria = (cell: Cell): string | null => {
  const led = leadingCriteria(cell.text);
  return led ? (idAtStart(`${cell.text.slice(led.end)} :`)?.id ?? null) : null;
};

const readControlRow = (
  row: Row,
  previous: Row | null,
  roles: Roles,
  collector: ControlCollector,
  results: ResultColumn,
): void => {
  const cited = criteriaIn(textIn(row, roles, 'CRITERIA').text);
  const idText = textIn(row, roles, 'ID').text;
  const besideId = idAndCriteria(idText)?.criteria ?? criteriaIn(idText);
  const isMerged = cellsIn(row, roles, 'CRITERIA').every((cell) => cell.continued);
  const tested = testCells(row, roles, results);
  const { id, description, isContinued, cited: withId } = namedRow(row, roles);
  const isSame = id !== null && collector.isSame(id) && (description.length === 0 || isContinued);
  const tests = id !== null && !isSame ? withSharedResult(tested, row, roles) : tested;
  const hasTests = tests.procedure.length + tests.result.length + tests.response.length > 0;
  const own = cited.length > 0 ? cited : besideId.length > 0 ? besideId : (withId ?? []);
  // The second line of a row that the layout cut: criteria, words and tests all go on.
  const isSecondLine = id === null && description.length > 0 && collector.awaitsDescription;
  if (isSecondLine) collector.cite(own);
  else if (cited.length > 0 && !isMerged && !isSame) {
    if (!id && description.length === 0 && !hasTests) return collector.underCriteria(own);
    if (id || description.length > 0) collector.underCriteria(own);
  }
  // "CB106 (CC1.4)" below the one criterion CC1.3 serves both; below several it serves those that it cites.
  const above = collector.currentCriteria;
  const isFurther = own.length > 0 && cited.length === 0 && above.length === 1;
  const criteria = isFurther ? [...new Set([...above, ...own])] : own.length > 0 ? own : above;
  const several = id !== null && !hasTests ? controlsByTheirIds(row, roles) : [];
  if (several.length > 1) {
    for (const each of several) collector.begin(each.id, each.description, each.criteria ?? criteria);
  } else if (id !== null && !isSame) {
    collector.begin(id, description, criteria);
  } else if (id === null && description.length > 0) {
    // The second line of a criterion that was set over the table's width.
    if (!collector.isOpen && !hasTests && /^\p{Ll}/u.test(description[0]?.text ?? '')) return;
    if (goesOn(description, row, previous, roles, collector, isContinued)) collector.describe(description);
    else if (!beginSeveral(description, roles, criteria, collector)) collector.begin(null, description, criteria);
  }
  if (!hasTests) return;
  const [answer] = tests.procedure.length === 0 && description.length === 0 ? tests.result : [];
  const response = answer && id === null ? responseIn(answer) : null;
  if (response) return collector.respond(joinTexts([response, ...tests.result.slice(1)]), '');
  const isBroken =
    id === null &&
    description.length === 0 &&
    previous !== null &&
    row.page !== previous.page &&
    (isFragment(tests) || collector.awaitsResult);
  collector.test(tests, isBroken || (isSecondLine && goesOnWithTest(tests, previous, roles)));
};

/** Below the line of the id the test goes on in mid-sentence, or has in its one column not come to its result. */
const goesOnWithTest = (tests: TestCells, previous: Row | null, roles: Roles): boolean =>
  /^\p{Ll}/u.test(tests.procedure[0]?.text ?? '') ||
  (previous !== null && roles.includes('TEST_AND_RESULT') && testCells(previous, roles).result.length === 0);

/** A row that a page's end cut in two: neither half of its result is one by itself. */
const isFragment = (tests: TestCells): boolean =>
  tests.result.length === 0 ||
  outcomeOf(tests.result.map((text) => text.text).join(' ')) === 'UNCLEAR' ||
  /^\p{Ll}/u.test(tests.result[0]?.text ?? '');

const goesOn = (
  description: readonly MarkedText[],
  row: Row,
  previous: Row | null,
  roles: Roles,
  collector: ControlCollector,
  isContinued: boolean,
): boolean => {
  if (!collector.isOpen) return false;
  if (
    isContinued ||
    collector.awaitsDescription ||
    collector.isDescriptionUnfinished ||
    /^[\p{Ll}(]/u.test(description[0]?.text ?? '')
  )
    return true;
  // Where every control has an id, words without one belong to the control above.
  if (collector.openId === null) return false;
  if (!roles.includes('ID')) return collector.areNamed;
  return previous?.page !== row.page || cellsIn(row, roles, 'ID').length === 0;
};

const formOf = (id: string): string => id.replace(/\d+/g, '0');

/** A cell per criterion with all its controls, each of which begins a printed line with its id. */
const controlsByTheirIds = (row: Row, roles: Roles): readonly NamedControl[] => {
  if (roles.includes('ID')) return [];
  const lines = cellsIn(row, roles, 'CONTROL').flatMap(printedLines);
  const first = lines[0] ? namedControl(lines[0]) : null;
  if (!first) return [];
  return lines.reduce<readonly NamedControl[]>((found, line, order) => {
    const named = /[.;:)]$/.test(lines[order - 1]?.text.trim() ?? '.') ? namedControl(line) : null;
    const open = found.at(-1);
    if (!open || (named && formOf(named.id) === formOf(first.id))) return named ? [...found, named] : found;
    return [...found.slice(0, -1), { ...open, description: [joinTexts([...open.description, line])] }];
  }, []);
};

/** A cell per criterion with all its controls: each bullet, or each paragraph with an id, is one. */
const beginSeveral = (
  description: readonly MarkedText[],
  roles: Roles,
  criteria: readonly string[],
  collector: ControlCollector,
): boolean => {
  if (roles.includes('ID') || roles.includes('TEST') || roles.includes('RESULT') || description.length < 2)
    return false;
  const isListed = description.every((text) => isMarked(text) || /[.;]$/.test(text.text.trim()) || idAtEnd(text.text));
  if (!isListed) return false;
  for (const text of description.map(withoutMarker)) {
    const named = idAtStart(text.text) ?? idAtEnd(text.text);
    collector.begin(named?.id ?? null, [named ? sliceText(text, named.start, named.end) : text], criteria);
  }
  return true;
};
