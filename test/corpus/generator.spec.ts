/** Seeds stand for the same report each time, and each report holds what its truth says. */
import { unprinted } from './finish/check-printed';
import { lookInto } from './finish/page-texts';
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

// Of both banks; one table a series, a list of all controls, merged cells and empty ones, and Type 1 are among these.
it.each([1, 28, 31, 139, 604, 605, 629])(
  'prints all that the truth of seed %i says, and where it says so',
  async (seed) => {
    const { document, truth, testsTitle } = composeReport(drawPlan(seed, 'pdfkit'), { themes: 30 });
    const pages = await lookInto(await drawDocument(document));
    expect(unprinted(paged(truth, pages, testsTitle), pages, testsTitle)).toEqual([]);
  },
);
