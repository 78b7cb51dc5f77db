import { PDFDataRangeTransport } from 'pdfjs-dist';
import { connection } from '../../api/connection';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/** The server has answered that it does not give this file. */
export class FileRefused extends Error {}

/**
 * Brings a file to pdf.js: it streams in once, and what is looked at before that much of it is there is fetched by its
 * range. pdf.js itself waits for ever for a range that was lost on the way, and its page stays blank; here it is asked
 * for until it comes.
 */
export class FileTransport extends PDFDataRangeTransport {
  private readonly stopping = new AbortController();

  private constructor(
    private readonly url: string,
    length: number,
    private readonly onRefused: () => void,
  ) {
    super(length, null);
  }

  /** @throws {FileRefused} and what fetch throws; the caller says so, for nothing is on the screen yet */
  static async open(url: string, signal: AbortSignal, onRefused: () => void): Promise<FileTransport> {
    const response = await fetch(url, { signal });
    if (!response.ok || response.body === null) throw new FileRefused();
    const transport = new FileTransport(url, Number(response.headers.get('content-length')), onRefused);
    void transport.follow(response.body.getReader());
    return transport;
  }

  override requestDataRange(begin: number, end: number): void {
    void this.bring(begin, end);
  }

  override abort(): void {
    this.stopping.abort();
  }

  private async follow(body: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    this.stopping.signal.addEventListener('abort', () => void body.cancel().catch(() => undefined));
    try {
      for (let part = await body.read(); !part.done; part = await body.read()) this.onDataProgressiveRead(part.value);
    } catch {
      // What did not come is fetched by its range, when it is looked at.
    }
    this.onDataProgressiveDone();
  }

  /** @param end the first byte that is not asked for */
  private async bring(begin: number, end: number): Promise<void> {
    for (let wait = FIRST_WAIT_MS; !this.stopping.signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      const part = await this.ask(begin, end);
      if (this.stopping.signal.aborted) return;
      if (part === 'REFUSED') return this.onRefused();
      if (part !== 'LOST') return this.onDataRange(begin, part);
      await connection.waitFor(wait);
    }
  }

  private async ask(begin: number, end: number): Promise<Uint8Array | 'LOST' | 'REFUSED'> {
    try {
      const response = await fetch(this.url, {
        headers: { Range: `bytes=${begin}-${end - 1}` },
        signal: this.stopping.signal,
      });
      if (response.status === 206) return new Uint8Array(await response.arrayBuffer());
      return response.status < 500 ? 'REFUSED' : 'LOST';
    } catch {
      if (!this.stopping.signal.aborted) connection.failed();
      return 'LOST';
    }
  }
}
