/** A request that cannot be met, as its sender is told: a status, a stable code, and a sentence for a person. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HttpProblem';
  }
}
