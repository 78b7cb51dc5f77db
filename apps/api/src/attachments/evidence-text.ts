import { givenText } from '../graphql/given-text';
import { InputInvalid } from '../graphql/user-error';

const MAX_LENGTH = 5_000;

/** The evidence that something was settled, in words. @param ask what is told where none is given */
export function evidenceTextOf(given: string, ask: string): string | InputInvalid {
  const text = givenText(given);
  if (text === '') return new InputInvalid([{ path: ['evidence'], message: ask }]);
  if (text.length <= MAX_LENGTH) return text;
  return new InputInvalid([{ path: ['evidence'], message: `Shorten it to ${MAX_LENGTH} characters.` }]);
}
