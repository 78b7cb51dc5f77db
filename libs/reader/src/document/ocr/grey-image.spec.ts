import { greyOf, inkLevel, pgmOf, quarterTurned, rotated, shrunk, transposed, type GreyImage } from './grey-image';

const image = (...rows: number[][]): GreyImage => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  data: Uint8Array.from(rows.flat()),
});

const rowsOf = ({ width, height, data }: GreyImage): number[][] =>
  Array.from({ length: height }, (_, y) => [...data.subarray(y * width, (y + 1) * width)]);

describe('a grey image', () => {
  const small = image([1, 2, 3], [4, 5, 6]);

  it('takes colours by how bright they look, and what is transparent as paper', () => {
    const rgba = Uint8ClampedArray.from([0, 0, 0, 255, 255, 255, 255, 255, 0, 255, 0, 255, 0, 0, 0, 0]);
    expect([...greyOf(rgba, 4, 1).data]).toEqual([0, 255, 149, 255]);
  });

  it('is mirrored along its diagonal', () => {
    expect(rowsOf(transposed(small))).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
  });

  it('is turned clockwise by quarters', () => {
    expect(rowsOf(quarterTurned(small, 0))).toEqual(rowsOf(small));
    expect(rowsOf(quarterTurned(small, 1))).toEqual([
      [4, 1],
      [5, 2],
      [6, 3],
    ]);
    expect(rowsOf(quarterTurned(small, 2))).toEqual([
      [6, 5, 4],
      [3, 2, 1],
    ]);
    expect(rowsOf(quarterTurned(small, 3))).toEqual([
      [3, 6],
      [2, 5],
      [1, 4],
    ]);
  });

  it('is rotated clockwise about its middle', () => {
    const blank = { width: 201, height: 201, data: new Uint8Array(201 * 201).fill(255) };
    // A dot straight right of the middle goes down.
    for (let y = 99; y <= 101; y += 1) blank.data.fill(0, y * 201 + 179, y * 201 + 182);
    const turned = rotated(blank, Math.PI / 18);
    const dark = turned.data.indexOf(Math.min(...turned.data));
    expect(dark % 201).toBeCloseTo(100 + 80 * Math.cos(Math.PI / 18), -0.5);
    expect(Math.floor(dark / 201)).toBeCloseTo(100 + 80 * Math.sin(Math.PI / 18), -0.5);
  });

  it('shrinks to the means of its squares', () => {
    expect(rowsOf(shrunk(image([0, 100, 9, 9], [100, 200, 9, 9]), 2))).toEqual([[100, 9]]);
  });

  it('parts ink from paper', () => {
    const data = Uint8Array.from({ length: 7000 }, (_, at) => (at % 10 === 0 ? 30 : 235));
    const level = inkLevel({ width: 100, height: 70, data });
    expect(level).toBeGreaterThan(30);
    expect(level).toBeLessThan(235);
  });

  it('is written as PGM', () => {
    const file = Buffer.from(pgmOf(small));
    expect(file.subarray(0, -6).toString('latin1')).toBe('P5\n3 2\n255\n');
    expect([...file.subarray(-6)]).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
