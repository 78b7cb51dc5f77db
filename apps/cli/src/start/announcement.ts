import type { FirstSignIn } from './administrator';
import type { DataPlaces } from './data-directory';

/** What the person reads once everything runs: where to go and how to get in. */
export function announcementOf(url: string, signIn: FirstSignIn | null, places: DataPlaces): string {
  const lines = [`Countersign is ready: ${url}`, ''];
  if (signIn === null) {
    lines.push(
      '  Sign in with your account. A lost password is replaced by:  npx countersign account reset-password EMAIL',
    );
  } else {
    lines.push(
      `  Sign in as         ${signIn.email}`,
      `  one-time password  ${signIn.oneTimePassword}`,
      `  You choose your own at the first sign-in; until then it also stands in ${places.passwordFile}`,
    );
  }
  lines.push('', `  Data in ${places.directory}, logs in ${places.logs}`, '  Ctrl-C stops everything.');
  return lines.join('\n');
}
