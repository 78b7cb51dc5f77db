/** Trust services criteria cited in text: "CC6.1", "CC 6.1, 6.2 and A1.2", "CC6.1 through CC6.3". */
import { isCriterion, type Criterion } from '@countersign/vocabulary';

/** The series that the criteria are counted in: "CC6", "A1". */
export const SERIES = String.raw`(?:CC[1-9]|PI1|A1|C1|P[1-8])`;

interface Citation {
  readonly series: string;
  readonly point: number;
  readonly start: number;
  readonly end: number;
}

export interface CriteriaRun {
  readonly criteria: readonly Criterion[];
  readonly start: number;
  readonly end: number;
}

// "CC6.1-01", "CC6.1-A" and "CC6.1.2" are ids of controls and cite no criterion; "CC6.1-CC6.3" and "CC6.1-6.3" do.
const NOT_IN_AN_ID = String.raw`(?!\d|\.\d|[A-Za-z]|[-‐‑–_][A-Z]?\d{1,3}(?![.\d])|[-‐‑_][A-Z](?![A-Za-z]))`;
const CITATION = String.raw`(?<![A-Za-z0-9.]|[A-Za-z][-‐‑_])(?<letters>CC|PI|A|C|P)\s?(?<series>\d)\s?\.\s?(?<point>\d{1,2})${NOT_IN_AN_ID}`;
const CITED = new RegExp(CITATION, 'g');
const FIRST_CITED = new RegExp(CITATION);
const SHORTENED = new RegExp(
  String.raw`^\s*(?:,|;|/|&|and|to|through|[-‐‑–—])+\s*(?<series>\d)\.(?<point>\d{1,2})${NOT_IN_AN_ID}`,
);
const RANGE = /^\s*(?:to|through|thru|[-‐‑–—])\s*$/;
const BETWEEN = /^[\s,;/&|·•]*(?:and|or|to|through|thru|[-‐‑–—])?[\s,;/&|·•]*$/;

/** What every citation has; most texts have none, and this is sooner said than what a citation is. */
const POINT = /\d\s?\.\s?\d/;

const citationsIn = (text: string): readonly Citation[] => (POINT.test(text) ? citedIn(text) : []);

const citedIn = (text: string): readonly Citation[] =>
  [...text.matchAll(CITED)].flatMap((match): Citation[] => {
    const letters = match.groups?.letters ?? '';
    const at = (series: string, point: string, start: number, end: number): Citation => ({
      series: letters + series,
      point: Number(point),
      start,
      end,
    });
    let end = match.index + match[0].length;
    const found = [at(match.groups?.series ?? '', match.groups?.point ?? '', match.index, end)];
    // "CC6.1, 6.2 and 6.3": the letters stand once.
    for (let next = SHORTENED.exec(text.slice(end)); next; next = SHORTENED.exec(text.slice(end))) {
      const after = end + next[0].length;
      const start = after - `${next.groups?.series}.${next.groups?.point}`.length;
      found.push(at(next.groups?.series ?? '', next.groups?.point ?? '', start, after));
      end = after;
    }
    return found;
  });

const criterionOf = (series: string, point: number): readonly Criterion[] => {
  const name = `${series}.${point}`;
  return point > 0 && isCriterion(name) ? [name] : [];
};

const named = (text: string, citations: readonly Citation[]): readonly Criterion[] => {
  const names = citations.flatMap((citation, order): readonly Criterion[] => {
    const before = citations[order - 1];
    const isRange =
      before?.series === citation.series &&
      before.point < citation.point &&
      RANGE.test(text.slice(before.end, citation.start));
    const first = isRange ? before.point + 1 : citation.point;
    return Array.from({ length: citation.point - first + 1 }, (_, step) => first + step).flatMap((point) =>
      criterionOf(citation.series, point),
    );
  });
  return [...new Set(names)];
};

/** All criteria that the text cites, each once, in its order. */
export const criteriaIn = (text: string): readonly Criterion[] => named(text, citationsIn(text));

/** The citations from the first on that only commas, "and" and the like part from each other. */
const runFrom = (text: string, citations: readonly Citation[]): CriteriaRun | null => {
  const first = citations[0];
  if (!first) return null;
  const run = [first];
  for (const next of citations.slice(1)) {
    if (!BETWEEN.test(text.slice(run[run.length - 1]?.end, next.start))) break;
    run.push(next);
  }
  const criteria = named(text, run);
  return criteria.length > 0 ? { criteria, start: first.start, end: run[run.length - 1]?.end ?? first.end } : null;
};

const CALLED =
  /^[\s([]*(?:(?:applicable|related|relevant|common|additional|trust services?|TSC|TSP|SOC 2)\s+){0,3}(?:criteri(?:on|a)|TSC|TSP|ref(?:erence)?\.?|categor(?:y|ies)|principles?)?(?:\s+(?:ref(?:erence)?|no|number|id)\.?)?\s*[:#–—-]?\s*$/i;

/** The criteria with which the text begins: "CC6.1 – Logical access ...", "Criterion CC6.1, CC6.2: ...". */
export function leadingCriteria(text: string): CriteriaRun | null {
  // Most texts cite none, or in their midst.
  const first = POINT.test(text) ? text.search(FIRST_CITED) : -1;
  if (first < 0 || !CALLED.test(text.slice(0, first))) return null;
  const run = runFrom(text, citedIn(text));
  if (!run) return null;
  const rest = text.slice(run.end);
  return { ...run, start: 0, end: run.end + (/^\s*[)\]]?[\s.:–—|-]*/.exec(rest)?.[0].length ?? 0) };
}

const OPENS_REFERENCE = /\s*(?:[([{]|\s[–—-])\s*(?:[A-Za-z][A-Za-z ]{0,40}[:.]?\s*)?$/;

/** Behind a sentence's end criteria need no parenthesis, as where they are set in chips: "... confidential. CC6.1 CC6.2". */
const ENDS_SENTENCE = /[.;!?]["”)]?\s+$/;

/** "... is re-advertised. Criteria: CC1.3" */
const LABELLED_REFERENCE =
  /(?<=[.;!?]["”)]?)\s+(?:(?:applicable|related|relevant|mapped|served|trust services?) ){0,2}(?:criteri(?:on|a)|TSC|TSP)(?: (?:served|met|mapped|addressed|ref(?:erence)?s?\.?))?\s*[:–—-]\s*$/i;

/** "... is logged. Also addresses: CC6.3" */
const SERVES_TOO =
  /(?<=[.;!?]["”)]?)\s+(?:(?:this |the )?control )?(?:also|additionally|further)? ?(?:address(?:es)?|supports?|serves?|meets?|covers?|maps? to|relates? to|relevant to|applies to)\b(?: (?:the )?(?:criteri(?:on|a)|TSC))?\s*:?\s*$/i;

/** The criteria in a parenthesis (or after a dash) at the text's end: "... confidential. (CC6.1, CC6.2)". */
export function trailingCriteria(text: string): CriteriaRun | null {
  const citations = citationsIn(text);
  const runs = citations.flatMap((_, from) => runFrom(text, citations.slice(from)) ?? []);
  const run = runs.find((each) => /^[\s.)\]}]*(?:[;,](?:\s*(?:and|or))?[;,]?\s*)?$/.test(text.slice(each.end)));
  if (!run) return null;
  const before = text.slice(0, run.start);
  const opening =
    OPENS_REFERENCE.exec(before)?.[0] ??
    LABELLED_REFERENCE.exec(before)?.[0] ??
    SERVES_TOO.exec(before)?.[0] ??
    (ENDS_SENTENCE.test(before) ? '' : null);
  return opening === null ? null : { ...run, start: run.start - opening.length, end: text.length };
}

/** True where the text consists of criteria alone, as in a table's column of criteria. */
export function isOnlyCriteria(text: string): boolean {
  const run = leadingCriteria(text.trim());
  return run !== null && /^[\s.)\]]*$/.test(text.trim().slice(run.end));
}

/** "Criteria addressed:", "The controls in this group serve the criteria", "Related criteria (TSC):" */
const LEADS_TO_CRITERIA = /\b(?:criteri(?:on|a)|TSC|TSP|COSO|trust services)\b/i;
const LONGEST_LEAD = 90;

/** A line that says of nothing but which criteria what stands below it serves; null where it says more. */
export function criteriaOnLine(text: string): readonly Criterion[] | null {
  const words = text.trim();
  const run = runFrom(words, citationsIn(words));
  if (!run || run.start > LONGEST_LEAD) return null;
  const lead = words.slice(0, run.start);
  if (!LEADS_TO_CRITERIA.test(lead) || /[.;?!]\s/.test(lead)) return null;
  return /^[\s.)\]]*$/.test(words.slice(run.end)) ? run.criteria : null;
}

const TELLS_CRITERION =
  /^(?:COSO Principle \d+\s*[:–—-]|(?:the|each) (?:entity|board of directors|service organi[sz]ation)\b|management establishes, with board oversight|prior to issuing system credentials|to meet its objectives, the entity)/i;

/** So the criteria of TSP section 100 begin, whole or shortened, with or without their number before them. */
export const tellsCriterion = (text: string): boolean =>
  TELLS_CRITERION.test(text.slice(leadingCriteria(text)?.end ?? 0));
