/** Which column of a table of controls holds what: by its header, else by what stands in it. */
import type { Row, Table } from '../../layout/model';
import {
  bodyRowsOf,
  headerOf,
  headerRowsOf,
  meanLength,
  rolesByHeader,
  shareOf,
  type ColumnRoles,
} from '../../tables/column-roles';
import { grouped } from '../../text/grouped';
import { criteriaIn, isOnlyCriteria, leadingCriteria } from '../../text/criteria';
import { CONTROL_COLUMNS, type ControlColumn } from './column-rules';
import { idAmongCriteria, idAndCriteria, idAtStart, idBesideCriteria, idOfCell, isControlId } from './control-id';
import { columnTitles, isHeaderLike, repeatsTitles, withoutTitles } from './header-remains';
import { isCleanVerdict } from './outcome';
import { tellsTest } from './test-wording';

export interface ControlTable {
  readonly roles: ColumnRoles<ControlColumn>;
  readonly rows: readonly Row[];
  /** The words of its header by column, which later parts may repeat. */
  readonly titles: ReadonlyMap<number, string>;
  /** Its rows of titles as they stand, which a later part may repeat though they name nothing. */
  readonly titleRows: ReadonlySet<string>;
  /** The column of results is called one of exceptions: whatever it tells is one. */
  readonly tellsDeviations: boolean;
  /** It gives results by ids alone: controls and tests stand elsewhere. */
  readonly holdsResultsAlone: boolean;
}

const isCriterion = (text: string): boolean => leadingCriteria(text) !== null && idAtStart(text) === null;

const isIdCell = (text: string): boolean =>
  isControlId(text) || idsStacked(text) || idAndCriteria(text) !== null || idAmongCriteria(text) !== null;
/** An id with its criteria in one narrow cell. */
const idsStacked = (text: string): boolean =>
  text.length < 60 && criteriaIn(text).length > 0 && !isOnlyCriteria(text) && idAtStart(`${text} :`) !== null;

const settle = (roles: ColumnRoles<ControlColumn>, rows: readonly Row[]): ColumnRoles<ControlColumn> =>
  roles.map((role, column): ControlColumn | null => {
    // "Test" over numbers of tests.
    if (role === 'TEST' && shareOf(rows, column, (_text, cell) => idOfCell(cell) !== null) > 0.6) return 'OTHER';
    if (role !== 'ID' && role !== 'CONTROL' && role !== 'CRITERIA' && role !== null) return role;
    const holdsCriteria = shareOf(rows, column, isOnlyCriteria) > 0.6;
    const holdsIds = shareOf(rows, column, (text, cell) => idOfCell(cell) !== null || isIdCell(text)) > 0.6;
    if (holdsCriteria) return 'CRITERIA';
    if (holdsIds) return 'ID';
    // "Ref." over running text is the control itself.
    if (role === 'ID' && meanLength(rows, column) > 60) return 'CONTROL';
    return role;
  });

/** "Step" over the numbers of a control's tests, beside the column of the ids themselves. */
const withoutStepNumbers = (roles: ColumnRoles<ControlColumn>, rows: readonly Row[]): ColumnRoles<ControlColumn> => {
  const isNumbered = (column: number) => shareOf(rows, column, (text) => STEP_NUMBERS.test(text.trim())) > 0.6;
  const holdsNames = roles.some((role, column) => role === 'ID' && !isNumbered(column));
  return holdsNames ? roles.map((role, column) => (role === 'ID' && isNumbered(column) ? 'OTHER' : role)) : roles;
};

const STEP_NUMBERS = /^\d{1,2}[.)]?(?:\s\d{1,2}[.)]?)*$/;

/** "Tests and results" over two columns: the one of verdicts has the results, the other the tests. */
const withTestsApart = (roles: ColumnRoles<ControlColumn>, rows: readonly Row[]): ColumnRoles<ControlColumn> => {
  const both = roles.flatMap((role, column) => (role === 'TEST_AND_RESULT' ? [column] : []));
  const results = both.filter((column) => shareOf(rows, column, isResultCell) > 0.6);
  if (both.length !== 2 || results.length !== 1) return roles;
  return roles.map((role, column) =>
    role !== 'TEST_AND_RESULT' ? role : results.includes(column) ? 'RESULT' : 'TEST',
  );
};

/** "Work of the practitioner" over tests: where no title names them, what stands in the column does. */
const withTestsByContent = (roles: ColumnRoles<ControlColumn>, rows: readonly Row[]): ColumnRoles<ControlColumn> => {
  if (roles.includes('TEST') || roles.includes('TEST_AND_RESULT')) return roles;
  const tests = roles.flatMap((role, column) =>
    (role === null || role === 'OTHER') && shareOf(rows, column, tellsTest) > 0.6 ? [column] : [],
  );
  return tests.length === 1 ? roles.with(tests[0] ?? 0, 'TEST') : roles;
};

/** "Evaluation" or "Status" over verdicts: short words that are nearly always the same, whatever the firm calls them. */
const withResultsByContent = (roles: ColumnRoles<ControlColumn>, rows: readonly Row[]): ColumnRoles<ControlColumn> => {
  if (!roles.includes('TEST') || roles.includes('RESULT')) return roles;
  const results = roles.flatMap((role, column) =>
    role === null && (shareOf(rows, column, isResultCell) > 0.6 || holdsVerdicts(rows, column)) ? [column] : [],
  );
  if (results.length > 0) return roles.with(results.at(-1) ?? 0, 'RESULT');
  // "Observations", beside a column of verdicts a comment, are the results where there is none.
  const comments = roles.indexOf('COMMENT');
  return comments > 0 ? roles.with(comments, 'RESULT') : roles;
};

const LEAST_VERDICTS = 5;
const LONGEST_SIGN = 40;

const holdsVerdicts = (rows: readonly Row[], column: number): boolean => {
  const told = rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.column === column).map(({ text }) => text.trim()),
  );
  const [usual] = [...grouped(told, (text) => text)].sort(([, one], [, other]) => other.length - one.length);
  if (!usual || told.length < LEAST_VERDICTS) return false;
  const [words, same] = usual;
  return same.length > 0.6 * told.length && words.length < LONGEST_SIGN && !/\d/.test(words);
};

/** Of several columns that speak of the control the longest describes it ("Control area", "Control activity"). */
const withOneControl = (roles: ColumnRoles<ControlColumn>, rows: readonly Row[]): ColumnRoles<ControlColumn> => {
  const columns = roles.flatMap((role, column) => (role === 'CONTROL' ? [column] : []));
  const longest = [...columns].sort((one, other) => meanLength(rows, other) - meanLength(rows, one))[0];
  return roles.map((role, column) => (role === 'CONTROL' && column !== longest ? 'OTHER' : role));
};

/** "Control" over the ids and "What the company does" beside them: sentences that no title names are the controls. */
const withControlByContent = (roles: ColumnRoles<ControlColumn>, rows: readonly Row[]): ColumnRoles<ControlColumn> => {
  if (roles.includes('CONTROL') || !roles.includes('ID') || !roles.includes('TEST')) return roles;
  return withStatement(roles, rows);
};

/** "Control | Statement | TSC": what stands beside a control's id and its criteria. */
const withRegister = (
  roles: ColumnRoles<ControlColumn>,
  named: ColumnRoles<ControlColumn>,
  rows: readonly Row[],
): ColumnRoles<ControlColumn> =>
  !roles.includes('CONTROL') && roles.includes('CRITERIA') && named.includes('CONTROL') && roles.includes('ID')
    ? withStatement(roles, rows)
    : roles;

const withStatement = (roles: ColumnRoles<ControlColumn>, rows: readonly Row[]): ColumnRoles<ControlColumn> => {
  const open = roles.flatMap((role, column) => (role === null && meanLength(rows, column) > 30 ? [column] : []));
  return open.length === 1 ? roles.with(open[0] ?? 0, 'CONTROL') : roles;
};

/** Without a header, as where only a report's first table has one. */
const rolesByContent = (table: Table, rows: readonly Row[]): ColumnRoles<ControlColumn> => {
  const columns = Array.from({ length: table.columnCount }, (_, column) => column);
  const roles = columns.map((column): ControlColumn | null => {
    if (shareOf(rows, column, isOnlyCriteria) > 0.6) return 'CRITERIA';
    if (shareOf(rows, column, (text, cell) => idOfCell(cell) !== null || isIdCell(text)) > 0.6) return 'ID';
    // "CC1.1 The entity demonstrates ...": the whole criterion beside its controls.
    if (shareOf(rows, column, isCriterion) > 0.6) return 'CRITERIA';
    if (shareOf(rows, column, isResultCell) > 0.6) return 'RESULT';
    if (shareOf(rows, column, tellsTestAndResult) > 0.6) return 'TEST_AND_RESULT';
    if (shareOf(rows, column, tellsTest) > 0.5) return 'TEST';
    return null;
  });
  const open = columns.filter((column) => roles[column] === null);
  const told = open.filter((column) => meanLength(rows, column) > 30);
  // Before the results stand the tests, in whatever words, and before them the control.
  if (roles.includes('RESULT') && !roles.includes('TEST') && told.length === 2)
    return roles.map((role, column) => (column === told[0] ? 'CONTROL' : column === told[1] ? 'TEST' : role));
  const longest = [...open].sort((one, other) => meanLength(rows, other) - meanLength(rows, one))[0];
  const last = table.columnCount - 1;
  // Behind the tests stand their results, though none of them be of the usual words.
  const isLastResult =
    (longest !== last || meanLength(rows, last) <= 30) &&
    roles[last] === null &&
    roles.includes('TEST') &&
    !roles.includes('RESULT');
  return roles.map((role, column): ControlColumn | null => {
    if (column === longest && meanLength(rows, column) > 30) return 'CONTROL';
    return isLastResult && column === last ? 'RESULT' : role;
  });
};

/** "Inspected ... Result: No exceptions." */
const tellsTestAndResult = (text: string): boolean =>
  tellsTest(text) && /\b(?:results?|conclusions?|outcome)(?: of (?:the )?(?:tests?|testing))?\s*:/i.test(text);

/** Short and final: "No exceptions noted." A long one is judged by its beginning. */
const isResultCell = (text: string): boolean => isCleanVerdict(text) || /^(?:exception|deviation|test \d)/i.test(text);

const isOfControls = (roles: ColumnRoles<ControlColumn>): boolean => {
  const has = (...wanted: ControlColumn[]) => wanted.some((role) => roles.includes(role));
  // "Test | Description": kinds of tests, and no controls.
  if (has('CONTROL')) return has('ID', 'RESULT', 'TEST_AND_RESULT', 'CRITERIA');
  // The controls may stand over the rows, or above the table.
  return has('TEST', 'TEST_AND_RESULT') && has('RESULT', 'TEST_AND_RESULT');
};

const isOfResults = (roles: ColumnRoles<ControlColumn>): boolean =>
  roles.includes('ID') && roles.includes('RESULT') && !isOfControls(roles) && !roles.includes('TEST');

const NAMES_DEVIATIONS =
  /^(?:(?:noted|identified) )?(?:exceptions?|deviations?)(?: (?:noted|identified|found|if any))?$/;

/** "Control 7 | CC6.1": the first row of a card, however it is set. */
const namesCard = (row: Row | undefined): boolean => row !== undefined && idBesideCriteria(row.cells) !== null;

/** The rows of titles; a card has its control's number and criteria over them. */
const titlesOf = (table: Table): readonly Row[] =>
  namesCard(table.rows[0])
    ? table.rows
        .slice(1)
        .filter((row) => isHeaderLike(row, CONTROL_COLUMNS))
        .slice(0, 1)
    : headerRowsOf(table, CONTROL_COLUMNS);

/** The titles of a page that shows the rest of one column alone stand in one cell. */
const isTitleLine = ({ cells: [only, ...others] }: Row, titles: ReadonlyMap<number, string>): boolean =>
  only !== undefined && others.length === 0 && repeatsTitles(only.text, titles);

const wordsOfRow = ({ cells }: Row): string => cells.map(({ text }) => text.trim()).join('|');

/** How a table of controls is to be read; null for tables of other things. `before` is the last such table. */
export function controlTable(table: Table, before: ControlTable | null): ControlTable | null {
  if (table.columnCount < 2) return null;
  const headers = titlesOf(table);
  // A header that a first row is glued to names nothing again.
  const pure = headers.filter((row) => isHeaderLike(row, CONTROL_COLUMNS));
  const titles = pure.length > 0 || !before ? columnTitles(pure) : before.titles;
  const body = new Set(bodyRowsOf(table, headers).filter((row) => !isHeaderLike(row, CONTROL_COLUMNS)));
  const titleRows = new Set([...(before?.titleRows ?? []), ...headers.map(wordsOfRow)]);
  const rows = table.rows
    .filter((row) => (body.has(row) && !titleRows.has(wordsOfRow(row)) && !isTitleLine(row, titles)) || namesCard(row))
    .map((row) => withoutTitles(row, titles))
    .filter((row) => row.cells.length > 0);
  const plainRows = rows.filter((row) => !row.isFullWidth && !isCriterionRow(row));
  const roles = rolesOf(table, headers, plainRows, before);
  if (!roles) return null;
  const holdsResultsAlone = isOfResults(roles);
  if (!isOfControls(roles) && !holdsResultsAlone) return null;
  // A long table repeats its titles.
  const title = headerOf(headers, roles.indexOf('RESULT')).split(' / ').at(-1) ?? '';
  const tellsDeviations = headers.length > 0 ? NAMES_DEVIATIONS.test(title) : (before?.tellsDeviations ?? false);
  return { roles, rows, titles, titleRows, tellsDeviations, holdsResultsAlone };
}

const rolesOf = (
  table: Table,
  headers: readonly Row[],
  rows: readonly Row[],
  before: ControlTable | null,
): ColumnRoles<ControlColumn> | null => {
  if (headers.length > 0) {
    const named = withTestsApart(rolesByHeader(table, headers, CONTROL_COLUMNS), rows);
    const roles = [
      settle,
      withoutStepNumbers,
      withTestsByContent,
      withResultsByContent,
      withOneControl,
      withControlByContent,
    ].reduce((found, told) => told(found, rows), named);
    return withRegister(roles, named, rows);
  }
  if (before?.roles.length === table.columnCount) return before.roles;
  const roles = rolesByContent(table, rows);
  return (['ID', 'RESULT', 'TEST_AND_RESULT'] as const).some((role) => roles.includes(role)) ? roles : null;
};

/** "CC1.1 | The entity shows ..." among rows of controls, or its sentence cut by the columns: "CC1.1 The | entity ...". */
export const isCriterionRow = (row: Row): boolean => {
  const first = row.cells[0];
  const led = first ? leadingCriteria(first.text) : null;
  if (!first || !led || idAmongCriteria(first.text) !== null || row.cells.some((cell) => idOfCell(cell) !== null))
    return false;
  return row.cells.length <= 2 || /\p{L}/u.test(first.text.slice(led.end));
};
