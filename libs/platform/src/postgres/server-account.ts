import { mkdirSync } from 'node:fs';

/** The user and group that PostgreSQL runs as; undefined: as whoever runs Countersign. */
export type ServerAccount = { readonly uid: number; readonly gid: number } | undefined;

/** `nobody` on every Linux: the server refuses to run as root, and this needs no user to be made. */
const NOBODY = 65534;

/** Who runs the server: as root an account without rights, else the caller. */
export function serverAccount(): ServerAccount {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;
}

/** Creates a directory that only its owner may enter; nothing happens where it stands already. */
export function makePrivateDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
}
