/**
 * Loads what is under test once per process of Jest, not once per file of tests. Jest gives each file its own copy of
 * every module; what starts whole portals would spend most of its time on loading them. The tests themselves, and what
 * stands below `test/`, are still loaded by Jest; what they take from the applications, the libraries and the packages
 * is loaded by Node, as it is when the portal runs.
 */
require('./register-typescript.js');

const { createRequire, isBuiltin } = require('node:module');
const { dirname, join, resolve, sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

const TESTS = join(__dirname, '..') + sep;

module.exports = class extends Runtime {
  requireModuleOrMock(from, name) {
    return isUnderTest(from, name) ? createRequire(from)(name) : super.requireModuleOrMock(from, name);
  }
};

function isUnderTest(from, name) {
  if (isBuiltin(name) || name.startsWith('@jest/')) return false;
  return !name.startsWith('.') || !resolve(dirname(from), name).startsWith(TESTS);
}
