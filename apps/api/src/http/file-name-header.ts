/** RFC 8187. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** A file's name in a Content-Disposition header: whole, and in ASCII for clients that do not know better. */
export function namedInHeader(fileName: string, plain = plainNameOf(fileName)): string {
  return `filename="${plain}"; filename*=UTF-8''${encoded(fileName)}`;
}

const plainNameOf = (fileName: string) => fileName.replace(/[^\w. -]/g, '_');
