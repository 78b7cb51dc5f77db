const SCHEME = 'data-mantine-color-scheme';

/**
 * Readies the page for paper, however the person looks at it: black on white, and with everything unfolded. Afterwards it
 * is as it was.
 * @param tell is told before each printing
 * @returns what ends it
 */
export function readyForPaper(tell: () => void): () => void {
  const root = document.documentElement;
  let putBack: (() => void) | null = null;
  const before = () => {
    putBack?.();
    const scheme = root.getAttribute(SCHEME);
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    root.setAttribute(SCHEME, 'light');
    for (const each of folded) each.open = true;
    putBack = () => {
      if (scheme !== null) root.setAttribute(SCHEME, scheme);
      for (const each of folded) each.open = false;
      putBack = null;
    };
    tell();
  };
  const after = () => putBack?.();
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
