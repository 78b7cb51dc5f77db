import { createCanvas } from '@napi-rs/canvas';
import { greyOf, type GreyImage } from './grey-image';
import { bulletedLine } from './printed-bullets';
import type { RecognizedLine } from './recognition';

const EM = 50;
const BASELINE = 100;

/** A strip of paper with ink drawn on it. */
function inked(draw: (paper: ReturnType<ReturnType<typeof createCanvas>['getContext']>) => void): GreyImage {
  const canvas = createCanvas(600, 140);
  const paper = canvas.getContext('2d');
  paper.fillStyle = '#ffffff';
  paper.fillRect(0, 0, 600, 140);
  paper.fillStyle = '#000000';
  draw(paper);
  return greyOf(paper.getImageData(0, 0, 600, 140).data, 600, 140);
}

const word = (text: string, x0: number, x1: number) => ({
  text,
  confidence: 90,
  bbox: { x0, x1, y0: BASELINE - 36, y1: BASELINE },
});
const line = (...words: ReturnType<typeof word>[]): RecognizedLine => ({
  words,
  baseline: { x0: 0, x1: 600, y0: BASELINE, y1: BASELINE },
  bbox: { x0: 0, x1: 600, y0: BASELINE - 36, y1: BASELINE },
});
const text = (paper: { fillRect(x: number, y: number, width: number, height: number): void }) =>
  paper.fillRect(200, BASELINE - 36, 150, 36);
const read = (image: GreyImage, ...words: ReturnType<typeof word>[]) => bulletedLine(image, 128, line(...words), EM);

describe('a bullet on a scan', () => {
  const dot = inked((paper) => {
    text(paper);
    paper.beginPath();
    paper.arc(140, BASELINE - 16, 9, 0, 2 * Math.PI);
    paper.fill();
  });

  it('is seen where no word was read of it', () => {
    const found = read(dot, word('Users', 200, 350));
    expect(found?.words.map(({ text: each }) => each)).toEqual(['Users']);
    expect(found?.bullet.x0).toBeCloseTo(131, -1);
  });

  it('takes the place of the sign that was read of it', () => {
    expect(read(dot, word('«', 131, 149), word('Users', 200, 350))?.words.map(({ text: each }) => each)).toEqual([
      'Users',
    ]);
  });

  it('may be a dash, but not one that divides a word', () => {
    const dash = (x: number) =>
      inked((paper) => {
        text(paper);
        paper.fillRect(x, BASELINE - 16, 14, 4);
      });
    expect(read(dash(130), word('Users', 200, 350))?.bullet.text).toBe('-');
    expect(read(dash(180), word('Users', 200, 350))).toBeNull();
  });

  it('is neither a letter nor a full stop, nor anything with text to its left', () => {
    const letter = inked((paper) => {
      text(paper);
      paper.fillRect(131, BASELINE - 26, 20, 26);
    });
    const stop = inked((paper) => {
      text(paper);
      paper.fillRect(131, BASELINE - 8, 8, 8);
    });
    const between = inked((paper) => {
      text(paper);
      paper.fillRect(60, BASELINE - 36, 50, 36);
      paper.beginPath();
      paper.arc(140, BASELINE - 16, 9, 0, 2 * Math.PI);
      paper.fill();
    });
    for (const image of [letter, stop, between, inked(text)]) expect(read(image, word('Users', 200, 350))).toBeNull();
  });
});
