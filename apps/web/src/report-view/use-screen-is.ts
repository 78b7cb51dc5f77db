import { useEffect, useState } from 'react';

/**
 * Whether the screen is as a media query says. Paper is no other screen: a page that is laid out anew to be printed would
 * lose what was typed and unfolded on it.
 */
export function useScreenIs(query: string): boolean {
  const [isSo, setSo] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const look = () => {
      if (!window.matchMedia('print').matches) setSo(list.matches);
    };
    list.addEventListener('change', look);
    return () => list.removeEventListener('change', look);
  }, [query]);
  return isSo;
}
