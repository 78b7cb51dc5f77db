/** How whoever looks writes dates and numbers; the words around them are English. */
export const LOCALE = typeof window === 'undefined' ? 'en-GB' : window.navigator.language;
