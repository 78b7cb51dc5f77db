/**
 * What opens protected documents, by their address: given once, it serves as long as the tab is open, and is kept nowhere
 * else.
 */
const given = new Map<string, string>();

export const addressOfReport = (reportId: string): string => `/api/reports/${reportId}/file`;

export const passwordOf = (address: string): string | undefined => given.get(address);

export const rememberPassword = (address: string, password: string): void => void given.set(address, password);

/** For who signs in next. */
export const forgetPasswords = (): void => given.clear();

/** Why a document was refused: it asks for its password, or for another one. */
export const asksForPassword = (code: string | undefined): boolean =>
  code === 'PASSWORD_PROTECTED' || code === 'WRONG_PASSWORD';
