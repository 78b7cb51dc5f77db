/** Seeds stand for the same report each time, and each report holds what its truth says. */
import { squeezed, lookInto } from './finish/page-texts';
import { composeReport } from './compose/report';
import { paged, routeOf, specialOf } from './make-report';
import { drawPlan } from './plan';
import { drawDocument } from './routes/pdfkit/draw';

const seeds = Array.from({ length: 120 }, (_, index) => index + 1);

it('makes the same report of the same seed', () => {
  expect(composeReport(drawPlan(5, 'pdfkit'))).toEqual(composeReport(drawPlan(5, 'pdfkit')));
  expect(composeReport(drawPlan(5, 'pdfkit')).truth).not.toEqual(composeReport(drawPlan(7, 'pdfkit')).truth);
});

it('spreads routes, kinds and opinions alike over odd and even seeds', () => {
  const of = (parity: number) => seeds.filter((seed) => seed % 2 === parity && specialOf(seed) === null);
  expect(of(1).map(routeOf)).toEqual(of(0).map(routeOf));
  for (const parity of [0, 1]) {
    const opinions = new Set(of(parity).map((seed) => drawPlan(seed, 'pdfkit').opinion));
    expect([...opinions].toSorted()).toEqual(['ADVERSE', 'DISCLAIMER', 'QUALIFIED', 'UNQUALIFIED']);
  }
});

it('has a control for each criterion that is in scope, and ids that differ', () => {
  for (const seed of seeds.slice(0, 40)) {
    const { truth } = composeReport(drawPlan(seed, 'pdfkit'));
    const ids = truth.controls.flatMap(({ id }) => (id === null ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(truth.controls.every(({ criteria }) => criteria.length > 0)).toBe(true);
  }
});

it('prints every CUEC, CSOC, control and finding of the truth', async () => {
  const { document, truth } = composeReport(drawPlan(31, 'pdfkit'), { themes: 30 });
  const pages = await lookInto(await drawDocument(document));
  const text = pages.map((page) => page.text).join('');
  const words = (sentence: string): string => squeezed(sentence).slice(0, 30);
  const printed = [...truth.cuecs, ...truth.csocs]
    .map((item) => item.text)
    .concat(truth.controls.map(({ description }) => description));
  expect(printed.filter((sentence) => !text.includes(words(sentence)))).toEqual([]);
  const { exceptions } = paged(truth, pages);
  expect(exceptions.length).toBeGreaterThan(0);
  for (const { finding, page } of exceptions) expect(pages[page - 1]!.text).toContain(squeezed(finding).slice(0, 20));
});
