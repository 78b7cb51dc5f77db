import { Column, Entity, PrimaryColumn } from 'typeorm';

export const SEARCH_ENTRY_KINDS = [
  'PAGE',
  'FACT',
  'EXCEPTION',
  'CUEC',
  'CSOC',
  'CONTROL',
  'SUBSERVICE_ORGANIZATION',
  'COMMENT',
] as const;
/** What a text that can be searched is: a page of the report, something that was read in it, or what somebody said. */
export type SearchEntryKind = (typeof SEARCH_ENTRY_KINDS)[number];

/** A text that can be searched: of a report, or a comment. */
@Entity('search_entries')
export class SearchEntryRow {
  @PrimaryColumn('uuid') id: string;
  /** Null: it is a comment. */
  @Column('uuid', { nullable: true }) reportId: string | null;
  @Column('uuid', { nullable: true }) commentId: string | null;
  @Column('text') kind: SearchEntryKind;
  @Column('integer', { nullable: true }) page: number | null;
  /** What it is of: a control's id, an organization, the name of a fact. */
  @Column('text', { nullable: true }) label: string | null;
  @Column('text') text: string;
  /** The stems of label and text; the database makes them. */
  @Column({ type: 'tsvector', select: false, insert: false, update: false }) words?: string;
}
