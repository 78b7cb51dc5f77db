/** There is none where tests look at the terms alone; Node, of late, has a navigator all the same. */
const { window: browser } = globalThis as { window?: { navigator: { language: string } } };

/** How whoever looks writes dates and numbers; the words around them are English. */
export const LOCALE = browser === undefined ? 'en-GB' : browser.navigator.language;
