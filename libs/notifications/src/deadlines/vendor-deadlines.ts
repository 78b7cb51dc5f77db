import { ReportRequestRow } from '@countersign/store';
import type { Deadline } from './deadline';
import type { Scene } from './scene';

/** Contracts that renew: time to ask for a report, and to decide, before they do. */
export function renewalDeadlines({ vendors, ownersOf, today }: Scene): Deadline[] {
  return [...vendors.values()].flatMap((vendor): Deadline[] => {
    const { id, renewalOn: dueOn } = vendor;
    // A renewal that has passed asks nothing of anybody any more.
    if (dueOn === null || dueOn < today) return [];
    const renews = {
      ahead: `The contract with ${vendor.name} renews`,
      past: `The contract with ${vendor.name} renewed`,
    };
    const to = ownersOf(vendor);
    return [
      { kind: 'VENDOR_RENEWAL_DUE', id, vendor, dueOn, remindOn: [90, 60, 30], ...renews, to, about: { vendorId: id } },
    ];
  });
}

/** Reports that vendors were asked for: told to whoever asked once the day has passed, and once the link has. */
export async function requestDeadlines({ manager, vendors, today }: Scene): Promise<Deadline[]> {
  const open = await manager.findBy(ReportRequestRow, { status: 'OPEN' });
  return open.flatMap((request): Deadline[] => {
    const vendor = vendors.get(request.vendorId);
    if (vendor === undefined) return [];
    const { id } = request;
    const hasExpired = today > request.expiresOn;
    const report = `The report that ${vendor.name} was asked for`;
    const common = { kind: 'REQUEST_UNANSWERED' as const, id, vendor, to: [request.askedById], remindOn: [-1] };
    const about = { vendorId: vendor.id, requestId: id };
    if (hasExpired)
      return [
        {
          ...{ ...common, about, dueOn: request.expiresOn },
          ahead: `The link for the report that ${vendor.name} was asked for closes`,
          past: `${report} did not come, and its link closed`,
        },
      ];
    return [
      { ...common, about, dueOn: request.dueOn, ahead: `${report} is due`, past: `${report} has not come; it was due` },
    ];
  });
}
