import type { ConfirmationStanding as Standing, Confirmable } from '@countersign/assessment';
import { CORRECTABLE_TERMS, type CorrectableFact, termOf } from '../corrections/terms';
import { enumOf } from '../graphql/enum-of';

export const ConfirmableFact = enumOf('ConfirmableFact', 'What of a report a person can stand by.', {
  ...CORRECTABLE_TERMS,
  WARNINGS: 'What was read with doubt, or where the document disagrees with itself.',
});
export type ConfirmableFact = CorrectableFact | 'WARNINGS';

export const ConfirmationStanding = enumOf<Standing>(
  'ConfirmationStanding',
  'What a confirmation is worth by what counts now.',
  {
    HOLDS: 'The same still counts.',
    CHANGED: 'Something else counts in its place, such as after another reading: a person has to look again.',
    GONE: 'Nothing counts there any more: a person has to look again.',
  },
);

export const confirmableTermOf = (of: Confirmable): ConfirmableFact => (of === 'warnings' ? 'WARNINGS' : termOf(of));
