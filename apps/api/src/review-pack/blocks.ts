/** What a pack is made of, whatever it is printed as. */
export type Block =
  | { readonly kind: 'TITLE'; readonly text: string; readonly below: string }
  /** What whoever holds the pack has to know. */
  | { readonly kind: 'NOTICE'; readonly text: string }
  | { readonly kind: 'SECTION'; readonly title: string; readonly beginsPage?: boolean }
  | { readonly kind: 'ROWS'; readonly rows: readonly Row[] }
  | { readonly kind: 'PARAGRAPH'; readonly text: string }
  /** One of a list, such as an exception. */
  | { readonly kind: 'ENTRY'; readonly title: string; readonly aside: string; readonly passages: readonly Passage[] };

export interface Row {
  readonly label: string;
  readonly value: string;
  /** Cut after so many lines where it is printed on pages; left out: printed whole. */
  readonly mostLines?: number;
}

export interface Passage {
  readonly label?: string;
  readonly text: string;
}

/** Rows whose value is not known are left out. */
export const rows = (...given: readonly (readonly [label: string, value: string | null | undefined])[]): Block => ({
  kind: 'ROWS',
  rows: given.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
});

/** So many lines of each value that all of them stay on one page. */
export const cutAfter = (mostLines: number, block: Block): Block =>
  block.kind === 'ROWS' ? { ...block, rows: block.rows.map((row) => ({ ...row, mostLines })) } : block;

export const section = (title: string, beginsPage = false): Block => ({ kind: 'SECTION', title, beginsPage });
export const paragraph = (text: string): Block => ({ kind: 'PARAGRAPH', text });

export const entry = (title: string, aside: string, ...passages: readonly (Passage | null)[]): Block => ({
  ...{ kind: 'ENTRY', title, aside },
  passages: passages.filter((passage) => passage !== null),
});
