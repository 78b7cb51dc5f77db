import { type EntityManager, IsNull } from 'typeorm';
import { AccountRow, type VendorRow } from '../entities';

type Named = Pick<AccountRow, 'id' | 'name' | 'email'>;

/** The accounts that answer for a vendor, as row ids. */
export async function ownersOfVendor(
  manager: EntityManager,
  vendor: Pick<VendorRow, 'businessOwner'>,
): Promise<readonly string[]> {
  return ownersAmong(await activeAccounts(manager))(vendor);
}

/** Everybody who may sign in, as far as it takes to tell who answers for a vendor. */
export const activeAccounts = (manager: EntityManager): Promise<Named[]> =>
  manager.find(AccountRow, { select: { id: true, name: true, email: true }, where: { disabledAt: IsNull() } });

/**
 * Tells whom a vendor's business owner names, by name or by e-mail address. Where that names nobody with an account,
 * everybody: better that many hear of a report that goes stale than nobody.
 */
export function ownersAmong(
  accounts: readonly Named[],
): (vendor: Pick<VendorRow, 'businessOwner'>) => readonly string[] {
  const everybody = accounts.map(({ id }) => id);
  const named = new Map<string, string[]>();
  for (const { id, name, email } of accounts)
    for (const word of new Set([plain(name), plain(email)])) named.set(word, [...(named.get(word) ?? []), id]);
  named.delete('');
  return ({ businessOwner }) => named.get(plain(businessOwner ?? '')) ?? everybody;
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
