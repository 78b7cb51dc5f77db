/** Tests of controls under a heading that says nothing of them, known by the titles of their table's columns, by the labels of their cards or by how tests are told. */
import type { FlowElement, Heading, Row, SourcedText, Table } from '../layout/model';
import { isToldTest } from '../facts/controls/test-wording';
import { textsOf } from '../text/sourced-text';
import type { SectionStart } from './main-starts';
import { readTitle } from './section-titles';

const OF_TESTS =
  /\b(?:tests?|testing|tested|procedures?|(?:we|auditors?) (?:did|examined|inspected)|work (?:performed|done))\b/i;
const OF_RESULTS =
  /\b(?:results?|outcomes?|conclusions?|exceptions?|deviations?|findings?|(?:we|auditors?) (?:found|noted|concluded))\b/i;
const LEAST_ROWS = 3;
const LONGEST_TITLE = 80;
const LONGEST_LABEL = 40;

const isTitle = (text: string): boolean => text.length < LONGEST_TITLE;

/** Titles of which one speaks of results and another of the tests. */
const tellTests = (titles: readonly string[]): boolean => {
  const results = titles.filter((title) => OF_RESULTS.test(title));
  return results.length > 0 && titles.some((title) => OF_TESTS.test(title) && title !== results[0]);
};

const listsTests = ({ rows }: Table): boolean => {
  if (rows.length < LEAST_ROWS) return false;
  const titles = (rows[0]?.cells ?? []).map(({ text }) => text).filter(isTitle);
  return tellTests(titles) || tellTests(labelsOf(rows));
};

/** A card's labels stand beside what they announce. */
const labelsOf = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap(({ cells: [label, told, ...others] }) =>
    label && told && others.length === 0 && label.text.length < LONGEST_LABEL ? [label.text] : [],
  );

const LEAST_TOLD = 8;
const LABEL_BEFORE = /^\p{Lu}[^.:]{2,40}[:.]\s+/u;

/** "Inspected ...", "Auditor's procedure: Inspected ..." */
const tellsTest = ({ text }: SourcedText): boolean => isToldTest(text) || isToldTest(text.replace(LABEL_BEFORE, ''));

/** "Inspected ...", again and again: nothing but the tests speaks so. */
const firstToldTest = (flow: readonly FlowElement[], from: number): number => {
  const told = flow.slice(from).filter((element) => textsOf([element]).some(tellsTest));
  const tests = told.flatMap((element) => textsOf([element])).filter(tellsTest);
  return tests.length < LEAST_TOLD ? -1 : (told[0]?.index ?? -1);
};

const holdsTests = ({ kind }: SectionStart): boolean =>
  kind === 'TESTS_OF_CONTROLS' || kind === 'CRITERIA_AND_CONTROLS';

/** More tests stand in the description than where a title speaks of them: the title was of something less. */
const areToldElsewhere = (flow: readonly FlowElement[], starts: readonly SectionStart[]): boolean => {
  const testsIn = (isOne: (start: SectionStart) => boolean): number =>
    starts
      .flatMap((start, order) => (isOne(start) ? flow.slice(start.bodyAt, starts[order + 1]?.at ?? flow.length) : []))
      .flatMap((element) => textsOf([element]))
      .filter(tellsTest).length;
  const elsewhere = testsIn(({ kind }) => kind === 'SYSTEM_DESCRIPTION');
  return elsewhere >= LEAST_TOLD && elsewhere > testsIn(holdsTests);
};

/** Over the table: the nearest heading of the main sections' level, else the nearest at all. */
const headingOver = (flow: readonly FlowElement[], table: number, from: number, level: number): Heading | null => {
  const headings = flow.slice(from, table).filter((element) => element.kind === 'HEADING');
  // Where lines within the tests are set like the report's parts, the number tells these.
  const parts = headings.filter((heading) => heading.level <= level);
  return parts.findLast(({ text }) => readTitle(text).isNumbered) ?? parts.at(-1) ?? headings.at(-1) ?? null;
};

export function withTests(flow: readonly FlowElement[], starts: readonly SectionStart[]): readonly SectionStart[] {
  if (starts.some(holdsTests) && !areToldElsewhere(flow, starts)) return starts;
  const description = starts.find(({ kind }) => kind === 'SYSTEM_DESCRIPTION');
  if (!description) return starts;
  const titled = flow.findIndex(
    (element, at) => at >= description.bodyAt && element.kind === 'TABLE' && listsTests(element),
  );
  const table = titled < 0 ? firstToldTest(flow, description.bodyAt) : titled;
  if (table < 0) return starts;
  // The last start before the table is the part that it stands in.
  const from = Math.max(...starts.filter(({ at }) => at < table).map(({ bodyAt }) => bodyAt));
  const levels = starts.flatMap(({ heading }) => (heading?.kind === 'HEADING' ? [heading.level] : []));
  const heading = headingOver(flow, table, from, Math.min(...levels));
  if (!heading) return starts;
  const start: SectionStart = {
    kind: 'TESTS_OF_CONTROLS',
    at: heading.index,
    bodyAt: heading.index + 1,
    title: heading.text,
    heading,
  };
  return [...starts, start].sort((one, other) => one.at - other.at);
}
