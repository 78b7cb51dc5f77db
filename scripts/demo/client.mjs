import { SetUpError } from '../set-up/root.mjs';

export const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  ... on SignInPayload { token } ... on PasswordChangeRequired { changeToken } ... on UserError { code message } } }`;

/** Talks to the portal's API, with a session once there is one. */
export class Client {
  /** @param secret the password, for who has to sign in again once the session is over */
  constructor(address, email = null, token = null, secret = null) {
    this.address = address;
    this.email = email;
    this.token = token;
    this.secret = secret;
  }

  /** Its session is over, or is at another address: the next operation signs in again. */
  signInAgain(address = this.address) {
    this.address = address;
    this.token = null;
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
    if (this.token === null && this.secret !== null) this.token = await this.newToken();
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

  async newToken() {
    const input = { email: this.email, password: this.secret };
    const { token, message } = (await new Client(this.address).ask(SIGN_IN, { input })).signIn;
    if (token === undefined) throw new SetUpError(message ?? `${this.email} has to choose a password first.`);
    return token;
  }
}

export const notRunning = (address) =>
  new SetUpError(
    `No portal answers${address === null ? '' : ` at ${address}`}: run "npm start" in another terminal, wait until it says that Countersign is ready, and run "npm run demo" again.`,
  );
