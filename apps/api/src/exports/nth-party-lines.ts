import { words } from '@countersign/vocabulary';
import type { NthParty } from '../nth-parties/nth-party';
import type { Cell } from './csv-cells';
import { wordsOf } from './in-words';

export const NTH_PARTY_TITLES = [
  'Organization',
  'Vendor',
  'Tier',
  'Named in the report',
  'Services',
  'Method',
  'Report',
  'Page',
  'Own report held',
] as const;

/** A line for each vendor that rests on an organization, as the titles have it. */
export const nthPartyLines = ({ name, uses, ownReport }: NthParty): Cell[][] =>
  uses.map(({ vendor, report, nameAsPrinted, services, method, page }) => [
    name,
    vendor.row.name,
    wordsOf(words.TIER, vendor.row.tier),
    nameAsPrinted,
    services,
    wordsOf(words.METHOD, method),
    report.fileName,
    page,
    ownReport?.fileName ?? null,
  ]);
