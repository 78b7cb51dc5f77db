import { Field, ObjectType } from '@nestjs/graphql';
import type * as vocabulary from '@countersign/vocabulary';
import { Evidence } from '../evidence';
import { SubserviceMethod, TestOutcome } from '../terms';

@ObjectType({ description: 'An organization whose services the vendor uses to provide its own.' })
export class SubserviceOrganization implements vocabulary.SubserviceOrganization {
  @Field({ description: 'Names it in this report, for correcting it; holds as long as its words do.' })
  readonly key: string;
  @Field({ description: 'Its name.' }) readonly name: string;
  @Field(() => String, { nullable: true, description: 'What it does for the vendor.' }) readonly services:
    | string
    | null;
  @Field(() => SubserviceMethod, { nullable: true, description: 'How the report treats its controls.' })
  readonly method: vocabulary.SubserviceMethod | null;
  @Field(() => [Evidence], { description: 'Where it stands.' }) readonly evidence: readonly vocabulary.Evidence[];
}

@ObjectType({
  description: 'A complementary subservice organization control: what the vendor expects of those it uses.',
})
export class Csoc implements vocabulary.ComplementaryControl {
  @Field({ description: 'Names it in this report, for correcting it; holds as long as its words do.' })
  readonly key: string;
  @Field(() => String, { nullable: true, name: 'controlId', description: 'The identifier as printed.' })
  readonly id: string | null;
  @Field({ description: 'The whole control.' }) readonly text: string;
  @Field(() => [String], { description: 'The criteria that it serves, such as CC6.1.' })
  readonly criteria: readonly string[];
  @Field(() => String, { nullable: true, description: 'Who is expected to operate it.' })
  readonly subserviceOrganization?: string | null;
  @Field(() => [Evidence], { description: 'Where it stands.' }) readonly evidence: readonly vocabulary.Evidence[];
}

@ObjectType({ description: 'One test of a control.' })
export class ControlTest implements vocabulary.ControlTest {
  @Field({ description: 'What the auditor did.' }) readonly procedure: string;
  @Field(() => String, { nullable: true, description: "The auditor's words on the result." })
  readonly result: string | null;
  @Field(() => TestOutcome, { description: 'What the result comes to.' }) readonly outcome: vocabulary.TestOutcome;
}

@ObjectType({ description: "A control of the vendor, with the auditor's tests." })
export class Control implements vocabulary.Control {
  @Field(() => String, { nullable: true, name: 'controlId', description: 'The identifier as printed.' })
  readonly id: string | null;
  @Field({ description: 'What the vendor does.' }) readonly description: string;
  @Field(() => [String], { description: 'The criteria that it serves, such as CC6.1.' })
  readonly criteria: readonly string[];
  @Field(() => [ControlTest], { description: 'Its tests, in the order of the report.' })
  readonly tests: readonly vocabulary.ControlTest[];
  @Field(() => [Evidence], { description: 'Where it stands.' }) readonly evidence: readonly vocabulary.Evidence[];
}

@ObjectType({ description: 'A deviation that the auditor reports.' })
export class ReportedException implements vocabulary.ReportedException {
  @Field({ description: 'Names it in this report, for correcting it; holds as long as its words do.' })
  readonly key: string;
  @Field(() => String, { nullable: true, description: 'The identifier of the control, as printed.' })
  readonly controlId: string | null;
  @Field(() => [String], { description: 'The criteria of the control, such as CC6.1.' })
  readonly criteria: readonly string[];
  @Field(() => String, { nullable: true, description: 'The control.' }) readonly control: string | null;
  @Field(() => String, { nullable: true, description: 'The test that found it.' }) readonly test: string | null;
  @Field({ description: "The auditor's words." }) readonly finding: string;
  @Field(() => String, { nullable: true, description: "Management's answer; the auditor did not examine it." })
  readonly managementResponse: string | null;
  @Field(() => [Evidence], { description: 'Where it stands.' }) readonly evidence: readonly vocabulary.Evidence[];
}
