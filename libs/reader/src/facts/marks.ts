/** Marks in a matrix, as firms set them. */

// A bullet that stands alone in its cell is read as the marker of nothing.
const MARK = /^(?:x|✓|✔|√|yes|y|[●•■▪◦○]|)$/i;

export const isMark = (text: string): boolean => MARK.test(text.trim());
