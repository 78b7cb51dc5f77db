import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { InboxItemRow, InboxStatus as Status, ReadStatus as Reading } from '@countersign/store';
import type { ProposalCertainty as Certainty } from '@countersign/vendors';
import type * as vocabulary from '@countersign/vocabulary';
import { CalendarDate } from '../graphql/calendar-date';
import { connectionTypeOf } from '../graphql/connection';
import { enumOf } from '../graphql/enum-of';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';
import { ReadFailure, ReadProgress, failureOf, progressOf } from '../reports/report';
import { ReadStatus, ReportKind, ReportType } from '../reports/terms';
import { Vendor } from '../vendors/vendor';

export const InboxStatus = enumOf<Status>('InboxStatus', 'What has become of a file in the inbox.', {
  WAITING: 'Nobody has said yet whose it is.',
  CONFIRMED: 'It became a report of a vendor.',
  DISCARDED: 'It was not wanted, and its file is gone.',
});

export const ProposalCertainty = enumOf<Certainty>('ProposalCertainty', 'How sure a proposed vendor is.', {
  CERTAIN: 'The report names the vendor.',
  LIKELY: 'Much speaks for the vendor; a person should look first.',
  NONE: 'No vendor, or more than one, fits; a person has to choose.',
});

@ObjectType({ description: 'Whose a file seems to be, and why; for a person to confirm.' })
export class InboxProposal {
  @Field(() => Vendor, { nullable: true, description: 'The vendor; null where none, or more than one, fits.' })
  readonly vendor: Vendor | null;
  @Field(() => ProposalCertainty, { description: 'How sure that is.' }) readonly certainty: Certainty;
  @Field({ description: 'One sentence for a person.' }) readonly reason: string;
}

@ObjectType({ description: 'What was read in a file of the inbox, as far as it tells what the file is.' })
export class InboxReading {
  @Field(() => ReportKind, { nullable: true, description: 'What the document is; null where that was not found.' })
  readonly kind: vocabulary.ReportKind | null;
  @Field(() => ReportType, { nullable: true, description: 'Its type; null where it has none or none was found.' })
  readonly type: vocabulary.ReportType | null;
  @Field(() => String, { nullable: true, description: 'Whom it is about.' })
  readonly serviceOrganization: string | null;
  @Field(() => String, { nullable: true, description: 'The system that it is about.' })
  readonly systemName: string | null;
  @Field(() => String, { nullable: true, description: 'Who examined it.' }) readonly auditor: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The first day of its period, or its as-of date.' })
  readonly from: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day of its period, or its as-of date.' })
  readonly to: string | null;
  @Field(() => Int, { description: 'How many exceptions it reports.' }) readonly exceptions: number;
  @Field(() => Int, { description: 'How many complementary user entity controls it names.' }) readonly cuecs: number;
}

@ObjectType({
  implements: () => [Node],
  description: 'A file that came in without a vendor. It counts for nothing until a person confirms whose it is.',
})
export class InboxItem implements Node {
  @Field(() => ID, { description: 'Unique over all types, and opaque.' }) readonly id: string;
  @Field({ description: 'The name that the file had where it came from.' }) readonly fileName: string;
  @Field(() => String, { nullable: true, description: 'The zip that it came in; null: it came by itself.' })
  readonly archiveName: string | null;
  @Field({ description: 'SHA-256 of its bytes, in hexadecimal.' }) readonly sha256: string;
  @Field(() => Float, { description: 'The size of the file in bytes.' }) readonly sizeBytes: number;
  @Field(() => Date, { description: 'When it came in.' }) readonly arrivedAt: Date;
  @Field(() => InboxStatus, { description: 'What has become of it.' }) readonly status: Status;
  @Field(() => ReadStatus, { description: 'Where its reading stands.' }) readonly readStatus: Reading;
  @Field(() => ReadProgress, {
    nullable: true,
    description: 'How far the reading has come; null unless it is READING.',
  })
  readonly progress: ReadProgress | null;
  @Field(() => Int, { nullable: true, description: 'How many pages it has; null until it was opened.' })
  readonly pages: number | null;
  @Field(() => ReadFailure, { nullable: true, description: 'Why it could not be read; null unless it FAILED.' })
  readonly failure: ReadFailure | null;
  @Field(() => Date, { nullable: true, description: 'When it was confirmed or discarded; null while it is WAITING.' })
  readonly settledAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where the PDF is, on this server, as long as it is WAITING; for whoever has signed in.',
  })
  readonly fileUrl: string | null;

  constructor(readonly row: InboxItemRow) {
    this.id = globalIdOf('InboxItem', row.id);
    this.fileName = row.fileName;
    this.archiveName = row.archiveName;
    this.sha256 = row.sha256;
    this.sizeBytes = row.sizeBytes;
    this.arrivedAt = row.arrivedAt;
    this.status = row.status;
    this.readStatus = row.readStatus;
    this.progress = progressOf(row);
    this.pages = row.pages;
    this.failure = failureOf(row);
    this.settledAt = row.settledAt;
    this.fileUrl = row.status === 'WAITING' ? `/api/inbox/${this.id}/file` : null;
  }
}

export const InboxItemConnection = connectionTypeOf(InboxItem, 'InboxItem', 'inbox items');
