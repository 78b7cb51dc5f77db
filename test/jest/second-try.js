/* global expect, jest */
/**
 * What starts whole portals, processes and browsers is tried a second time where it fails, since the machine may have
 * been what failed. Both are printed, and the end of the run counts what needed a second try: it is to be looked at.
 */
const { sep, join } = require('node:path');

const WHOLE = join(__dirname, '..') + sep;

if (expect.getState().testPath?.startsWith(WHOLE)) jest.retryTimes(1, { logErrorsBeforeRetry: true });
