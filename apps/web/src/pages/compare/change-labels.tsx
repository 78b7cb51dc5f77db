import { type Tone, ToneBadge } from '../../components/tone-badge';
import type {
  ComparedFactName,
  CuecChange,
  ExceptionChange,
  FactChange,
  PeriodRelationKind,
  ScopeChange,
  SubserviceChange,
} from '../../gql/graphql';

/** Whatever may become of a line of two reports. */
export type Change = FactChange | ScopeChange | SubserviceChange | ExceptionChange | CuecChange | PeriodRelationKind;

const CHANGE: Readonly<Record<Change, readonly [label: string, tone: Tone, meaning?: string]>> = {
  SAME: ['Same', 'neutral'],
  KEPT: ['Same', 'neutral'],
  IDENTICAL: ['Same', 'neutral'],
  CHANGED: ['Changed', 'warn'],
  APPEARED: ['Found now alone', 'info', 'It was not found in the earlier report.'],
  DISAPPEARED: ['Not found now', 'info', 'It was found in the earlier report alone.'],
  ADDED: ['Added', 'info'],
  DROPPED: ['Dropped', 'warn'],
  METHOD_CHANGED: ['Method changed', 'warn'],
  NEW: ['New', 'warn'],
  REPEATED: ['Repeated', 'bad', 'The earlier report has it as well.'],
  RESOLVED: ['Resolved', 'good', 'The control was tested again, without exception.'],
  NOT_TESTED_AGAIN: ['Not tested again', 'warn', 'The later report has no result for the control.'],
  REWORDED: ['Reworded', 'info'],
  ADJOINING: ['Adjoining', 'good'],
  GAP: ['Gap', 'bad'],
  OVERLAP: ['Overlap', 'info'],
};

const UNCHANGED: ReadonlySet<Change> = new Set<Change>(['SAME', 'KEPT', 'IDENTICAL', 'ADJOINING']);

export const isDifference = (change: Change): boolean => !UNCHANGED.has(change);

export const changeLabel = (change: Change): string => CHANGE[change][0];

export function ChangeBadge({ of }: { readonly of: Change }) {
  const [label, tone, meaning] = CHANGE[of];
  return (
    <ToneBadge tone={tone} title={meaning} withDot>
      {label}
    </ToneBadge>
  );
}

export const FACT_NAME: Readonly<Record<ComparedFactName, string>> = {
  TYPE: 'Type',
  OPINION: 'Opinion',
  AUDITOR: 'Service auditor',
  SERVICE_ORGANIZATION: 'Service organization',
  SYSTEM: 'System',
};
