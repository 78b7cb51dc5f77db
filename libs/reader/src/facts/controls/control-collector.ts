/** Gathers controls while the report is read from top to bottom: rows, paragraphs and labelled lines alike. */
import type { Criterion } from '@countersign/vocabulary';
import type { SourcedText } from '../../layout/model';
import type { MarkedText } from '../../text/markers';
import { similarity } from '../../text/similarity';
import { joinTexts, sliceText } from '../../text/sourced-text';
import { endsWithLabel } from '../exceptions/response-label';
import { citationsOf, idKey } from './control-id';
import type { ControlOccurrence, TestCells } from './occurrence';
import { outcomeOf } from './outcome';
import { exceptionNumber, isPointer } from './pointer';
import { testsIn } from './test-cells';
import { isToldTest } from './test-wording';

interface OpenControl {
  readonly id: string | null;
  /** Begun by a line that may as well number a part of the report: "W1 Governance", "4.1 Sampling: ...". */
  readonly mayBeTitle: boolean;
  criteria: readonly Criterion[];
  readonly description: MarkedText[];
  readonly tests: MutableCells[];
  readonly notes: { words: SourcedText; response: SourcedText | null }[];
  /** "Passed" or "Exception" in the head of its card: what all of its tests came to. */
  readonly verdict: SourcedText | null;
}

/** What the lines below a label of its own tell: "Tests Performed:" over a list. */
export type ControlPart = 'CONTROL' | 'TEST' | 'RESULT';

interface MutableCells {
  procedure: MarkedText[];
  result: MarkedText[];
  response: SourcedText[];
  tellsDeviations?: boolean;
  hasFailed?: boolean;
}

const unfinished = (texts: readonly SourcedText[] | undefined): boolean => {
  const last = texts?.[texts.length - 1]?.text.trim() ?? '';
  return last.length > 0 && !/[.!?)"”:;]$/.test(last);
};

/** "Passed": nothing is wanting, though no point ends it. */
const isWholeVerdict = (result: readonly SourcedText[] | undefined): boolean => {
  const outcome = outcomeOf(result?.map(({ text }) => text).join(' ') ?? '');
  return outcome === 'NO_EXCEPTION' || outcome === 'NO_OCCURRENCE';
};

/** In the midst of its words, or of its last test's. */
const isCut = (control: OpenControl | null): boolean => {
  const last = control?.tests.at(-1);
  return [control?.description, last?.procedure].some((texts) => unfinished(texts));
};

/** "Control Activity: Access is ..." beside the id. */
const withoutLabel = (text: SourcedText): SourcedText =>
  sliceText(
    text,
    /^(?:control(?: activity| description| statement)?|description(?: of (?:the )?control)?)\s*:\s+(?=\S)/i.exec(
      text.text,
    )?.[0].length ?? 0,
  );

const beginsSmall = (texts: readonly SourcedText[]): boolean => /^[\p{Ll}(,;]/u.test(texts[0]?.text.trim() ?? '');

/** Of several results in one place each is judged by itself: "2 of 25 lacked approval." beside "No exceptions noted." */
const isException = (result: readonly SourcedText[]): boolean =>
  [result.map((text) => text.text).join(' '), ...result.map((text) => text.text)].some(
    (text) => outcomeOf(text) === 'EXCEPTION',
  );

const isNumberedAs = (control: OpenControl, number: string | null): boolean =>
  number !== null &&
  control.tests.some(
    ({ result }) => isException(result) && result.some(({ text }) => exceptionNumber(text) === number),
  );

const isFailedCard = (control: OpenControl | null): boolean =>
  control?.verdict != null && outcomeOf(control.verdict.text) === 'EXCEPTION';

/** In its card's head stands what the tests below came to, unless they tell it themselves. */
const withVerdict = (control: OpenControl): OpenControl => {
  const { verdict, tests } = control;
  if (verdict === null) return control;
  if (!isFailedCard(control))
    return { ...control, tests: tests.map((test) => (test.result.length > 0 ? test : { ...test, result: [verdict] })) };
  const isTold = tests.some(({ result }) => result.length > 0);
  const told = tests.map((test, order) =>
    isTold || order < tests.length - 1 ? { ...test, hasFailed: true } : { ...test, result: [verdict] },
  );
  return { ...control, tests: told };
};

/** The last test that failed; a response without an exception speaks to the last test. */
const lastFailed = (controls: readonly OpenControl[]): MutableCells | undefined =>
  controls
    .flatMap((control) => control.tests.map((cells) => ({ cells, isFailed: isFailedCard(control) })))
    .findLast(({ cells, isFailed }) => isException(cells.result) || (isFailed && cells.result.length > 0))?.cells;

/** A raised mark is none of the words. */
const raisedMarks = ({ words }: SourcedText): readonly string[] =>
  words.filter(({ start, end }) => start === end).map(({ word }) => word.text.replace(/[()]/g, ''));

/** A mark ends the result, or is raised behind it; a word ("Note 1") stands anywhere in it. */
const bearsMark = (result: SourcedText, mark: string): boolean =>
  raisedMarks(result).includes(mark.replace(/[()]/g, '')) ||
  (/^[a-z]/i.test(mark)
    ? new RegExp(String.raw`\b${mark}(?!\d)`, 'i').test(result.text)
    : !/^\d/.test(mark) && result.text.trim().endsWith(mark));

const MOST = 0.8;
const LIKE = 0.6;
const LONGEST_TITLE = 80;

/** "D.2 Criteria Cross-Reference": among controls with tests an untested one whose words are a title numbers a part of the report. */
const isPartTitle = ({ mayBeTitle, tests, notes, description }: OpenControl): boolean => {
  const { text } = joinTexts(description);
  return mayBeTitle && tests.length + notes.length === 0 && text.length < LONGEST_TITLE && !/[.;:]$/.test(text);
};

const pointsElsewhere = (control: OpenControl): boolean =>
  control.tests.some((cells) => isException(cells.result) && cells.result.some((text) => isPointer(text.text)));

export class ControlCollector {
  private readonly closed: OpenControl[] = [];
  private open: OpenControl | null = null;
  private criteria: readonly Criterion[] = [];
  private criteriaLevel = Infinity;
  private headingLevel = Infinity;
  private awaited: string | null = null;
  private notedAbove: string | null = null;
  private lastNoted: OpenControl | null = null;
  private part: ControlPart | null = null;
  private isBegun = false;
  private resting: OpenControl | null = null;

  /** The criteria above what follows. */
  underCriteria(criteria: readonly Criterion[], level = Infinity): void {
    // A page that goes on with a row may print the criterion over it again.
    const isRepeated = criteria.length > 0 && criteria.join() === this.criteria.join();
    if (isRepeated && isCut(this.open ?? this.resting)) return;
    this.close();
    this.criteria = criteria;
    this.criteriaLevel = level;
  }

  /** Said in a line below a heading: as long as the heading holds. */
  underGroupCriteria(criteria: readonly Criterion[]): void {
    this.underCriteria(criteria, this.headingLevel);
  }

  /** A heading ends the criterion above it, unless it stands below it. */
  underHeading(level: number): void {
    this.headingLevel = level;
    if (level <= this.criteriaLevel) this.underCriteria([]);
    else this.close();
  }

  get currentCriteria(): readonly Criterion[] {
    return this.criteria;
  }

  get openId(): string | null {
    return this.open?.id ?? null;
  }

  /** Whether this report's controls have ids. */
  get areNamed(): boolean {
    const named = this.all().filter(({ id }) => id !== null).length;
    return named > 0.6 * this.all().length;
  }

  get isOpen(): boolean {
    return this.open !== null;
  }

  begin(id: string | null, description: readonly MarkedText[], criteria = this.criteria, mayBeTitle = false): void {
    this.close();
    this.open = { id, mayBeTitle, criteria, description: [...description], tests: [], notes: [], verdict: null };
    this.lastNoted = null;
    this.part = description.length === 0 ? 'CONTROL' : null;
    this.isBegun = false;
  }

  /** A card's head: the id and the criteria, and the verdict on the tests below. */
  beginCard(id: string, criteria: readonly Criterion[], verdict: SourcedText): void {
    this.begin(id, [], criteria);
    if (this.open) this.open = { ...this.open, verdict };
  }

  get hasVerdict(): boolean {
    return this.open !== null && this.open.verdict !== null;
  }

  /** The card's head says that a test failed: whatever is told below is what was found. */
  get isFailedCard(): boolean {
    return isFailedCard(this.open);
  }

  knows(id: string): boolean {
    return this.all().some((control) => control.id !== null && idKey(control.id) === idKey(id));
  }

  /** Controls with ids of their own begin below: what stands over them untested is their title. */
  dropTitle(): void {
    if (this.open?.mayBeTitle && this.open.tests.length === 0 && this.open.notes.length === 0) this.open = null;
  }

  isSame(id: string): boolean {
    return this.open?.id != null && idKey(this.open.id) === idKey(id);
  }

  cite(criteria: readonly Criterion[]): void {
    if (this.open) this.open.criteria = [...new Set([...this.open.criteria, ...criteria])];
  }

  describe(texts: readonly SourcedText[]): void {
    this.open?.description.push(...texts);
  }

  /** The id stood on a line by itself, which the layout took for a row. */
  get awaitsDescription(): boolean {
    return this.open !== null && this.open.id !== null && this.open.description.length === 0;
  }

  /** Nothing above the control or in it cites a criterion, and its tests have not begun. */
  get awaitsCriteria(): boolean {
    return (
      this.open !== null && this.open.id !== null && this.open.criteria.length === 0 && this.open.tests.length === 0
    );
  }

  get isDescriptionUnfinished(): boolean {
    return unfinished(this.open?.description);
  }

  /** @param isBegun where the label's line holds the first of what it announces, and only a list goes on with it */
  enterPart(part: ControlPart, isBegun = false): void {
    this.part = part;
    this.isBegun = isBegun;
  }

  /** A line below such a label. */
  takesLine(text: MarkedText): boolean {
    if (!this.open || !this.part) return false;
    // Behind a control's results nothing goes on with its words: a footnote at the page's end.
    const isTold = this.open.description.length > 0 && this.open.tests.some(({ result }) => result.length > 0);
    if (this.part === 'CONTROL' && isTold) return false;
    if (this.isBegun) {
      if (text.marker == null) return false;
      this.goOn(this.part, [text]);
      return true;
    }
    // The label over the tests is missing, or a page's end stands between.
    if (this.part === 'CONTROL' && this.open.description.length > 0 && isToldTest(text.text)) this.part = 'TEST';
    if (this.part === 'CONTROL') this.open.description.push(text);
    else {
      const last = this.open.tests.at(-1);
      const isNext = this.part === 'TEST' && last !== undefined && last.result.length > 0;
      const cells = last && !isNext ? last : { procedure: [], result: [], response: [] };
      if (cells !== last) this.open.tests.push(cells);
      (this.part === 'TEST' ? cells.procedure : cells.result).push(text);
    }
    return true;
  }

  /** A further row of tests; one that goes on in mid-sentence belongs to the row before. */
  test(cells: TestCells, goesOn = false): void {
    if (!this.open) return;
    const last = this.open.tests[this.open.tests.length - 1];
    const isAnswer = last !== undefined && endsWithLabel(last.result.map((text) => text.text).join(' '));
    if (last && (goesOn || isAnswer || this.goesOn(cells, last))) {
      last.procedure.push(...cells.procedure);
      last.result.push(...cells.result);
      last.response.push(...cells.response);
      return;
    }
    this.open.tests.push({
      procedure: [...cells.procedure],
      // A result merged over several rows stands in the first of them.
      result: cells.result.length > 0 ? [...cells.result] : (last?.result ?? []),
      response: [...cells.response],
      ...(cells.tellsDeviations ? { tellsDeviations: true } : {}),
    });
  }

  /** A page's end came between the last test and its result. */
  get awaitsResult(): boolean {
    const last = this.open?.tests.at(-1);
    return last !== undefined && last.procedure.length > 0 && last.result.length === 0;
  }

  private goesOn(cells: TestCells, last: TestCells): boolean {
    const procedure = cells.procedure.length === 0 || beginsSmall(cells.procedure) || unfinished(last.procedure);
    const result =
      cells.result.length === 0 || last.result.length === 0 || beginsSmall(cells.result) || unfinished(last.result);
    return procedure && result && (cells.procedure.length > 0 || last.procedure.length > 0);
  }

  /** A result that stands below its test. */
  result(texts: readonly MarkedText[]): void {
    const last = this.open?.tests[this.open.tests.length - 1];
    if (last && last.result.length === 0) last.result.push(...texts);
    else this.open?.tests.push({ procedure: [], result: [...texts], response: [] });
  }

  /** A result that stands elsewhere, by the control's id: for its tests, as long as none has one. */
  takeResult(id: string, cells: TestCells): void {
    for (const control of this.all()) {
      const isMeant = control.id !== null && idKey(control.id) === idKey(id);
      if (!isMeant || control.tests.some(({ result }) => result.length > 0)) continue;
      if (control.tests.length === 0) control.tests.push({ procedure: [], result: [], response: [] });
      for (const test of control.tests) {
        test.result.push(...cells.result);
        test.response.push(...cells.response);
        if (cells.tellsDeviations) test.tellsDeviations = true;
      }
    }
  }

  /** The rest of what a label announced. */
  goOn(label: string, texts: readonly MarkedText[]): void {
    const last = this.open?.tests.at(-1);
    if (label === 'CONTROL') this.describe(texts);
    else if (label === 'TEST') last?.procedure.push(...texts);
    else if (label === 'RESULT') last?.result.push(...texts);
  }

  awaitResponse(label: string): void {
    this.awaited = label;
  }

  get awaitsResponse(): boolean {
    return this.awaited !== null;
  }

  /** A response outside the row: to the control that `label` names, else to the exception just told. */
  respond(text: SourcedText, label: string): void {
    const words = `${this.awaited ?? ''} ${label}`;
    this.awaited = null;
    const named = this.cited(words);
    const note = this.lastNoted?.notes.at(-1);
    if (named.length === 0 && note) note.response ??= text;
    else lastFailed(named.length > 0 ? named : this.recent())?.response.push(text);
  }

  /** A response that begins with the control's id: taken where that control failed, has no response, and is worded otherwise. */
  respondTo(id: string, text: SourcedText): boolean {
    const meant = this.all().filter((control) => control.id !== null && idKey(control.id) === idKey(id));
    const failed = lastFailed(meant);
    const isAgain = meant.some(({ description }) => similarity(joinTexts(description).text, text.text) > LIKE);
    if (!failed || failed.response.length > 0 || isAgain) return false;
    failed.response.push(text);
    return true;
  }

  /** "Exception – Control LA-3" over the paragraph that tells it. */
  awaitNote(label: string): boolean {
    const isNumbered = this.all().some((control) => isNumberedAs(control, exceptionNumber(label)));
    if (this.cited(label).length === 0 && !isNumbered && !lastFailed(this.recent())) return false;
    this.notedAbove = label;
    return true;
  }

  /** The heading names a control whose result points to it. */
  awaitPointed(label: string): boolean {
    const isPointedTo = this.cited(label).some(pointsElsewhere);
    if (isPointedTo) this.notedAbove = label;
    return isPointedTo;
  }

  /** Between the label and what follows stands a table. */
  forgetNote(): void {
    this.notedAbove = null;
  }

  get awaitsNote(): boolean {
    return this.notedAbove !== null;
  }

  /** What a result leaves to a note below the table. */
  note(text: SourcedText): void {
    const number = exceptionNumber(this.notedAbove ?? text.text);
    const numbered = this.all().filter((control) => isNumberedAs(control, number));
    const named = numbered.length > 0 ? numbered : this.cited(`${this.notedAbove ?? ''} ${text.text}`);
    this.notedAbove = null;
    const pointing = this.recent().find((control) => control.notes.length === 0 && pointsElsewhere(control));
    const control = named.at(-1) ?? pointing;
    control?.notes.push({ words: text, response: null });
    this.lastNoted = control ?? null;
  }

  /** "(a) Scans had not been run ..." below the table, where a result ends in "(a)" or says "see Note 1". */
  footnote(mark: string, words: SourcedText): boolean {
    const marked = this.all().filter((each) =>
      each.tests.some(({ result }) => isException(result) && result.some((text) => bearsMark(text, mark))),
    );
    // Below each table its marks begin anew.
    const untold = marked.filter(({ notes }) => notes.length === 0);
    const meant = untold.length > 0 ? untold : marked.slice(-1);
    for (const control of meant) control.notes.push({ words, response: null });
    this.lastNoted = meant.at(-1) ?? this.lastNoted;
    return meant.length > 0;
  }

  private all(): readonly OpenControl[] {
    return this.open ? [...this.closed, this.open] : this.closed;
  }

  private recent(): readonly OpenControl[] {
    return this.all().slice(-20);
  }

  private cited(label: string): readonly OpenControl[] {
    const cites = citationsOf(label.slice(0, 120));
    return this.all().filter(({ id }) => id !== null && cites(id));
  }

  /** At a table's end; the next may begin in the middle of the last row. */
  rest(): void {
    const last = this.open;
    this.close();
    this.resting = last;
    const result = last?.tests.at(-1)?.result.map((text) => text.text) ?? [];
    if (endsWithLabel(result.join(' '))) this.awaited = '';
  }

  resume(): void {
    if (!this.resting || this.closed.at(-1) !== this.resting) return;
    this.closed.pop();
    this.open = this.resting;
    this.resting = null;
  }

  /** "Result: Pass" below the table, where a page's end cut it off: the last test has none yet. */
  resumeForResult(): void {
    const last = this.resting?.tests.at(-1);
    if (last && last.procedure.length > 0 && last.result.length === 0) this.resume();
  }

  /** The end of a cell that stands below the table, where a page's end cut it off. */
  takesEndOfRow(text: SourcedText): boolean {
    const open = this.resting;
    const cells = open?.tests.at(-1);
    if (!open || !beginsSmall([text])) return false;
    const result = isWholeVerdict(cells?.result) ? undefined : cells?.result;
    const cut = [result, cells?.procedure, open.description].filter((cell) => unfinished(cell));
    // Where several cells were cut, their ends stand in columns.
    if (cut.length !== 1) return false;
    cut[0]?.push(text);
    return true;
  }

  close(): void {
    this.resting = null;
    this.part = null;
    if (this.open) this.closed.push(this.open);
    this.open = null;
  }

  finish(): readonly ControlOccurrence[] {
    this.close();
    const tested = this.closed.filter(({ tests }) => tests.length > 0).length;
    const areTested = tested > MOST * this.closed.length;
    return this.closed
      .filter((control) => !(areTested && isPartTitle(control)))
      .map(withVerdict)
      .map(({ id, criteria, description, tests, notes }) => ({
        id,
        criteria,
        description: withoutLabel(joinTexts(description)),
        marker: description[0]?.marker ?? null,
        tests: tests.flatMap(testsIn),
        notes,
      }));
  }
}
