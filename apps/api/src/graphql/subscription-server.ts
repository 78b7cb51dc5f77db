import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Logger } from '@countersign/platform';
import { GraphQLError, type GraphQLFormattedError, getOperationAST, parse, validate } from 'graphql';
import { CloseCode, type Context, type SubscribePayload } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { Authentication, type TokenSource, tokenOf } from '../access/authentication';
import { LOGGER } from '../providers';
import { formatErrorWith } from './format-error';
import { TOKENS_MAX, checkLimits } from './operation-limits';

const LONGEST_MESSAGE_BYTES = 64 * 1024;
const SUBSCRIPTIONS_MAX = 50;
/** A session that ends takes its subscriptions with it, at the latest after this time. */
const SESSION_CHECK_MS = 15_000;

type Params = { readonly authorization?: unknown } | undefined;
type Signed = { source?: TokenSource };
type Socket = Context<Params, Extra & Signed>;

/** Subscriptions over a WebSocket at /graphql; queries and mutations go over HTTP. */
@Injectable()
export class SubscriptionServer implements BeforeApplicationShutdown {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_MESSAGE_BYTES });
  private readonly format: ReturnType<typeof formatErrorWith>;
  private server: ReturnType<typeof useServer> | null = null;

  constructor(
    private readonly schema: GraphQLSchemaHost,
    private readonly authentication: Authentication,
    @Inject(LOGGER) log: Logger,
  ) {
    this.format = formatErrorWith(log);
  }

  attachTo(http: Server): void {
    this.server = useServer<NonNullable<Params>, Signed>(
      {
        onConnect: (socket) => this.admit(socket as Socket),
        onSubscribe: (socket, _id, payload) => this.prepare(socket as Socket, payload),
        onNext: (_socket, _id, _payload, _args, result) => ({ ...result, errors: result.errors?.map(this.told) }),
        onError: (_socket, _id, _payload, errors) => errors.map(this.told),
        isProd: true,
      },
      this.sockets,
    );
    http.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
      if (new URL(request.url ?? '', 'http://localhost').pathname !== '/graphql') return void stream.destroy();
      this.sockets.handleUpgrade(request, stream, head, (socket) => this.sockets.emit('connection', socket, request));
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.server?.dispose();
    this.sockets.close();
  }

  private readonly told = (error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError =>
    this.format(error instanceof GraphQLError ? withCode(error).toJSON() : error, error);

  /** Nobody is let in who has not signed in; the session is looked at again as long as the socket is open. */
  private async admit({ connectionParams, extra }: Socket): Promise<boolean> {
    const given = connectionParams?.authorization;
    const { headers } = extra.request;
    const source = tokenOf({ authorization: typeof given === 'string' ? given : undefined, cookie: headers.cookie });
    // A page of another site could open a socket, and the browser would add the cookie.
    if (source === null || (source.by === 'COOKIE' && !isSameOrigin(extra.request))) return false;
    if ((await this.authentication.viewerOf(source.token)) === null) return false;
    extra.source = source;
    this.watch(extra.socket, source);
    return true;
  }

  private watch(socket: WebSocket, { token }: TokenSource): void {
    const check = async () => {
      const viewer = await this.authentication.viewerOf(token).catch(() => null);
      if (viewer === null) socket.close(CloseCode.Forbidden, 'The session is over.');
    };
    const timer = setInterval(() => void check(), SESSION_CHECK_MS).unref();
    socket.once('close', () => clearInterval(timer));
  }

  private async prepare({ extra, subscriptions }: Socket, payload: SubscribePayload) {
    try {
      const { schema } = this.schema;
      const document = parse(payload.query, { maxTokens: TOKENS_MAX });
      const errors = validate(schema, document);
      if (errors.length > 0) return errors.map(({ message }) => refusal(message, 'GRAPHQL_VALIDATION_FAILED'));
      if (getOperationAST(document, payload.operationName)?.operation !== 'subscription')
        return [refusal('Send queries and mutations over HTTP.', 'BAD_REQUEST')];
      if (Object.keys(subscriptions).length > SUBSCRIPTIONS_MAX)
        return [refusal('Too many subscriptions are open on this connection.', 'BAD_REQUEST')];
      checkLimits(document, payload.operationName, payload.variables ?? {});
      const viewer = extra.source === undefined ? null : await this.authentication.viewerOf(extra.source.token);
      const contextValue = this.authentication.contextFor(
        viewer,
        extra.request.socket.remoteAddress ?? 'unknown',
        null,
      );
      const { operationName, variables: variableValues } = payload;
      return { schema, document, operationName, variableValues, contextValue };
    } catch (error) {
      return [error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })];
    }
  }
}

/** What graphql itself finds wrong with what was sent (its syntax, a variable) has neither a code nor a place in an answer. */
function withCode(error: GraphQLError): GraphQLError {
  const isOfTheSender = error.extensions.code === undefined && error.path === undefined && error.originalError == null;
  return isOfTheSender ? refusal(error.message, 'BAD_USER_INPUT') : error;
}

const refusal = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });

function isSameOrigin({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}
