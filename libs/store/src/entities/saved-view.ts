import { Column, Entity, PrimaryColumn } from 'typeorm';

export const SAVED_VIEW_PAGES = ['VENDORS', 'CUECS', 'EXPIRING'] as const;
/** A page whose filters and order stand in its address. */
export type SavedViewPage = (typeof SAVED_VIEW_PAGES)[number];

/** Filters and order of a page under a name. */
@Entity('saved_views')
export class SavedViewRow {
  @PrimaryColumn('uuid') id: string;
  /** Who made it, and alone may change it. */
  @Column('uuid') accountId: string;
  @Column('text') page: SavedViewPage;
  @Column('text') name: string;
  /** As in the address of the page, without the question mark. */
  @Column('text') query: string;
  /** Whether everybody sees it. */
  @Column('boolean') isShared: boolean;
  @Column('timestamptz') savedAt: Date;
  @Column('integer') version: number;
}
