/** Names by what tells things apart, so that a name holds as long as the words do; twins are numbered. */
export function numberedKeys(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return `read:${fingerprint(name)}:${number}`;
  });
}

/** Two 32-bit FNV-1a sums of a text, the second over it backwards: enough to tell the items of one list apart. */
function fingerprint(text: string): string {
  const sum = (start: number, at: (index: number) => number) => {
    let hash = start;
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ at(index), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return (
    sum(0x811c9dc5, (index) => text.charCodeAt(index)) +
    sum(0x9e3779b9, (index) => text.charCodeAt(text.length - 1 - index))
  );
}
