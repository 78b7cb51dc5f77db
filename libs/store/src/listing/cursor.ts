/** Where a page of a list begins or ends: the sort key and the id of its row, opaque to clients. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

export const cursorOf = ({ key, id }: Position): string => Buffer.from(JSON.stringify([key, id])).toString('base64url');

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @returns null where the text is no cursor */
export function positionOf(cursor: string): Position | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(read) || read.length !== 2) return null;
    const [key, id] = read as unknown[];
    if (typeof key !== 'string' || typeof id !== 'string' || !UUID.test(id) || key.includes('\0')) return null;
    return { key, id };
  } catch {
    return null;
  }
}
