import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../access/request-context';
import { refuseIntrospection } from './introspection';
import { checkLimits } from './operation-limits';

/** Looks at every operation over HTTP before it is carried out. */
export const operationGate: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ document, request, contextValue }) {
      checkLimits(document, request.operationName, request.variables ?? {});
      if (contextValue.viewer === null) refuseIntrospection(document);
    },
  }),
};
