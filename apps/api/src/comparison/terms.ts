import type {
  ComparedFactName as FactName,
  ExceptionChange as OfException,
  FactChange as OfFact,
  PeriodRelation,
  ScopeChange as OfScope,
  SubserviceChange as OfSubservice,
} from '@countersign/assessment';
import type { CuecMatch, MatchableCuec } from '@countersign/cuecs';
import { enumOf } from '../graphql/enum-of';

export const ComparedFactName = enumOf<FactName>('ComparedFactName', 'A single fact that two reports both state.', {
  TYPE: 'Type 1 or Type 2.',
  OPINION: "The service auditor's opinion.",
  AUDITOR: 'The service auditor.',
  SERVICE_ORGANIZATION: 'Whose controls were examined.',
  SYSTEM: 'The system that was examined.',
});

export const FactChange = enumOf<OfFact>('FactChange', 'What became of a single fact.', {
  SAME: 'It stayed, but for the spelling of a name.',
  CHANGED: 'It is another.',
  APPEARED: 'It was found in the later report alone.',
  DISAPPEARED: 'It was found in the earlier report alone.',
});

export const ScopeChange = enumOf<OfScope>('ScopeChange', 'What became of a category in scope.', {
  KEPT: 'It is in scope in both.',
  ADDED: 'It came into scope.',
  DROPPED: 'It is not in scope any more.',
});

export const SubserviceChange = enumOf<OfSubservice>('SubserviceChange', 'What became of a subservice organization.', {
  KEPT: 'Both reports name it.',
  METHOD_CHANGED: 'Both name it, and treat its controls in another way.',
  ADDED: 'The later report alone names it.',
  DROPPED: 'The later report does not name it any more.',
});

export const ExceptionChange = enumOf<OfException>('ExceptionChange', 'What became of an exception.', {
  NEW: 'The earlier report has nothing like it.',
  REPEATED: 'The earlier report has it as well.',
  RESOLVED: 'The later report tests the control and finds no exception.',
  NOT_TESTED_AGAIN: 'The later report has no result for the control, so that nothing is known of it.',
});

export type CuecChange = CuecMatch<MatchableCuec, MatchableCuec>['kind'];
export const CuecChange = enumOf<CuecChange>('CuecChange', 'What became of a control that is expected of us.', {
  IDENTICAL: 'The same words, but for names, case, punctuation and numbering.',
  REWORDED: 'Other words for what is most likely the same demand.',
  NEW: 'The earlier report has nothing like it.',
  DROPPED: 'The later report does not ask for it any more.',
});

export const PeriodRelationKind = enumOf<PeriodRelation['kind']>(
  'PeriodRelationKind',
  'How one period follows on another.',
  {
    ADJOINING: 'The one begins on the day after the other ended.',
    GAP: 'Days between them are covered by neither.',
    OVERLAP: 'Days are covered by both.',
  },
);
