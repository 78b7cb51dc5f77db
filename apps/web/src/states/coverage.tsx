import { CoverageTable } from '../coverage/coverage-table';
import { Timeline } from '../coverage/timeline';
import type { CoverageInFullFragment, CuecGroupLineFragment, CuecTheme } from '../gql/graphql';
import CoverageChart from '../pages/cuecs/coverage-chart';
import { CuecShare } from '../pages/cuecs/cuec-share';
import MonthsChart from '../pages/expiring/months-chart';
import { ComponentStates, State } from './state';

const report = (fileName: string) => ({ id: fileName, fileName });

const NOTHING: CoverageInFullFragment = {
  ...{ today: '2026-11-26', coveredUntil: null, daysUncovered: null },
  ...{
    periods: [],
    points: [],
    gaps: [],
    overlaps: [],
    bridgeLetters: [],
    unattachedLetters: [],
    lapses: [],
    nextLapse: null,
    underOtherNames: [],
  },
};

const EVERYTHING: CoverageInFullFragment = {
  ...NOTHING,
  coveredUntil: '2026-12-30',
  daysUncovered: 0,
  periods: [
    { start: '2024-10-01', end: '2025-06-30', days: 273, report: report('soc2-2025.pdf') },
    { start: '2025-10-01', end: '2026-09-30', days: 365, report: report('soc2-2026.pdf') },
  ],
  points: [{ on: '2024-06-30', report: report('type1.pdf') }],
  gaps: [{ start: '2025-07-01', end: '2025-09-30', days: 92, bridgedDays: 0 }],
  bridgeLetters: [{ start: '2026-10-01', end: '2026-12-30', daysNotCounted: 0, letter: report('bridge-letter.pdf') }],
  lapses: [{ what: 'REPORT', on: '2027-10-01', report: report('soc2-2026.pdf') }],
  nextLapse: { what: 'REPORT', on: '2027-10-01', report: report('soc2-2026.pdf') },
};

const counts = (implemented: number, partial: number, notAssessed: number) => ({
  ...{ implemented, partial, notAssessed, notImplemented: 1, notApplicable: 2 },
  total: implemented + partial + notAssessed + 3,
});

const group = (theme: CuecTheme, parts: CuecGroupLineFragment['counts']): CuecGroupLineFragment => ({
  ...{ by: 'THEME', theme, criterion: null, vendors: 3, withoutOwner: 1, vendor: null, owner: null, counts: parts },
});

const GROUPS = [group('ACCESS_PROVISIONING', counts(8, 3, 5)), group('ACCESS_REMOVAL', counts(2, 0, 9))];

const MONTHS = ['2026-10', '2026-11', '2026-12', '2027-01'].map((month, place) => ({
  month: `${month}-01`,
  standings: [
    { standing: 'STALE' as const, count: place === 0 ? 3 : 0 },
    { standing: 'EXPIRING' as const, count: place === 2 ? 4 : 0 },
    { standing: 'CURRENT' as const, count: place * 2 },
  ],
}));

export const CoverageStates = () => (
  <ComponentStates of="Time and charts">
    <State name="Timeline: nothing that was read">
      <Timeline coverage={NOTHING} />
    </State>
    <State name="Timeline: periods, a gap, a bridge letter, a type 1 report">
      <Timeline coverage={EVERYTHING} />
    </State>
    <State name="CoverageTable: the same in words">
      <CoverageTable coverage={EVERYTHING} />
    </State>
    <State name="MonthsChart">
      <div style={{ height: 260 }} aria-hidden>
        <MonthsChart months={MONTHS} today="2026-11-26" />
      </div>
    </State>
    <State name="CoverageChart, CuecShare">
      <div style={{ height: 220 }} aria-hidden>
        <CoverageChart groups={GROUPS} />
      </div>
      <CuecShare counts={GROUPS[0]!.counts} />
    </State>
  </ComponentStates>
);
