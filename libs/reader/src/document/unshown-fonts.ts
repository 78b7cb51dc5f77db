/**
 * pdf.js in Node draws letters as paths, and takes each page's letters out of their fonts for that as it goes through
 * the page, drawn or not. Told that fonts are shown by a web page it leaves that be, and gives each font to the page
 * once. Nobody looks at the pages that are only read, so this page does nothing with it.
 */
import type { LoadParameters } from 'pdf-parse';

const style = { sheet: { cssRules: [], insertRule: () => 0 }, remove: () => undefined };

/** As much of the web's document as pdf.js asks for. */
const webPage = {
  createElement: () => style,
  documentElement: { getElementsByTagName: () => [{ append: () => undefined }] },
};

/** For documents of which no page is drawn: their letters would be missing. */
export const UNSHOWN_FONTS: Pick<LoadParameters, 'disableFontFace' | 'ownerDocument'> = {
  disableFontFace: false,
  ownerDocument: webPage as unknown as NonNullable<LoadParameters['ownerDocument']>,
};
