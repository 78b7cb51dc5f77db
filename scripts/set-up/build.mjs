import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { alone } from './alone.mjs';
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
  web: { sources: [...SETTINGS, 'apps/web'], title: 'the web page', build: buildWeb },
};

/**
 * Builds what is missing or older than its sources; quick where nothing changed.
 * @param parts names out of PARTS
 */
export async function ensureBuilt(parts = Object.keys(PARTS), { quiet = false } = {}) {
  if (parts.every(isCurrent)) return;
  try {
    mkdirSync(dist, { recursive: true });
    await alone(join(dist, '.building'), () =>
      parts.filter((part) => !isCurrent(part)).forEach((part) => build(part, quiet)),
    );
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error;
    throw new SetUpError(
      `The build is missing or out of date and this user may not write to ${dist}: run "npm run build" there as its owner.`,
    );
  }
}

function build(part, quiet) {
  const { sources, title, build: make } = PARTS[part];
  // On standard error: what the command prints afterwards may be read by a program.
  if (!quiet) console.error(`Building ${title} ...`);
  const fingerprint = fingerprintOf(sources);
  rmSync(stampOf(part), { force: true });
  make();
  writeFileSync(stampOf(part), fingerprint);
}

function isCurrent(part) {
  return existsSync(stampOf(part)) && readFileSync(stampOf(part), 'utf8') === fingerprintOf(PARTS[part].sources);
}

function stampOf(part) {
  return join(dist, `.built-${part}`);
}

function buildServer() {
  // The compiler's memory of what it wrote is no use where somebody removed that.
  if (!existsSync(join(dist, 'apps'))) rmSync(join(dist, '.tsbuildinfo'), { force: true });
  tool('typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--pretty', 'false']);
  linkLibraries();
  removeOrphans('migrations');
  removeOrphans('libs');
  removeOrphans('apps');
}

/**
 * Makes `@countersign/reader` and its like lead to what was compiled: npm links them to their sources, and a package
 * cannot name a main file outside itself.
 */
function linkLibraries() {
  for (const library of readdirSync(join(dist, 'libs'))) {
    const place = join(dist, 'node_modules', '@countersign', library);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'index.js'), `module.exports = require('../../../libs/${library}/src/index.js');\n`);
  }
}

/** What was compiled from a source that is gone: a migration would still run. */
function removeOrphans(folder) {
  if (!existsSync(join(dist, folder))) return;
  for (const entry of readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })) {
    const compiled = join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isFile() || !/\.js(\.map)?$/.test(entry.name)) continue;
    const source = join(root, relative(dist, compiled)).replace(/\.js(\.map)?$/, '.ts');
    if (!existsSync(source)) rmSync(compiled);
  }
}

function buildWeb() {
  if (!existsSync(join(root, 'apps', 'web', 'index.html'))) return;
  tool('vite/bin/vite.js', ['build', 'apps/web', '--outDir', join(dist, 'web'), '--emptyOutDir', '--logLevel', 'warn']);
}

function tool(path, options) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', path), ...options], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new SetUpError('The build failed: see the messages above.');
}
