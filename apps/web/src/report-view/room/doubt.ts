import type { ConfirmationInFullFragment, CorrectionInFullFragment } from '../../gql/graphql';
import type { Stop, Subject } from './stops';

/** Why somebody has to look at something; the first weighs most. */
export const DOUBTS = ['DOUBTFUL', 'CONTRADICTED', 'PROBABLE', 'WARNING'] as const;
export type Doubt = (typeof DOUBTS)[number];

export const confirmationIn = (
  confirmations: readonly ConfirmationInFullFragment[],
  { fact, itemKey }: Pick<Subject, 'fact' | 'itemKey'>,
): ConfirmationInFullFragment | null =>
  confirmations.find((each) => each.fact === fact && (each.now?.itemKey ?? null) === itemKey) ?? null;

/** Null: nothing about it waits for a person. */
export function doubtOf(
  { subject, confidence }: Stop,
  confirmations: readonly ConfirmationInFullFragment[],
  corrections: readonly CorrectionInFullFragment[],
): Doubt | null {
  if (subject === null) return null;
  const confirmation = confirmationIn(confirmations, subject);
  if (confirmation?.now?.standing === 'HOLDS') return null;
  if (subject.fact === 'WARNINGS') return 'WARNING';
  // What a person said is not what the reader doubted.
  if (corrections.some(({ fact }) => fact === subject.fact) && subject.itemKey === null) return null;
  if (confidence === 'DOUBTFUL') return 'DOUBTFUL';
  if (confirmation !== null) return 'CONTRADICTED';
  return confidence === 'PROBABLE' ? 'PROBABLE' : null;
}

/** What waits for a person, what weighs most first; each fact once, however many lines it has. */
export function waitingStops(
  stops: readonly Stop[],
  doubt: (stop: Stop) => Doubt | null,
): readonly { readonly stop: Stop; readonly doubt: Doubt }[] {
  const seen = new Set<string>();
  const waiting = stops.flatMap((stop) => {
    const why = doubt(stop);
    const name = `${stop.subject?.fact} ${stop.subject?.itemKey}`;
    if (why === null || seen.has(name)) return [];
    seen.add(name);
    return [{ stop, doubt: why }];
  });
  return DOUBTS.flatMap((each) => waiting.filter(({ doubt: why }) => why === each));
}
