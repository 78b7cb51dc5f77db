/** Where a page of a list begins or ends: the list, and the sort key and the id of the row there; opaque to clients. */
export interface Position {
  readonly list: string;
  readonly key: string;
  readonly id: string;
}

/** A cursor of another list, or of the same one in another order: its place means nothing here. */
export class ForeignCursor extends Error {
  constructor() {
    super('The cursor belongs to another list, or to this one in another order.');
    this.name = 'ForeignCursor';
  }
}

export const cursorOf = ({ list, key, id }: Position): string =>
  Buffer.from(JSON.stringify([list, key, id])).toString('base64url');

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @returns null where the text is no cursor */
export function positionOf(cursor: string): Position | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(read) || read.length !== 3) return null;
    const [list, key, id] = read as unknown[];
    if (typeof list !== 'string' || typeof key !== 'string' || typeof id !== 'string') return null;
    return UUID.test(id) && !key.includes('\0') ? { list, key, id } : null;
  } catch {
    return null;
  }
}
