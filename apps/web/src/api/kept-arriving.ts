import type { ArrivingFile } from './arriving-files';

type Kept = Omit<ArrivingFile, 'key'>;

const PLACE = 'countersign.arriving';

/** Keeps what came of the files, for when the page is loaded anew; the files themselves the browser does not give again. */
export function keepArriving(files: readonly ArrivingFile[]): void {
  const kept = files.map(({ target, name, size, outcome }) => ({ target, name, size, outcome }));
  try {
    if (kept.length === 0) sessionStorage.removeItem(PLACE);
    else sessionStorage.setItem(PLACE, JSON.stringify(kept));
  } catch {
    // Storage is full or forbidden: then the list lasts as long as the page.
  }
}

/** The files of before the page was loaded anew; what had not been sent is lost on the way. */
export function keptArriving(): Kept[] {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(PLACE) ?? '[]');
    if (!Array.isArray(read)) return [];
    return (read as Pick<Kept, 'target' | 'name' | 'size' | 'outcome'>[]).map(({ target, name, size, outcome }) => ({
      ...{ target, name, size },
      file: null,
      sent: null,
      outcome: outcome ?? { kind: 'LOST' },
    }));
  } catch {
    return [];
  }
}
