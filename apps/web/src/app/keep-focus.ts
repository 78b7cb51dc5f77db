/** Where a keyboard may be, from the inside out: the nearest that is still there takes it. */
const PLACES = '[tabindex], [role=group], [role=tabpanel], [role=dialog], section, form, li, tr, main';

/**
 * Keeps the keyboard's place for the whole page: where what had it goes away (a form that is done with, a line that was
 * settled), what held it has it, and a control that was out of use for a while has it again. Without that a person who
 * uses no mouse is thrown back to the page's beginning by everything that they save.
 * @returns what ends it
 */
export function keepFocus(): () => void {
  let last: HTMLElement | null = null;
  let around: readonly HTMLElement[] = [];

  const remember = ({ target }: FocusEvent) => {
    // What gave its place to something else while it was told of has the keyboard no more.
    if (!(target instanceof HTMLElement) || !target.isConnected) return;
    last = target;
    around = ancestorsOf(target);
  };
  // Who clicks beside everything or leaves a field wants to be nowhere.
  const forget = () => (last = null);
  const look = ({ relatedTarget }: FocusEvent) => {
    // On its way to something else: what goes away because it was left must not call it back.
    if (relatedTarget !== null) return forget();
    const left = last;
    queueMicrotask(() => {
      if (left === last && left?.isConnected && !left.matches(':disabled')) forget();
    });
  };
  const restore = () => {
    if (last === null || (document.activeElement !== null && document.activeElement !== document.body)) return;
    if (!last.isConnected) focusOn(around.find((place) => place.isConnected && place.matches(PLACES)));
    else if (!last.matches(':disabled')) focusOn(last);
  };

  const observer = new MutationObserver(restore);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', look);
  document.addEventListener('pointerdown', forget, true);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', look);
    document.removeEventListener('pointerdown', forget, true);
  };
}

function ancestorsOf(element: HTMLElement): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let each = element.parentElement; each !== null; each = each.parentElement) found.push(each);
  return found;
}

function focusOn(place: HTMLElement | undefined): void {
  if (place === undefined) return;
  place.focus({ preventScroll: true });
  if (document.activeElement === place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
