import { mayApprove } from '@countersign/reviews';
import type { AccountRow } from '@countersign/store';
import { rolesThatMay } from '../access/permissions';
import type { RequestContext } from '../access/request-context';

/** Who could be the second person behind a proposal: active accounts that decide, but who proposed and who reviewed. */
export async function approversOf(
  { load }: RequestContext,
  of: Parameters<typeof mayApprove>[1],
): Promise<readonly AccountRow[]> {
  const ofRoles = await Promise.all(rolesThatMay('review:decide').map((role) => load.activeAccountsOfRole.load(role)));
  return ofRoles.flat().filter(({ id }) => mayApprove(id, of));
}
