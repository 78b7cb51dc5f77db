import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FACT_LISTS, itemsOf, keyedWarnings } from '@countersign/assessment';
import { correctionOf } from '@countersign/store';
import type * as vocabulary from '@countersign/vocabulary';
import { Evidence } from '../evidence';
import type { EffectiveReading } from '../report.loader';
import { SectionKind, TextSource } from '../terms';
import { Control, Csoc, ReportedException, SubserviceOrganization } from './controls';
import {
  CalendarDateFact,
  CategoryFact,
  OpinionFact,
  PeriodFact,
  ReportKindFact,
  ReportTypeFact,
  TextFact,
} from './single-facts';

@ObjectType({ description: 'The document that was read.' })
export class DocumentIdentity implements vocabulary.DocumentIdentity {
  @Field({ description: 'SHA-256 of its bytes, in hexadecimal.' }) readonly sha256: string;
  @Field(() => Int, { description: 'How many pages it has.' }) readonly pages: number;
  @Field(() => TextSource, { description: 'Where its text came from.' }) readonly textSource: vocabulary.TextSource;
}

@ObjectType({ description: 'A section of the report.' })
export class ReportSection implements vocabulary.ReportSection {
  @Field(() => SectionKind, { description: 'What it is.' }) readonly kind: vocabulary.SectionKind;
  @Field({ description: 'Its heading.' }) readonly title: string;
  @Field(() => Int, { description: 'Its first page, from 1.' }) readonly firstPage: number;
  @Field(() => Int, { description: 'Its last page.' }) readonly lastPage: number;
}

@ObjectType({ description: 'Where the document disagrees with itself, or was read with doubt.' })
export class ReadingWarning implements vocabulary.ReadingWarning {
  @Field({ description: 'Names it in this report, for settling it; holds as long as its words do.' })
  readonly key: string;
  @Field({ description: 'A stable name of the warning.' }) readonly code: string;
  @Field({ description: 'For a person: what to look at.' }) readonly message: string;
  @Field(() => [Evidence], { description: 'Where it stands.' }) readonly evidence: readonly vocabulary.Evidence[];
}

const NOT_FOUND = 'Null: not found.';

@ObjectType({
  description:
    'What a report says: as it was read, and as people corrected it. What it does not say is null or empty, never guessed.',
})
export class ReportFacts {
  @Field(() => DocumentIdentity, { description: 'The document.' }) readonly document: DocumentIdentity;
  @Field(() => ReportKindFact, { nullable: true, description: `What it is. ${NOT_FOUND}` }) readonly kind: unknown;
  @Field(() => ReportTypeFact, { nullable: true, description: `Type 1 or Type 2. ${NOT_FOUND}` })
  readonly type: unknown;
  @Field(() => PeriodFact, { nullable: true, description: `Of Type 2: the period under examination. ${NOT_FOUND}` })
  readonly period: unknown;
  @Field(() => CalendarDateFact, { nullable: true, description: `Of Type 1: the as-of date. ${NOT_FOUND}` })
  readonly asOf: unknown;
  @Field(() => TextFact, { nullable: true, description: `Whose controls were examined. ${NOT_FOUND}` })
  readonly serviceOrganization: unknown;
  @Field(() => TextFact, { nullable: true, description: `The system that was examined. ${NOT_FOUND}` })
  readonly systemName: unknown;
  @Field(() => TextFact, { nullable: true, description: `The service auditor. ${NOT_FOUND}` })
  readonly auditor: unknown;
  @Field(() => CalendarDateFact, { nullable: true, description: `The date of the auditor's report. ${NOT_FOUND}` })
  readonly reportDate: unknown;
  @Field(() => OpinionFact, { nullable: true, description: `The auditor's opinion. ${NOT_FOUND}` })
  readonly opinion: unknown;
  @Field(() => [CategoryFact], { description: 'The categories in scope.' }) readonly categories: readonly unknown[];
  @Field(() => [SubserviceOrganization], { description: 'The subservice organizations.' })
  readonly subserviceOrganizations: readonly SubserviceOrganization[];
  @Field(() => [Csoc], { description: 'The complementary subservice organization controls.' })
  readonly csocs: readonly Csoc[];
  @Field(() => [Control], { description: 'The controls with their tests.' }) readonly controls: readonly Control[];
  @Field(() => [ReportedException], { description: 'The deviations, one for each control and finding.' })
  readonly exceptions: readonly ReportedException[];
  @Field(() => [ReportSection], { description: 'The sections, in their order.' })
  readonly sections: readonly ReportSection[];
  @Field(() => [ReadingWarning], { description: 'What was read with doubt.' })
  readonly warnings: readonly ReadingWarning[];
  @Field({ description: 'The version of the reader.' }) readonly readerVersion: string;
  @Field(() => Date, { description: 'When it was read.' }) readonly readAt: Date;

  static of({ facts, read, corrections, readerVersion, readAt }: EffectiveReading): ReportFacts {
    const standing = corrections.map(correctionOf);
    const lists = FACT_LISTS.map((list) => [
      list,
      itemsOf(read, standing, list).map(({ key, item }) => ({ ...item, key })),
    ]);
    const warnings = keyedWarnings(read.warnings).map(({ key, warning }) => ({ ...warning, key }));
    return Object.assign(new ReportFacts(), facts, Object.fromEntries(lists), { warnings, readerVersion, readAt });
  }
}
