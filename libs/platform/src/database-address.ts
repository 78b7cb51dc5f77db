/**
 * Where PostgreSQL answers: a URL given by the operator, or the parts of an address (the embedded server listens on a
 * Unix socket only, whose directory is the host).
 */
export type DatabaseAddress =
  | { readonly url: string }
  | {
      readonly host: string;
      readonly port: number;
      readonly user: string;
      readonly database: string;
      readonly password?: string;
    };

/** The address as `pg` (and BullMQ's PostgreSQL backend) takes it. */
export function pgOptionsOf(address: DatabaseAddress) {
  return 'url' in address ? { connectionString: address.url } : { ...address };
}

/** The address as TypeORM's `DataSource` takes it, beside `type: 'postgres'`. */
export function typeormOptionsOf(address: DatabaseAddress) {
  if ('url' in address) return { url: address.url };
  const { host, port, user, database, password } = address;
  return { host, port, username: user, database, ...(password === undefined ? {} : { password }) };
}

/** The address as the environment variables that `loadConfiguration` reads. */
export function environmentOf(address: DatabaseAddress): Record<string, string> {
  if ('url' in address) return { DATABASE_URL: address.url };
  return {
    COUNTERSIGN_DATABASE_HOST: address.host,
    COUNTERSIGN_DATABASE_PORT: String(address.port),
    COUNTERSIGN_DATABASE_USER: address.user,
    COUNTERSIGN_DATABASE_NAME: address.database,
    ...(address.password === undefined ? {} : { COUNTERSIGN_DATABASE_PASSWORD: address.password }),
  };
}
