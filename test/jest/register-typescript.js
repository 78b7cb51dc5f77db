/**
 * Lets a plain Node process that a test starts (`--require` this file) load the TypeScript sources: what a test kills
 * must be a process of its own, outside Jest, and must run what stands in the sources, not what was built last.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const ts = require('typescript');

const root = join(__dirname, '..', '..');
process.setSourceMapsEnabled(true);
const { compilerOptions } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config;
const options = ts.convertCompilerOptionsFromJson(compilerOptions, root).options;

/** What was made of a source is kept: a test run starts many processes, and each loads hundreds of files. */
const cache = join(root, 'node_modules', '.cache', 'countersign-typescript');
const salt = `${ts.version} ${JSON.stringify(compilerOptions)}`;

require.extensions['.ts'] = (module, path) => {
  const source = readFileSync(path, 'utf8');
  const kept = join(cache, `${createHash('sha256').update(`${salt}\0${path}\0${source}`).digest('hex')}.js`);
  module._compile(read(kept) ?? keep(kept, transpile(source, path)), path);
};

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
