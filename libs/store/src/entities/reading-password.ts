import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The password of a document that waits to be read, sealed; it goes with the end of the reading. */
@Entity('reading_passwords')
export class ReadingPasswordRow {
  /** The id of the report, or of the item of the inbox. */
  @PrimaryColumn('uuid') documentId: string;
  @Column('bytea') sealed: Buffer;
  @Column('timestamptz') givenAt: Date;
}
