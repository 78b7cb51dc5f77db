import * as files from '../../apps/api/src/exports/words';
import * as cuecs from '../../apps/web/src/terms/cuecs';
import * as labels from '../../apps/web/src/terms/labels';

const { LAPSING: _, wordsOf: __, eachInWords: ___, ...ofPage } = files;

it.each(Object.keys(ofPage))('a file says %s as the page does', (name) => {
  const page: Record<string, unknown> = { ...labels, ...cuecs };
  expect(files[name as keyof typeof ofPage]).toEqual(page[name]);
});
