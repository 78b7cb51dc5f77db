import type { ReportStanding as Standing } from '@countersign/assessment';
import { enumOf } from '../graphql/enum-of';

export const ReportStanding = enumOf<Standing>(
  'ReportStanding',
  'How a vendor stands by the report that stays current longest; the most urgent of these that is true.',
  {
    STALE: 'The report is older than its policy allows.',
    EXPIRING: 'The report goes stale soon: the next one is to be asked for.',
    BRIDGED: 'The report is current, and a bridge letter counts for today.',
    CURRENT: 'The report is current, and nothing bridges the time since its period.',
    NONE: 'No report with a date was read.',
  },
);
