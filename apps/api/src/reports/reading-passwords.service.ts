import { Inject, Injectable } from '@nestjs/common';
import { sealPassword } from '@countersign/files';
import type { Configuration } from '@countersign/platform';
import { keepReadingPassword } from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import { CONFIGURATION } from '../providers';

/** Hands what opens a protected document to the worker that reads it. The password stands nowhere as it is. */
@Injectable()
export class ReadingPasswords {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** Part of the transaction that has the document read. @param password nothing: the document needs none */
  async keep(
    { manager, clock }: RequestContext,
    documentId: string,
    password: string | null | undefined,
  ): Promise<void> {
    if (!password) return;
    const sealed = await sealPassword(this.configuration.dataDirectory, password);
    await keepReadingPassword(manager, documentId, sealed, clock.now());
  }
}
