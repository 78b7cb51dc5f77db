import { LOCALE } from './locale';

const NUMBER = new Intl.NumberFormat(LOCALE);

export const numberOf = (count: number): string => NUMBER.format(count);

/** `1 page`, `12 pages`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numberOf(count)} ${count === 1 ? one : many}`;

const MOST_NAMED = 4;

/** `Ada, Ben or Cleo`; of many the first four, and that there are others. */
export function anyOf(names: readonly string[]): string {
  const named = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), 'somebody else'] : names;
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(named);
}

export function sizeOf(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
