import { Column, Entity, PrimaryColumn } from 'typeorm';

/** There is one row. */
export const PORTAL_SETTINGS_ID = '5e771465-0000-4000-8000-000000000001';

/** What administrators set for the whole portal. */
@Entity('portal_settings')
export class PortalSettingsRow {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') passwordMinLength: number;
  /** How long a session lasts, counted from signing in. */
  @Column('integer') sessionHours: number;
  /** After how many minutes without use a session ends; null: by its length alone. */
  @Column('integer', { nullable: true }) sessionIdleMinutes: number | null;
  /** For how many months a report's file is kept after it is superseded or its vendor left; null: for ever. */
  @Column('integer', { nullable: true }) keepReportsForMonths: number | null;
  /** Rises with every change. */
  @Column('integer') version: number;
}
