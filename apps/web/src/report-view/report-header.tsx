import type { ReactNode } from 'react';
import { Group, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { type Crumb, Crumbs } from '../components/page-header';
import { FreshnessBadge, OpinionBadge, TierBadge } from '../components/term-badges';
import type { ReportInFullFragment } from '../gql/graphql';
import { titleOf } from '../terms/report-title';

interface ReportHeaderProps {
  readonly report: ReportInFullFragment;
  readonly crumbs: readonly Crumb[];
  /** Before the title: what is done with the report. */
  readonly prefix?: string;
  readonly badges?: ReactNode;
  readonly actions?: ReactNode;
}

export function ReportHeader({ report, crumbs, prefix, badges, actions }: ReportHeaderProps) {
  const title = [prefix, titleOf(report)].filter(Boolean).join(' ');
  useDocumentTitle(`${report.vendor.name}: ${title} · Countersign`);
  return (
    <Group justify="space-between" gap="sm" align="center">
      {/* On a narrow screen what can be done stands below, and both have the whole width. */}
      <div style={{ flex: '1 1 340px', minWidth: 0 }}>
        <Crumbs crumbs={crumbs} />
        <Group gap="xs" mt={2}>
          <Title order={1} size="h3">
            {title}
          </Title>
          <TierBadge of={report.vendor.tier} />
          {report.assessment && !report.withdrawal && report.facts?.kind?.value !== 'BRIDGE_LETTER' && (
            <FreshnessBadge of={report.assessment.freshness} />
          )}
          {report.facts?.opinion && <OpinionBadge of={report.facts.opinion.value} />}
          {badges}
        </Group>
        {titleOf(report) !== report.fileName && (
          <Text size="xs" c="dimmed" truncate>
            {report.fileName}
          </Text>
        )}
      </div>
      <Group gap="sm" miw={0}>
        {actions}
      </Group>
    </Group>
  );
}
