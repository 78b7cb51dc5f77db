import { type Run, findWords } from '../../apps/web/src/report-view/document/find-words';

/** Letters of ten points each, one run below the other. */
const run = (text: string, line: number, isLast = true): Run => ({
  text,
  isLast,
  boxOf: (from, to) => ({
    x: from * text.length * 10,
    y: line * 20,
    width: (to - from) * text.length * 10,
    height: 12,
  }),
});

describe('finding words in a document', () => {
  it('marks the very letters, whatever their case', () => {
    const [match] = findWords('OPINION', 3, [run('In our opinion, the', 0)]);
    expect(match).toEqual({ page: 3, boxes: [{ x: 70, y: 0, width: expect.closeTo(70), height: 12 }] });
  });

  it('goes over the end of a line, with one box on each', () => {
    const [match, ...others] = findWords('user entity', 1, [run('complementary user', 0), run('entity controls', 1)]);
    expect(others).toEqual([]);
    expect(match?.boxes.map(({ y, width }) => ({ y, width: Math.round(width) }))).toEqual([
      { y: 0, width: 40 },
      { y: 20, width: 60 },
    ]);
  });

  it('joins runs of one line as they stand, spaces being runs of their own', () => {
    const runs = [run('CC', 0, false), run('6.1', 0, false), run(' ', 0, false), run('Logical', 0)];
    expect(findWords('cc6.1 logical', 1, runs)).toHaveLength(1);
    expect(findWords('cc 6.1', 1, runs)).toHaveLength(0);
  });

  it('takes signs as they are, and nothing for nothing', () => {
    expect(findWords('SOC 2®)', 1, [run('a (SOC 2®) report', 0)])).toHaveLength(1);
    expect(findWords('.*', 1, [run('anything', 0)])).toEqual([]);
    expect(findWords('   ', 1, [run('anything', 0)])).toEqual([]);
  });
});
