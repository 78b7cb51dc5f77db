/** Pages among the tests of controls of which little was read, and controls that were read without their tests. */
import type { ControlTest } from '@countersign/vocabulary';
import { warning } from '../facts/claims';
import { isCrossReference } from '../facts/controls/pointer';
import type { SourcedText } from '../layout/model';
import { leadingCriteria, tellsCriterion } from '../text/criteria';
import { evidenceOf } from '../text/sourced-text';
import { WordRuns } from '../text/word-runs';
import { IN_ORDER, type AuditedFacts, type Check } from './finding';
import { printedTests } from './printed-tests';

const LEAST_WORDS = 60;
const LEAST_READ = 0.5;
const MORE_THAN_A_LABEL = 40;

interface PageCount {
  words: number;
  read: number;
  first: SourcedText | null;
}

const everythingRead = (facts: AuditedFacts): WordRuns =>
  new WordRuns([
    ...facts.controls.flatMap(({ description, tests }) => [
      description,
      ...tests.flatMap(({ procedure, result }) => [procedure, result]),
    ]),
    ...facts.exceptions.flatMap(({ finding, managementResponse }) => [finding, managementResponse]),
  ]);

const isCriterion = (text: string): boolean => leadingCriteria(text) !== null || tellsCriterion(text);

/** How many words stand on each page, and how many of them in texts that were read. */
const countByPage = (passages: readonly SourcedText[], read: WordRuns): ReadonlyMap<number, PageCount> => {
  const pages = new Map<number, PageCount>();
  for (const passage of passages.filter(({ text }) => !isCriterion(text))) {
    const share = read.shareOf(passage.text);
    for (const { word } of passage.words) {
      const count = pages.get(word.page) ?? { words: 0, read: 0, first: null };
      count.words += 1;
      count.read += share;
      if (share < LEAST_READ) count.first ??= passage;
      pages.set(word.page, count);
    }
  }
  return pages;
};

const listed = (pages: readonly number[]): string =>
  pages.length === 1 ? `page ${pages[0]}` : `pages ${pages.slice(0, -1).join(', ')} and ${pages.at(-1)}`;

/** From the first text that was read to the last: before and behind stands what the tests are about. */
const amongRead = (passages: readonly SourcedText[], read: WordRuns): readonly SourcedText[] => {
  const isRead = ({ text }: SourcedText) => text.length > MORE_THAN_A_LABEL && read.shareOf(text) >= LEAST_READ;
  return passages.slice(Math.max(0, passages.findIndex(isRead)), passages.findLastIndex(isRead) + 1);
};

export const testsLeftUnread: Check = (report, facts) => {
  if (facts.controls.length === 0) return IN_ORDER;
  const read = everythingRead(facts);
  const unread = [...countByPage(amongRead(printedTests(report), read), read)].filter(
    ([, count]) => count.words >= LEAST_WORDS && count.read < LEAST_READ * count.words,
  );
  if (unread.length === 0) return IN_ORDER;
  const message = `The reader made neither controls nor tests of most of what stands among the tests on ${listed(unread.map(([page]) => page))}.`;
  const evidence = unread.slice(0, 3).flatMap(([, count]) => (count.first ? evidenceOf(count.first).slice(0, 1) : []));
  return { warnings: [warning('TESTS_LEFT_UNREAD', message, evidence)], doubts: [] };
};

/** What is tested elsewhere stands there. */
const isWhole = ({ procedure, result }: ControlTest): boolean =>
  result !== null && (procedure !== '' || isCrossReference(result));

/** In a Type 2 report every control that is listed among the tests has one. */
export const controlsWithoutTests: Check = (_report, facts) => {
  if (facts.type?.value !== 'TYPE_2') return IN_ORDER;
  const untested = facts.controls.filter(({ tests }) => !tests.some(isWhole));
  const haveResults = facts.controls.some(({ tests }) => tests.some(({ result }) => result !== null));
  // Where no control has a result, another check has said so.
  if (untested.length === 0 || !haveResults) return IN_ORDER;
  const names = untested.flatMap(({ id }) => id ?? []).slice(0, 5);
  const which = names.length > 0 ? ` (${names.join(', ')}${untested.length > names.length ? ', ...' : ''})` : '';
  const message = `The reader found no test with its result for ${untested.length} of ${facts.controls.length} controls${which}.`;
  const evidence = untested.slice(0, 3).flatMap((control) => control.evidence.slice(0, 1));
  return { warnings: [warning('CONTROLS_WITHOUT_TESTS', message, evidence)], doubts: [] };
};
