/** In the order in which they are looked for: most browsers call themselves by the names of others as well. */
const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

const firstIn = (table: readonly (readonly [string, string])[], text: string): string | null =>
  table.find(([mark]) => text.includes(mark))?.[1] ?? null;

/** What somebody signed in with, in short; a program is called as it calls itself. */
export function browserName(userAgent: string | null | undefined): string {
  if (!userAgent) return 'A program';
  const browser = firstIn(BROWSERS, userAgent);
  if (browser === null) return userAgent.split(/[\s/]/, 1)[0] ?? 'A program';
  const system = firstIn(SYSTEMS, userAgent);
  return system === null ? browser : `${browser} on ${system}`;
}
