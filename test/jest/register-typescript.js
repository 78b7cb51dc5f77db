/**
 * Lets a plain Node process that a test starts (`--require` this file) load the TypeScript sources: what a test kills
 * must be a process of its own, outside Jest, and must run what stands in the sources, not what was built last.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const ts = require('typescript');

const root = join(__dirname, '..', '..');
const { compilerOptions } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config;
const options = ts.convertCompilerOptionsFromJson(compilerOptions, root).options;

require.extensions['.ts'] = (module, path) => {
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions: options, fileName: path });
  module._compile(outputText, path);
};

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const room = /^@countersign\/([a-z-]+)$/.exec(request);
  return room === null
    ? resolve.call(this, request, ...rest)
    : resolve.call(this, join(root, 'libs', room[1], 'src', 'index.ts'), ...rest);
};
