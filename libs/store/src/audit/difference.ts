import { isDeepStrictEqual } from 'node:util';

/** What a change altered: the fields whose values differ, before and after. Null where none does. */
export function differenceOf<Value extends object>(
  before: Value,
  after: Value,
  fields: readonly (keyof Value & string)[],
): { before: Record<string, unknown>; after: Record<string, unknown> } | null {
  const changed = fields.filter((field) => !isDeepStrictEqual(before[field], after[field]));
  if (changed.length === 0) return null;
  const valuesOf = (value: Value) => Object.fromEntries(changed.map((field) => [field, value[field]]));
  return { before: valuesOf(before), after: valuesOf(after) };
}
