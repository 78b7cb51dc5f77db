/**
 * Jest runs tests in a VM context without dynamic import, which pdf.js uses to load its worker. The worker module is
 * loaded here, outside the context, and handed in: pdf.js then runs it in the same thread.
 */
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    // What the tests hand to modules that Node has loaded (see runtime.js) must be an instance of what they know.
    this.global.Date = Date;
    this.global.Error = Error;
    const { join, dirname } = require('node:path');
    const { pathToFileURL } = require('node:url');
    const root = dirname(require.resolve('pdfjs-dist/package.json'));
    this.global.pdfjsWorker = await import(pathToFileURL(join(root, 'legacy/build/pdf.worker.mjs')).href);
  }
};
