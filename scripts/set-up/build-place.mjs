import { accessSync, constants, existsSync, lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { SetUpError, dist, root } from './root.mjs';

/**
 * Where this user builds: in the checkout, or, for one who may only read that, in a directory of their own, which finds
 * the packages by a link.
 */
export function buildPlace() {
  if (mayWrite(dist)) return dist;
  const own = privatePlace();
  const packages = join(own, 'node_modules');
  if (!existsSync(packages)) symlinkSync(join(root, 'node_modules'), packages);
  return join(own, 'dist');
}

/** Also what an earlier build left there: it may be another user's, although the directory is ours. */
function mayWrite(directory) {
  const first = existsSync(directory) ? directory : root;
  return [first, join(directory, 'apps'), join(directory, 'libs'), join(directory, 'web')].every(
    (path) => !existsSync(path) || isWritable(path),
  );
}

function isWritable(path) {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function privatePlace() {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const { XDG_CACHE_HOME: cache } = process.env;
  const places = [
    join(cache && isAbsolute(cache) ? cache : join(homedir(), '.cache'), 'countersign', name),
    join(tmpdir(), `countersign-build-${process.getuid?.()}-${name}`),
  ];
  const place = places.find(isOurs);
  if (place === undefined) {
    throw new SetUpError(
      `The build is out of date, and this user may write neither to ${dist} nor to ${places[0]}: run "npm run build" as the owner.`,
    );
  }
  return place;
}

/** Never a directory that another user has laid out: what is in it is run. */
function isOurs(place) {
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    const found = lstatSync(place);
    return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
  } catch {
    return false;
  }
}
