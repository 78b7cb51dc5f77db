import { type PortalSettingsRow, portalSettings } from '@countersign/store';
import type { DataSource, EntityManager } from 'typeorm';

/** For so long a change by another process goes unnoticed. */
const KNOWN_FOR_MS = 5_000;

interface Known {
  readonly settings: Promise<PortalSettingsRow>;
  readonly until: number;
}

const known = new WeakMap<DataSource, Known>();

/** The settings of the portal, for what asks at every request: looked up once in a while, and after every change here. */
export function knownSettings({ connection }: EntityManager): Promise<PortalSettingsRow> {
  const last = known.get(connection);
  const now = performance.now();
  if (last !== undefined && now < last.until) return last.settings;
  // Kept before it has come, so that one that comes after a change is not kept over it.
  const settings = portalSettings(connection.manager);
  known.set(connection, { settings, until: now + KNOWN_FOR_MS });
  settings.catch(() => forgetSettings(connection));
  return settings;
}

/** After a change, once it stands. */
export const forgetSettings = (store: DataSource): void => void known.delete(store);
