/** Finds a text in pages whose lines may come in pieces: cells that break over pages, and merged cells beside rows. */

/** A piece is at least a short line: shorter ones are found anywhere. */
const SHORTEST_PIECE = 10;

/** The longest beginning of the text that the page holds; its length. */
function longestPiece(text: string, page: string): number {
  // What holds a long piece holds a short one.
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (page.includes(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How far the text is printed from a page on, in pieces that go on with the next page. */
function reach(text: string, pages: readonly string[], from: number): number {
  let at = 0;
  for (let page = from; page < pages.length && at < text.length; ) {
    const rest = text.slice(at);
    const length = longestPiece(rest, pages[page]!);
    if (length === rest.length) return text.length;
    if (length >= SHORTEST_PIECE) at += length;
    else if (page - from < 3) page++;
    else return at;
  }
  return at;
}

/** The pages (from 1) from which on the text is printed whole. */
export const pagesWhereBegun = (text: string, pages: readonly string[]): readonly number[] =>
  pages.flatMap((page, index) =>
    page.includes(text.slice(0, Math.min(text.length, SHORTEST_PIECE))) && reach(text, pages, index) === text.length
      ? [index + 1]
      : [],
  );

export const isPrinted = (text: string, pages: readonly string[]): boolean =>
  pages.some((page) => page.includes(text)) || pagesWhereBegun(text, pages).length > 0;
