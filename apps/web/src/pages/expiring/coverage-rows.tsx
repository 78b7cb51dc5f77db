import { AnotherCompany } from '../../components/another-company';
import { Table } from '../../components/table';
import { VendorLink } from '../../components/vendor-link';
import { Words } from '../../components/words';
import { STANDING_TONE, TierBadge } from '../../components/term-badges';
import { ToneBadge } from '../../components/tone-badge';
import { coveredOf, lapseOf } from '../../coverage/lapse-words';
import { daysNamedIn, timeScaleOf } from '../../coverage/time-scale';
import { Timeline, Years } from '../../coverage/timeline';
import type { LapsingVendorFragment } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { STANDING } from '../../terms/labels';
import classes from './expiring.module.css';

/** One vendor below the other, on one scale of time. Roles stand where a narrow screen shows rows as blocks. */
export function CoverageRows({ vendors }: { readonly vendors: readonly LapsingVendorFragment[] }) {
  const scale = timeScaleOf(vendors.flatMap(({ coverage }) => daysNamedIn(coverage)));
  return (
    <Table verticalSpacing="sm" horizontalSpacing={20} className={classes.rows} role="table">
      <Table.Thead role="rowgroup">
        <Table.Tr role="row">
          <Table.Th role="columnheader" className={classes.vendor}>
            Vendor
          </Table.Th>
          <Table.Th role="columnheader">Lapses</Table.Th>
          <Table.Th role="columnheader" className={classes.periods}>
            Periods
            <Years scale={scale} />
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody role="rowgroup">
        {vendors.map(({ id, name, tier, businessOwner, coverage }) => (
          <Table.Tr key={id} role="row">
            <Table.Td role="cell">
              <VendorLink vendor={{ id, name }} /> <TierBadge of={tier} />
              <Words small dimmed>
                {businessOwner ?? 'No business owner'}
              </Words>
            </Table.Td>
            <Table.Td role="cell">
              <NextLapse coverage={coverage} />
            </Table.Td>
            <Table.Td role="cell">
              <Timeline coverage={coverage} scale={scale} withYears={false} />
              <Gaps coverage={coverage} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function NextLapse({ coverage }: { readonly coverage: LapsingVendorFragment['coverage'] }) {
  const { nextLapse, standing, today, underOtherNames } = coverage;
  return (
    <>
      <ToneBadge tone={STANDING_TONE[standing]} withDot>
        {STANDING[standing]}
      </ToneBadge>
      <Words>{nextLapse ? lapseOf(nextLapse, today) : 'No report with a date was read'}</Words>
      <Words small dimmed>
        {coveredOf(coverage)}
      </Words>
      {underOtherNames.length > 0 && <AnotherCompany />}
    </>
  );
}

/** What the drawing alone would say. */
function Gaps({ coverage: { gaps, overlaps, unattachedLetters } }: Pick<LapsingVendorFragment, 'coverage'>) {
  const days = gaps.reduce((sum, gap) => sum + gap.days, 0);
  const words = [
    gaps.length > 0 && `${counted(gaps.length, 'gap')}, ${counted(days, 'day')}`,
    overlaps.length > 0 && counted(overlaps.length, 'overlap'),
    unattachedLetters.length > 0 && `${counted(unattachedLetters.length, 'letter')} without a report`,
  ].filter(Boolean);
  return words.length === 0 ? null : (
    <Words small dimmed>
      {words.join('; ')}
    </Words>
  );
}
