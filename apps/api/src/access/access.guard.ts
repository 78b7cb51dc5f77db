import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { Request } from 'express';
import { GraphQLError } from 'graphql';
import { HttpProblem } from '../http/http-problem';
import { contextOfRequest } from './authenticate-request';
import { refusalFor } from './refusal';
import type { RequestContext } from './request-context';
import { REQUIREMENT, type Requirement } from './requires';

const UNAUTHENTICATED = { code: 'UNAUTHENTICATED', message: 'Sign in first.', status: 401 };
const FORBIDDEN = { code: 'FORBIDDEN', message: 'You may not do this.', status: 403 };

/** Holds every resolver, subscription and route to the permission that it declares. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean | Promise<boolean> {
    const requirement = this.reflector.get<Requirement>(REQUIREMENT, execution.getHandler());
    if (requirement === null) return true;
    const overGraphQL = execution.getType<GqlContextType>() === 'graphql';
    const { viewer, manager } = overGraphQL
      ? GqlExecutionContext.create(execution).getContext<RequestContext>()
      : contextOfRequest(execution.switchToHttp().getRequest<Request>());
    if (viewer !== null && requirement !== undefined && viewer.permissions.has(requirement)) return true;
    const refuse = ({ code, message, status }: typeof UNAUTHENTICATED): never => {
      throw overGraphQL ? new GraphQLError(message, { extensions: { code } }) : new HttpProblem(status, code, message);
    };
    if (viewer === null) return refuse(UNAUTHENTICATED);
    if (requirement === undefined) return refuse(FORBIDDEN);
    return refusalFor(manager, requirement).then((message) => refuse({ ...FORBIDDEN, message }));
  }
}
