import { LEADS_TO_A_PAGE } from '../components/words';
import { router } from './routes';

/**
 * Goes to another page by a link of a list without loading the portal anew. The router's own links look each at the
 * address whenever it changes, and a list has a hundred of them: here one looks for all.
 * @returns what ends it
 */
export function followLinks(): () => void {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || !isPlain(event) || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>(`a[${LEADS_TO_A_PAGE}]`);
    if (link === null) return;
    event.preventDefault();
    const address = addressOf(link);
    // Who is there already goes back to where they came from all the same.
    void router.navigate(address, { replace: address === addressOf(window.location) });
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}

const addressOf = ({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>) =>
  `${pathname}${search}${hash}`;

/** Who presses another button, or a key with it, wants a tab or a window of its own, which is the browser's affair. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
