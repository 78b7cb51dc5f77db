import { checkHealth } from './health';

describe('health', () => {
  it('is ok when everything answers', async () => {
    const health = await checkHealth({ database: async () => 1, queue: async () => 1 });
    expect(health).toEqual({ status: 'ok', checks: { database: 'ok', queue: 'ok' } });
  });

  it('is failing when one thing fails, and says which without saying why', async () => {
    const refused = async () => Promise.reject(new Error('password of app is wrong'));
    const health = await checkHealth({ database: refused, queue: async () => 1 });
    expect(health).toEqual({ status: 'failing', checks: { database: 'failing', queue: 'ok' } });
  });

  it('does not wait for what never answers', async () => {
    const health = await checkHealth({ database: () => new Promise(() => undefined) }, 20);
    expect(health.status).toBe('failing');
  });
});
