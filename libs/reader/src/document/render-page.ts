/** A page as pixels, bounded in number whatever size the page claims to have. */
import { greyOf, type GreyImage } from './ocr/grey-image';

/** The parts of pdf.js that draw; the canvas is @napi-rs/canvas. */
export interface DrawablePage {
  getViewport(options: { scale: number }): { readonly width: number; readonly height: number };
  render(options: object): { readonly promise: Promise<void> };
}

export interface CanvasFactory {
  create(width: number, height: number): DrawnCanvas;
  destroy(canvas: DrawnCanvas): void;
}

interface DrawnCanvas {
  readonly canvas: { readonly width: number; readonly height: number };
  readonly context: {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}

/** A tabloid page at 300 dots an inch has 17 million. */
const MAX_PIXELS = 20_000_000;
const POINTS_PER_INCH = 72;
const NO_ANNOTATIONS = 0;

export interface RenderedPage {
  readonly image: GreyImage;
  /** As asked for, or fewer where the page is too large. */
  readonly dpi: number;
}

/** The scale asked for, or less where the page would have too many pixels. */
export function boundedScale(page: DrawablePage, scale: number): number {
  const { width, height } = page.getViewport({ scale: 1 });
  return Math.min(scale, Math.sqrt(MAX_PIXELS / Math.max(1, width * height)));
}

export async function renderPage(page: DrawablePage, factory: CanvasFactory, dpi: number): Promise<RenderedPage> {
  const scale = boundedScale(page, dpi / POINTS_PER_INCH);
  const viewport = page.getViewport({ scale });
  const drawn = factory.create(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  try {
    const { canvas, context } = drawn;
    await page.render({ canvasContext: context, canvas, viewport, annotationMode: NO_ANNOTATIONS }).promise;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { image: greyOf(data, canvas.width, canvas.height), dpi: scale * POINTS_PER_INCH };
  } finally {
    factory.destroy(drawn);
  }
}
