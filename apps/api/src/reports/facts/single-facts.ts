import type { Type } from '@nestjs/common';
import { Field, ObjectType, type ReturnTypeFunc } from '@nestjs/graphql';
import type * as vocabulary from '@countersign/vocabulary';
import { CalendarDate } from '../../graphql/calendar-date';
import { Evidence } from '../evidence';
import { Confidence, Opinion, ReportKind, ReportType, TrustServicesCategory } from '../terms';

/** The type of a fact with one value. */
function factTypeOf<Value>(name: string, what: string, type: ReturnTypeFunc): Type<vocabulary.Fact<Value>> {
  @ObjectType(name, { description: `${what}, as the document states it.` })
  class FactType implements vocabulary.Fact<Value> {
    @Field(type, { description: 'What was read, or what a person put in its place.' }) readonly value: Value;
    @Field(() => Confidence, { description: 'How sure the reading is.' }) readonly confidence: vocabulary.Confidence;
    @Field(() => [Evidence], { description: 'Where it stands.' }) readonly evidence: readonly vocabulary.Evidence[];
  }
  return FactType;
}

@ObjectType({ description: 'A span of calendar dates.' })
export class Period {
  @Field(() => CalendarDate, { description: 'The first day.' }) readonly start: string;
  @Field(() => CalendarDate, { description: 'The last day, which belongs to it.' }) readonly end: string;
}

const as =
  (type: unknown): ReturnTypeFunc =>
  () =>
    type as never;

export const ReportKindFact = factTypeOf<vocabulary.ReportKind>(
  'ReportKindFact',
  'What the document is',
  as(ReportKind),
);
export const ReportTypeFact = factTypeOf<vocabulary.ReportType>(
  'ReportTypeFact',
  'The type of the report',
  as(ReportType),
);
export const PeriodFact = factTypeOf<vocabulary.Period>('PeriodFact', 'A period', as(Period));
export const CalendarDateFact = factTypeOf<string>('CalendarDateFact', 'A date', as(CalendarDate));
export const TextFact = factTypeOf<string>('TextFact', 'A name', as(String));
export const CategoryFact = factTypeOf<vocabulary.TrustServicesCategory>(
  'CategoryFact',
  'A category in scope',
  as(TrustServicesCategory),
);

@ObjectType({ description: 'The opinion, as the document states it.' })
export class OpinionFact implements vocabulary.OpinionFact {
  @Field(() => Opinion, { description: 'What was read, or what a person put in its place.' })
  readonly value: vocabulary.Opinion;
  @Field(() => Confidence, { description: 'How sure the reading is.' }) readonly confidence: vocabulary.Confidence;
  @Field(() => [Evidence], { description: 'Where it stands.' }) readonly evidence: readonly vocabulary.Evidence[];
  @Field(() => String, { nullable: true, description: 'The basis paragraph, where the opinion is not unqualified.' })
  readonly basis?: string | null;
}
