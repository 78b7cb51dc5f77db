import { squeezed } from './page-texts';

/**
 * The pages on which a finding begins, at most as many as it was printed in the section of tests; what follows those
 * are repetitions in management's section.
 * @throws Error where it isn't found: the generator is wrong then
 */
export function pagesOfFinding(finding: string, pages: readonly string[], times: number): readonly number[] {
  const sought = squeezed(finding);
  const found: number[] = [];
  for (const [index, page] of pages.entries()) {
    for (let at = page.indexOf(sought); at >= 0; at = page.indexOf(sought, at + 1)) found.push(index + 1);
    if (beginsOn(page, pages[index + 1], sought)) found.push(index + 1);
  }
  if (found.length === 0) throw new Error(`The finding "${finding}" is on no page.`);
  return [...new Set(found.slice(0, times))];
}

/** Whether the words begin on a page and end on the next. A line that ends a page holds more than a few letters. */
function beginsOn(page: string, next: string | undefined, sought: string): boolean {
  if (next === undefined || next.includes(sought)) return false;
  for (let split = sought.length - 5; split >= 5; split--) {
    if (page.includes(sought.slice(0, split)) && next.includes(sought.slice(split))) return true;
  }
  return false;
}
