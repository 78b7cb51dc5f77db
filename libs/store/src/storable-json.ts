/** U+0000 and halves of surrogate pairs, which PostgreSQL refuses in jsonb and text and broken PDFs do contain. */
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The same value with what the database cannot hold replaced by U+FFFD, in every text inside it. */
export function storableJson<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(UNSTORABLE, '\uFFFD') as Value;
  if (Array.isArray(value)) return value.map(storableJson) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storableJson(inner)])) as Value;
}
