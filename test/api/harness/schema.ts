import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isLeafType,
} from 'graphql';

export const SCHEMA_FILE = join(__dirname, '../../../apps/api/schema.graphql');

/** The schema as it is checked in; another test holds it to the code. */
export const schema = buildSchema(readFileSync(SCHEMA_FILE, 'utf8'));

export const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {});

/** Some value that an argument takes, for operations whose answer does not depend on it. */
export function someValueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return someValueOf(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${needed.map((field) => `${field.name}: ${someValueOf(field.type)}`).join(', ')} }`;
  }
  return { Int: '1', Float: '1', Boolean: 'true', CalendarDate: '"2026-01-31"' }[type.name] ?? '"x"';
}

/** A field with the arguments that it cannot do without, and the least that can be selected in it. */
export function leastOf(field: ReturnType<typeof fieldsOf>[number]): string {
  const needed = field.args.filter((argument: GraphQLArgument) => isNonNullType(argument.type));
  const given = needed.map((argument) => `${argument.name}: ${someValueOf(argument.type)}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${field.name}${given === '' ? '' : `(${given})`}${selection}`;
}
