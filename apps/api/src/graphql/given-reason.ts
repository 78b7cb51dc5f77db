import { givenText } from './given-text';
import { InputInvalid } from './user-error';

const REASON_MAX_LENGTH = 2_000;

/** Why somebody does something, which has to be said. @param demand what to put there where nothing is */
export function reasonIn(given: string, demand: string): string | InputInvalid {
  const reason = givenText(given);
  if (reason === '') return new InputInvalid([{ path: ['reason'], message: demand }]);
  if (reason.length > REASON_MAX_LENGTH)
    return new InputInvalid([{ path: ['reason'], message: `Shorten it to ${REASON_MAX_LENGTH} characters.` }]);
  return reason;
}
