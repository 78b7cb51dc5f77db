import { randomUUID } from 'node:crypto';
import { VendorRow, recordChange } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { invalidFieldsOf } from '../graphql/invalid-fields';
import { InputInvalid } from '../graphql/user-error';
import { Vendor } from './vendor';
import { lockVendorNames, vendorByName } from './vendor-by-name';
import { VendorValues } from './vendor-values';
import type { CreateVendorInput } from './vendor.inputs';
import { CreateVendorPayload, VendorNameTaken } from './vendor.payloads';

/** Enters a vendor. Part of a transaction. */
export async function createVendor(
  context: RequestContext,
  input: CreateVendorInput,
): Promise<CreateVendorPayload | InputInvalid | VendorNameTaken> {
  const { manager, clock } = context;
  const given = VendorValues.safeParse(input);
  if (!given.success) return new InputInvalid(invalidFieldsOf(given.error));
  const at = clock.now();
  const vendor: VendorRow = { id: randomUUID(), ...given.data, createdAt: at, updatedAt: at, version: 1 };
  await lockVendorNames(manager);
  const holder = await vendorByName(manager, vendor.name);
  if (holder !== null) return new VendorNameTaken(new Vendor(holder));
  await manager.insert(VendorRow, vendor);
  await recordChange(manager, {
    at,
    actorId: viewerOf(context).account.id,
    action: 'vendor.created',
    subject: { type: 'Vendor', id: vendor.id, label: vendor.name },
    before: null,
    after: given.data,
  });
  return new CreateVendorPayload(new Vendor(vendor));
}
