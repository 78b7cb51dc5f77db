/** Whether a file's cross-reference leads where it says. pdf.js repairs what it can without a word; a person should know. */

const MAX_SECTIONS = 256;
const MAX_ENTRIES = 4_000_000;
const DICTIONARY_WINDOW = 8_192;
/** What some programs write after the end; a portal's stamp, say. */
const MAX_TRAILING = 2_048;
/** Programs leave a wrong entry or two for objects that nothing refers to. */
const WRONG_SHARE = 0.02;

export function isDamaged(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = Math.max(0, file.indexOf('%PDF-'));
  const last = file.lastIndexOf('startxref');
  if (last < 0) return true;
  const end = file.indexOf('%%EOF', last);
  if (end < 0 || file.length - end > MAX_TRAILING) return true;
  const first = numberAfter(file, last + 'startxref'.length);
  if (first === null) return true;
  const offsets = offsetsFrom(file, start, first);
  if (offsets === null) return true;
  let wrong = 0;
  for (const [number, offset] of offsets) if (!isObject(file, start + offset, number)) wrong += 1;
  return wrong > WRONG_SHARE * offsets.size;
}

/** Where the tables say that each object stands, or null where a table is missing. Newer tables come first and win. */
function offsetsFrom(file: Buffer, start: number, first: number): ReadonlyMap<number, number> | null {
  const offsets = new Map<number, number>();
  const free = new Set<number>();
  const open = [first];
  const seen = new Set<number>();
  while (open.length > 0 && seen.size < MAX_SECTIONS) {
    const at = open.shift() as number;
    if (seen.has(at)) continue;
    seen.add(at);
    const trailer = tableAt(file, start + at, offsets, free) ?? streamAt(file, start + at);
    if (trailer === null) return null;
    for (const key of ['XRefStm', 'Prev']) {
      const next = new RegExp(`/${key}\\s+(\\d{1,10})`).exec(trailer)?.[1];
      if (next !== undefined) open.push(Number(next));
    }
  }
  return offsets;
}

/** Notes the entries of a table; its trailer dictionary, or null where no table stands here. */
function tableAt(file: Buffer, at: number, offsets: Map<number, number>, free: Set<number>): string | null {
  const from = skipSpace(file, at);
  if (file.toString('latin1', from, from + 4) !== 'xref') return null;
  let place = from + 4;
  for (;;) {
    const head = /^\s*(\d{1,10})\s+(\d{1,10})\s*/.exec(file.toString('latin1', place, place + 64));
    if (!head) break;
    place += head[0].length;
    const [first, count] = [Number(head[1]), Number(head[2])];
    if (offsets.size + free.size + count > MAX_ENTRIES) return null;
    for (let index = 0; index < count; index += 1) {
      const entry = /^\s*(\d{1,10})\s+(\d{1,5})\s+([nf])\s*/.exec(file.toString('latin1', place, place + 32));
      if (!entry) return null;
      place += entry[0].length;
      const number = first + index;
      if (offsets.has(number) || free.has(number)) continue;
      if (entry[3] === 'n' && Number(entry[1]) > 0) offsets.set(number, Number(entry[1]));
      else free.add(number);
    }
  }
  const trailer = file.toString('latin1', place, place + DICTIONARY_WINDOW);
  return /^\s*trailer/.test(trailer) ? (trailer.split('startxref')[0] ?? '') : null;
}

/** The dictionary of a cross-reference stream, or null where none stands here. Its entries are packed; pdf.js checks them. */
function streamAt(file: Buffer, at: number): string | null {
  const text = file.toString('latin1', skipSpace(file, at), at + DICTIONARY_WINDOW);
  const dictionary = text.split('stream')[0] ?? '';
  return /^\d{1,10}\s+\d{1,5}\s+obj\b/.test(text) && /\/Type\s*\/XRef\b/.test(dictionary) ? dictionary : null;
}

function isObject(file: Buffer, at: number, number: number): boolean {
  const text = file.toString('latin1', at, at + 40);
  const header = /^\s*(\d{1,10})\s+\d{1,5}\s+obj\b/.exec(text);
  return header !== null && Number(header[1]) === number;
}

function skipSpace(file: Buffer, at: number): number {
  let place = at;
  while (place < file.length && /\s/.test(String.fromCharCode(file[place] as number))) place += 1;
  return place;
}

const numberAfter = (file: Buffer, at: number): number | null => {
  const found = /^\s*(\d{1,12})/.exec(file.toString('latin1', at, at + 32));
  return found ? Number(found[1]) : null;
};
