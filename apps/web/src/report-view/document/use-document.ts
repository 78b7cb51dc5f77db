import { useEffect, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { passwordOf, rememberPassword } from '../../api/document-passwords';
import { type PageSize, openDocument, pageSizeOf } from './open-document';

export type OpenedDocument =
  | { readonly state: 'OPENING' }
  | { readonly state: 'FAILED' }
  /** It asks for its password; the one before was wrong. */
  | { readonly state: 'LOCKED'; readonly wasWrong: boolean; readonly unlock: (password: string) => void }
  | { readonly state: 'OPEN'; readonly document: PDFDocumentProxy; readonly first: PageSize };

/** The document at an address; closed again when nobody looks any longer. */
export function useDocument(url: string): OpenedDocument {
  const [opened, setOpened] = useState<OpenedDocument>({ state: 'OPENING' });
  useEffect(() => {
    let isWanted = true;
    const fail = () => isWanted && setOpened({ state: 'FAILED' });
    const askPassword = (wasWrong: boolean): Promise<string> => {
      const known = passwordOf(url);
      if (known !== undefined && !wasWrong) return Promise.resolve(known);
      return new Promise((give) => {
        const unlock = (password: string) => {
          rememberPassword(url, password);
          setOpened({ state: 'OPENING' });
          give(password);
        };
        if (isWanted) setOpened({ state: 'LOCKED', wasWrong, unlock });
      });
    };
    const task = openDocument(url, { onRefused: fail, askPassword });
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
