import type { GraphQLSchema } from 'graphql';

/** Nest makes the root types itself and leaves them without a word. */
export function describeRootTypes(schema: GraphQLSchema): GraphQLSchema {
  const describe = (type: { description?: string | null } | null | undefined, description: string) => {
    if (type) type.description = description;
  };
  describe(schema.getQueryType(), 'What can be looked at.');
  describe(
    schema.getMutationType(),
    'What people do. Each act has one input, and an answer that says what came of it.',
  );
  describe(schema.getSubscriptionType(), 'What can be watched while it happens, over a WebSocket.');
  return schema;
}
