import { useEffect, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type PageSize, openDocument, pageSizeOf } from './open-document';

export type OpenedDocument =
  | { readonly state: 'OPENING' }
  | { readonly state: 'FAILED' }
  | { readonly state: 'OPEN'; readonly document: PDFDocumentProxy; readonly first: PageSize };

/** The document at an address; closed again when nobody looks any longer. */
export function useDocument(url: string): OpenedDocument {
  const [opened, setOpened] = useState<OpenedDocument>({ state: 'OPENING' });
  useEffect(() => {
    let isWanted = true;
    const fail = () => isWanted && setOpened({ state: 'FAILED' });
    const task = openDocument(url, fail);
    const open = async () => {
      const document = await task.promise;
      if (!isWanted) return;
      const first = await pageSizeOf(document, 1);
      if (isWanted) setOpened({ state: 'OPEN', document, first });
    };
    void open().catch(fail);
    return () => {
      isWanted = false;
      void task.destroy();
    };
  }, [url]);
  return opened;
}
