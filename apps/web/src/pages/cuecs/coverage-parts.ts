import type { CuecCountsFragment } from '../../gql/graphql';
import { CUEC_STATUS } from '../../terms/cuecs';

interface Part {
  readonly part: Exclude<keyof CuecCountsFragment, '__typename' | 'total'>;
  readonly label: string;
  readonly color: string;
}

/** What the controls of a group are made of, what is done first. */
export const COVERAGE: readonly Part[] = [
  { part: 'implemented', label: CUEC_STATUS.IMPLEMENTED, color: 'var(--good-solid)' },
  { part: 'partial', label: CUEC_STATUS.PARTIAL, color: 'var(--warn-solid)' },
  { part: 'notImplemented', label: CUEC_STATUS.NOT_IMPLEMENTED, color: 'var(--bad-solid)' },
  { part: 'notAssessed', label: CUEC_STATUS.NOT_ASSESSED, color: 'var(--line-strong)' },
  { part: 'notApplicable', label: CUEC_STATUS.NOT_APPLICABLE, color: 'var(--info-solid)' },
];
