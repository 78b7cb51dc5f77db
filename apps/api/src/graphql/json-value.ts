import { GraphQLError, GraphQLScalarType } from 'graphql';

const refuse = (): never => {
  throw new GraphQLError('JSON is given in answers only.', { extensions: { code: 'BAD_USER_INPUT' } });
};

/** Values whose form differs from line to line of the audit log. Only in answers. */
export const JsonValue = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value. Only in answers.',
  serialize: (value) => value,
  parseValue: refuse,
  parseLiteral: refuse,
});
