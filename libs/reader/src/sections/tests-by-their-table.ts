/** Tests of controls under a heading that says nothing of them, known by the titles of their table's columns. */
import type { FlowElement, Heading, Table } from '../layout/model';
import type { SectionStart } from './main-starts';

const OF_TESTS = /\b(?:tests?|testing|tested|procedures?)\b/i;
const OF_RESULTS = /\b(?:results?|outcomes?|conclusions?|exceptions?|deviations?|findings?)\b/i;
const LEAST_ROWS = 3;
const LONGEST_TITLE = 80;

const listsTests = ({ rows }: Table): boolean => {
  const titles = (rows[0]?.cells ?? []).map(({ text }) => text).filter((text) => text.length < LONGEST_TITLE);
  const results = titles.filter((title) => OF_RESULTS.test(title));
  return (
    rows.length >= LEAST_ROWS &&
    results.length > 0 &&
    titles.some((title) => OF_TESTS.test(title) && title !== results[0])
  );
};

/** Over the table: the nearest heading of the main sections' level, else the nearest at all. */
const headingOver = (flow: readonly FlowElement[], table: number, from: number, level: number): Heading | null => {
  const headings = flow.slice(from, table).filter((element) => element.kind === 'HEADING');
  return headings.findLast((heading) => heading.level <= level) ?? headings.at(-1) ?? null;
};

export function withTests(flow: readonly FlowElement[], starts: readonly SectionStart[]): readonly SectionStart[] {
  if (starts.some(({ kind }) => kind === 'TESTS_OF_CONTROLS' || kind === 'CRITERIA_AND_CONTROLS')) return starts;
  const description = starts.find(({ kind }) => kind === 'SYSTEM_DESCRIPTION');
  if (!description) return starts;
  const table = flow.findIndex(
    (element, at) => at >= description.bodyAt && element.kind === 'TABLE' && listsTests(element),
  );
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
