interface InvalidField {
  readonly path: readonly string[];
  readonly message: string;
}

/** What the API says of each value of an input, as a form takes it: by the path of its field. */
export const fieldErrorsOf = (fields: readonly InvalidField[]): Record<string, string> =>
  Object.fromEntries(fields.map(({ path, message }) => [path.join('.'), message]));
