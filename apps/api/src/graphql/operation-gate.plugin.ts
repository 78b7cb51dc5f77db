import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../access/request-context';
import { refuseIntrospection } from './introspection';
import { checkLimits } from './operation-limits';

/** What a mistyped name is told beside its mistake. */
const SUGGESTION = / Did you mean .*\?$/s;

/** Looks at every operation over HTTP before it is carried out. */
export const operationGate: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ document, request, contextValue }) {
      checkLimits(document, request.operationName, request.variables ?? {});
      if (contextValue.viewer === null) refuseIntrospection(document);
    },
    /** Suggestions spell out the schema, which strangers do not learn. */
    async willSendResponse({ response: { body }, contextValue }) {
      if (contextValue.viewer !== null || body.kind !== 'single') return;
      const { errors } = body.singleResult;
      body.singleResult.errors = errors?.map((error) => ({ ...error, message: error.message.replace(SUGGESTION, '') }));
    },
  }),
};
