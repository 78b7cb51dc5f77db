import { createServer } from 'node:net';

/** Whether another program listens there; asked before the costly steps, so that nobody waits for a refusal. */
export function portIsTaken(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code === 'EADDRINUSE'));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
}
