import { randomUUID } from 'node:crypto';
import { VendorRow, differenceOf, recordChange } from '@countersign/store';
import { type ColumnMapping, guessColumns, readCsv, valuesOfLine } from '@countersign/vendors';
import { type RequestContext, viewerOf } from '../access/request-context';
import { InputInvalid } from '../graphql/user-error';
import { lockVendorNames } from './vendor-by-name';
import { type ImportVendorsInput, ImportVendorsPayload, VendorImportLine, VendorImportRefused } from './vendor-import';
import { VENDOR_FIELDS, VendorValues } from './vendor-values';

interface Planned extends VendorImportLine {
  readonly values: VendorValues | null;
  readonly row: VendorRow | null;
  readonly difference: ReturnType<typeof differenceOf<VendorValues>>;
}

/** Imports a file of vendors: the whole file, or nothing of it. Part of a transaction. */
export async function importVendors(
  context: RequestContext,
  { content, columns, dryRun }: ImportVendorsInput,
): Promise<ImportVendorsPayload | InputInvalid | VendorImportRefused> {
  const file = readCsv(Buffer.from(content, 'base64'));
  if ('refused' in file) return new InputInvalid([{ path: ['content'], message: file.refused }]);
  const mapping: ColumnMapping =
    columns == null ? guessColumns(file) : Object.fromEntries(columns.map(({ field, column }) => [field, column]));
  await lockVendorNames(context.manager);
  const present = await context.manager.find(VendorRow, dryRun ? {} : { lock: { mode: 'pessimistic_write' } });
  const byName = new Map(present.map((row) => [row.name.toLowerCase(), row]));
  const seen = new Map<string, number>();
  const planned = file.rows.map(({ line, cells }) => plan(line, valuesOfLine(cells, mapping), byName, seen));
  const wrong = planned.filter(({ action }) => action === 'ERROR');
  if (!dryRun && wrong.length > 0) return new VendorImportRefused(wrong.map(told));
  if (!dryRun) for (const each of planned) await carryOut(context, each);
  return new ImportVendorsPayload({
    applied: !dryRun,
    header: file.header,
    columns: Object.entries(mapping).map(([field, column]) => ({ field: field as keyof ColumnMapping, column })),
    lines: planned.map(told),
  });
}

const told = ({ line, name, action, problems, changes }: Planned): VendorImportLine => ({
  line,
  name,
  action,
  problems,
  changes,
});

/** What a line comes to. @param seen the lines by the name in them, to which this one is added */
function plan(
  line: number,
  stated: Readonly<Record<string, unknown>>,
  byName: ReadonlyMap<string, VendorRow>,
  seen: Map<string, number>,
): Planned {
  const name = typeof stated.name === 'string' ? stated.name : null;
  const key = name?.toLowerCase() ?? '';
  const row = byName.get(key) ?? null;
  const base = { line, name, row, values: null, difference: null, changes: [] };
  const earlier = seen.get(key);
  if (name !== null && earlier !== undefined)
    return { ...base, action: 'ERROR', problems: [`Line ${earlier} has the same name.`] };
  seen.set(key, line);
  const given = VendorValues.safeParse({ tier: 'MEDIUM', ...row, ...stated });
  if (!given.success) {
    const problems = given.error.issues.map(
      ({ path, message }) =>
        `${path[0] === 'name' ? '' : `${String(path[0])}: `}${name === null && path[0] === 'name' ? 'Give the name of the vendor.' : message}`,
    );
    return { ...base, action: 'ERROR', problems };
  }
  const difference = row === null ? null : differenceOf<VendorValues>(row, given.data, VENDOR_FIELDS);
  const action = row === null ? 'CREATE' : difference === null ? 'UNCHANGED' : 'UPDATE';
  const changes = Object.keys(difference?.after ?? {});
  return { ...base, action, problems: [], values: given.data, difference, changes };
}

async function carryOut(context: RequestContext, { action, row, values, difference }: Planned): Promise<void> {
  if (values === null || action === 'UNCHANGED') return;
  const { manager, clock } = context;
  const at = clock.now();
  const id = row?.id ?? randomUUID();
  if (row === null) await manager.insert(VendorRow, { id, ...values, createdAt: at, updatedAt: at, version: 1 });
  else await manager.update(VendorRow, { id }, { ...values, updatedAt: at, version: row.version + 1 });
  await recordChange(manager, {
    at,
    actorId: viewerOf(context).account.id,
    action: row === null ? 'vendor.created' : 'vendor.updated',
    subject: { type: 'Vendor', id, label: values.name },
    before: difference?.before ?? null,
    after: difference?.after ?? values,
  });
}
