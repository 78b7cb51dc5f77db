import { type ComponentType, type ReactElement, createElement } from 'react';

/** The code of a page, which is fetched when somebody goes there, or is about to. */
export class PageCode {
  private static count = 0;
  /** No other page's: without it, React takes the page that is left for the one that is entered, and keeps it until that is drawn. */
  readonly key = `page-${(PageCode.count += 1)}`;
  private made: ReactElement | null = null;
  private underway: Promise<void> | null = null;

  constructor(private readonly fetchCode: () => Promise<{ readonly Component: ComponentType }>) {}

  /** The page, once its code is there; one and the same, so that what goes on around it does not draw it anew. */
  get page(): ReactElement | null {
    return this.made;
  }

  /** Fetches it, unless that was done; what failed is tried again by whoever asks next. */
  load(): Promise<void> {
    this.underway ??= this.fetchCode().then(
      ({ Component }) => void (this.made = createElement(Component)),
      (error: unknown) => {
        this.underway = null;
        throw error;
      },
    );
    return this.underway;
  }
}
