import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type * as vocabulary from '@countersign/vocabulary';
import { CalendarDate } from '../graphql/calendar-date';
import { Opinion, ReportKind, ReportType, SubserviceMethod, TrustServicesCategory } from '../reports/terms';
import { ItemList, SingleFact } from './terms';

const text = () => String;
const REASON = 'Why, for whoever reads it later.';
const SEEN =
  'The correction that stood when the person looked, null for none: where another one stands by now, nothing is changed. Left out: not compared.';
const EVIDENCE = 'Where the person saw it; empty or left out where it was typed.';

@InputType({ description: 'A rectangle in PDF points from the top left of the page as a viewer shows it.' })
export class BoxInput {
  @Field(() => Float, { description: 'From the left edge.' }) readonly x: number;
  @Field(() => Float, { description: 'From the top edge.' }) readonly y: number;
  @Field(() => Float, { description: 'Width.' }) readonly width: number;
  @Field(() => Float, { description: 'Height.' }) readonly height: number;
}

@InputType({ description: 'Where in the document a person saw something.' })
export class EvidenceInput {
  @Field(() => Int, { description: "The page in the file's own order, from 1." }) readonly page: number;
  @Field(text, { nullable: true, description: 'The words on that page; left out where the page is an image.' })
  readonly quote?: string | null;
  @Field(() => BoxInput, { nullable: true, description: 'Their place; left out: the page as a whole.' })
  readonly box?: BoxInput | null;
}

@InputType({ description: 'A span of calendar dates.' })
export class PeriodInput {
  @Field(() => CalendarDate, { description: 'The first day.' }) readonly start: string;
  @Field(() => CalendarDate, { description: 'The last day, which belongs to it.' }) readonly end: string;
}

@InputType({ description: 'A value of a fact. Give the one field that the fact calls for.' })
export class FactValueInput {
  @Field(() => ReportKind, { nullable: true, description: 'For KIND.' }) readonly kind?: vocabulary.ReportKind | null;
  @Field(() => ReportType, { nullable: true, description: 'For TYPE.' }) readonly type?: vocabulary.ReportType | null;
  @Field(() => PeriodInput, { nullable: true, description: 'For PERIOD.' }) readonly period?: PeriodInput | null;
  @Field(() => CalendarDate, { nullable: true, description: 'For AS_OF and REPORT_DATE.' })
  readonly date?: string | null;
  @Field(text, { nullable: true, description: 'For SERVICE_ORGANIZATION, SYSTEM_NAME and AUDITOR.' })
  readonly name?: string | null;
  @Field(() => Opinion, { nullable: true, description: 'For OPINION.' }) readonly opinion?: vocabulary.Opinion | null;
  @Field(() => [TrustServicesCategory], { nullable: true, description: 'For CATEGORIES: all of them.' })
  readonly categories?: readonly vocabulary.TrustServicesCategory[] | null;
}

@InputType({ description: 'A control of a list: a CUEC or a CSOC.' })
export class ControlItemInput {
  @Field(text, { nullable: true, description: 'The identifier as printed.' }) readonly controlId?: string | null;
  @Field({ description: 'The whole control.' }) readonly text: string;
  @Field(() => [String], { nullable: true, description: 'The criteria that it serves, such as CC6.1.' })
  readonly criteria?: readonly string[] | null;
  @Field(text, { nullable: true, description: 'Of a CSOC: who is expected to operate it.' })
  readonly subserviceOrganization?: string | null;
}

@InputType({ description: 'A deviation that the auditor reports.' })
export class ExceptionItemInput {
  @Field(text, { nullable: true, description: 'The identifier of the control, as printed.' })
  readonly controlId?: string | null;
  @Field(() => [String], { nullable: true, description: 'The criteria of the control, such as CC6.1.' })
  readonly criteria?: readonly string[] | null;
  @Field(text, { nullable: true, description: 'The control.' }) readonly control?: string | null;
  @Field(text, { nullable: true, description: 'The test that found it.' }) readonly test?: string | null;
  @Field({ description: "The auditor's words." }) readonly finding: string;
  @Field(text, { nullable: true, description: "Management's answer." }) readonly managementResponse?: string | null;
}

@InputType({ description: 'A subservice organization.' })
export class SubserviceOrganizationItemInput {
  @Field({ description: 'Its name.' }) readonly name: string;
  @Field(text, { nullable: true, description: 'What it does for the vendor.' }) readonly services?: string | null;
  @Field(() => SubserviceMethod, { nullable: true, description: 'How the report treats its controls.' })
  readonly method?: vocabulary.SubserviceMethod | null;
}

@InputType({ description: 'An item of a list. Give the one field that the list calls for.' })
export class ReportItemInput {
  @Field(() => ExceptionItemInput, { nullable: true, description: 'For EXCEPTIONS.' })
  readonly exception?: ExceptionItemInput | null;
  @Field(() => ControlItemInput, { nullable: true, description: 'For CSOCS and CUECS.' })
  readonly control?: ControlItemInput | null;
  @Field(() => SubserviceOrganizationItemInput, { nullable: true, description: 'For SUBSERVICE_ORGANIZATIONS.' })
  readonly subserviceOrganization?: SubserviceOrganizationItemInput | null;
}

@InputType({ description: 'What a report really says.' })
export class CorrectFactInput {
  @Field(() => ID, { description: 'The report.' }) readonly reportId: string;
  @Field(() => SingleFact, { description: 'The fact.' }) readonly fact: SingleFact;
  @Field(() => FactValueInput, {
    nullable: true,
    description: 'What is true; null: the report does not state it. What was read already may be given, to confirm it.',
  })
  readonly value?: FactValueInput | null;
  @Field(() => [EvidenceInput], { nullable: true, description: EVIDENCE })
  readonly evidence?: readonly EvidenceInput[] | null;
  @Field({ description: REASON }) readonly reason: string;
  @Field(() => ID, { nullable: true, description: SEEN }) readonly seenCorrectionId?: string | null;
}

@InputType({ description: 'An item that was not read.' })
export class AddReportItemInput {
  @Field(() => ID, { description: 'The report.' }) readonly reportId: string;
  @Field(() => ItemList, { description: 'The list that it belongs to.' }) readonly list: ItemList;
  @Field(() => ReportItemInput, { description: 'The item.' }) readonly item: ReportItemInput;
  @Field(() => [EvidenceInput], { nullable: true, description: EVIDENCE })
  readonly evidence?: readonly EvidenceInput[] | null;
  @Field({ description: REASON }) readonly reason: string;
}

@InputType({ description: 'An item as it really is.' })
export class EditReportItemInput {
  @Field(() => ID, { description: 'The report.' }) readonly reportId: string;
  @Field(() => ItemList, { description: 'The list that it stands in.' }) readonly list: ItemList;
  @Field(() => ID, { description: 'Which item: its key; of a CUEC its id.' }) readonly key: string;
  @Field(() => ReportItemInput, { description: 'The whole item as it is to be.' }) readonly item: ReportItemInput;
  @Field(() => [EvidenceInput], {
    nullable: true,
    description: 'Where the person saw it; empty or left out: where it stood before.',
  })
  readonly evidence?: readonly EvidenceInput[] | null;
  @Field({ description: REASON }) readonly reason: string;
  @Field(() => ID, { nullable: true, description: SEEN }) readonly seenCorrectionId?: string | null;
}

@InputType({ description: 'An item that does not belong there.' })
export class RemoveReportItemInput {
  @Field(() => ID, { description: 'The report.' }) readonly reportId: string;
  @Field(() => ItemList, { description: 'The list that it stands in.' }) readonly list: ItemList;
  @Field(() => ID, { description: 'Which item: its key; of a CUEC its id.' }) readonly key: string;
  @Field({ description: REASON }) readonly reason: string;
  @Field(() => ID, { nullable: true, description: SEEN }) readonly seenCorrectionId?: string | null;
}

@InputType({ description: 'A correction that is to stand no more.' })
export class WithdrawCorrectionInput {
  @Field(() => ID, { description: 'The correction.' }) readonly correctionId: string;
}

@InputType({ description: 'A correction that is to stand against what a new reading says.' })
export class KeepCorrectionInput {
  @Field(() => ID, { description: 'The correction.' }) readonly correctionId: string;
}
