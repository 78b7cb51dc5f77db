/** Lists of exceptions and management's responses apart from the tests: summaries, and the unaudited other information. */
import type { Criterion } from '@countersign/vocabulary';
import type { FlowElement, Row, SourcedText, Table } from '../../layout/model';
import { sectionsOfKind, type Section } from '../../sections';
import { readTitle } from '../../sections/section-titles';
import {
  bodyRowsOf,
  cellsIn,
  headerOf,
  headerRowsOf,
  meanLength,
  rolesByHeader,
  shareOf,
  textIn,
  type ColumnRoles,
  type HeaderRule,
} from '../../tables/column-roles';
import { criteriaIn } from '../../text/criteria';
import { plain } from '../../text/plain';
import { joinTexts, sliceText } from '../../text/sourced-text';
import { labelOfCell } from '../controls/labels';
import { idAtStart, idKey, idOfCell, idsAlone, idsCited } from '../controls/control-id';
import { outcomeOf } from '../controls/outcome';
import { exceptionNumber, referenceIn } from '../controls/pointer';
import { verdictOf } from '../controls/verdict';
import type { ReportText } from '../report-text';
import { responseIn, splitResponse } from './response-label';

export interface Entry {
  readonly ids: readonly string[];
  readonly criteria: readonly Criterion[];
  /** "Exception 2": the number that a result refers to. */
  readonly number: string | null;
  /** "Criterion CC6.2, control 2": the criterion below which it stands, and its number there. */
  readonly place?: ControlPlace | null;
  readonly finding: SourcedText | null;
  readonly response: SourcedText | null;
  /** Without a label the response may stand below the finding told again: its paragraphs. */
  readonly unlabelled?: readonly SourcedText[];
  /** Told among the tests, where the auditor speaks, and not in management's own section. */
  readonly isAuditors?: boolean;
  /** It stands in a column of exceptions or deviations, so that it tells of one however it is worded. */
  readonly isListed: boolean;
  /** All words of the entry, by which it may be known where it cites no id. */
  readonly words: string;
}

/** Where a control stands that has no id of its own. */
export interface ControlPlace {
  readonly criterion: Criterion;
  readonly ordinal: string;
}

const PLACE =
  /^(?:(?:response|reply|comment) (?:to|on) )?(?:criteri(?:on|a) )?(?<criterion>(?:CC|PI|A|C|P)\d\.\d{1,2})[,:;]?\s*[–—-]?\s*(?:controls?|item|activity|no\.?)\s*(?:#|no\.?|number)?\s*(?<ordinal>\d{1,2})\b[.:)\s–—-]*/i;

type Column = 'ID' | 'CRITERIA' | 'FINDING' | 'RESPONSE' | 'OTHER';

const RULES: readonly HeaderRule<Column>[] = [
  [
    'RESPONSE',
    /\bresponses?\b|\brepl(?:y|ies)\b|\banswers?\b|remediation|corrective|management'?s? (?:comments?|remarks?|statements?|actions?)|(?:comments?|remarks?|statements?) (?:of|by|from) (?!(?:the |our )?(?:\w+ )?(?:auditor|practitioner|accountant|tester))|action plan/,
  ],
  ['FINDING', /\bexceptions?\b|\bdeviations?\b|\bfindings?\b|\bresults?\b|\bobservations?\b/, /#|\bno\b|number/],
  ['OTHER', /\btests?\b|date|status|owner|\bexception (?:#|no|number)/],
  ['ID', /^(?:#|no\.?|id|ref\.?|reference)$|\bcontrols?\s*(?:#|no\b|number|id\b|ref)|^controls?$/],
  ['CRITERIA', /criteri|\btsc\b/],
  ['OTHER', /control|description/],
];

/** Where management alone speaks, nobody else comments on a control. */
const MANAGEMENTS_RULES: readonly HeaderRule<Column>[] = [
  [
    'RESPONSE',
    /^(?!(?:service )?(?:auditor|practitioner|accountant|tester))(?:\S+ )?(?:comments?|remarks?|statements?|explanations?|clarifications?)$/,
  ],
  ...RULES,
];

/** Exceptions may have numbers of their own beside the controls' ("D1 | LA-14"): the controls' are meant. */
const idsInCells = (cells: readonly SourcedText[], known: readonly string[]): readonly string[] => {
  const each = cells.map((cell) => [idOfCell(cell) ?? idsAlone(cell.text)].flat());
  const ofControls = each.find((ids) => ids.some((id) => known.some((other) => idKey(other) === idKey(id))));
  // "1", "2": the order of the rows.
  return ofControls ?? each.flat().filter((id) => !/^(?:control )?\d{1,2}$/i.test(id));
};

const entryOfRow = (row: Row, roles: ColumnRoles<Column>, known: readonly string[], saysDeviation: boolean): Entry => {
  const cited = idsInCells(cellsIn(row, roles, 'ID'), known);
  const words = row.cells.map((cell) => cell.text).join(' ');
  const finding = textIn(row, roles, 'FINDING');
  const answer = textIn(row, roles, 'RESPONSE');
  // A dash stands where nothing is to be answered.
  const response = /\p{L}/u.test(answer.text) ? answer : sliceText(answer, 0, 0);
  const inFinding = splitResponse(finding);
  return {
    ids: cited.length > 0 ? cited : idsCited(words, known),
    criteria: criteriaIn(textIn(row, roles, 'CRITERIA').text || words),
    number: numberOfRow(row),
    finding: inFinding.before.text ? inFinding.before : null,
    response: response.text ? (responseIn(response) ?? response) : inFinding.response,
    isListed: saysDeviation,
    words,
  };
};

/** In the first column, "2" or "Exception 2". */
const numberOfRow = (row: Row): string | null => {
  const words = row.cells[0]?.column === 0 ? row.cells[0].text.trim() : '';
  return /^#?((?:[A-Z]{1,2}-)?\d{1,2})\.?$/.exec(words)?.[1] ?? exceptionNumber(words) ?? referenceIn(words);
};

/** A page's end may leave the titles of a list of exceptions behind: ids of controls, and beside them what was found. */
const untitledList = ({ columnCount, rows }: Table, known: readonly string[]): ColumnRoles<Column> => {
  const isKnown = (_text: string, cell: SourcedText) => idsInCells([cell], known).some((id) => known.includes(id));
  if (columnCount !== 2 || shareOf(rows, 0, isKnown) < 1 || meanLength(rows, 1) < SHORTEST_FINDING) return [];
  return ['ID', 'FINDING'];
};

const SHORTEST_FINDING = 40;

const entriesInTable = (table: Table, known: readonly string[], isAuditors: boolean): readonly Entry[] => {
  const cards = entriesOfCards(table, known);
  if (cards.length > 0) return cards;
  const rules = isAuditors ? RULES : MANAGEMENTS_RULES;
  const headers = headerRowsOf(table, rules);
  const rows = bodyRowsOf(table, headers);
  const untitled = isAuditors && headers.length === 0 ? untitledList(table, known) : [];
  const roles = untitled.length > 0 ? untitled : withNumbersApart(rolesByHeader(table, headers, rules), rows);
  const isList =
    roles.includes('RESPONSE') || (roles.includes('FINDING') && (roles.includes('ID') || roles.includes('CRITERIA')));
  const saysDeviation = /\b(?:exception|deviation)/.test(headerOf(headers, roles.indexOf('FINDING')));
  if (!isList) return [];
  return rows.reduce<readonly Entry[]>((entries, row) => {
    const last = entries.at(-1);
    const answer = last?.response === null ? answerInRow(row) : null;
    if (last && answer) return [...entries.slice(0, -1), { ...last, response: answer }];
    return [...entries, entryOfRow(row, roles, known, saysDeviation)];
  }, []);
};

/** "Exception" over "1", "2", and beside it "Description of Exception": the number tells nothing. */
const withNumbersApart = (roles: ColumnRoles<Column>, rows: readonly Row[]): ColumnRoles<Column> =>
  roles.map((role, column) =>
    role === 'FINDING' && shareOf(rows, column, (text) => /^#?\d{1,2}\.?$/.test(text.trim())) > 0.6 ? 'OTHER' : role,
  );

/** "Management's Response: ..." over the width of the table, or behind that label, below the row that it answers. */
const answerInRow = ({ cells: [first, second, ...others] }: Row): SourcedText | null => {
  if (!first || others.length > 0) return null;
  if (!second) return responseIn(first);
  return labelOfCell(first.text) === 'RESPONSE' ? second : null;
};

const CARD_LABELS: readonly (readonly [Column, RegExp])[] = [
  ['RESPONSE', /\bresponses?\b|\bremediation\b|\bcorrective\b|^management'?s? comments?/i],
  [
    'FINDING',
    /^(?:(?:description|nature|details) of (?:the )?)?(?:exceptions?|deviations?|findings?)(?: (?:noted|description|details))?$/i,
  ],
  ['ID', /^(?:control|related control|affected control|control (?:id|no\.?|number|#|ref(?:erence)?))$/i],
  ['CRITERIA', /\bcriteri/i],
];

interface Told {
  readonly column: Column;
  readonly text: SourcedText;
}

/** An exception's card: "Control | LA-14", "Description of exception | ...", "Management's response | ..."; one table may hold several. */
const entriesOfCards = (table: Table, known: readonly string[]): readonly Entry[] => {
  if (table.columnCount !== 2) return [];
  const cards: Told[][] = [];
  let rows = 0;
  for (const row of table.rows) {
    const [label, text] = row.cells;
    const words = plain(label?.text ?? '')
      .replace(/:$/, '')
      .trim();
    const column = CARD_LABELS.find(([, says]) => says.test(words))?.[0];
    if (!column || !text) continue;
    rows += 1;
    const last = cards.at(-1);
    // The label that began the card begins the next.
    if (!last || last[0]?.column === column) cards.push([{ column, text }]);
    else last.push({ column, text });
  }
  const entries = cards.flatMap((told) => entryOfCard(told, known));
  return entries.length === cards.length && rows >= LEAST_LABELLED * table.rows.length ? entries : [];
};

const LEAST_LABELLED = 0.4;

const entryOfCard = (told: readonly Told[], known: readonly string[]): readonly Entry[] => {
  const of = (wanted: Column) => told.find(({ column }) => column === wanted)?.text ?? null;
  const [id, finding, response] = [of('ID'), of('FINDING'), of('RESPONSE')];
  if (!id || !finding) return [];
  const words = told.map(({ text }) => text.text).join(' ');
  const ids = idsInCells([id], known);
  return [
    {
      ids: ids.length > 0 ? ids : idsCited(id.text, known),
      criteria: criteriaIn(of('CRITERIA')?.text ?? ''),
      number: null,
      finding,
      response,
      isListed: true,
      words,
    },
  ];
};

interface OpenEntry {
  readonly ids: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly number: string | null;
  readonly place?: ControlPlace;
  readonly body: readonly SourcedText[];
  readonly answer: readonly SourcedText[];
  /** Management's response has begun: what follows belongs to it. */
  readonly isAnswering: boolean;
  /** Stands below a heading that names its control or criteria. */
  readonly isHeaded: boolean;
}

/** What the auditor tells under an exception's number is the finding, whatever its words. */
const closedByAuditor = (entry: OpenEntry): Entry => {
  const closed = closedEntry(entry);
  // Answered below its control's id, whatever it is worded like.
  if (entry.ids.length > 0 && entry.answer.length > 0) return { ...closed, isListed: true };
  if (entry.number === null || entry.answer.length > 0 || entry.body.length === 0) return closed;
  return { ...closed, finding: joinTexts(entry.body.map(withoutFindingLabel)), response: null, unlabelled: [] };
};

const closedEntry = (entry: OpenEntry): Entry => {
  const body = joinTexts(entry.body);
  // Without a label the words under the control's id are the response, unless they tell the exception.
  const unlabelled = entry.body.filter(
    (text) =>
      !/^(?:exceptions?|deviations?|findings?|results?|control)\b/i.test(text.text) &&
      verdictOf(plain(text.text)) !== 'EXCEPTION',
  );
  const response = entry.answer.length > 0 ? joinTexts(entry.answer) : joinTexts(unlabelled);
  const told = entry.body.filter((text) => entry.answer.length > 0 || !unlabelled.includes(text));
  return {
    ids: entry.ids,
    criteria: entry.criteria,
    number: entry.number,
    place: entry.place ?? null,
    finding: told.length > 0 ? joinTexts(told.map(withoutFindingLabel)) : null,
    response: response.text ? response : null,
    ...(entry.answer.length === 0 ? { unlabelled } : {}),
    isListed: false,
    words: `${body.text} ${response.text}`,
  };
};

const withoutFindingLabel = (text: SourcedText): SourcedText =>
  sliceText(
    text,
    /^(?:(?:description|nature|details) of (?:the )?)?(?:auditor'?s? )?(?:findings?|results?(?: of test)?|observation|exception|deviation)\s*:\s*/i.exec(
      plain(text.text),
    )?.[0].length ?? 0,
  );

const isAnswerLabel = (text: string): boolean =>
  /^(?:[\w.&-]+(?:'s)? )?(?:management(?:'s?)? )?responses?\s*:?$/i.test(plain(text).trim());

const entriesInText = (
  elements: readonly FlowElement[],
  known: readonly string[],
  close: (entry: OpenEntry) => Entry,
): readonly Entry[] => {
  const entries: OpenEntry[] = [];
  let isBetween = false;
  for (const element of elements) {
    if (element.kind === 'TABLE') continue;
    const last = entries[entries.length - 1];
    const opened = openingOf(element, known, last);
    if (opened) isBetween = false;
    if (opened) entries.push(opened);
    // A heading that names no control ends the entry above it.
    else if (element.kind === 'HEADING' && !isAnswerLabel(element.text)) isBetween = true;
    else if (last && !isBetween) {
      const end = TELLS_OF_NO_RESPONSE.exec(element.text)?.index;
      if (end !== 0) entries[entries.length - 1] = continuedBy(sliceText(element, 0, end), last);
      isBetween = end !== undefined;
    }
  }
  return entries.map(close);
};

const WHICH = String.raw`\b(?:other|others|remaining|rest|further)\b`;
const NO_WORDS = String.raw`no(?: further| other| more| additional)? (?:responses?|repl(?:y|ies)|comments?|remarks?)\b`;
/** "Management has no comment on the other exceptions.", "No response is given to the remaining deviations." */
const TELLS_OF_NO_RESPONSE = new RegExp(
  String.raw`(?<=^|[.;)]\s)(?:There (?:is|are) |[A-Z][\w'’ ]{1,40}? (?:gives|gave|has given|makes|made|has made|offers|offered|has|had|have|provides|provided) )?${NO_WORDS}[^.]*${WHICH}[^.]*(?:\.|$)`,
  'i',
);

const LABEL_ALONE = /^\w+ #?(?:[A-Z]|\d{1,2})\b[^.:]{0,4}\([^)]*\)[.:]?$/;

/**
 * "D3 Appendix 2, no. 79 (CC8.1)", "E-1: control LA-14": the exception's own label at the head of its heading, before the control that it
 * concerns. Controls that are merely numbered are cited by "no." there.
 */
const ownLabel = (
  words: string,
  begun: string | null,
  known: readonly string[],
): { readonly number: string; readonly ids: readonly string[] } | null => {
  const isOfControl = known.some((id) => begun !== null && idKey(id) === idKey(begun));
  if (begun === null || !/^[A-Z]{1,3}[-.]?\d{1,2}$/.test(begun) || isOfControl) return null;
  const numbers = [...words.matchAll(/(?:\bnos?\.|\bnumbers?|\bitems?|#)\s*(\d{1,3})\b(?!\.\d)/gi)].map(
    (match) => match[1] ?? '',
  );
  const numbered = known.filter((id) => numbers.includes(id.replace(/^control\s+/i, '')));
  const ids = numbered.length > 0 ? numbered : idsCited(words, known);
  return ids.length > 0 ? { number: begun, ids } : null;
};

/** "5.1", "E.2" before a heading, where no control is called so: the report's own numbering. */
const OUTLINE = /^(?:[A-Z]|\d{1,2})(?:\.\d{1,2}){1,2}$/;

const openingOf = (
  text: Exclude<FlowElement, Table>,
  known: readonly string[],
  last: OpenEntry | undefined,
): OpenEntry | null => {
  const words = plain(text.text);
  const placed = PLACE.exec(words);
  const [criterion] = criteriaIn(placed?.groups?.criterion ?? '');
  if (placed && criterion) {
    const place = { criterion, ordinal: placed.groups?.ordinal ?? '' };
    const open: OpenEntry = {
      ids: [],
      criteria: [criterion],
      number: null,
      place,
      body: [],
      answer: [],
      isAnswering: false,
      isHeaded: text.kind === 'HEADING',
    };
    const rest = sliceText(text, placed[0].length);
    return rest.text ? continuedBy(rest, open) : open;
  }
  const begun = idAtStart(
    words.replace(/^(?:exception|deviation|finding|re|response to|management'?s? response to)\b[^A-Z0-9]{0,12}/i, ''),
  );
  const isOutline = text.kind === 'HEADING' && begun !== null && OUTLINE.test(begun.id);
  const label = text.kind === 'HEADING' ? ownLabel(words, begun?.id ?? null, known) : null;
  const named = label || (isOutline && !known.some((id) => OUTLINE.test(id))) ? null : begun;
  if (last && text.kind !== 'HEADING' && tellsOf(last, words, known)) return null;
  const head = words.slice(0, text.kind === 'HEADING' ? 300 : 110);
  const ids = label?.ids ?? (named ? [named.id] : idsCited(head, known));
  const criteria = criteriaIn(head);
  const isHead =
    text.kind === 'HEADING' ||
    text.bold ||
    named !== null ||
    ids.length > 0 ||
    /^(?:exception|deviation|finding|issue)\b/i.test(words);
  const isLabelled = /^(?:exception|deviation|finding|issue)\b/i.test(words);
  if (!isHead || (ids.length === 0 && criteria.length === 0 && !isLabelled)) return null;
  // "Finding 1 – ..." below the heading that names its control; the second below it is an entry of its own.
  const isOfLast = last !== undefined && last.isHeaded && text.kind !== 'HEADING' && named === null && ids.length === 0;
  if (isOfLast && last.body.length === 0 && last.answer.length === 0) return null;
  const inherited = isOfLast ? last : { ids, criteria };
  // The same control named again inside its own entry ("LA-14 has been reassigned") opens none.
  if (
    last &&
    text.kind === 'PARAGRAPH' &&
    !text.bold &&
    ids.every((id) => last.ids.includes(id)) &&
    ids.length > 0 &&
    responseIn(text) === null &&
    last.answer.length === 0 &&
    last.body.length === 0
  )
    return null;
  const open: OpenEntry = {
    ids: inherited.ids,
    criteria: inherited.criteria,
    number: label?.number ?? exceptionNumber(words) ?? (ids.length === 0 ? referenceIn(words) : null),
    body: [],
    answer: [],
    isAnswering: false,
    isHeaded: text.kind === 'HEADING' || isOfLast,
  };
  // "Exception A (control CC7.2-01, criterion CC7.2)": a label over what it names.
  if (text.kind === 'HEADING' || (isLabelled && LABEL_ALONE.test(words))) return open;
  const at = named ? words.length - (words.length - (words.indexOf(named.id) + named.id.length)) : 0;
  const rest = named ? sliceText(text, at + (/^[\s:.)\]–—|-]*/.exec(words.slice(at))?.[0].length ?? 0)) : text;
  return rest.text ? continuedBy(rest, open) : open;
};

/** "Exception: For 2 of 25 ..." directly below the heading that names its control. */
const tellsOf = (entry: OpenEntry, words: string, known: readonly string[]): boolean =>
  entry.body.length === 0 &&
  entry.answer.length === 0 &&
  entry.ids.length > 0 &&
  /^(?:exception|deviation|finding)s?\s*:\s+\S/i.test(words) &&
  idsCited(words.slice(0, 110), known).every((id) => entry.ids.includes(id));

const continuedBy = (text: SourcedText, entry: OpenEntry): OpenEntry => {
  if (isAnswerLabel(text.text)) return { ...entry, isAnswering: true };
  const { before, response } = splitResponse(text);
  if (response) {
    const body = before.text ? [...entry.body, before] : entry.body;
    return { ...entry, body, answer: [...entry.answer, response], isAnswering: true };
  }
  return entry.isAnswering ? { ...entry, answer: [...entry.answer, text] } : { ...entry, body: [...entry.body, text] };
};

/** Entries of the unaudited information and of summaries among the tests. */
export function entriesOf(report: ReportText, known: readonly string[]): readonly Entry[] {
  const other = sectionsOfKind(report.sections, 'OTHER_INFORMATION').flatMap((section) => section.elements);
  const summary = summaryElements(report);
  const inSummary = new Set(summary);
  const inTables = [...other, ...summary].flatMap((element) =>
    element.kind === 'TABLE'
      ? entriesInTable(element, known, inSummary.has(element)).map((entry) => ({
          ...entry,
          isAuditors: inSummary.has(element),
        }))
      : [],
  );
  return inTables
    .concat(
      entriesInText(other, known, closedEntry).map((entry) => ({ ...entry, isAuditors: false })),
      entriesInText(summary, known, closedByAuditor).map((entry) => ({ ...entry, isAuditors: true })),
    )
    .filter((entry) => entry.response !== null || entry.finding !== null);
}

/** The parts among the tests that list the exceptions, and tables below a line that calls them so. */
export const summaryElements = (report: ReportText): readonly FlowElement[] => {
  const tests = sectionsOfKind(report.sections, 'TESTS_OF_CONTROLS', 'CRITERIA_AND_CONTROLS');
  const parts = [
    ...tests.flatMap((section) => section.children).filter((part) => isSummary(part.title)),
    ...chaptersOfFindings(report.sections),
  ];
  const titled = tests.flatMap(({ elements }) =>
    elements.filter((element, at) => element.kind === 'TABLE' && isSummaryLine(elements[at - 1])),
  );
  return [...new Set([...parts.flatMap((part) => part.elements), ...titled])];
};

/** "5 Deviations found": a chapter between the description and the tests, in which the auditor tells what the results only point to. */
const chaptersOfFindings = (sections: readonly Section[]): readonly Section[] =>
  sectionsOfKind(sections, 'SYSTEM_DESCRIPTION')
    .flatMap((section) => section.children)
    .filter(({ title }) => FOUND.test(readTitle(title).words));

/** Said of what was found: "Exceptions to the policy" are the company's own matter. */
const FOUND =
  /^(?:(?:summary|list|table|overview|details?|description) of (?:the )?)?(?:(?:noted|identified|reported|found) )?(?:exceptions|deviations|findings)(?:$| (?:that )?(?:we |the auditors? )?(?:\w+ )?(?:found|noted|identified|reported|observed)\b|,? and (?:management|(?:\w+ )?responses?|comments?)\b| (?:from|in|of) (?:the |our )?(?:tests?|testing|examination|audit)\b)/;

/** Findings beside their responses, and no tests: a list of exceptions, however many its columns. */
export const listsAnswers = (table: Table): boolean => {
  const headers = headerRowsOf(table, RULES);
  const roles = rolesByHeader(table, headers, RULES);
  const titles = roles.map((_, column) => headerOf(headers, column));
  return roles.includes('FINDING') && roles.includes('RESPONSE') && !titles.some((title) => OF_TESTS.test(title));
};

const OF_TESTS = /\btest(?:s|ing|ed)?\b|\bprocedures?\b/;

const LONGEST_TITLE = 60;

/** "Table of deviations" over a table; a sentence, or one exception's label, is none. */
const isSummaryLine = (element: FlowElement | undefined): boolean =>
  element?.kind === 'PARAGRAPH' &&
  element.text.length < LONGEST_TITLE &&
  !/[.:;]$|\d/.test(element.text) &&
  isSummary(element.text) &&
  /\b(?:table|list|summary|details|exceptions|deviations|findings)\b/i.test(element.text);

const isSummary = (title: string): boolean =>
  /\b(?:exceptions?|deviations?|findings?)\b/i.test(title) && !/\bno exceptions?\b/i.test(title);

/** An entry's words for the finding where they tell of an exception. */
export const tellsException = ({ finding, isListed, response }: Entry): boolean => {
  if (finding === null || finding.text.length <= 25) return false;
  const outcome = outcomeOf(finding.text);
  return outcome === 'EXCEPTION' || (isListed && response !== null && outcome !== 'NO_EXCEPTION');
};
