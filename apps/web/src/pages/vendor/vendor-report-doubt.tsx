import { Anchor, Group, Paper, Text } from '@mantine/core';
import { Link } from 'react-router';
import { ToneBadge } from '../../components/tone-badge';
import type { FindingCode, VendorQuery } from '../../gql/graphql';
import { answersTo } from '../../report-view/tabs/answers-to-findings';
import { withDays } from '../../terms/dates';
import classes from './vendor.module.css';

/** What says that a report may not belong where it is. */
const DOUBTS: readonly FindingCode[] = ['SERVICE_ORGANIZATION_MISMATCH', 'NOT_A_SOC_2_REPORT'];

/** That the report by which the vendor stands may be none of its own: until somebody says so, all else rests on it. */
export function VendorReportDoubt({ vendor }: { readonly vendor: NonNullable<VendorQuery['vendor']> }) {
  const { latestReport: report } = vendor;
  const doubts = report?.assessment?.findings.filter(({ code }) => DOUBTS.includes(code)) ?? [];
  if (!report?.facts || doubts.length === 0) return null;
  const answers = answersTo({ ...report, vendor, withdrawal: null }, report.facts);
  return (
    <Paper component="section" withBorder radius="md" className={classes.decision} aria-label="Its latest report">
      {doubts.map(({ code, message }) => (
        <div key={code}>
          <Group gap="sm" mb="xs">
            <ToneBadge tone="warn">Its latest report</ToneBadge>
            <Text size="sm">
              {withDays(message)}{' '}
              <Anchor component={Link} to={`/reports/${report.id}`} inherit underline="always">
                Look at it
              </Anchor>
            </Text>
          </Group>
          {answers[code]}
        </div>
      ))}
    </Paper>
  );
}
