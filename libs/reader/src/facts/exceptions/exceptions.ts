/** The exceptions that the auditor reports: one per control and finding, wherever and however often it is told. */
import type { Evidence, OpinionFact, ReportedException } from '@countersign/vocabulary';
import { similarity, containment } from '../../text/similarity';
import { evidenceOfAll, joinTexts } from '../../text/sourced-text';
import { idKey } from '../controls/control-id';
import { criteriaOf } from '../controls/controls';
import type { CriteriaMap } from '../controls/criteria-map';
import type { ControlOccurrence } from '../controls/occurrence';
import type { ReportText } from '../report-text';
import { basisFindings } from './basis-findings';
import { entriesOf, tellsException, type Entry } from './entries';
import { exceptionNumber, isPointer, labelsPointedTo } from '../controls/pointer';
import { findingsOf, type Finding } from './finding';

const SAME = 0.85;
const LEAST_ALIKE = 0.6;

const wordsOf = (finding: Finding): string => finding.words.map((text) => text.text).join(' ');

const isSameControl = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : idKey(one) === idKey(other);

const concerns = (entry: Entry, finding: Finding): boolean =>
  finding.controlId !== null && entry.ids.some((id) => isSameControl(id, finding.controlId));

/** "Exception 2", "see D3" in a result, and told under that number in a list that names no control, or this one. */
const isNumbered = (entry: Entry, finding: Finding, number: string | null): boolean =>
  (entry.ids.length === 0 || concerns(entry, finding)) && entry.number !== null && entry.number === number;

/** What a result left to a summary is told in the summary's words; one result may point to several of its numbers. */
const resolved = (finding: Finding, entries: readonly Entry[]): readonly Finding[] => {
  const words = wordsOf(finding);
  const labels = labelsPointedTo(words);
  const told = isPointer(words) ? labels.map((label) => resolvedAs(finding, entries, label)) : [];
  return told.length > 1 && told.every((each) => each !== finding)
    ? told
    : [resolvedAs(finding, entries, exceptionNumber(words) ?? labels[0] ?? null)];
};

const resolvedAs = (finding: Finding, entries: readonly Entry[], number: string | null): Finding => {
  const words = wordsOf(finding);
  const points = isPointer(words);
  // Or to which a broken page left only its end.
  const isEnd = !points && /^\p{Ll}/u.test(words);
  if (!points && !isEnd) return finding;
  const isMeant = (entry: Entry) =>
    isNumbered(entry, finding, number) || (concerns(entry, finding) && tellsException(entry));
  const telling = [...entries]
    // Management repeats what the auditor told first.
    .sort((one, other) => Number(other.isAuditors ?? false) - Number(one.isAuditors ?? false))
    // The number tells two exceptions of one control apart.
    .sort((one, other) => Number(isNumbered(other, finding, number)) - Number(isNumbered(one, finding, number)))
    .find(
      (entry) =>
        isMeant(entry) && entry.finding !== null && (!isEnd || containment(words, entry.finding?.text ?? '') > 0.9),
    );
  return telling?.finding
    ? {
        ...finding,
        words: [telling.finding],
        response: finding.response ?? telling.response,
        reference: number ?? finding.reference,
      }
    : finding;
};

/** No result has it; or the list tells a second exception of a control whose result left the telling to the list. */
const isUntold = (entry: Entry, tested: readonly Finding[], entries: readonly Entry[]): boolean => {
  const own = tested.filter((finding) => concerns(entry, finding));
  const isListed = (finding: Finding): boolean =>
    entries.some((other) => other.isAuditors && other !== entry && wordsOf(finding) === other.finding?.text);
  return own.every(
    (finding) =>
      entry.isAuditors && isListed(finding) && similarity(wordsOf(finding), entry.finding?.text ?? '') < SAME,
  );
};

/** A list of exceptions may name the control that its row among the tests does not. */
const withListedId = (finding: Finding, entries: readonly Entry[]): Finding => {
  if (finding.controlId !== null) return finding;
  const named = entries.find(
    ({ ids, finding: told }) => ids.length === 1 && told !== null && similarity(told.text, wordsOf(finding)) >= SAME,
  );
  return named ? { ...finding, controlId: named.ids[0] ?? null } : finding;
};

/** Where controls have no ids, the list goes by their criteria: one entry for each result that points to it. */
const resolvedByCriteria = (
  findings: readonly Finding[],
  entries: readonly Entry[],
): { readonly findings: readonly Finding[]; readonly used: readonly Entry[] } => {
  const used: Entry[] = [];
  const open = entries.filter((entry) => entry.ids.length === 0 && entry.criteria.length > 0 && tellsException(entry));
  const told = findings.map((finding) => {
    if (finding.controlId !== null || !isPointer(wordsOf(finding))) return finding;
    const entry = open.find(
      (each) => !used.includes(each) && each.criteria.some((criterion) => finding.criteria.includes(criterion)),
    );
    if (!entry?.finding) return finding;
    used.push(entry);
    return { ...finding, words: [entry.finding], response: finding.response ?? entry.response };
  });
  return { findings: told, used };
};

/** The auditor's list tells an exception by its criterion, and no test has it. */
const fromCriteria = (entry: Entry, findings: readonly Finding[]): readonly Finding[] => {
  const { finding: told, criteria, response } = entry;
  if (!entry.isAuditors || told === null || criteria.length === 0 || !tellsException(entry)) return [];
  const isTold = findings.some(
    (finding) =>
      containment(wordsOf(finding), entry.words) >= LEAST_ALIKE ||
      (isPointer(wordsOf(finding)) && finding.criteria.some((criterion) => criteria.includes(criterion))),
  );
  return isTold ? [] : [{ controlId: null, criteria, control: null, test: null, words: [told], response }];
};

const fromEntry = (entry: Entry, occurrences: readonly ControlOccurrence[], map: CriteriaMap): readonly Finding[] => {
  const [id] = entry.ids;
  if (id === undefined || entry.finding === null || !tellsException(entry)) return [];
  const control = occurrences.find((occurrence) => isSameControl(occurrence.id, id));
  return [
    {
      controlId: control?.id ?? id,
      criteria: entry.criteria.length > 0 ? entry.criteria : control ? criteriaOf(control, map) : [],
      control: control?.description.text ?? null,
      test: null,
      words: [entry.finding],
      response: entry.response,
    },
  ];
};

interface Exception extends Finding {
  readonly evidence: readonly Evidence[];
}

/** The same finding under another criterion, or told in a summary again. */
const distinct = (findings: readonly Finding[]): readonly Exception[] =>
  findings.reduce<readonly Exception[]>((known, finding) => {
    const evidence = evidenceOfAll(finding.words);
    const at = known.findIndex(
      (other) => isSameControl(other.controlId, finding.controlId) && isSameFinding(other, finding),
    );
    if (at < 0) return [...known, { ...finding, evidence }];
    return known.map((other, order) => (order === at ? joined(other, finding, evidence) : other));
  }, []);

const isSameFinding = (one: Finding, other: Finding): boolean => {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (similarity(left, right) < SAME) return false;
  // Counts tell findings of like wording apart: "2 of 25" in one test, "3 of 20" in another.
  return (
    (left.match(/\d+/g) ?? []).join() === (right.match(/\d+/g) ?? []).join() &&
    (one.controlId !== null || one.control === other.control)
  );
};

const joined = (one: Exception, other: Finding, evidence: readonly Evidence[]): Exception => ({
  ...one,
  criteria: [...new Set([...one.criteria, ...other.criteria])],
  control: one.control ?? other.control,
  test: one.test ?? other.test,
  response: one.response ?? other.response,
  evidence: [...one.evidence, ...evidence],
});

const LEAST_TOLD = 0.6;

/** Management repeats the finding before it answers, and calls neither by a label. */
const answerIn = ({ unlabelled = [], response }: Entry, exception: Exception): string | null => {
  const answer = unlabelled.filter(
    (text) =>
      containment(wordsOf(exception), text.text) < SAME &&
      (exception.control === null || similarity(exception.control, text.text) < SAME),
  );
  return (answer.length > 0 && answer.length < unlabelled.length ? joinTexts(answer) : response)?.text ?? null;
};

const stands = ({ marker, criteria }: Exception, place: Entry['place']): boolean =>
  place != null && marker?.replace(/\D/g, '') === place.ordinal && criteria.includes(place.criterion);

/** Told under another number than this exception, which has an entry of its own. */
const answersAnother = (entry: Entry, { reference = null }: Exception, entries: readonly Entry[]): boolean =>
  entry.number !== null &&
  reference !== null &&
  entry.number !== reference &&
  entries.some((other) => other.number === reference && other.isAuditors === entry.isAuditors);

/** The response in an entry by the control's id, else by the finding's words, else by the criterion that only it fails. */
const responseTo = (exception: Exception, entries: readonly Entry[], all: readonly Exception[]): string | null => {
  if (exception.response) return exception.response.text;
  const placed = entries.find((entry) => stands(exception, entry.place));
  if (placed?.response) return placed.response.text;
  const answers = entries.filter(
    (entry) => entry.response !== null && !entry.place && !answersAnother(entry, exception, entries),
  );
  const named = answers.filter((entry) => concerns(entry, exception));
  const byWords = [...(named.length > 0 ? named : answers)]
    .map((entry) => ({ entry, share: containment(wordsOf(exception), entry.words) }))
    .sort((one, other) => other.share - one.share)[0];
  const isTold = named.length > 0 || (byWords !== undefined && byWords.share >= LEAST_TOLD);
  if (byWords && isTold) return answerIn(byWords.entry, exception);
  if (named.length > 0) return null;
  const byNumber = answers.filter(
    ({ ids, number }) => ids.length === 0 && number !== null && number === exception.reference,
  );
  if (byNumber.length === 1 && byNumber[0]) return answerIn(byNumber[0], exception);
  const byCriterion = answers.find(
    (entry) =>
      entry.ids.length === 0 &&
      entry.criteria.some((criterion) => exception.criteria.includes(criterion)) &&
      all.filter((other) => other.criteria.some((criterion) => entry.criteria.includes(criterion))).length === 1,
  );
  return byCriterion?.response?.text ?? null;
};

/** "None provided." where a response would stand is none. */
const said = (response: string | null): string | null =>
  response === null || SAYS_NONE.test(response.trim()) ? null : response;

const SAYS_NONE =
  /^(?:none|nil|n\/?a|not applicable|no (?:management )?(?:responses?|comments?|repl(?:y|ies)))(?:,? (?:(?:was|were|has been|is) )?(?:provided|given|received|made|offered|noted|required|necessary))?\.?$/i;

/** What a list of exceptions tells of one control is no note of the table above the list, which is another's. */
const withoutListedNotes = (
  occurrences: readonly ControlOccurrence[],
  entries: readonly Entry[],
): readonly ControlOccurrence[] => {
  const isAnothers = (occurrence: ControlOccurrence, words: string): boolean =>
    entries.some(
      ({ ids, finding }) =>
        ids.length > 0 && finding?.text.includes(words) && !ids.some((id) => isSameControl(id, occurrence.id)),
    );
  return occurrences.map((occurrence) => ({
    ...occurrence,
    notes: occurrence.notes.filter(({ words }) => !isAnothers(occurrence, words.text)),
  }));
};

export interface ExceptionSources {
  readonly occurrences: readonly ControlOccurrence[];
  readonly map: CriteriaMap;
  readonly opinion: OpinionFact | null;
}

export function exceptionsOf(report: ReportText, sources: ExceptionSources): readonly ReportedException[] {
  const { map, opinion } = sources;
  const known = [...new Set(sources.occurrences.flatMap(({ id }) => (id === null ? [] : [id])))];
  const entries = entriesOf(report, known);
  const occurrences = withoutListedNotes(sources.occurrences, entries);
  const found = findingsOf(occurrences, map)
    .flatMap((finding) => resolved(finding, entries))
    .map((finding) => withListedId(finding, entries));
  const { findings: tested, used } = resolvedByCriteria(found, entries);
  const untold = entries
    .filter((entry) => !used.includes(entry) && isUntold(entry, tested, entries))
    .flatMap((entry) => (entry.ids.length > 0 ? fromEntry(entry, occurrences, map) : fromCriteria(entry, tested)));
  const told = [...tested, ...untold];
  // Without tests (Type 1) a basis tells of a design, and not of a deviation.
  const isTested = occurrences.some((occurrence) => occurrence.tests.length > 0);
  const all = distinct([...told, ...(isTested ? basisFindings(report, opinion, told, known) : [])]);
  return all.map((exception) => ({
    controlId: exception.controlId,
    criteria: exception.criteria,
    control: exception.control,
    test: exception.test,
    finding: wordsOf(exception),
    managementResponse: said(responseTo(exception, entries, all)),
    evidence: exception.evidence,
  }));
}
