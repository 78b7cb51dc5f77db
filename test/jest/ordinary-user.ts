import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A user without rights, there on every Linux. */
export const NOBODY = 65534;

const CAN_READ = 'require("fs").accessSync(process.argv[1])';

/** Whether this run can start processes as another user who may read the checkout: not as an ordinary user, nor under /root. */
export function canRunAsNobody(): boolean {
  if (process.getuid?.() !== 0) return false;
  const file = join(__dirname, '..', '..', 'package.json');
  return spawnSync(process.execPath, ['-e', CAN_READ, file], { uid: NOBODY, gid: NOBODY }).status === 0;
}
