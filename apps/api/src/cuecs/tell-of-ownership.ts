import { type CuecRow, ReportRow, VendorRow, raiseNotifications } from '@countersign/store';
import { sentence } from '@countersign/vocabulary';
import { In } from 'typeorm';
import { grouped } from '../access/grouped';
import { type RequestContext, viewerOf } from '../access/request-context';

/** Tells an account that CUECs were given to it: once for each vendor, however many they are. Part of a transaction. */
export async function tellOfOwnership(
  context: RequestContext,
  ownerId: string | null,
  cuecs: readonly CuecRow[],
): Promise<void> {
  if (ownerId === null || cuecs.length === 0) return;
  const { manager, clock } = context;
  const { account } = viewerOf(context);
  const reports = await manager.findBy(ReportRow, { id: In(cuecs.map(({ reportId }) => reportId)) });
  const vendorOfReport = new Map(reports.map(({ id, vendorId }) => [id, vendorId]));
  const ofVendor = grouped(cuecs, ({ reportId }) => vendorOfReport.get(reportId)!);
  for (const { id: vendorId, name } of await manager.findBy(VendorRow, { id: In([...vendorOfReport.values()]) })) {
    const [first, ...others] = ofVendor(vendorId);
    const what = others.length === 0 ? 'a CUEC' : `${others.length + 1} CUECs`;
    await raiseNotifications(manager, {
      kind: 'CUEC_ASSIGNED',
      occasion: `${first!.id}:${first!.version}`,
      to: [ownerId],
      actorId: account.id,
      title: sentence(`${account.name} gave you ${what} of ${name}`),
      about: { vendorId, reportId: first!.reportId, cuecId: others.length === 0 ? first!.id : null },
      at: clock.now(),
    });
  }
}
