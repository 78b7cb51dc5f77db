import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';

export interface GraphQLAnswer {
  // Tests look at answers as they come; the schema is what types them.
  readonly data: any;
  readonly errors?: { message: string; path?: string[]; extensions: { code: string; [key: string]: unknown } }[];
}

/** Talks to the API from outside, as a program with a token does. */
export class ApiClient {
  constructor(
    readonly address: string,
    readonly token: string | null = null,
  ) {}

  get headers(): Record<string, string> {
    return this.token === null ? {} : { authorization: `Bearer ${this.token}` };
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.address}${path}`, { ...init, headers: { ...this.headers, ...init.headers } });
  }

  /** The whole answer, errors included. */
  async ask(query: string, variables: object = {}): Promise<GraphQLAnswer> {
    const headers = { 'content-type': 'application/json' };
    const answer = await this.fetch('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()) as GraphQLAnswer;
  }

  /** The data of an answer that has to be without errors. */
  async get(query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.ask(query, variables);
    if (errors !== undefined) throw new Error(`The API answered: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Sends a mutation with one input; what is selected of its result comes back. */
  async mutate(name: string, input: object, selection: string): Promise<any> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const errors = '... on UserError { code message path }';
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection} ${errors} } }`;
    return (await this.get(query, { input }))[name];
  }

  /** Signs in with a one-time password and chooses an own one. */
  async signedIn(email: string, oneTimePassword: string, password: string): Promise<ApiClient> {
    const { changeToken } = await this.mutate(
      'signIn',
      { email, password: oneTimePassword },
      '... on PasswordChangeRequired { changeToken }',
    );
    const chosen = await this.mutate(
      'choosePassword',
      { changeToken, newPassword: password },
      '... on ChoosePasswordPayload { token }',
    );
    return new ApiClient(this.address, chosen.token);
  }

  upload(
    vendorId: string,
    file: Blob | Uint8Array<ArrayBuffer>,
    name = 'report.pdf',
    field = 'file',
    password: string | null = null,
  ): Promise<Response> {
    const form = new FormData();
    if (password !== null) form.set('password', password);
    form.set(field, new Blob([file], { type: 'application/pdf' }), name);
    return this.fetch(`/api/vendors/${vendorId}/reports`, { method: 'POST', body: form });
  }

  /** A WebSocket; `headers` as a browser would send them. */
  socket(connectionParams: object = this.headers, headers: Record<string, string> = {}): Client {
    class WithHeaders extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers });
      }
    }
    const url = `${this.address.replace('http', 'ws')}/graphql`;
    return createClient({
      url,
      connectionParams: { ...connectionParams },
      webSocketImpl: WithHeaders,
      retryAttempts: 0,
    });
  }
}
