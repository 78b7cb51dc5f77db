import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { VendorRow, VendorTier as Tier } from '@countersign/store';
import type { DataKind as Kind, VendorStatus as Status } from '@countersign/vendors';
import { CalendarDate } from '../graphql/calendar-date';
import { connectionTypeOf } from '../graphql/connection';
import { enumOf } from '../graphql/enum-of';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';

export const VendorTier = enumOf<Tier>('VendorTier', 'How much depends on a vendor.', {
  CRITICAL: 'The business stops, or the most sensitive data is exposed, when the vendor fails.',
  HIGH: 'A failure does serious harm.',
  MEDIUM: 'A failure is a nuisance that can be lived with for a while.',
  LOW: 'A failure is hardly noticed.',
});

export const VendorStatus = enumOf<Status>('VendorStatus', 'Where we stand with a vendor.', {
  PROSPECTIVE: 'It is being looked at, and not in use yet.',
  ACTIVE: 'It is in use.',
  OFFBOARDED: 'It is no longer in use, and kept for the record.',
});

export const DataKind = enumOf<Kind>('DataKind', 'What kind of data a vendor handles for us.', {
  CUSTOMER_DATA: 'What our customers entrust to us.',
  PERSONAL_DATA: 'Data of identifiable people.',
  HEALTH_DATA: 'Data of the health of people.',
  PAYMENT_DATA: 'Cards and bank accounts.',
  EMPLOYEE_DATA: 'Data of our own people.',
  CREDENTIALS: 'Passwords, keys and other secrets.',
  SOURCE_CODE: 'Source code and designs.',
  FINANCIAL_DATA: 'Our books, prices and plans.',
  PUBLIC_DATA_ONLY: 'Nothing that is not public.',
});

@ObjectType({ description: 'Somebody at a vendor.' })
export class VendorContact {
  @Field({ description: 'What the person is called.' }) readonly name: string;
  @Field({ description: 'Where e-mail reaches the person.' }) readonly email: string;
  @Field(() => String, { nullable: true, description: 'What the person does there.' }) readonly role: string | null;
}

@ObjectType({ implements: () => [Node], description: 'A company whose services are used, and whose risk is reviewed.' })
export class Vendor implements Node {
  readonly id: string;
  @Field({ description: 'What the vendor is called here; unique.' }) readonly name: string;
  @Field(() => String, { nullable: true, description: 'Its web address.' }) readonly website: string | null;
  @Field(() => VendorTier, { description: 'How much depends on it.' }) readonly tier: Tier;
  @Field(() => String, { nullable: true, description: 'Who answers for its use in the business.' })
  readonly businessOwner: string | null;
  @Field(() => String, { nullable: true, description: 'What it does for us.' }) readonly purpose: string | null;
  @Field(() => String, { nullable: true, description: 'Its name in contracts and reports, where that is another.' })
  readonly legalName: string | null;
  @Field(() => [String], { description: 'Other names that its reports may bear.' }) readonly aliases: readonly string[];
  @Field(() => [String], { description: 'Which of its systems or products are used.' })
  readonly systems: readonly string[];
  @Field(() => [DataKind], { description: 'What kinds of data it handles for us.' })
  readonly dataHandled: readonly Kind[];
  @Field(() => String, { nullable: true, description: 'More on the data that it handles.' })
  readonly dataNote: string | null;
  @Field(() => [VendorContact], { description: 'Whom to write to there.' }) readonly contacts: readonly VendorContact[];
  @Field(() => CalendarDate, { nullable: true, description: 'When the contract renews.' })
  readonly renewalOn: string | null;
  @Field(() => VendorStatus, { description: 'Where we stand with it.' }) readonly status: Status;
  @Field(() => Date, { description: 'When it was entered.' }) readonly createdAt: Date;
  @Field(() => Date, { description: 'When it was last changed.' }) readonly updatedAt: Date;
  @Field(() => Int, { description: 'Give it back with a change, so that no change of somebody else is lost.' })
  readonly version: number;

  constructor(readonly row: VendorRow) {
    this.id = globalIdOf('Vendor', row.id);
    this.name = row.name;
    this.website = row.website;
    this.tier = row.tier;
    this.businessOwner = row.businessOwner;
    this.purpose = row.purpose;
    this.legalName = row.legalName;
    this.aliases = row.aliases;
    this.systems = row.systems;
    this.dataHandled = row.dataHandled;
    this.dataNote = row.dataNote;
    this.contacts = row.contacts;
    this.renewalOn = row.renewalOn;
    this.status = row.status;
    this.createdAt = row.createdAt;
    this.updatedAt = row.updatedAt;
    this.version = row.version;
  }
}

export const VendorConnection = connectionTypeOf(Vendor, 'Vendor', 'vendors');
