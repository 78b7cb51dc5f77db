import { Algorithm, hash, verify } from '@node-rs/argon2';

/** OWASP's second choice for argon2id (19 MiB, two passes): about 30 ms on one core. */
const ARGON2ID = { algorithm: Algorithm.Argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** Longer ones would make the server work for whoever asks. */
export const PASSWORD_MAX_LENGTH = 200;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), ARGON2ID);

export async function passwordMatches(passwordHash: string, password: string): Promise<boolean> {
  if (password.length > PASSWORD_MAX_LENGTH) return false;
  return verify(passwordHash, password.normalize('NFKC'));
}

let decoy: Promise<string> | null = null;

/** Works as long as a real comparison does, so that the time of an answer does not tell which e-mails exist. */
export async function pretendToMatch(password: string): Promise<false> {
  decoy ??= hashPassword('nobody has this password');
  await passwordMatches(await decoy, password);
  return false;
}
