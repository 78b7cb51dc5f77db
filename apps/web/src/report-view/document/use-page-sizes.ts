import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type PageSize, pageSizeOf } from './open-document';

export interface PageSizes {
  /** As far as it is known; as the first page's until then. */
  readonly of: (page: number) => PageSize;
  readonly isKnown: (page: number) => boolean;
  /** Asks for the size of a page, once. */
  readonly learn: (page: number) => void;
}

/**
 * The sizes of pages, each asked for when it comes near: asking for all of them would fetch the whole file before the
 * first page is seen.
 */
export function usePageSizes(document: PDFDocumentProxy, first: PageSize): PageSizes {
  const [known, setKnown] = useState<ReadonlyMap<number, PageSize>>(() => new Map([[1, first]]));
  const asked = useRef(new Set([1]));
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const learn = useCallback(
    (page: number) => {
      if (asked.current.has(page)) return;
      asked.current.add(page);
      // A page that is damaged keeps the size of the first one.
      void pageSizeOf(document, page)
        .catch(() => first)
        .then((size) => isThere.current && setKnown((last) => new Map(last).set(page, size)));
    },
    [document, first],
  );
  return useMemo(
    () => ({ of: (page) => known.get(page) ?? first, isKnown: (page) => known.has(page), learn }),
    [known, first, learn],
  );
}
