import { createServer } from 'node:net';
import { StartError } from './start-error';

/**
 * Asks for the API's port before anything else is started. Port 0 lets the system choose and is always free.
 * @throws StartError where it cannot be had
 */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  const code = await listenOnce(host, port);
  if (code === null) return;
  throw new StartError(sentenceFor(code, host, port));
}

function sentenceFor(code: string, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is already in use by another program: stop it, or choose another port, for example COUNTERSIGN_PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user: choose one above 1023 with COUNTERSIGN_PORT.`;
  return `Countersign cannot listen on ${host} (${code}): set COUNTERSIGN_HOST to an address of this machine.`;
}

/** The error's code, null where the port can be had. */
function listenOnce(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}
