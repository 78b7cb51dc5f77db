import { DrawnPage, drawingsOf } from '../testing/drawn-pages';
import { layOut } from './lay-out';

const ITEM = 'Users are removed from the service within one day of leaving.';

const markersOf = (marker: string) => {
  const page = new DrawnPage();
  for (const row of [0, 1, 2]) page.text(80, 100 + 24 * row, marker).text(96, 100 + 24 * row, ITEM);
  return layOut(drawingsOf(page), []).flow.map((element) =>
    element.kind === 'LIST_ITEM' ? [element.marker, element.text] : element.kind,
  );
};

describe('an item of a list', () => {
  it.each(['•', '▪', '➢', '›', '»', '⦁', '☐', '✓', '–', '1.', '(a)', 'iv.'])('may begin with %s', (marker) => {
    expect(markersOf(marker)).toEqual(Array.from({ length: 3 }, () => [marker, ITEM]));
  });

  it('does not begin with a word', () => {
    expect(markersOf('All')).not.toContainEqual(['All', ITEM]);
  });
});
