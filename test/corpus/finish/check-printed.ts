/** Whether a made PDF prints what its truth says. What it doesn't print is a fault of the generator, not of a reader. */
import { everyDateText, everyStartText } from '../dates';
import type { Truth } from '../truth';
import { squeezed, type PrintedPage } from './page-texts';
import { isPrinted, pagesWhereBegun } from './printed-pieces';

const CATEGORY_WORDS = {
  SECURITY: 'security',
  AVAILABILITY: 'availability',
  PROCESSING_INTEGRITY: 'processing integrity',
  CONFIDENTIALITY: 'confidentiality',
  PRIVACY: 'privacy',
} as const;
const TYPE_WORDS = { TYPE_1: ['type 1', 'type i'], TYPE_2: ['type 2', 'type ii'] } as const;

/**
 * What the truth says and the PDF doesn't, each as a line for a person; none where the report is sound.
 * @param testsTitle the heading after which the controls stand; null where the document has no such section
 */
export function unprinted(truth: Truth, printed: readonly PrintedPage[], testsTitle: string | null): readonly string[] {
  const pages = printed.map(({ text }) => text.toLowerCase());
  const has = (text: string): boolean => isPrinted(key(text), pages);
  const missing = (what: string, texts: readonly (string | null)[]): readonly string[] =>
    texts.flatMap((text) => (text === null || has(text) ? [] : [`${what}: ${text}`]));
  return [
    ...missing('service organization', [truth.serviceOrganization]),
    ...missing('system', [truth.systemName]),
    ...missing('auditor', [truth.auditor]),
    ...undated(truth, pages),
    ...(truth.type === null || TYPE_WORDS[truth.type].some((words) => has(words)) ? [] : [`type: ${truth.type}`]),
    ...missing(
      'category',
      truth.categories.map((category) => CATEGORY_WORDS[category]),
    ),
    ...missing(
      'subservice organization',
      truth.subserviceOrganizations.map(({ name }) => name),
    ),
    ...truth.cuecs.flatMap(({ text, criteria }) => missing('CUEC', [text, ...criteria])),
    ...truth.csocs.flatMap(({ text, subserviceOrganization }) => missing('CSOC', [text, subserviceOrganization])),
    ...untested(truth, pages, testsTitle),
    ...misplaced(truth, pages),
  ];
}

const key = (text: string): string => squeezed(text).toLowerCase();

/** The place of the page on which the tests begin: their title stands in the contents and in references before it. */
export const testsStart = (pages: readonly string[], testsTitle: string): number =>
  pages.findLastIndex((page) => page.toLowerCase().includes(key(testsTitle)));

function undated({ period, asOf, reportDate }: Truth, pages: readonly string[]): readonly string[] {
  const dates = [
    ['end of the period', period?.end ?? null],
    ['as-of date', asOf],
    ['date of the report', reportDate],
  ] as const;
  const hasOne = (texts: readonly string[]): boolean => texts.some((text) => isPrinted(key(text), pages));
  return [
    ...(period === null || hasOne(everyStartText(period)) ? [] : [`start of the period: ${period.start}`]),
    ...dates.flatMap(([what, date]) => (date === null || hasOne(everyDateText(date)) ? [] : [`${what}: ${date}`])),
  ];
}

/** A control told in the description alone is not printed among the tests. */
function untested({ controls }: Truth, pages: readonly string[], testsTitle: string | null): readonly string[] {
  if (controls.length === 0) return [];
  const start = testsTitle === null ? 0 : testsStart(pages, testsTitle);
  if (start < 0) return [`section of tests: ${testsTitle}`];
  const own = pages.slice(start);
  return controls.flatMap(({ id, description, criteria, tests }) => {
    const texts = [
      ['control', description],
      ...(id === null ? [] : [['control id', id] as const]),
      ...criteria.map((criterion) => ['criterion of a control', criterion] as const),
      ...tests.flatMap(({ procedure, result }) => [['test', procedure] as const, ['result', result] as const]),
    ] as const;
    return texts.flatMap(([what, text]) =>
      isPrinted(key(text), own) ? [] : [`${what}${id === null ? '' : ` (${id})`}: ${text}`],
    );
  });
}

function misplaced({ exceptions, pageCount }: Truth, pages: readonly string[]): readonly string[] {
  const said = exceptions.flatMap(({ finding, managementResponse, page, pages: named }) => [
    ...[...new Set([page, ...named])].flatMap((number) =>
      pagesWhereBegun(key(finding), pages).includes(number) ? [] : [`finding on page ${number}: ${finding}`],
    ),
    ...(managementResponse === null || isPrinted(key(managementResponse), pages)
      ? []
      : [`management's response: ${managementResponse}`]),
  ]);
  return pageCount === pages.length ? said : [...said, `pages: ${pageCount}, but there are ${pages.length}`];
}
