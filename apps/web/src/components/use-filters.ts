import { useCallback, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** Filters of a list, kept in the address: a link leads to the filtered list, and another filter to its first page. */
export function useFilters() {
  const [params, setParams] = useSearchParams();
  // The address follows a moment later: a second filter, set meanwhile, must not take the place of the first.
  const underWay = useRef<URLSearchParams | null>(null);
  useEffect(() => {
    underWay.current = null;
  }, [params]);
  const set = useCallback(
    (key: string, value: string | null) =>
      setParams(
        (last) => {
          const next = new URLSearchParams(underWay.current ?? last);
          for (const cursor of ['after', 'before']) next.delete(cursor);
          if (value) next.set(key, value);
          else next.delete(key);
          underWay.current = next;
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { params, set };
}
