interface ImportMetaEnv {
  /** Where the files stand that pdf.js fetches: the folder that `pdfjs-files.ts` serves. */
  readonly PDFJS_FILES: string;
}
