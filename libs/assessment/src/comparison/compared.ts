/** What two reports say of one and the same thing, and what became of it. */
export interface Compared<Change extends string, Item> {
  readonly change: Change;
  /** Null: the earlier report has nothing like it. */
  readonly previous: Item | null;
  /** Null: the later report has nothing like it. */
  readonly current: Item | null;
}
