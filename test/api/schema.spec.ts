import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { printedSchema } from '../../apps/api/src/graphql/print-schema';
import { SCHEMA_FILE, fieldsOf, schema } from './harness/schema';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const objects = types.filter(isObjectType);

describe('the GraphQL schema', () => {
  it('that is checked in is the one of the code (npm run schema writes it)', async () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await printedSchema());
  });

  it('says of every type, field, argument, input field and enum value what it means', () => {
    const described = types.flatMap(partsOf);
    expect(described.length).toBeGreaterThan(300);
    const mute = described.filter(({ description }) => !/^\S[^]*\S$/.test(description ?? ''));
    expect(mute.map(({ name }) => name)).toEqual([]);
  });

  describe.each(fieldsOf(schema.getMutationType()).map((field) => [field.name, field] as const))(
    'the mutation %s',
    (name, { args, type }) => {
      const pascal = `${name[0]!.toUpperCase()}${name.slice(1)}`;

      it('has one input of its own', () => {
        expect(args.map((argument) => argument.name)).toEqual(['input']);
        expect(getNamedType(args[0]!.type).name).toBe(`${pascal}Input`);
      });

      it('answers with one payload of its own, or an error that says what to do', () => {
        expect(isNonNullType(type)).toBe(true);
        const answer = getNamedType(type);
        const members = isUnionType(answer) ? answer.getTypes() : [answer as GraphQLObjectType];
        if (isUnionType(answer)) expect(answer.name).toBe(`${pascal}Result`);
        const payloads = members.filter((member) => !implementsInterface(member, 'UserError'));
        expect(payloads.map((member) => member.name)).toEqual([`${pascal}Payload`]);
      });
    },
  );

  it('gives every input and payload to one mutation alone', () => {
    const used = fieldsOf(schema.getMutationType()).flatMap(({ args }) =>
      args.map(({ type }) => getNamedType(type).name),
    );
    expect(new Set(used).size).toBe(used.length);
  });

  it('lets everything that has an id be asked for by it', () => {
    const withId = objects.filter((type) => type.getFields().id !== undefined);
    expect(withId.filter((type) => !implementsInterface(type, 'Node')).map(({ name }) => name)).toEqual([]);
  });

  it('lists what has an id in pages; the dashboard alone shows the first few of a list', () => {
    const lists = objects
      .filter(({ name }) => !/(Connection|Edge)$/.test(name))
      .flatMap((type) => fieldsOf(type).map((field) => ({ name: `${type.name}.${field.name}`, type: field.type })))
      .filter(({ type }) => isListType(isNonNullType(type) ? type.ofType : type))
      .filter(({ type }) => {
        const of = getNamedType(type);
        return isObjectType(of) && implementsInterface(of, 'Node');
      });
    // What was decided in one review, and what one approval depends on or is shown by, is a handful and read as a whole;
    // what a conflict is about is no more than the input named, of who may approve the first few are told, and of a
    // vendor's documents one or two a year are in its coverage.
    expect(lists.map(({ name }) => name).sort()).toEqual([
      'ConditionClosure.files',
      'Coverage.underOtherNames',
      'CuecVersionConflict.current',
      'Dashboard.expiringNext',
      'FollowUpClosure.files',
      'Review.approvers',
      'Review.decisions',
      'ReviewDecision.conditions',
    ]);
  });

  it('gives every list the form of Relay', () => {
    const connections = objects.filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(5);
    for (const connection of connections) {
      const { edges, nodes, pageInfo, totalCount } = connection.getFields();
      const edge = getNamedType(edges!.type) as GraphQLObjectType;
      expect(String(pageInfo!.type)).toBe('PageInfo!');
      expect(String(totalCount!.type)).toBe('Int!');
      expect(String(edge.getFields().cursor!.type)).toBe('String!');
      expect(getNamedType(edge.getFields().node!.type)).toBe(getNamedType(nodes!.type));
      const holders = objects.flatMap(fieldsOf).filter(({ type }) => getNamedType(type) === connection);
      expect(holders.length).toBeGreaterThan(0);
      for (const { args } of holders)
        expect(args.map(({ name }) => name)).toEqual(expect.arrayContaining(['after', 'before', 'first', 'last']));
    }
  });
});

const implementsInterface = (type: GraphQLObjectType, name: string) =>
  type.getInterfaces().some((each) => each.name === name);

/** A type and everything in it that needs a description. */
function partsOf(type: GraphQLNamedType): { name: string; description: string | null | undefined }[] {
  const inside = (each: { name: string; description?: string | null }, of = type.name) => ({
    name: `${of}.${each.name}`,
    description: each.description,
  });
  const parts = [{ name: type.name, description: type.description }];
  if (isEnumType(type)) return [...parts, ...type.getValues().map((value) => inside(value))];
  if (isInputObjectType(type)) return [...parts, ...Object.values(type.getFields()).map((field) => inside(field))];
  if (!isObjectType(type) && !isInterfaceType(type)) return parts;
  return [
    ...parts,
    ...Object.values(type.getFields()).flatMap((field) => [
      inside(field),
      ...field.args.map((argument) => inside(argument, `${type.name}.${field.name}`)),
    ]),
  ];
}
