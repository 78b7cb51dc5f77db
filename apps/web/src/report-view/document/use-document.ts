import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useOnBack } from '../../api/connection';
import { type PageSize, openDocument, pageSizeOf } from './open-document';

export type OpenedDocument =
  | { readonly state: 'OPENING' }
  | { readonly state: 'FAILED' }
  | { readonly state: 'OPEN'; readonly document: PDFDocumentProxy; readonly first: PageSize };

/** The document at an address; closed again when nobody looks any longer. */
export function useDocument(url: string): OpenedDocument {
  const [opened, setOpened] = useState<OpenedDocument>({ state: 'OPENING' });
  const [turn, setTurn] = useState(0);
  const isWhole = useRef(false);
  // What did not come while the server could not be reached leaves pages blank that are never asked for again.
  useOnBack(() => isWhole.current || setTurn((last) => last + 1));
  useEffect(() => {
    let isWanted = true;
    isWhole.current = false;
    const task = openDocument(url);
    task.onProgress = ({ loaded, total }: { loaded: number; total: number }) => (isWhole.current = loaded >= total);
    const open = async () => {
      const document = await task.promise;
      if (!isWanted) return;
      const first = await pageSizeOf(document, 1);
      if (isWanted) setOpened({ state: 'OPEN', document, first });
    };
    const opening = open().catch(() => isWanted && setOpened({ state: 'FAILED' }));
    return () => {
      isWanted = false;
      // The worker of pdf.js fails aloud where it is closed while it opens a document.
      void opening.finally(() => task.destroy());
    };
  }, [url, turn]);
  return opened;
}
