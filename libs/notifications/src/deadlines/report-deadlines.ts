import { coverageOf } from '@countersign/assessment';
import type { Deadline } from './deadline';
import type { Scene } from './scene';

/** Reports that go stale and bridge letters that stop counting; of what a newer document replaced, nothing ends. */
export function reportDeadlines({ vendors, documents, ownersOf, today }: Scene): Deadline[] {
  return [...vendors.values()].flatMap((vendor) => {
    const { lapses } = coverageOf(documents.get(vendor.id) ?? [], today);
    return lapses.map(({ what, id, on }): Deadline => {
      const common = { id, vendor, dueOn: on, to: ownersOf(vendor), about: { vendorId: vendor.id, reportId: id } };
      if (what === 'REPORT')
        return {
          ...common,
          kind: on <= today ? 'REPORT_STALE' : 'REPORT_EXPIRING',
          remindOn: [90, 60, 30, 0],
          ahead: `The SOC 2 report of ${vendor.name} goes stale`,
          past: `The SOC 2 report of ${vendor.name} went stale`,
        };
      return {
        ...common,
        kind: 'BRIDGE_LETTER_LAPSING',
        remindOn: [30, 0],
        ahead: `The bridge letter of ${vendor.name} stops counting`,
        past: `The bridge letter of ${vendor.name} stopped counting`,
      };
    });
  });
}
