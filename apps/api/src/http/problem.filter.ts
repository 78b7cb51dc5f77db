import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { Logger } from '@countersign/platform';
import type { Request, Response } from 'express';
import { LOGGER } from '../providers';
import { HttpProblem } from './http-problem';

const SENTENCES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The request is not as it must be.'],
  404: ['NOT_FOUND', 'There is nothing here.'],
  413: ['TOO_LARGE', 'The request is larger than this address takes.'],
};

/** Answers over HTTP tell what the sender can act on, and no more; the rest is in the log, under an id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    // GraphQL has its own form for errors.
    if (host.getType<GqlContextType>() === 'graphql') return error;
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const problem = this.problemOf(error, http.getRequest<Request>());
    if (response.headersSent) response.destroy();
    else response.status(problem.status).json({ error: { code: problem.code, message: problem.message } });
    return undefined;
  }

  private problemOf(error: unknown, { method }: Request): HttpProblem {
    if (error instanceof HttpProblem) return error;
    const status = error instanceof HttpException ? error.getStatus() : (error as { status?: unknown } | null)?.status;
    const sentence = typeof status === 'number' ? SENTENCES[status] : undefined;
    if (sentence !== undefined) return new HttpProblem(status as number, ...sentence);
    const id = randomUUID();
    this.log.error({ err: error, requestId: id, method }, 'a request failed unexpectedly');
    return new HttpProblem(500, 'UNEXPECTED', `Something went wrong. The log tells more under ${id}.`);
  }
}
