import { PASSWORD_MAX_LENGTH } from './password';

/** Passwords that are long enough and still the first to be tried, and the words that name this product. */
const OBVIOUS = ['password', 'countersign', 'administrator', 'qwertyuiop', 'letmein', 'welcome', '1234567890'];

/**
 * Why a password is too weak, in a sentence for a person; null where it will do. Length counts, not kinds of characters
 * (NIST SP 800-63B, section 5.1.1).
 * @param minLength what the portal's settings ask for
 */
export function weaknessOf(password: string, account: { readonly email: string }, minLength: number): string | null {
  if ([...password].length < minLength) return `Choose at least ${minLength} characters.`;
  if (password.length > PASSWORD_MAX_LENGTH) return `Choose at most ${PASSWORD_MAX_LENGTH} characters.`;
  if (new Set(password).size < 5) return 'Choose a password with more different characters.';
  const remainder = withoutObvious(password.toLowerCase(), account.email.toLowerCase());
  if (remainder.length < minLength / 2) return 'Choose a password that is harder to guess.';
  return null;
}

/** What is left of it without the words that everybody would try first. */
function withoutObvious(password: string, email: string): string {
  const words = [...OBVIOUS, email, email.split('@', 1)[0] ?? ''].filter((word) => word.length > 2);
  return words.reduce((rest, word) => rest.replaceAll(word, ''), password);
}
