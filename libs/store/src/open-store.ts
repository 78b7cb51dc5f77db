import { type DatabaseAddress, typeormOptionsOf } from '@countersign/platform';
import { types } from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../../migrations';
import { ColumnNames } from './column-names';
import { ENTITIES } from './entities';

const DATE = 1082;
const BIGINT = 20;

/**
 * Calendar dates stay the text that they are: `pg` would make them an instant in the server's time zone, which shifts
 * them. Big integers become numbers: sizes and positions stay far below 2^53.
 */
const parsers = {
  getTypeParser(type: number, format?: 'text' | 'binary') {
    if (type === DATE) return (value: string) => value;
    if (type === BIGINT) return Number;
    return types.getTypeParser(type, format as 'text');
  },
};

export interface StoreOptions {
  readonly maxConnections?: number;
}

/** Connects to the store. Whoever opens it ends it by `destroy()`. Never alters the schema: see `runMigrations`. */
export const openStore = (address: DatabaseAddress, options: StoreOptions = {}): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    ...typeormOptionsOf(address),
    entities: ENTITIES,
    migrations: MIGRATIONS,
    namingStrategy: new ColumnNames(),
    synchronize: false,
    logging: false,
    poolSize: options.maxConnections ?? 10,
    extra: { types: parsers, options: '-c timezone=UTC' },
  }).initialize();

/** Opens the store for one piece of work. */
export async function withStore<Result>(
  address: DatabaseAddress,
  work: (store: DataSource) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(address, { maxConnections: 2 });
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}
