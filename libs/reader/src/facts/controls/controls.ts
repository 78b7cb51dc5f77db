/** The distinct controls of the report: one per id, with all criteria that it is listed under. */
import type { Control, ControlTest, Criterion } from '@countersign/vocabulary';
import { criteriaIn, isOnlyCriteria, tellsCriterion, trailingCriteria } from '../../text/criteria';
import { grouped } from '../../text/grouped';
import { similarity } from '../../text/similarity';
import type { SourcedText } from '../../layout/model';
import { evidenceOf, sliceText } from '../../text/sourced-text';
import { namedFindings } from '../exceptions/named-findings';
import { idKey } from './control-id';
import type { CriteriaMap } from './criteria-map';
import type { ControlOccurrence, TestOccurrence } from './occurrence';
import { outcomeOf } from './outcome';
import { isCrossReference } from './pointer';

const SAME = 0.97;

const resultOf = ({ results }: TestOccurrence): string =>
  results
    .map(({ words }) => words.text)
    .join(' ')
    .trim();

/** What nearly every test comes to, and the controls that a result may name. */
interface Seen {
  readonly usual: string | null;
  readonly ids: readonly string[];
}

/** "No exceptions noted other than: AC-2 – ..." over several controls: all but that one passed. */
const failsOthers = (test: TestOccurrence, id: string | null, ids: readonly string[]): boolean =>
  id !== null &&
  test.results.length > 0 &&
  test.results.every(({ words }) => {
    const parts = namedFindings(words, ids);
    return parts !== null && parts.before === null && parts.named.every((each) => each.id !== id);
  });

const testOf = (test: TestOccurrence, id: string | null, { usual, ids }: Seen): ControlTest => {
  const result = resultOf(test);
  if (failsOthers(test, id, ids)) return { procedure: test.procedure.text, result, outcome: 'NO_EXCEPTION' };
  const isDeviation = test.results.some((each) => each.isDeviation);
  const told = isDeviation ? 'EXCEPTION' : result ? outcomeOf(result) : 'UNCLEAR';
  const isUsual = test.results.length > 0 && test.results.every(({ words }) => words.text.trim() === usual);
  const outcome = told === 'UNCLEAR' && isUsual ? 'NO_EXCEPTION' : told;
  return { procedure: test.procedure.text, result: result || null, outcome };
};

const LEAST_USUAL = 5;
const LONGEST_USUAL = 60;

/** "Operated as described." for nearly every test: what most tests come to is no exception, in whatever words. */
const usualResult = (occurrences: readonly ControlOccurrence[]): string | null => {
  const results = occurrences
    .flatMap(({ tests }) => tests.flatMap((test) => test.results.map(({ words }) => words.text.trim())))
    .filter((result) => result !== '');
  const [most] = [...grouped(results, (result) => result)].sort(([, one], [, other]) => other.length - one.length);
  if (!most || most[1].length < Math.max(LEAST_USUAL, 0.5 * results.length)) return null;
  return most[0].length < LONGEST_USUAL && !isCrossReference(most[0]) ? most[0] : null;
};

/** "CC6.1.2" and "CC6.1-A" name their criterion; it counts where the report shows no other. */
export const criteriaOfId = (id: string | null): readonly Criterion[] =>
  criteriaIn(/^[A-Z]{1,2}\d\.\d{1,2}(?=[-‐‑–._])/.exec(id ?? '')?.[0] ?? '');

/** "Keys are rotated. (CC6.1, CC6.7) Seen in the settings.": behind the control's sentence, and before what more is said. */
const criteriaWithin = (text: string): readonly Criterion[] => {
  const [cited] = /(?<=[.;]["”]?\s)\([^()]{4,80}\)(?=\s+\p{Lu})/u.exec(text) ?? [''];
  return isOnlyCriteria(cited.slice(1, -1)) ? criteriaIn(cited) : [];
};

/** Several criteria stand over a group of controls, each of which cites what it serves. */
const LEAST_OF_GROUP = 2;

export const criteriaOf = (occurrence: ControlOccurrence, map: CriteriaMap): readonly Criterion[] => {
  // "... is approved. (CC6.1, CC6.2)"
  const cited = trailingCriteria(occurrence.description.text)?.criteria ?? criteriaWithin(occurrence.description.text);
  // Below a heading of several criteria ("Risk Assessment (CC3.1, CC3.2)") a control's own are meant.
  const among = cited.filter((criterion) => occurrence.criteria.includes(criterion));
  const areOwn = among.length > 0 && (among.length === cited.length || occurrence.criteria.length >= LEAST_OF_GROUP);
  const own = areOwn ? cited : [...new Set([...occurrence.criteria, ...cited])];
  if (own.length > 0) return own;
  const mapped = occurrence.id === null ? undefined : map.get(idKey(occurrence.id));
  return mapped ?? criteriaOfId(occurrence.id);
};

/** "Access is approved. (CC6.1)": the reference is none of the control's words. */
const withoutCriteria = (description: SourcedText): SourcedText => {
  const cited = trailingCriteria(description.text);
  return cited && cited.start > 0 ? sliceText(description, 0, cited.start) : description;
};

const controlOf = (occurrence: ControlOccurrence, map: CriteriaMap, seen: Seen): Control => ({
  id: occurrence.id,
  description: withoutCriteria(occurrence.description).text,
  criteria: [
    ...new Set([
      ...criteriaOf(occurrence, map),
      ...(occurrence.id === null ? [] : (map.get(idKey(occurrence.id)) ?? [])),
    ]),
  ],
  tests: occurrence.tests.map((test) => testOf(test, occurrence.id, seen)),
  evidence: evidenceOf(occurrence.description),
});

const isSame = (one: Control, other: Control): boolean =>
  one.id !== null && other.id !== null
    ? idKey(one.id) === idKey(other.id)
    : one.id === other.id && similarity(one.description, other.description) >= SAME;

const isSameTest = (one: ControlTest, other: ControlTest): boolean =>
  similarity(`${one.procedure} ${one.result ?? ''}`, `${other.procedure} ${other.result ?? ''}`) >= SAME;

const refersElsewhere = (test: ControlTest): boolean => isCrossReference(test.result ?? test.procedure);

/** The tests of both listings; one that refers to the other says nothing more. */
const testsOfBoth = (one: Control, other: Control): readonly ControlTest[] => {
  const all = [...one.tests, ...other.tests.filter((test) => !one.tests.some((known) => isSameTest(known, test)))];
  const own = all.filter((test) => !refersElsewhere(test));
  return own.length > 0 ? own : all;
};

const joined = (one: Control, other: Control): Control => ({
  id: one.id,
  description: one.description || other.description,
  criteria: [...new Set([...one.criteria, ...other.criteria])],
  tests: testsOfBoth(one, other),
  evidence: [...one.evidence, ...other.evidence],
});

/** A criterion's own words, of which a page's end or a table of its own made a control. */
const isCriterion = ({ id, description }: Control): boolean => id === null && tellsCriterion(description);

export function controlsOf(occurrences: readonly ControlOccurrence[], map: CriteriaMap): readonly Control[] {
  const controls: Control[] = [];
  const byId = new Map<string, number>();
  const ids = [...new Set(occurrences.flatMap(({ id }) => (id === null ? [] : [id])))];
  const seen = { usual: usualResult(occurrences), ids };
  for (const control of occurrences.map((occurrence) => controlOf(occurrence, map, seen))) {
    const key = control.id === null ? null : idKey(control.id);
    const at = key === null ? controls.findIndex((known) => isSame(known, control)) : (byId.get(key) ?? -1);
    const known = controls[at];
    if (known) controls[at] = joined(known, control);
    else {
      if (key !== null) byId.set(key, controls.length);
      controls.push(control);
    }
  }
  const areTested = controls.some(({ tests }) => tests.length > 0);
  return controls.filter(
    (control) => control.tests.length > 0 || (control.description.length > 0 && !(areTested && isCriterion(control))),
  );
}
