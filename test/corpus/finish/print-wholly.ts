/** Prints a report until nothing of it is lost. */
import type { ReportDocument, Table } from '../document';
import { lookInto, type PrintedPage } from './page-texts';

interface Looked {
  readonly pdf: Uint8Array;
  readonly pages: readonly PrintedPage[];
}

/**
 * LibreOffice now and then loses rows at the foot of a page, where a repeated header or a row that must not break
 * meets it: such a report is printed again with tables that break in other places.
 */
export async function wholly(
  document: ReportDocument,
  byWordProcessor: boolean,
  print: (document: ReportDocument) => Promise<Uint8Array>,
  demand: (pages: readonly PrintedPage[]) => void,
): Promise<Looked> {
  const look = async (one: ReportDocument): Promise<Looked> => {
    const pdf = await print(one);
    const pages = await lookInto(pdf);
    demand(pages);
    return { pdf, pages };
  };
  if (!byWordProcessor) return look(document);
  return REMEDIES.reduce((tried, breaks) => tried.catch(() => look(withTables(document, breaks))), look(document));
}

type Breaks = Pick<Table, 'repeatHeader' | 'rowsMayBreak'>;
const REMEDIES: readonly Breaks[] = [
  { repeatHeader: false, rowsMayBreak: true },
  { repeatHeader: true, rowsMayBreak: false },
  { repeatHeader: true, rowsMayBreak: true },
];

const withTables = (document: ReportDocument, breaks: Breaks): ReportDocument => ({
  ...document,
  blocks: document.blocks.map((block) => (block.kind === 'TABLE' ? { ...block, ...breaks } : block)),
});
