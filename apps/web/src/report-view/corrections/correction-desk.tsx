import { type ReactNode, createContext, use, useMemo, useState } from 'react';
import type { CorrectableFact, CorrectionInFullFragment, ReportInFullFragment } from '../../gql/graphql';

interface CorrectionDesk {
  readonly reportId: string;
  /** Of the document. */
  readonly pages: number;
  readonly corrections: readonly CorrectionInFullFragment[];
  /** The form that is open; one at a time, so that it is clear what words are selected for. */
  readonly open: string | null;
  readonly setOpen: (form: string | null) => void;
}

const DeskContext = createContext<CorrectionDesk | null>(null);

interface CorrectionDeskProps {
  readonly report: ReportInFullFragment;
  readonly pages: number;
  readonly children: ReactNode;
}

/** What people put right in a report, for every place that shows a part of it. */
export function CorrectionDesk({ report: { id: reportId, corrections }, pages, children }: CorrectionDeskProps) {
  const [open, setOpen] = useState<string | null>(null);
  const { nodes } = corrections;
  const desk = useMemo(() => ({ reportId, pages, corrections: nodes, open, setOpen }), [reportId, pages, nodes, open]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}

export function useCorrections(): CorrectionDesk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('There is no report to be corrected here.');
  return desk;
}

/** The correction of a fact, or of an item by its key; null where nobody corrected it. */
export function useCorrectionOf(fact: CorrectableFact, key?: string): CorrectionInFullFragment | null {
  const { corrections } = useCorrections();
  return corrections.find((each) => each.fact === fact && (key === undefined || each.itemKey === key)) ?? null;
}
