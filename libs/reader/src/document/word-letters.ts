/** The letters of a word while it is drawn, glyph after glyph, and the word that they make. */

/** A power of two: words that are told apart by it are kept at the same time. */
const KEPT = 16_384;

/** A report says the same few thousand words again and again: most are found among those that were made before. */
const words: (string | undefined)[] = Array.from({ length: KEPT });

export class WordLetters {
  private codes = new Uint16Array(64);
  private count = 0;

  get areNone(): boolean {
    return this.count === 0;
  }

  add(letters: string): void {
    for (let at = 0; at < letters.length; at += 1) {
      if (this.count === this.codes.length) this.grow();
      this.codes[this.count] = letters.charCodeAt(at);
      this.count += 1;
    }
  }

  /** The word of the letters, of which none are left. */
  take(): string {
    const place = this.hash() & (KEPT - 1);
    const kept = words[place];
    const word = kept !== undefined && this.isWord(kept) ? kept : this.newWord();
    words[place] = word;
    this.count = 0;
    return word;
  }

  private hash(): number {
    let hash = this.count;
    for (let at = 0; at < this.count; at += 1) hash = (Math.imul(hash, 31) + (this.codes[at] as number)) | 0;
    return hash ^ (hash >>> 15);
  }

  private isWord(word: string): boolean {
    if (word.length !== this.count) return false;
    for (let at = 0; at < this.count; at += 1) if (word.charCodeAt(at) !== this.codes[at]) return false;
    return true;
  }

  private newWord(): string {
    let word = '';
    // In parts, for there are as many arguments as letters.
    for (let at = 0; at < this.count; at += 1_024)
      word += String.fromCharCode(...this.codes.subarray(at, Math.min(this.count, at + 1_024)));
    return word;
  }

  private grow(): void {
    const larger = new Uint16Array(2 * this.codes.length);
    larger.set(this.codes);
    this.codes = larger;
  }
}
