import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const NOT_BUILT = /(^|\/)(node_modules|dist|testing)(\/|$)|\.spec\.tsx?$/;

/**
 * Sources by content, since a checkout and a copy change every file's time.
 * @param paths files and folders, from the checkout's root
 */
export function fingerprintOf(paths) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const path of paths.flatMap(filesUnder).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined || NOT_BUILT.test(path)) return [];
  return found.isDirectory() ? readdirSync(join(root, path)).flatMap((entry) => filesUnder(join(path, entry))) : [path];
}
