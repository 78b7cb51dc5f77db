/** Tesseract's answer, as far as it is used. Boxes are in pixels of the image. */
export interface PixelBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface RecognizedWord {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly bbox: PixelBox;
}

export interface RecognizedLine {
  readonly words: readonly RecognizedWord[];
  readonly baseline: PixelBox;
  readonly bbox: PixelBox;
}

export interface RecognizedBlock {
  readonly blocktype: string;
  readonly paragraphs: readonly { readonly lines: readonly RecognizedLine[] }[];
}
