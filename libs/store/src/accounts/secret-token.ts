import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 256 random bits for whoever signed in; the store keeps the hash alone. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A token is random, so that a plain hash protects it: there is nothing to guess from. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Without the letters and digits that are mistaken for each other when read from a screen. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be used once, such as `k7mq-x2vd-9pfh-w4tz`: 79 random bits. */
export const newOneTimePassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')).join(
    '-',
  );
