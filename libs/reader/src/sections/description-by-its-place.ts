/** A description of the system under a title that says nothing of it: what the firm sets behind the letters. */
import type { FlowElement } from '../layout/model';
import type { SectionStart } from './main-starts';

export function withDescription(
  flow: readonly FlowElement[],
  starts: readonly SectionStart[],
): readonly SectionStart[] {
  const opinion = starts.find(({ kind }) => kind === 'AUDITORS_REPORT');
  const assertion = starts.find(({ kind }) => kind === 'MANAGEMENT_ASSERTION');
  if (starts.some(({ kind }) => kind === 'SYSTEM_DESCRIPTION') || !opinion || !assertion) return starts;
  const level = opinion.heading?.kind === 'HEADING' ? opinion.heading.level : 1;
  const from = Math.max(opinion.bodyAt, assertion.bodyAt);
  // Of the level of the auditor's report: deeper ones part the letters.
  const heading = flow
    .slice(from + 1)
    .find((element) => element.kind === 'HEADING' && element.level <= level && element.page >= (flow[from]?.page ?? 0));
  if (heading?.kind !== 'HEADING' || starts.some(({ at }) => at > from && at <= heading.index)) return starts;
  const start: SectionStart = {
    kind: 'SYSTEM_DESCRIPTION',
    at: heading.index,
    bodyAt: heading.index + 1,
    title: heading.text,
    heading,
  };
  return [...starts, start].sort((one, other) => one.at - other.at);
}
