import { Field, InputType, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { IMPORT_FIELDS, type ImportField } from '@countersign/vendors';
import { enumOf } from '../graphql/enum-of';
import { typeByClass } from '../graphql/node';
import { InputInvalid, UserError } from '../graphql/user-error';

const wordsOf = (field: string) => field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

export const VendorImportField = enumOf<ImportField>(
  'VendorImportField',
  'What a column of a file of vendors holds.',
  Object.fromEntries(IMPORT_FIELDS.map((field) => [field, `The ${wordsOf(field)} of the vendor.`])) as Record<
    ImportField,
    string
  >,
);

export const VendorImportAction = enumOf('VendorImportAction', 'What a line of a file comes to.', {
  CREATE: 'A vendor is entered.',
  UPDATE: 'A vendor of this name is changed.',
  UNCHANGED: 'A vendor of this name is so already.',
  ERROR: 'The line has to be corrected.',
});

@InputType({ description: 'Which column of a file holds what.' })
export class VendorImportColumnInput {
  @Field(() => VendorImportField, { description: 'What it holds.' }) readonly field: ImportField;
  @Field(() => Int, { description: 'The column, counted from 0.' }) readonly column: number;
}

@InputType({ description: 'A file of vendors to be imported.' })
export class ImportVendorsInput {
  @Field({ description: 'The bytes of the CSV file, in Base64: UTF-8 or Windows-1252, at most 300 KiB.' })
  readonly content: string;
  @Field(() => [VendorImportColumnInput], {
    nullable: true,
    description: 'Which column holds what; told by the header when left out.',
  })
  readonly columns?: readonly VendorImportColumnInput[] | null;
  @Field(() => Boolean, { description: 'Only tell what would come of it.' }) readonly dryRun: boolean;
}

@ObjectType({ description: 'Which column of a file holds what.' })
export class VendorImportColumn {
  @Field(() => VendorImportField, { description: 'What it holds.' }) readonly field: ImportField;
  @Field(() => Int, { description: 'The column, counted from 0.' }) readonly column: number;
}

@ObjectType({ description: 'What a line of a file of vendors comes to.' })
export class VendorImportLine {
  @Field(() => Int, { description: 'Its number in the file.' }) readonly line: number;
  @Field(() => String, { nullable: true, description: 'The name of the vendor in it.' }) readonly name: string | null;
  @Field(() => VendorImportAction, { description: 'What it comes to.' })
  readonly action: keyof typeof VendorImportAction;
  @Field(() => [String], { description: 'What has to be corrected.' }) readonly problems: readonly string[];
  @Field(() => [String], { description: 'The values that are changed.' }) readonly changes: readonly string[];
}

@ObjectType({ description: 'What came of the import, or would come of it.' })
export class ImportVendorsPayload {
  @Field(() => Boolean, { description: 'Whether anything was changed; never by a dry run.' }) readonly applied: boolean;
  @Field(() => [String], { description: 'The titles of the columns.' }) readonly header: readonly string[];
  @Field(() => [VendorImportColumn], { description: 'Which column holds what.' })
  readonly columns: readonly VendorImportColumn[];
  @Field(() => [VendorImportLine], { description: 'Every line.' }) readonly lines: readonly VendorImportLine[];

  constructor(values: ImportVendorsPayload) {
    Object.assign(this, values);
  }
}

@ObjectType({ implements: () => [UserError], description: 'Lines have to be corrected; nothing was imported.' })
export class VendorImportRefused implements UserError {
  readonly code = 'VENDOR_IMPORT_REFUSED';
  readonly message = 'Lines have to be corrected first. Nothing was imported.';
  readonly path: readonly string[] = ['content'];
  @Field(() => [VendorImportLine], { description: 'The lines to be corrected.' })
  readonly lines: readonly VendorImportLine[];
  constructor(lines: readonly VendorImportLine[]) {
    this.lines = lines;
  }
}

export const ImportVendorsResult = createUnionType({
  name: 'ImportVendorsResult',
  description: 'What importing vendors came to.',
  types: () => [ImportVendorsPayload, InputInvalid, VendorImportRefused] as const,
  resolveType: typeByClass,
});
