/** The first bytes of a file that comes in, and the file as a whole, those included. */
export async function looksInto(
  bytes: AsyncIterable<Buffer>,
): Promise<{ readonly start: Buffer; readonly whole: AsyncIterable<Buffer> }> {
  const rest = bytes[Symbol.asyncIterator]();
  const first = await rest.next();
  const start = first.done ? Buffer.alloc(0) : first.value;
  async function* whole() {
    if (first.done) return;
    yield start;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { start, whole: whole() };
}
