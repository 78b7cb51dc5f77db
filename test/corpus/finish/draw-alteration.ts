import type { Plan } from '../plan';
import type { Alteration } from './alter';

/** @param pages as printed, upright: text without white space */
export function drawAlteration(
  plan: Plan,
  watermark: string | null,
  landscape: readonly number[],
  pages: number,
  letterPages: readonly number[],
  wholeScan: boolean,
): Alteration {
  const lot = plan.random.fork('alteration');
  const all = Array.from({ length: pages }, (_, index) => index + 1);
  if (wholeScan) return { watermark, turned: [], sideways: [], scanned: all, ownerPassword: false, envelope: null };
  const turning = lot.pick(['NONE', 'NONE', 'NONE', 'TURNED', 'SIDEWAYS', 'NONE'] as const);
  const turned = turning === 'TURNED' ? (landscape.length > 0 ? landscape : lot.some(all.slice(4), 3)) : [];
  return {
    watermark,
    turned,
    sideways: turning === 'SIDEWAYS' ? landscape : [],
    // The signed letter is often scanned and put in among the typed pages.
    scanned: lot.chance(0.05) ? letterPages.filter((page) => !turned.includes(page)) : [],
    ownerPassword: lot.chance(0.07),
    envelope: lot.chance(0.08)
      ? `DocuSign Envelope ID: ${lot.int(100000, 999999)}-7C1D-4E2A-9B${lot.int(10, 99)}`
      : null,
  };
}
