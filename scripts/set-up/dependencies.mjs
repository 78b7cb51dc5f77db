import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpError, root } from './root.mjs';

/** Runs `npm ci` where what is installed is not what package-lock.json says. */
export function ensureDependencies() {
  if (dependenciesAreInstalled()) return;
  console.log('Installing the dependencies (npm ci); this takes a minute or two the first time ...');
  const [command, ...first] = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  // Building needs the development dependencies, the database the optional ones, whatever NODE_ENV or npm's settings say.
  const wanted = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync(command, [...first, ...wanted], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // The build follows anyway, with its own messages.
    env: { ...process.env, COUNTERSIGN_SKIP_PREPARE: '1' },
  });
  if (error !== undefined)
    throw new SetUpError(`npm could not be run (${error.code}): install npm beside Node and try again.`);
  if (status !== 0)
    throw new SetUpError('The dependencies could not be installed: see what npm says above, then try again.');
}

/** Compares versions with the record that npm keeps of what it installed, so that an `npm ci` by hand counts too. */
export function dependenciesAreInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted)
    .filter(([path]) => path.startsWith('node_modules/'))
    .every(([path, { version, optional, link }]) =>
      installed[path] === undefined ? optional === true : link === true || installed[path].version === version,
    );
}
