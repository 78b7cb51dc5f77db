import { homedir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from './configuration-error';
import { loadConfiguration, loadStartConfiguration } from './configuration';
import { environmentOf } from './database-address';

describe('the configuration', () => {
  it('needs no variable to start: loopback, port 4180, the data home, the embedded database, 100 MiB, 60 days', () => {
    expect(loadStartConfiguration({})).toMatchObject({
      dataDirectory: join(homedir(), '.local', 'share', 'countersign'),
      host: '127.0.0.1',
      port: 4180,
      database: null,
      redisUrl: null,
      maxUploadBytes: 104857600,
      expiringWithinDays: 60,
    });
  });

  it('puts the data under XDG_DATA_HOME where that is an absolute path, and where COUNTERSIGN_DATA says above all', () => {
    expect(loadStartConfiguration({ XDG_DATA_HOME: '/srv/data' }).dataDirectory).toBe('/srv/data/countersign');
    expect(loadStartConfiguration({ XDG_DATA_HOME: 'data' }).dataDirectory).toContain(homedir());
    const both = { XDG_DATA_HOME: '/srv/data', COUNTERSIGN_DATA: '/var/lib/reviews' };
    expect(loadStartConfiguration(both).dataDirectory).toBe('/var/lib/reviews');
  });

  it('takes an empty variable as not set', () => {
    expect(loadStartConfiguration({ COUNTERSIGN_PORT: '', DATABASE_URL: '' })).toMatchObject({
      port: 4180,
      database: null,
    });
  });

  it('names every wrong variable in one sentence', () => {
    const wrong = { COUNTERSIGN_PORT: '99999', COUNTERSIGN_LOG_LEVEL: 'loud' };
    expect(() => loadStartConfiguration(wrong)).toThrow(
      new ConfigurationError(
        'Check the settings: COUNTERSIGN_PORT must be a whole number from 0 to 65535; ' +
          'COUNTERSIGN_LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent.',
      ),
    );
  });

  it('does not repeat the password of a wrong database address', () => {
    const load = () => loadStartConfiguration({ DATABASE_URL: 'mysql://app:sesame@db/app' });
    expect(load).toThrow(/DATABASE_URL must be an address that begins with postgres:\/\//);
    expect(load).not.toThrow(/sesame/);
  });

  it('refuses to run the API without a database', () => {
    expect(() => loadConfiguration({})).toThrow(ConfigurationError);
  });

  it('hands a database address to a child process without loss', () => {
    const socket = { host: '/run/countersign', port: 5432, user: 'countersign', database: 'countersign' };
    expect(loadConfiguration(environmentOf(socket)).database).toEqual(socket);
    const url = { url: 'postgres://app:secret@db.example/app' };
    expect(loadConfiguration(environmentOf(url)).database).toEqual(url);
  });
});
