import type { CorrectableList, ScalarFact } from '@countersign/assessment';
import { Field, ObjectType } from '@nestjs/graphql';
import type * as vocabulary from '@countersign/vocabulary';
import { CalendarDate } from '../graphql/calendar-date';
import { Period } from '../reports/facts/single-facts';
import { Opinion, ReportKind, ReportType, SubserviceMethod, TrustServicesCategory } from '../reports/terms';

const text = () => String;

@ObjectType({ description: 'A control as somebody or a reading states it: a CUEC or a CSOC.' })
export class StatedControl {
  @Field(text, { nullable: true, description: 'The identifier as printed.' }) readonly controlId: string | null;
  @Field({ description: 'The whole control.' }) readonly text: string;
  @Field(() => [String], { description: 'The criteria that it serves.' }) readonly criteria: readonly string[];
  @Field(text, { nullable: true, description: 'Of a CSOC: who is expected to operate it.' })
  readonly subserviceOrganization: string | null;
}

@ObjectType({ description: 'A deviation as somebody or a reading states it.' })
export class StatedException {
  @Field(text, { nullable: true, description: 'The identifier of the control, as printed.' })
  readonly controlId: string | null;
  @Field(() => [String], { description: 'The criteria of the control.' }) readonly criteria: readonly string[];
  @Field(text, { nullable: true, description: 'The control.' }) readonly control: string | null;
  @Field(text, { nullable: true, description: 'The test that found it.' }) readonly test: string | null;
  @Field({ description: "The auditor's words." }) readonly finding: string;
  @Field(text, { nullable: true, description: "Management's answer." }) readonly managementResponse: string | null;
}

@ObjectType({ description: 'A subservice organization as somebody or a reading states it.' })
export class StatedSubserviceOrganization {
  @Field({ description: 'Its name.' }) readonly name: string;
  @Field(text, { nullable: true, description: 'What it does for the vendor.' }) readonly services: string | null;
  @Field(() => SubserviceMethod, { nullable: true, description: 'How the report treats its controls.' })
  readonly method: vocabulary.SubserviceMethod | null;
}

@ObjectType({
  description: 'A value of a fact or an item of a list. Of its fields one is there: the one that the fact calls for.',
})
export class StatedValue {
  @Field(() => ReportKind, { nullable: true, description: 'Of KIND.' }) readonly kind?: vocabulary.ReportKind;
  @Field(() => ReportType, { nullable: true, description: 'Of TYPE.' }) readonly type?: vocabulary.ReportType;
  @Field(() => Period, { nullable: true, description: 'Of PERIOD.' }) readonly period?: vocabulary.Period;
  @Field(() => CalendarDate, { nullable: true, description: 'Of AS_OF and REPORT_DATE.' }) readonly date?: string;
  @Field(text, { nullable: true, description: 'Of SERVICE_ORGANIZATION, SYSTEM_NAME and AUDITOR.' })
  readonly name?: string;
  @Field(() => Opinion, { nullable: true, description: 'Of OPINION.' }) readonly opinion?: vocabulary.Opinion;
  @Field(() => [TrustServicesCategory], { nullable: true, description: 'Of CATEGORIES.' })
  readonly categories?: readonly vocabulary.TrustServicesCategory[];
  @Field(() => StatedException, { nullable: true, description: 'Of EXCEPTIONS.' })
  readonly exception?: StatedException;
  @Field(() => StatedControl, { nullable: true, description: 'Of CSOCS and CUECS.' }) readonly control?: StatedControl;
  @Field(() => StatedSubserviceOrganization, { nullable: true, description: 'Of SUBSERVICE_ORGANIZATIONS.' })
  readonly subserviceOrganization?: StatedSubserviceOrganization;
}

/** Which field of a stated value holds the values of a fact. */
export const FIELD_OF: Readonly<Record<ScalarFact | CorrectableList, keyof StatedValue>> = {
  kind: 'kind',
  type: 'type',
  period: 'period',
  asOf: 'date',
  serviceOrganization: 'name',
  systemName: 'name',
  auditor: 'name',
  reportDate: 'date',
  opinion: 'opinion',
  categories: 'categories',
  exceptions: 'exception',
  csocs: 'control',
  subserviceOrganizations: 'subserviceOrganization',
  cuecs: 'control',
};

/** A value as it is stored, as clients see it; null: the report does not state it. */
export function statedValueOf(fact: ScalarFact | CorrectableList, value: unknown): StatedValue | null {
  if (value == null) return null;
  const field = FIELD_OF[fact];
  if (field !== 'control') return Object.assign(new StatedValue(), { [field]: value });
  const { id, ...rest } = value as vocabulary.ComplementaryControl;
  return Object.assign(new StatedValue(), { control: { ...rest, controlId: id } });
}
