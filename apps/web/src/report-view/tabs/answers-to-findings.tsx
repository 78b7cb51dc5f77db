import type { ReactNode } from 'react';
import { Group } from '@mantine/core';
import type { FindingCode, ReportInFullFragment } from '../../gql/graphql';
import { MoveReport, type NamesInReport } from '../moving/move-report';
import { WhoseReport } from '../moving/whose-report';
import { WithdrawReport } from '../withdrawing/withdraw-report';

/** What can be done at once about findings that say that a report may not belong here. */
export function answersTo(
  report: Pick<ReportInFullFragment, 'id' | 'fileName' | 'vendor' | 'openReview' | 'withdrawal'>,
  read: NamesInReport,
): Partial<Record<FindingCode, ReactNode>> {
  if (report.withdrawal) return {};
  const { serviceOrganization } = read;
  return {
    SERVICE_ORGANIZATION_MISMATCH: serviceOrganization && (
      <WhoseReport report={report} name={serviceOrganization.value} read={read} />
    ),
    NOT_A_SOC_2_REPORT: (
      <Group gap="xs" mt="xs">
        <WithdrawReport report={report} label="It does not belong here: withdraw it" />
        <MoveReport report={report} read={read} label="Move to another vendor" />
      </Group>
    ),
  };
}
