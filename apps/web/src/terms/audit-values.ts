import { valueInWords as recordedInWords, textInWords } from '@countersign/vocabulary';
import { dayOf, momentOf } from './dates';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** A value before or after a change, with days and moments as whoever looks writes them. */
export const valueInWords = (value: unknown): string =>
  recordedInWords(value, (text) => {
    if (DAY.test(text)) return dayOf(text);
    return MOMENT.test(text) ? momentOf(text) : textInWords(text);
  });
