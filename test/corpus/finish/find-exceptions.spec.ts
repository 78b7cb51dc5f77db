import { pagesOfFinding } from './find-exceptions';
import { squeezed } from './page-texts';

const FINDING = 'Exception noted. For 2 of 25 users selected, approval could not be provided.';
const pages = (...texts: string[]): readonly string[] => texts.map(squeezed);

it('finds the page that holds the whole finding', () => {
  expect(pagesOfFinding(FINDING, pages('Exception noted. Another one.', `AC-1 ${FINDING}`), 1)).toEqual([2]);
});

it('finds the page on which a finding begins that ends on the next', () => {
  const [begin, end] = [
    'AC-1 Exception noted. For 2 of 25 users',
    'Report header selected, approval could not be provided. AC-2',
  ];
  expect(pagesOfFinding(FINDING, pages('Cover', begin, end), 1)).toEqual([2]);
});

it('is not led astray by a hyphen at a line end', () => {
  expect(
    pagesOfFinding(
      FINDING,
      pages('Exception noted. For 2 of 25 users se-\nlected, approval could not be pro-\nvided.'),
      1,
    ),
  ).toEqual([1]);
});

it('gives each page on which it was printed, and no repetition after those', () => {
  expect(pagesOfFinding(FINDING, pages(FINDING, 'nothing', FINDING, FINDING), 2)).toEqual([1, 3]);
});

it('fails where the finding is on no page', () => {
  expect(() => pagesOfFinding(FINDING, pages('nothing'), 1)).toThrow('is on no page');
});
