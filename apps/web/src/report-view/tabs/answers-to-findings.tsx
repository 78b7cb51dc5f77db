import type { ReactNode } from 'react';
import { Group } from '@mantine/core';
import type { FindingCode, ReportInFullFragment } from '../../gql/graphql';
import { MoveReport } from '../moving/move-report';
import { WhoseReport } from '../moving/whose-report';
import { WithdrawReport } from '../withdrawing/withdraw-report';

/** What can be done at once about findings that say that a report may not belong here. */
export function answersTo(
  report: Pick<ReportInFullFragment, 'id' | 'fileName' | 'vendor' | 'openReview' | 'withdrawal'>,
  { serviceOrganization }: { readonly serviceOrganization?: { readonly value: string } | null },
): Partial<Record<FindingCode, ReactNode>> {
  if (report.withdrawal) return {};
  return {
    SERVICE_ORGANIZATION_MISMATCH: serviceOrganization && (
      <WhoseReport report={report} name={serviceOrganization.value} />
    ),
    NOT_A_SOC_2_REPORT: (
      <Group gap="xs" mt="xs">
        <WithdrawReport report={report} label="It does not belong here: withdraw it" />
        <MoveReport report={report} label="Move to another vendor" />
      </Group>
    ),
  };
}
