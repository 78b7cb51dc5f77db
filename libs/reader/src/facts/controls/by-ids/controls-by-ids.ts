/**
 * Controls by their ids alone, for layouts that no rule knows: from one id to the next everything is one control's,
 * and what each text is of it is told by the labels that recur and by what the text says.
 */
import type { FlowElement, SourcedText } from '../../../layout/model';
import { criteriaIn, isOnlyCriteria, leadingCriteria } from '../../../text/criteria';
import type { MarkedText } from '../../../text/markers';
import { responseIn } from '../../exceptions/response-label';
import { onlyCites } from '../citation-line';
import { ControlCollector } from '../control-collector';
import { idKey } from '../control-id';
import type { ControlOccurrence } from '../occurrence';
import { isBareVerdict, outcomeOf, speaksOfDeviation } from '../outcome';
import { splitTestAndResult } from '../test-and-result';
import { countsFailures, isToldTest, tellsTest } from '../test-wording';
import { idSeries } from './id-series';
import { partLabels, type Part, type PartLabels } from './part-labels';
import { piecesOf, type Piece } from './pieces';
import { atRunInLabels } from './run-in-labels';

interface Cells {
  readonly procedure: MarkedText[];
  readonly result: MarkedText[];
  readonly response: SourcedText[];
}

const isFailed = ({ result }: Cells): boolean => result.some(({ text }) => outcomeOf(text) === 'EXCEPTION');

/** "System owner's reply": whoever answers to what was found. */
const ANSWERS = /^(?=.{4,40}$)[^.:]*\b(?:repl(?:y|ies)|responses?|comments?|actions?|(?<=\w )notes?)\b[^.:]*:?$/i;

/** Each is a test of its own, however the next begins. */
const apart = (text: SourcedText): MarkedText => ({ ...text, marker: '•' });

class ControlBetweenIds {
  private part: Part | null = null;
  private readonly description: SourcedText[] = [];
  private readonly tests: Cells[] = [];
  private readonly criteria: string[] = [];

  /** A verdict that stands above the test which it is of, beside the id. */
  private readonly verdict: MarkedText[] = [];

  constructor(
    private readonly id: string,
    { rest, criteria }: NonNullable<Piece['named']>,
    private readonly labels: PartLabels,
  ) {
    this.criteria.push(...(criteria ?? []));
    for (const text of rest) this.take(text);
    // What stands beside the id is its title, where a label announces the control's words.
    this.title = [...this.description];
  }

  private readonly title: readonly SourcedText[];

  take(text: MarkedText): void {
    const { labels } = this;
    const last = this.tests.at(-1);
    if (last === undefined && this.part === null && this.isVerdictAlone(text.text)) {
      this.verdict.push(text);
      return;
    }
    const part = this.tests.some(isFailed) && ANSWERS.test(text.text) ? 'RESPONSE' : labels.partOf(text.text);
    if (part !== null) {
      if (part === 'CONTROL' && this.description.length === this.title.length) this.description.length = 0;
      this.part = part;
      return;
    }
    if (onlyCites(text.text) && (isOnlyCriteria(text.text) || this.tests.length === 0)) {
      this.criteria.push(...criteriaIn(text.text));
      return;
    }
    const response = responseIn(text);
    if (response || this.part === 'RESPONSE') {
      (this.tests.findLast(isFailed) ?? last)?.response.push(response ?? text);
      this.part = 'RESPONSE';
      return;
    }
    if (this.part === 'RESULT' || (this.part !== 'CONTROL' && labels.isVerdict(text.text))) return this.result(text);
    if (this.part === 'TEST' || (this.part === 'CONTROL' ? isToldTest(text.text) : tellsTest(text.text)))
      return this.procedure(text);
    if (this.part === 'OTHER' || this.part === 'ID' || this.part === 'CRITERIA') return;
    if (last === undefined) this.description.push(text);
    else if (speaksOfDeviation(text.text) || this.tellsFinding(text.text)) this.result(text);
    else if (last.result.length === 0) last.procedure.push(text);
    else last.result.push(text);
  }

  private isVerdictAlone(text: string): boolean {
    return this.labels.isVerdict(text) || isBareVerdict(text);
  }

  private get isFailed(): boolean {
    return this.verdict.some(({ text }) => outcomeOf(text) === 'EXCEPTION');
  }

  /** Behind a test that is told to its end: what a verdict of failure left to it, or what counts failures. */
  private tellsFinding(text: string): boolean {
    const told = this.tests.at(-1)?.procedure.at(-1)?.text ?? '';
    return /[.!?)]$/.test(told.trim()) && (this.isFailed || countsFailures(text) || outcomeOf(text) === 'EXCEPTION');
  }

  private procedure(text: MarkedText): void {
    const last = this.tests.at(-1);
    const { procedure, result } = splitTestAndResult([text]);
    const cells = last && last.result.length === 0 ? last : { procedure: [], result: [], response: [] };
    if (cells !== last) this.tests.push(cells);
    cells.procedure.push(...procedure.map(apart));
    cells.result.push(...result);
  }

  private result(text: MarkedText): void {
    const last = this.tests.at(-1);
    if (last) last.result.push(text);
    else this.tests.push({ procedure: [], result: [text], response: [] });
  }

  get isTested(): boolean {
    return this.tests.length > 0;
  }

  tell(collector: ControlCollector): void {
    const own = this.criteria.length > 0 ? this.criteria : collector.currentCriteria;
    collector.begin(this.id, this.description, own as ControlOccurrence['criteria']);
    const open = this.tests.find(({ result }) => result.length === 0);
    // What was found says more than the verdict over it.
    if (this.verdict.length > 0 && !this.tests.some(isFailed))
      (open ?? this.tests.at(-1))?.result.push(...this.verdict);
    for (const cells of this.tests) collector.test(cells);
  }
}

const endsControl = (piece: Piece, labels: PartLabels): boolean =>
  piece.level !== null && labels.partOf(piece.text) === null && !labels.isVerdict(piece.text);

const segmentsOf = (pieces: readonly Piece[], series: ReadonlySet<string>): readonly (readonly Piece[])[] =>
  pieces.reduce<Piece[][]>((segments, piece) => {
    if (piece.named && series.has(idKey(piece.named.id))) segments.push([piece]);
    else segments.at(-1)?.push(piece);
    return segments;
  }, []);

const readSeries = (pieces: readonly Piece[], series: ReadonlySet<string>): readonly ControlOccurrence[] => {
  const labels = partLabels(segmentsOf(pieces, series));
  const collector = new ControlCollector();
  let open: ControlBetweenIds | null = null;
  const close = (): void => {
    open?.tell(collector);
    open = null;
  };
  for (const piece of pieces) {
    const { named } = piece;
    if (named && series.has(idKey(named.id))) {
      close();
      open = new ControlBetweenIds(named.id, named, labels);
      continue;
    }
    const control = open as ControlBetweenIds | null;
    const led = leadingCriteria(piece.text);
    const isAbove = led !== null && (control === null || control.isTested || !isOnlyCriteria(piece.text));
    if (led && isAbove) {
      close();
      collector.underCriteria(led.criteria, piece.level ?? undefined);
    } else if (led === null && endsControl(piece, labels)) {
      close();
      collector.underHeading(piece.level ?? Infinity);
    } else control?.take(piece);
  }
  close();
  return collector.finish();
};

/** The tests by their ids: how many controls there may be, and one reading for each pattern of ids that may be theirs. */
export interface ReadByIds {
  readonly printed: number;
  readonly readings: () => readonly (readonly ControlOccurrence[])[];
}

export function byIds(elements: readonly FlowElement[]): ReadByIds {
  const pieces = piecesOf(elements);
  const patterns = idSeries(pieces);
  return {
    printed: patterns[0]?.size ?? 0,
    readings: () => {
      const labelled = atRunInLabels(pieces);
      return patterns.map((series) => readSeries(labelled, series));
    },
  };
}
