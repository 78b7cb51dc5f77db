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
  );
};

/**
 * Goes down an opened list until an option is the one that Enter would take, and takes it. A list shows itself a moment
 * after the key that opens it, and no key moves in it before.
 */
export async function takeOption(page: Page, combobox: Locator, name: string | RegExp): Promise<void> {
  const option = page.getByRole('option', { name });
  await option.waitFor();
  const id = await option.getAttribute('id');
  for (let pressed = 0; pressed <= MOST; pressed += 1) {
    if ((await combobox.getAttribute('aria-activedescendant')) === id) return page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The keyboard does not come to ${String(option)}.`);
}
