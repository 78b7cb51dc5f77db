/** A page as grey pixels: 0 is black, 255 is paper. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** @param rgba four bytes a pixel, as a canvas gives them; what is transparent is paper */
export function greyOf(rgba: Uint8ClampedArray | Uint8Array, width: number, height: number): GreyImage {
  const data = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < data.length; at += 1, from += 4) {
    const light =
      (77 * (rgba[from] as number) + 150 * (rgba[from + 1] as number) + 29 * (rgba[from + 2] as number)) >> 8;
    const alpha = rgba[from + 3] as number;
    data[at] = alpha === 255 ? light : 255 - (((255 - light) * alpha) >> 8);
  }
  return { width, height, data };
}

/** Binary PGM: what Tesseract takes with the least work on either side. */
export function pgmOf({ width, height, data }: GreyImage): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}

export function transposed({ width, height, data }: GreyImage): GreyImage {
  const turned = new Uint8Array(data.length);
  // In tiles, so that both images stay in the processor's cache.
  const TILE = 32;
  for (let top = 0; top < height; top += TILE)
    for (let left = 0; left < width; left += TILE)
      for (let y = top; y < Math.min(top + TILE, height); y += 1)
        for (let x = left; x < Math.min(left + TILE, width); x += 1)
          turned[x * height + y] = data[y * width + x] as number;
  return { width: height, height: width, data: turned };
}

/** Turned clockwise by so many quarters. */
export function quarterTurned(image: GreyImage, quarters: 0 | 1 | 2 | 3): GreyImage {
  if (quarters === 0) return image;
  if (quarters === 2) return { ...image, data: image.data.slice().reverse() };
  const turned = transposed(image);
  const { width, height, data } = turned;
  for (let y = 0; y < height; y += 1) {
    // A transposed image is mirrored; rows turned round (a quarter) or their order (three quarters) set it right.
    if (quarters === 1) data.subarray(y * width, (y + 1) * width).reverse();
    else if (y < height >> 1) swapRows(data, width, y, height - 1 - y);
  }
  return turned;
}

function swapRows(data: Uint8Array, width: number, one: number, other: number): void {
  const kept = data.slice(one * width, (one + 1) * width);
  data.copyWithin(one * width, other * width, (other + 1) * width);
  data.set(kept, other * width);
}

/**
 * Turned about its middle by a small angle, in radians; positive is clockwise as seen. What comes in from outside is
 * paper.
 */
export function rotated(image: GreyImage, angle: number): GreyImage {
  const { width, height, data } = image;
  const turned = new Uint8Array(data.length).fill(255);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  // Fixed point, 16 bits of fraction: this loop runs over every pixel of a page.
  const ONE = 65536;
  const [stepX, stepY] = [Math.round(cos * ONE), Math.round(-sin * ONE)];
  for (let y = 0; y < height; y += 1) {
    let fromX = Math.round((middleX - middleX * cos + (y - middleY) * sin) * ONE);
    let fromY = Math.round((middleY + middleX * sin + (y - middleY) * cos) * ONE);
    const row = y * width;
    for (let x = 0; x < width; x += 1, fromX += stepX, fromY += stepY) {
      const left = fromX >> 16;
      const top = fromY >> 16;
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = top * width + left;
      const [right, down] = [(fromX & 65535) >> 8, (fromY & 65535) >> 8];
      const upper = (data[at] as number) * (256 - right) + (data[at + 1] as number) * right;
      const lower = (data[at + width] as number) * (256 - right) + (data[at + width + 1] as number) * right;
      turned[row + x] = (upper * (256 - down) + lower * down) >> 16;
    }
  }
  return { width, height, data: turned };
}

/** A smaller image, each pixel the mean of a square of the larger. */
export function shrunk({ width, height, data }: GreyImage, times: number): GreyImage {
  const [smallWidth, smallHeight] = [Math.floor(width / times), Math.floor(height / times)];
  const small = new Uint8Array(smallWidth * smallHeight);
  for (let y = 0; y < smallHeight; y += 1)
    for (let x = 0; x < smallWidth; x += 1) {
      let sum = 0;
      for (let dy = 0; dy < times; dy += 1) {
        const row = (y * times + dy) * width + x * times;
        for (let dx = 0; dx < times; dx += 1) sum += data[row + dx] as number;
      }
      small[y * smallWidth + x] = sum / (times * times);
    }
  return { width: smallWidth, height: smallHeight, data: small };
}

/** The level that best parts ink from paper (Otsu), kept within what either can be. */
export function inkLevel({ data }: GreyImage): number {
  const counts = new Float64Array(256);
  // Every seventh pixel tells as much as all.
  for (let at = 0; at < data.length; at += 7) counts[data[at] as number]! += 1;
  let [total, sum] = [0, 0];
  counts.forEach((count, level) => {
    total += count;
    sum += count * level;
  });
  let [below, sumBelow, best, level] = [0, 0, 0, 128];
  for (let at = 0; at < 255; at += 1) {
    below += counts[at] as number;
    sumBelow += (counts[at] as number) * at;
    if (below === 0 || below === total) continue;
    const apart = sumBelow / below - (sum - sumBelow) / (total - below);
    const spread = below * (total - below) * apart * apart;
    if (spread > best) [best, level] = [spread, at + 1];
  }
  return Math.min(190, Math.max(80, level));
}
