/**
 * Lets a plain Node process that a test starts (`--require` this file) load the TypeScript sources: what a test kills
 * must be a process of its own, outside Jest, and must run what stands in the sources, not what was built last.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, relative } = require('node:path');
const ts = require('typescript');

const root = join(__dirname, '..', '..');
process.setSourceMapsEnabled(true);
const { compilerOptions } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config;
const options = ts.convertCompilerOptionsFromJson(compilerOptions, root).options;

/** What was made of a source that is newer than the build is kept: a test run starts many processes, and each loads hundreds of files. */
const cache = join(root, 'node_modules', '.cache', 'countersign-typescript');
const salt = `${ts.version} ${JSON.stringify(compilerOptions)}`;

require.extensions['.ts'] = (module, path) => {
  const built = builtFrom(path);
  if (built !== null) return module._compile(built, path);
  const source = readFileSync(path, 'utf8');
  const kept = join(cache, `${createHash('sha256').update(`${salt}\0${path}\0${source}`).digest('hex')}.js`);
  module._compile(read(kept) ?? keep(kept, transpile(source, path)), path);
};

/** What the build made of a source, where the source has not been touched since. */
function builtFrom(path) {
  const built = join(root, 'dist', relative(root, path)).replace(/\.ts$/, '.js');
  try {
    if (statSync(built).mtimeMs <= statSync(path).mtimeMs) return null;
    return readFileSync(built, 'utf8').replace(/^(\/\/# sourceMappingURL=)/m, `$1file://${dirname(built)}/`);
  } catch {
    return null;
  }
}

const transpile = (source, fileName) =>
  ts.transpileModule(source, { compilerOptions: { ...options, inlineSourceMap: true }, fileName }).outputText;

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Under another name until it is whole: processes write at the same time, and some may not write here at all. */
function keep(file, text) {
  try {
    mkdirSync(cache, { recursive: true });
    const growing = `${file}.${process.pid}`;
    writeFileSync(growing, text);
    renameSync(growing, file);
  } catch {
    // It is made again by the next process.
  }
  return text;
}

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const room = /^@countersign\/([a-z-]+)(\/testing)?$/.exec(request);
  return room === null
    ? resolve.call(this, request, ...rest)
    : resolve.call(this, join(root, 'libs', room[1], 'src', (room[2] ?? '').slice(1), 'index.ts'), ...rest);
};
