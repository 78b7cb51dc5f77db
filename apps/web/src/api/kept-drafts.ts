const PLACE = 'countersign.draft.';

/** Where the draft of one person about one thing is kept: who signs in after them does not see it. */
export const draftPlace = (accountId: string, about: string): string => `${PLACE}${accountId}.${about}`;

/**
 * Keeps what somebody is writing for as long as the window is open, so that a look at another page, or a page that is
 * loaded anew, does not lose it.
 * @param draft null: it is recorded, or was given up
 */
export function keepDraft(place: string, draft: object | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(draft));
  } catch {
    // Storage is full or forbidden: then the draft lasts as long as the page.
  }
}

/** What was written before; null where nothing was. @param isDraft whether what is there is one, of this version of the page */
export function keptDraft<Draft>(place: string, isDraft: (kept: unknown) => kept is Draft): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Whoever signs out leaves nothing behind. */
export function forgetDrafts(): void {
  try {
    const places = Object.keys(sessionStorage).filter((place) => place.startsWith(PLACE));
    for (const place of places) sessionStorage.removeItem(place);
  } catch {
    // Storage is forbidden: nothing was kept there.
  }
}
