import { parseArgs } from 'node:util';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

export const HELP = `Usage: npm run demo [-- --url URL --email EMAIL --password-file FILE]

Enters twelve vendors in a portal that runs ("npm start" in another terminal) and lives a year with them.
  --url            where the portal answers; else COUNTERSIGN_URL, else what the data directory says
  --email          who signs in; else COUNTERSIGN_EMAIL, else the administrator
  --password-file  a file with the password; else COUNTERSIGN_PASSWORD, else the one-time password in the data directory`;

/** What the demo goes by; null where the arguments are wrong. */
export function settingsFrom(given, variables = process.env) {
  const text = { type: 'string' };
  const options = { url: text, email: text, 'password-file': text, help: { type: 'boolean', short: 'h' } };
  let values;
  try {
    ({ values } = parseArgs({ args: given, options }));
  } catch {
    return null;
  }
  if (values.help) return 'HELP';
  return {
    data: dataDirectory(variables),
    url: values.url || variables.COUNTERSIGN_URL || null,
    email: values.email || variables.COUNTERSIGN_EMAIL || null,
    password: variables.COUNTERSIGN_PASSWORD || null,
    passwordFile: values['password-file'] ? resolve(values['password-file']) : null,
  };
}

/** As the server finds it. */
function dataDirectory({ COUNTERSIGN_DATA: data, XDG_DATA_HOME: dataHome }) {
  if (data) return resolve(data);
  return join(dataHome && isAbsolute(dataHome) ? dataHome : join(homedir(), '.local', 'share'), 'countersign');
}
