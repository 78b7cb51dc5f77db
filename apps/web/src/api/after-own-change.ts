import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';
import { MUTATIONS } from '../gql/shape';

/** Whoever comes or goes gets another cache. */
const OF_SESSIONS = ['signIn', 'signOut', 'choosePassword'];
/** What is noted of a visit shows at the next one. */
const UNSEEN = ['noteVisit'];
/**
 * Who has signed in stays who it is, whatever they change. A report and a review come back whole with what is changed in
 * them; to be without them until they are asked for again would take a page away that somebody works on.
 */
const KEPT = ['me', 'report', 'review'];

/** What waits for the next change. */
const waiting = new Set<() => void>();

/** Is told once: when this person changes something after now. */
export const onNextOwnChange = (told: () => void): void => void waiting.add(told);

function tellWaiting(): void {
  const all = [...waiting];
  waiting.clear();
  for (const told of all) told();
}

/**
 * Whoever has changed something sees it: what is on the screen is asked for again, and what is not is asked for when it
 * comes back. Only the server knows what all a change bears upon (lists, their order, counts, what falls due), so nothing
 * of that is worked out here a second time.
 */
export const afterOwnChange: UpdatesConfig = {
  Mutation: Object.fromEntries(
    MUTATIONS.filter((name) => ![...OF_SESSIONS, ...UNSEEN].includes(name)).map((name) => [
      name,
      (result, _, cache) => {
        if (!isDone(result[name])) return;
        forgetQueries(cache);
        tellWaiting();
      },
    ]),
  ),
};

/** A refusal has changed nothing. */
const isDone = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  '__typename' in answer &&
  typeof answer.__typename === 'string' &&
  answer.__typename.endsWith('Payload');

function forgetQueries(cache: Cache): void {
  for (const { fieldName, arguments: given } of cache.inspectFields('Query'))
    if (!KEPT.includes(fieldName)) cache.invalidate('Query', fieldName, given);
}
