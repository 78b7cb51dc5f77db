/**
 * pdf.js's build for Node puts a loop in JavaScript in the place of `Array.prototype.push`, for all code in the process,
 * since V8's own (before 12.2) is wrong for arrays whose length cannot be written. Nobody here has such arrays, and the
 * loop took a tenth of the time of a reading.
 */
// Imported before pdf.js, so this is V8's own.
const { value: native } = Object.getOwnPropertyDescriptor(Array.prototype, 'push') as {
  value: typeof Array.prototype.push;
};

export function restoreNativePush(): void {
  if (Array.prototype.push === native) return;
  Object.defineProperty(Array.prototype, 'push', { value: native, writable: true, configurable: true });
}
