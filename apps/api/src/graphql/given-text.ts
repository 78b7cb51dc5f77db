/** What somebody typed, without the spaces around it and without U+0000, which PostgreSQL cannot hold. */
export const givenText = (given: string): string => given.replaceAll('\0', '').trim();
