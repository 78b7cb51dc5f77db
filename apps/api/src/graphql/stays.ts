import type { UserError } from './user-error';

/** What is not changed, for one of the reasons that are given with what a person is told. */
export function Stays<Code extends string>(reasons: Readonly<Record<Code, string>>) {
  abstract class StaysAsItIs implements UserError {
    readonly message: string;
    readonly path: readonly string[];
    constructor(
      readonly code: Code,
      /** The field of the input that names it. */
      field: string,
    ) {
      this.message = reasons[code];
      this.path = [field];
    }
  }
  return StaysAsItIs;
}
