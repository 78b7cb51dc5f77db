/** What is no test of Jest's: a script of ours that says yes or no, and how Node is to run it. */
export const CHECKS = [
  // Syntax trees by the thousand outgrow the room that Node gives to what is young, and are moved about in vain.
  { name: 'code', command: ['--max-semi-space-size=128', 'scripts/testing/check-code.mjs'] },
];

/**
 * Jest's tests by where they stand, the suite that is named first counts. They begin in this order, so that what takes
 * minutes is under way while there is other work beside it, and the many short ones fill up the end.
 */
export const TESTS = [
  { name: 'start', below: ['test/start/'] },
  { name: 'browser', below: ['test/browser/'] },
  { name: 'whole', below: ['test/'] },
  { name: 'unit', below: ['apps/', 'libs/'] },
];

/** The suite of a file of tests. @param path from the root of the checkout */
export const suiteOf = (path) => TESTS.find(({ below }) => below.some((place) => path.startsWith(place)));
