declare module 'bidi-js' {
  interface Levels {
    /** Of each UTF-16 unit of the text; odd ones are written from right to left. */
    readonly levels: Uint8Array;
  }
  interface Bidi {
    getEmbeddingLevels(text: string, baseDirection?: 'ltr' | 'rtl' | 'auto'): Levels;
    /** Null: the character has no mirror image. */
    getMirroredCharacter(character: string): string | null;
  }
  const bidiFactory: () => Bidi;
  export default bidiFactory;
}
