/** Undoes one thing that was brought up; `immediately` when the person does not want to wait. */
export type Undo = (immediately: boolean) => unknown;

/** What has been brought up so far, to be undone from the last to the first. */
export class TearDown {
  private steps: Undo[] = [];
  private readonly late: unknown[] = [];
  private closing = false;

  /** Notes how to undo what was just brought up; when everything is being undone already, that is done at once. */
  add(undo: Undo): void {
    if (this.closing) this.late.push(undo(false));
    else this.steps.push(undo);
  }

  /** @param hurry settles when the rest is to be ended instead of stopped */
  async run(hurry: Promise<void>): Promise<void> {
    this.closing = true;
    let immediately = false;
    const hurried = hurry.then(() => (immediately = true));
    for (const undo of this.steps.splice(0).reverse()) {
      await Promise.race([undo(immediately), hurried]);
      if (immediately) await undo(true);
    }
  }

  /** Waits for what came up while everything else was being undone. */
  async settled(): Promise<void> {
    await Promise.all(this.late);
  }
}
