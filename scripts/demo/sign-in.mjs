import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpError } from '../set-up/root.mjs';
import { Client, SIGN_IN, notRunning } from './client.mjs';

const ADMINISTRATOR = 'admin@countersign.local';

/** Signs in with what the person gave, what an earlier demo left, or the one-time password of a new portal. */
export async function signIn(settings) {
  const client = new Client(await addressOf(settings));
  const chosen = join(settings.data, 'demo-password');
  for (const { email, password } of waysIn(settings, chosen)) {
    const answer = await client.ask(SIGN_IN, { input: { email, password } });
    const { token, changeToken, code, message } = answer.signIn;
    if (token !== undefined)
      return { client: new Client(client.address, email, token, password), remark: remarkOn(chosen) };
    if (changeToken !== undefined) return choosePassword(client, email, changeToken, chosen);
    if (code !== 'INVALID_CREDENTIALS') throw new SetUpError(message);
  }
  if (settings.password !== null || settings.passwordFile !== null)
    throw new SetUpError(
      `The portal at ${client.address} does not take this password for ${settings.email ?? ADMINISTRATOR}: check both and try again.`,
    );
  throw new SetUpError(
    `The demo does not know how to sign in at ${client.address}: run it with your own account, for example\n  COUNTERSIGN_EMAIL=${settings.email ?? ADMINISTRATOR} COUNTERSIGN_PASSWORD='your password' npm run demo\nA lost password is replaced by: npx countersign account reset-password EMAIL`,
  );
}

const CHOOSE = `mutation ($input: ChoosePasswordInput!) { choosePassword(input: $input) {
  ... on ChoosePasswordPayload { token } ... on UserError { message } } }`;

/** The portal's address once it answers there. */
async function addressOf({ url, data }) {
  const address = (url ?? readJson(join(data, 'server.json'))?.url ?? null)?.replace(/\/+$/, '') ?? null;
  if (address === null || !URL.canParse(address)) throw notRunning(address);
  const health = await new Client(address).fetch('/health');
  if (health.ok) return address;
  throw new SetUpError(
    `The portal at ${address} is not well (${health.status}): look at the logs in its data directory.`,
  );
}

/** What to try, one after the other. What the person gave is the only thing then. */
function waysIn({ email, password, passwordFile, data }, chosen) {
  const given = passwordFile === null ? password : passwordIn(passwordFile);
  if (given !== null) return [{ email: email ?? ADMINISTRATOR, password: given }];
  const left = [chosen, join(data, 'initial-administrator-password')].map(twoLinesOf).filter((each) => each !== null);
  return left.filter((each) => email === null || each.email === email);
}

function passwordIn(file) {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[0];
  } catch (error) {
    throw new SetUpError(`The password file ${file} cannot be read (${error.code}).`);
  }
}

/** A one-time password has to be replaced: by a random one that the person is told. */
async function choosePassword(client, email, changeToken, file) {
  const newPassword = randomBytes(15).toString('base64url');
  // Before it is chosen: a password that stands nowhere would lock everybody out.
  writeFileSync(file, `${email}\n${newPassword}\n`, { mode: 0o600 });
  const { token, message } = (await client.ask(CHOOSE, { input: { changeToken, newPassword } })).choosePassword;
  if (token === undefined) throw new SetUpError(message);
  return { client: new Client(client.address, email, token, newPassword), remark: remarkOn(file) };
}

function remarkOn(file) {
  const left = twoLinesOf(file);
  if (left === null) return null;
  return [
    'To look around, sign in with what the demo chose in place of the one-time password:',
    `  ${left.email}   ${left.password}`,
    `  (also in ${file}, which only you can read)`,
  ].join('\n');
}

function twoLinesOf(file) {
  try {
    const [email, password] = readFileSync(file, 'utf8').split('\n');
    return email && password ? { email, password } : null;
  } catch {
    return null;
  }
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
