import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { alone } from './alone.mjs';
import { buildPlace } from './build-place.mjs';
import { fingerprintOf } from './fingerprint.mjs';
import { SetUpError, dist, root } from './root.mjs';

const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.base.json'];

/** What is built, from what, and how one tells it from a half-built one. */
const PARTS = {
  server: {
    sources: [
      ...SETTINGS,
      'tsconfig.build.json',
      'libs',
      'migrations',
      'apps/api/src',
      'apps/worker/src',
      'apps/cli/src',
    ],
    title: 'the server and the command line',
    build: buildServer,
  },
  web: { sources: [...SETTINGS, 'apps/web', 'libs/vocabulary'], title: 'the web page', build: buildWeb },
};

/**
 * Builds what is missing or older than its sources; quick where nothing changed.
 * @param parts names out of PARTS
 * @returns the directory with what was built, usually dist/ of the checkout
 */
export async function ensureBuilt(parts = Object.keys(PARTS)) {
  if (parts.every((part) => isCurrent(part, dist))) return dist;
  const place = buildPlace();
  mkdirSync(place, { recursive: true });
  await alone(join(place, '.building'), () =>
    parts.filter((part) => !isCurrent(part, place)).forEach((part) => build(part, place)),
  );
  return place;
}

function build(part, place) {
  const { sources, title, build: make } = PARTS[part];
  // On standard error: what the command prints afterwards may be read by a program.
  console.error(`Building ${title} ...`);
  const fingerprint = fingerprintOf(sources);
  rmSync(stampOf(part, place), { force: true });
  make(place);
  writeFileSync(stampOf(part, place), fingerprint);
}

function isCurrent(part, place) {
  const stamp = stampOf(part, place);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprintOf(PARTS[part].sources);
}

function stampOf(part, place) {
  return join(place, `.built-${part}`);
}

function buildServer(place) {
  const memory = join(place, '.tsbuildinfo');
  // The compiler's memory of what it wrote is no use where somebody removed that.
  if (!existsSync(join(place, 'apps'))) rmSync(memory, { force: true });
  const output = ['--outDir', place, '--tsBuildInfoFile', memory];
  try {
    tool('typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--pretty', 'false', ...output]);
  } catch (error) {
    // The compiler remembers that it could not write a file, and says so again when it could.
    rmSync(memory, { force: true });
    throw error;
  }
  linkLibraries(place);
  for (const folder of ['migrations', 'libs', 'apps']) removeOrphans(place, folder);
}

/**
 * Makes `@countersign/reader` and its like lead to what was compiled: npm links them to their sources, and a package
 * cannot name a main file outside itself.
 */
function linkLibraries(place) {
  for (const library of readdirSync(join(place, 'libs'))) {
    const entry = join(place, 'node_modules', '@countersign', library);
    mkdirSync(entry, { recursive: true });
    writeFileSync(join(entry, 'index.js'), `module.exports = require('../../../libs/${library}/src/index.js');\n`);
  }
}

/** What was compiled from a source that is gone: a migration would still run. */
function removeOrphans(place, folder) {
  if (!existsSync(join(place, folder))) return;
  for (const entry of readdirSync(join(place, folder), { recursive: true, withFileTypes: true })) {
    const compiled = join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isFile() || !/\.js(\.map)?$/.test(entry.name)) continue;
    const source = join(root, relative(place, compiled)).replace(/\.js(\.map)?$/, '.ts');
    if (!existsSync(source)) rmSync(compiled);
  }
}

function buildWeb(place) {
  if (!existsSync(join(root, 'apps', 'web', 'index.html'))) return;
  tool('vite/bin/vite.js', [
    'build',
    'apps/web',
    '--outDir',
    join(place, 'web'),
    '--emptyOutDir',
    '--logLevel',
    'warn',
    '--configLoader',
    'runner',
  ]);
}

function tool(path, options) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', path), ...options], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new SetUpError('The build failed: see the messages above.');
}
