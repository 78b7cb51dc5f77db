import { randomUUID } from 'node:crypto';
import { type LineProblem, type StatedControl, readControlCsv } from '@countersign/cuecs';
import { InternalControlRow, accountByEmail, differenceOf, recordChange } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { lockControlCodes } from './control-by-code';
import { type ImportInternalControlsInput, ImportInternalControlsPayload, ImportRefused } from './internal-control';

const FIELDS = ['code', 'title', 'description', 'ownerId'] as const;
type Values = Pick<InternalControlRow, (typeof FIELDS)[number]>;

/** Imports a file of own controls: the whole file, or nothing of it. Part of a transaction. */
export async function importInternalControls(
  context: RequestContext,
  { csv, dryRun, columns }: ImportInternalControlsInput,
): Promise<ImportInternalControlsPayload | ImportRefused> {
  const { controls, problems } = readControlCsv(csv, columns ?? {});
  const owners = await ownersOf(context, controls);
  const strangers = controls
    .filter(({ ownerEmail }) => ownerEmail !== null && !owners.has(ownerEmail.toLowerCase()))
    .map(({ line, ownerEmail }): LineProblem => ({ line, message: `Nobody here has the e-mail ${ownerEmail}.` }));
  await lockControlCodes(context.manager);
  const present = await context.manager.find(InternalControlRow);
  const byCode = new Map(present.map((row) => [row.code.toLowerCase(), row]));
  const retired = controls
    .filter(({ code }) => byCode.get(code.toLowerCase())?.retiredAt != null)
    .map(
      ({ line, code }): LineProblem => ({ line, message: `${code} is retired. Restore it, or leave this line out.` }),
    );
  const wrong = [...problems, ...strangers, ...retired].sort((one, other) => one.line - other.line);
  if (wrong.length > 0) return new ImportRefused(wrong);
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const control of controls) {
    const { code, title, description, ownerEmail } = control;
    const ownerId = ownerEmail === null ? null : owners.get(ownerEmail.toLowerCase())!;
    const values = { code, title, description, ownerId };
    counts[await keep(context, byCode.get(code.toLowerCase()) ?? null, values, dryRun)] += 1;
  }
  return new ImportInternalControlsPayload(counts.created, counts.updated, counts.unchanged);
}

async function ownersOf({ manager }: RequestContext, controls: readonly StatedControl[]): Promise<Map<string, string>> {
  const emails = new Set(controls.flatMap(({ ownerEmail }) => ownerEmail?.toLowerCase() ?? []));
  const found = await Promise.all(
    [...emails].map(async (email) => [email, await accountByEmail(manager, email)] as const),
  );
  return new Map(found.flatMap(([email, account]) => (account === null ? [] : [[email, account.id] as const])));
}

async function keep(
  context: RequestContext,
  row: InternalControlRow | null,
  values: Values,
  dryRun: boolean,
): Promise<'created' | 'updated' | 'unchanged'> {
  const { manager, clock } = context;
  const at = clock.now();
  const difference = row === null ? null : differenceOf<Values>(row, values, FIELDS);
  if (row !== null && difference === null) return 'unchanged';
  if (dryRun) return row === null ? 'created' : 'updated';
  const id = row?.id ?? randomUUID();
  if (row === null)
    await manager.insert(InternalControlRow, {
      id,
      ...values,
      retiredAt: null,
      createdAt: at,
      updatedAt: at,
      version: 1,
    });
  else await manager.update(InternalControlRow, { id }, { ...values, updatedAt: at, version: row.version + 1 });
  await recordChange(manager, {
    at,
    actorId: viewerOf(context).account.id,
    action: row === null ? 'control.imported' : 'control.changed',
    subject: { type: 'InternalControl', id, label: values.code },
    before: difference?.before ?? null,
    after: difference?.after ?? { ...values },
  });
  return row === null ? 'created' : 'updated';
}
