import type { EntityManager } from 'typeorm';
import { PORTAL_SETTINGS_ID, PortalSettingsRow } from '../entities';

export const portalSettings = (manager: EntityManager): Promise<PortalSettingsRow> =>
  manager.findOneByOrFail(PortalSettingsRow, { id: PORTAL_SETTINGS_ID });
