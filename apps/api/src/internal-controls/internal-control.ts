import { Field, ID, InputType, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import type { CuecTheme as Theme } from '@countersign/cuecs';
import type { InternalControlRow } from '@countersign/store';
import { CuecTheme } from '../cuecs/terms';
import { connectionTypeOf } from '../graphql/connection';
import { globalIdOf } from '../graphql/global-id';
import { Node, typeByClass } from '../graphql/node';
import { InputInvalid, NotFound, UserError } from '../graphql/user-error';

@ObjectType({
  implements: () => [Node],
  description: 'One of our own controls, which answers what reports expect of us.',
})
export class InternalControl implements Node {
  readonly id: string;
  @Field({ description: 'What we call it; unique, whatever the case.' }) readonly code: string;
  @Field({ description: 'What it does, in a few words.' }) readonly title: string;
  @Field(() => String, { nullable: true, description: 'How it works.' }) readonly description: string | null;
  @Field(() => Date, { nullable: true, description: 'Since when it answers nothing any more; null: it is in use.' })
  readonly retiredAt: Date | null;
  @Field(() => Int, { description: 'Rises with every change.' }) readonly version: number;

  constructor(readonly row: InternalControlRow) {
    this.id = globalIdOf('InternalControl', row.id);
    this.code = row.code;
    this.title = row.title;
    this.description = row.description;
    this.retiredAt = row.retiredAt;
    this.version = row.version;
  }
}
export const InternalControlConnection = connectionTypeOf(InternalControl, 'InternalControl', 'own controls');

@ObjectType({ description: 'An own control that answers a complementary user entity control.' })
export class CuecAnswer {
  @Field(() => InternalControl, { description: 'The own control.' }) readonly control: InternalControl;
  @Field(() => Boolean, { description: 'True: it answers everything of the theme. False: it was mapped to this one.' })
  readonly byTheme: boolean;
}

@InputType({ description: 'Which of our own controls to list.' })
export class InternalControlFilter {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'False: only those in use. True: only retired ones. Null: all.',
  })
  readonly retired?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Words in the code, the title or the description.' })
  readonly search?: string | null;
}

@InputType({ description: 'What a file calls its columns, where not by the usual names.' })
export class ControlColumnsInput {
  @Field(() => String, { nullable: true, description: 'The header over the codes.' }) readonly code?: string | null;
  @Field(() => String, { nullable: true, description: 'The header over the titles.' }) readonly title?: string | null;
  @Field(() => String, { nullable: true, description: 'The header over the descriptions.' })
  readonly description?: string | null;
  @Field(() => String, { nullable: true, description: 'The header over the e-mail addresses of the owners.' })
  readonly ownerEmail?: string | null;
}

@InputType({ description: 'A file of own controls. A code that is known already is changed.' })
export class ImportInternalControlsInput {
  @Field({ description: 'The CSV file, with a header line.' }) readonly csv: string;
  @Field(() => Boolean, { defaultValue: false, description: 'True: only say what would come of it.' })
  readonly dryRun: boolean;
  @Field(() => ControlColumnsInput, { nullable: true, description: 'What the file calls its columns.' })
  readonly columns?: ControlColumnsInput | null;
}

@ObjectType({ description: 'The controls were imported, or would be.' })
export class ImportInternalControlsPayload {
  @Field(() => Int, { description: 'How many are new.' }) readonly created: number;
  @Field(() => Int, { description: 'How many are changed.' }) readonly updated: number;
  @Field(() => Int, { description: 'How many are so already.' }) readonly unchanged: number;
  constructor(created: number, updated: number, unchanged: number) {
    Object.assign(this, { created, updated, unchanged });
  }
}

@ObjectType({ description: 'What is wrong in a line of a file.' })
export class ImportLineProblem {
  @Field(() => Int, { description: 'The line, from 1.' }) readonly line: number;
  @Field({ description: 'For a person: what is wrong and what to do about it.' }) readonly message: string;
}

@ObjectType({ implements: () => [UserError], description: 'The file has mistakes; nothing of it was imported.' })
export class ImportRefused implements UserError {
  readonly code = 'IMPORT_REFUSED';
  readonly message = 'Nothing was imported: correct the lines below and import the file again.';
  readonly path: readonly string[] = ['csv'];
  @Field(() => [ImportLineProblem], { description: 'Everything that is wrong, in the order of the file.' })
  readonly lines: readonly ImportLineProblem[];
  constructor(lines: readonly ImportLineProblem[]) {
    this.lines = lines;
  }
}

@InputType({ description: 'What an own control answers, or answers no more. Give a theme or controls.' })
export class MapInternalControlInput {
  @Field(() => ID, { description: 'The own control.' }) readonly controlId: string;
  @Field(() => CuecTheme, {
    nullable: true,
    description: 'It answers every control of this theme, also those to come.',
  })
  readonly theme?: Theme | null;
  @Field(() => [ID], { nullable: true, description: 'It answers these controls, at most 500.' })
  readonly cuecIds?: readonly string[] | null;
  @Field(() => Boolean, { defaultValue: true, description: 'False: it answers them no more.' })
  readonly answers: boolean;
}

@ObjectType({ description: 'The own control answers so now.' })
export class MapInternalControlPayload {
  @Field(() => InternalControl, { description: 'The own control.' }) readonly control: InternalControl;
  constructor(control: InternalControl) {
    this.control = control;
  }
}

export const ImportInternalControlsResult = createUnionType({
  name: 'ImportInternalControlsResult',
  description: 'What importing own controls came to.',
  types: () => [ImportInternalControlsPayload, ImportRefused] as const,
  resolveType: typeByClass,
});
export const MapInternalControlResult = createUnionType({
  name: 'MapInternalControlResult',
  description: 'What saying what an own control answers came to.',
  types: () => [MapInternalControlPayload, NotFound, InputInvalid] as const,
  resolveType: typeByClass,
});
