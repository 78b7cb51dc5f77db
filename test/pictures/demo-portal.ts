import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningPortal } from '../start/running-portal';

const root = join(__dirname, '..', '..');

export interface DemoPortal {
  readonly address: string;
  /** A session of the administrator. */
  readonly token: string;
  ask(query: string, variables?: object): Promise<any>;
  stop(): Promise<void>;
}

/** A portal as `npm start` makes it, in which `npm run demo` has lived its year. Nothing of it stays. */
export async function startDemoPortal(): Promise<DemoPortal> {
  const place = mkdtempSync(join(realpathSync(tmpdir()), 'countersign-pictures-'));
  const data = join(place, 'data');
  const portal = new RunningPortal({ data });
  const stop = async () => {
    await portal.pressCtrlC();
    rmSync(place, { recursive: true, force: true });
  };
  try {
    const address = await portal.address();
    await liveTheYear(data);
    const [email, password] = readFileSync(join(data, 'demo-password'), 'utf8').split('\n');
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInPayload { token } } }`;
    const { token } = (await ask(address, null, signIn, { input: { email, password } })).signIn;
    return { address, token, ask: (query, variables = {}) => ask(address, token, query, variables), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function liveTheYear(data: string): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'demo.mjs')], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: data, COUNTERSIGN_DATA: data },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) =>
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`The demo ended with ${code}.`)))),
  );
}

async function ask(address: string, token: string | null, query: string, variables: object): Promise<any> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: any; errors?: { message: string }[] };
  if (errors !== undefined) throw new Error(errors[0]!.message);
  return data;
}
