import type { Locator, Page } from 'playwright-core';

/** How far the line around something stands out from what it encloses, as WCAG counts contrast. */
export async function contrastOfBorder(what: Locator): Promise<number> {
  const [border, ground] = (await what.evaluate((element: any) => {
    const { borderTopColor, backgroundColor } = element.ownerDocument.defaultView.getComputedStyle(element);
    return [borderTopColor, backgroundColor];
  })) as [string, string];
  const [darker, lighter] = [luminance(border), luminance(ground)].sort((one, other) => one - other);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = colour.match(/[\d.]+/g)!.map((each) => {
    const part = Number(each) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** What is pressed and is lower or narrower than 24 pixels; of what is chosen by its label, the label. */
export const smallerThanAFinger = async (page: Page): Promise<string[]> =>
  (await page.evaluate(`(() => {
    const pressed = 'main :is(a, button, summary, [role=tab], input[type=checkbox], label[for])';
    return [...document.querySelectorAll(pressed)]
      .filter((each) => each.tagName !== 'LABEL' || each.control?.type === 'radio')
      // A link within a sentence is as high as its words.
      .filter((each) => getComputedStyle(each).display !== 'inline' && each.checkVisibility())
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < 23.5 || box.width < 23.5))
      .map(({ each, box }) => (each.ariaLabel ?? each.innerText) + ': ' + box.width + ' x ' + box.height);
  })()`)) as string[];
