/** Begins with the suites that take longest, so that the short ones fill up the end of a run. */
const { join, relative } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

const ROOT = join(__dirname, '..', '..');

module.exports = class extends Sequencer {
  async sort(tests) {
    const { TESTS, suiteOf } = await import('../../scripts/testing/suites.mjs');
    const place = ({ path }) => TESTS.indexOf(suiteOf(relative(ROOT, path)));
    return super.sort(tests).toSorted((one, other) => place(one) - place(other));
  }
};
