import type { Locator, Page } from 'playwright-core';
import { waitFor } from '../../api/harness/wait-for';

/** More than any page has between two things that somebody wants. */
const MOST = 80;

/** Goes from control to control until the wanted one has the keyboard, as a person without a mouse does. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await wanted.waitFor();
  for (let pressed = 0; pressed <= MOST; pressed += 1) {
    if (await wanted.evaluate((element: any) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not come to ${String(wanted)}.`);
}

/** Waits until something has the keyboard by itself. */
export const hasFocus = async (wanted: Locator): Promise<void> => {
  await wanted.waitFor();
  await waitFor(
    () => wanted.evaluate((element: any) => element === element.ownerDocument.activeElement),
    (focused) => focused,
    30_000,
  );
};
