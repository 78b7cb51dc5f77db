import { VendorRow, differenceOf, recordChange, restaleReports } from '@countersign/store';
import { refusalFor } from '../access/refusal';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { invalidFieldsOf } from '../graphql/invalid-fields';
import { Forbidden, InputInvalid, NotFound } from '../graphql/user-error';
import { Vendor } from './vendor';
import { lockVendorNames, vendorByName } from './vendor-by-name';
import { SECURITY_FIELDS, VENDOR_FIELDS, VendorValues } from './vendor-values';
import type { UpdateVendorInput } from './vendor.inputs';
import { UpdateVendorPayload, VendorNameTaken, VendorVersionConflict } from './vendor.payloads';

/** Changes a vendor. Part of a transaction. */
export async function updateVendor(
  context: RequestContext,
  input: UpdateVendorInput,
): Promise<UpdateVendorPayload | InputInvalid | Forbidden | NotFound | VendorNameTaken | VendorVersionConflict> {
  const { manager, clock } = context;
  const vendor = await lockedVendor(context, input.id);
  if (vendor === null) return new NotFound('This vendor does not exist.', ['id']);
  if (vendor.version !== input.version) return new VendorVersionConflict(new Vendor(vendor));
  const given = VendorValues.safeParse({ ...vendor, ...valuesIn(input) });
  if (!given.success) return new InputInvalid(invalidFieldsOf(given.error));
  const difference = differenceOf<VendorValues>(vendor, given.data, VENDOR_FIELDS);
  if (difference === null) return new UpdateVendorPayload(new Vendor(vendor));
  const beyond = Object.keys(difference.after).filter((field) => !SECURITY_FIELDS.includes(field));
  if (beyond.length > 0 && !viewerOf(context).permissions.has('vendor:write'))
    return new Forbidden(await refusalFor(manager, 'vendor:write'), beyond.slice(0, 1));

  if (given.data.name !== vendor.name) {
    await lockVendorNames(manager);
    const holder = await vendorByName(manager, given.data.name);
    if (holder !== null && holder.id !== vendor.id) return new VendorNameTaken(new Vendor(holder));
  }
  const changed = { ...given.data, updatedAt: clock.now(), version: vendor.version + 1 };
  await manager.update(VendorRow, { id: vendor.id }, changed);
  const actorId = viewerOf(context).account.id;
  await recordChange(manager, {
    at: changed.updatedAt,
    actorId,
    action: 'vendor.updated',
    subject: { type: 'Vendor', id: vendor.id, label: changed.name },
    ...difference,
  });
  if (changed.tier !== vendor.tier) await restaleReports(manager, { vendorId: vendor.id }, changed.updatedAt);
  return new UpdateVendorPayload(new Vendor({ ...vendor, ...changed }));
}

async function lockedVendor({ manager }: RequestContext, globalId: string): Promise<VendorRow | null> {
  const id = rowIdOf('Vendor', globalId);
  if (id === null) return null;
  return manager.findOne(VendorRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** What the input states; what it leaves out is not part of it. */
const valuesIn = (input: UpdateVendorInput) =>
  Object.fromEntries(VENDOR_FIELDS.filter((field) => input[field] !== undefined).map((field) => [field, input[field]]));
