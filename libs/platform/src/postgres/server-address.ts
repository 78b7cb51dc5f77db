import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DatabaseAddress } from '../database-address';
import { DATABASE_USER } from './cluster';

/** An address on the embedded server: its socket's directory, and which database. */
export type EmbeddedAddress = Exclude<DatabaseAddress, { url: string }>;

/** No port is opened; the number is part of the socket's name. */
export const SERVER_PORT = 5432;

/** Longest path of a Unix socket that every system takes (macOS: 104 bytes with the closing zero). */
const LONGEST_SOCKET_PATH = 103;

/** Where the server of a cluster answers while it runs. */
export function embeddedAddress(cluster: string, database: string): EmbeddedAddress {
  return { host: socketDirectory(cluster), port: SERVER_PORT, user: DATABASE_USER, database };
}

/** Removes the short way to a socket whose server has ended. */
export function forgetSocketDirectory(directory: string, cluster: string): void {
  if (directory !== cluster) rmSync(dirname(directory), { recursive: true, force: true });
}

/** The cluster itself, where the server puts its socket; where that path is too long, a private link to it. */
function socketDirectory(cluster: string): string {
  if (Buffer.byteLength(join(cluster, `.s.PGSQL.${SERVER_PORT}`)) <= LONGEST_SOCKET_PATH) return cluster;
  const link = join(ownPlace(cluster), 'db');
  try {
    symlinkSync(cluster, link);
  } catch {
    // It stands from an earlier run.
    if (readlinkSync(link) !== cluster) throw new Error(`${link} leads elsewhere: remove it and start again.`);
  }
  return link;
}

/** The same place at every start, so that services find a server that was restarted; never one that another user made. */
function ownPlace(cluster: string): string {
  const uid = process.getuid?.() ?? 0;
  const name = createHash('sha256').update(cluster).digest('hex').slice(0, 12);
  const place = join(tmpdir(), `countersign-${uid}-${name}`);
  try {
    mkdirSync(place, { mode: 0o700 });
    return place;
  } catch {
    const found = lstatSync(place);
    const ours = found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0;
    return ours ? place : mkdtempSync(`${place}-`);
  }
}
