import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Configuration } from '@countersign/platform';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import { viewerByToken } from '../accounts/sessions';
import type { Clock } from '../clock';
import { CLOCK, CONFIGURATION, STORE } from '../providers';
import { loadersOf } from './loaders';
import type { RequestContext, Viewer } from './request-context';
import { tokenInCookies } from './session-cookie';

export interface Credentials {
  /** `Bearer TOKEN`, of a program. */
  readonly authorization: string | undefined;
  /** The Cookie header, of a browser. */
  readonly cookie: string | undefined;
}

/** Which way a token came; a browser sends a cookie without being asked, a program its token only on purpose. */
export type TokenSource = { readonly token: string; readonly by: 'HEADER' | 'COOKIE' };

export function tokenOf({ authorization, cookie }: Credentials): TokenSource | null {
  const bearer = /^Bearer ([\w-]{20,200})$/i.exec(authorization ?? '')?.[1];
  if (bearer !== undefined) return { token: bearer, by: 'HEADER' };
  const inCookie = tokenInCookies(cookie);
  return inCookie === null ? null : { token: inCookie, by: 'COOKIE' };
}

/** Finds out who asks. */
@Injectable()
export class Authentication {
  constructor(
    @Inject(STORE) private readonly store: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  viewerOf(token: string): Promise<Viewer | null> {
    return viewerByToken(this.store.manager, token, this.clock.now());
  }

  contextFor(viewer: Viewer | null, address: string, response: Response | null): RequestContext {
    return {
      viewer,
      address,
      response,
      manager: this.store.manager,
      load: loadersOf(this.store.manager),
      clock: this.clock,
      expiringWithinDays: this.configuration.expiringWithinDays,
      requestId: randomUUID(),
    };
  }
}
