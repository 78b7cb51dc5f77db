import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/**
 * Whoever goes to another page is at its beginning, with the keyboard as well, as a browser does it for pages of its own.
 * The way back leads to where they were, which is the browser's affair.
 */
export function usePlaceOfPage(): void {
  const { pathname } = useLocation();
  const how = useNavigationType();
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    if (how === NavigationType.Push) window.scrollTo(0, 0);
    const main = document.getElementById('main');
    // A page may have put it into one of its fields.
    if (main !== null && !main.contains(document.activeElement)) main.focus({ preventScroll: true });
  }, [pathname, how]);
}
