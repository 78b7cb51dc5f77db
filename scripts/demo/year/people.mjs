import { createHash } from 'node:crypto';
import { SetUpError } from '../../set-up/root.mjs';
import { Client, SIGN_IN } from '../client.mjs';

/** Who works with the portal. */
const PEOPLE = {
  iris: { name: 'Iris Adeyemi', email: 'iris.adeyemi@northbank.example', role: 'PROCUREMENT' },
  tomas: { name: 'Tomas Lindqvist', email: 'tomas.lindqvist@northbank.example', role: 'SECURITY' },
  noor: { name: 'Noor Haddad', email: 'noor.haddad@northbank.example', role: 'SECURITY' },
  paul: { name: 'Paul Okafor', email: 'paul.okafor@northbank.example', role: 'SECURITY' },
};

const CREATE = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
  ... on CreateAccountPayload { account { id } oneTimePassword } ... on UserError { code message } } }`;
const CHOOSE = `mutation ($input: ChoosePasswordInput!) { choosePassword(input: $input) {
  ... on ChoosePasswordPayload { token } ... on UserError { message } } }`;
const ACCOUNTS = '{ accounts(first: 100) { nodes { id email } } }';

/** The same in every run, and known to nobody who does not know the administrator's. */
const passwordOf = (secret, email) =>
  createHash('sha256').update(`${secret} ${email}`).digest('base64url').slice(0, 20);

/**
 * The people of the portal, each with an id, and those who have to act with a client of their own; made by the first
 * run, found by the next.
 */
export async function people(client) {
  const known = new Map((await client.ask(ACCOUNTS)).accounts.nodes.map(({ id, email }) => [email, id]));
  const found = {};
  for (const [key, { name, email, role }] of Object.entries(PEOPLE)) {
    const password = passwordOf(client.secret, email);
    if (known.has(email)) {
      const told = (await client.ask(SIGN_IN, { input: { email, password } })).signIn;
      if (told.token === undefined) throw notOurs(client, name);
      const theirs = new Client(client.address, email, told.token, password);
      found[key] = { id: known.get(email), name, email, password, client: theirs };
      continue;
    }
    const { account, oneTimePassword, message } = (await client.ask(CREATE, { input: { name, email, role } }))
      .createAccount;
    if (account === undefined) throw new SetUpError(message);
    const { changeToken } = (await client.ask(SIGN_IN, { input: { email, password: oneTimePassword } })).signIn;
    const { token } = (await client.ask(CHOOSE, { input: { changeToken, newPassword: password } })).choosePassword;
    found[key] = { id: account.id, name, email, password, client: new Client(client.address, email, token, password) };
  }
  return found;
}

const notOurs = ({ address }, name) =>
  new SetUpError(
    `${name} has another password at ${address} than the demo chose, because the administrator's was changed since. The demo needs a portal of its own: set COUNTERSIGN_DATA to an empty directory, run "npm start" and "npm run demo" with it.`,
  );
