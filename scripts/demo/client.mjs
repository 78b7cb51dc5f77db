import { SetUpError } from '../set-up/root.mjs';

/** Talks to the portal's API, with a session once there is one. */
export class Client {
  constructor(address, email = null, token = null) {
    this.address = address;
    this.email = email;
    this.token = token;
  }

  /** Carries out a GraphQL operation; its data. */
  async ask(query, variables = {}) {
    const answer = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await answer.json();
    if (errors !== undefined) throw new SetUpError(`The portal refused: ${errors[0].message}`);
    return data;
  }

  async fetch(path, options = {}) {
    const authorization = this.token === null ? {} : { authorization: `Bearer ${this.token}` };
    try {
      return await fetch(`${this.address}${path}`, {
        ...options,
        headers: { ...options.headers, ...authorization },
      });
    } catch {
      throw notRunning(this.address);
    }
  }
}

export const notRunning = (address) =>
  new SetUpError(
    `No portal answers${address === null ? '' : ` at ${address}`}: run "npm start" in another terminal, wait until it says that Countersign is ready, and run "npm run demo" again.`,
  );
