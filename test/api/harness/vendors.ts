import type { ApiClient } from './client';

let made = 0;

/** Enters a vendor; its id. */
export async function createVendor(client: ApiClient, values: object = {}): Promise<string> {
  made += 1;
  const input = { name: `Vendor ${made} of ${process.pid}`, tier: 'HIGH', ...values };
  const { vendor } = await client.mutate('createVendor', input, '... on CreateVendorPayload { vendor { id } }');
  return vendor.id;
}
