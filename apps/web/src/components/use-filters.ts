import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Filters of a list, kept in the address: a link leads to the filtered list, and another filter to its first page. */
export function useFilters() {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (key: string, value: string | null) =>
      setParams(
        (last) => {
          const next = new URLSearchParams(last);
          for (const cursor of ['after', 'before']) next.delete(cursor);
          if (value) next.set(key, value);
          else next.delete(key);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { params, set };
}
