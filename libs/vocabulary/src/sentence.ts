/** Ends a sentence: where it ends with a name that has a point of its own, such as `Example Corp.`, that one serves. */
export const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);
