/** Where a decision is written, beneath what has to be weighed. */
export const DECIDING = 'deciding';

/** Brings it into sight, with the keyboard in its first field. */
export function showDeciding(): void {
  const place = document.getElementById(DECIDING);
  place?.scrollIntoView({ block: 'start' });
  place?.querySelector<HTMLElement>('button, input, textarea')?.focus({ preventScroll: true });
}
