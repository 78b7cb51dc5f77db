import { type EntityManager, IsNull } from 'typeorm';
import { AccountRow, type VendorRow } from '../entities';

type Named = Pick<AccountRow, 'id' | 'name' | 'email'>;

/** The accounts that answer for a vendor, as row ids. */
export async function ownersOfVendor(
  manager: EntityManager,
  vendor: Pick<VendorRow, 'businessOwner'>,
): Promise<readonly string[]> {
  return ownersAmong(await activeAccounts(manager), vendor);
}

/** Everybody who may sign in, as far as it takes to tell who answers for a vendor. */
export const activeAccounts = (manager: EntityManager): Promise<Named[]> =>
  manager.find(AccountRow, { select: { id: true, name: true, email: true }, where: { disabledAt: IsNull() } });

/**
 * Whom the vendor's business owner names, by name or by e-mail address. Where that names nobody with an account,
 * everybody: better that many hear of a report that goes stale than nobody.
 */
export function ownersAmong(
  accounts: readonly Named[],
  { businessOwner }: Pick<VendorRow, 'businessOwner'>,
): readonly string[] {
  const sought = plain(businessOwner ?? '');
  const named = accounts.filter(({ name, email }) => sought !== '' && [plain(name), plain(email)].includes(sought));
  return (named.length > 0 ? named : accounts).map(({ id }) => id);
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
