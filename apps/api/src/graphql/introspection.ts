import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql';

/** Strangers do not learn the schema. `__typename` tells nothing and stays. @throws GraphQLError */
export function refuseIntrospection(document: DocumentNode): void {
  visit(document, {
    [Kind.FIELD]({ name }) {
      if (name.value !== '__schema' && name.value !== '__type') return;
      throw new GraphQLError('Sign in to see the schema.', { extensions: { code: 'UNAUTHENTICATED' } });
    },
  });
}
