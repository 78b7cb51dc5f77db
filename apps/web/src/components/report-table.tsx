import { memo } from 'react';
import { Progress } from '@mantine/core';
import { Table } from './table';
import { PageLink, Words, WordsLink } from './words';
import type { ReportLineFragment } from '../gql/graphql';
import { counted, sizeOf } from '../terms/counts';
import { dayOf, dayOfMoment, daysLeftOf, momentOf } from '../terms/dates';
import { titleOf } from '../terms/report-title';
import { VendorLink } from './vendor-link';
import { DecisionBadge, FreshnessBadge, OpinionBadge, ReadStatusBadge } from './term-badges';
import { ToneBadge } from './tone-badge';
import { AnotherCompany } from './another-company';

interface ReportTableProps {
  readonly reports: readonly ReportLineFragment[];
  /** Left out on the page of one vendor. */
  readonly withVendor?: boolean;
}

export function ReportTable({ reports, withVendor = true }: ReportTableProps) {
  return (
    <Table verticalSpacing="sm" horizontalSpacing={withVendor ? 20 : 12} highlightOnHover miw={withVendor ? 820 : 620}>
      <Table.Thead>
        <Table.Tr>
          {withVendor && <Table.Th>Vendor</Table.Th>}
          <Table.Th>Report</Table.Th>
          <Table.Th>Opinion</Table.Th>
          <Table.Th>Age</Table.Th>
          <Table.Th>Review</Table.Th>
          <Table.Th>Uploaded</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {reports.map((report) => (
          <ReportRow key={report.id} report={report} withVendor={withVendor} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

const ReportRow = memo(function ReportRow({
  report,
  withVendor,
}: {
  readonly report: ReportLineFragment;
  readonly withVendor: boolean;
}) {
  const { id, vendor, facts, fileName, sizeBytes, uploadedAt } = report;
  return (
    <Table.Tr>
      {withVendor && (
        <Table.Td>
          <VendorLink vendor={vendor} />
        </Table.Td>
      )}
      <Table.Td>
        <WordsLink to={`/reports/${id}`} strong>
          {titleOf(report)}
        </WordsLink>
        <Words small dimmed cut style={{ maxWidth: 340 }}>
          {[titleOf(report) === fileName ? sizeOf(sizeBytes) : fileName, facts && counted(facts.document.pages, 'page')]
            .filter(Boolean)
            .join(' · ')}
        </Words>
        {report.assessment?.findings.some(({ code }) => code === 'SERVICE_ORGANIZATION_MISMATCH') && <AnotherCompany />}
      </Table.Td>
      <Table.Td>
        {facts?.opinion ? (
          <OpinionBadge of={facts.opinion.value} />
        ) : (
          <Missing isRead={!!facts && facts.kind?.value !== 'BRIDGE_LETTER'} />
        )}
      </Table.Td>
      <Table.Td>
        <AgeOrReading report={report} />
      </Table.Td>
      <Table.Td>
        <LatestReview report={report} />
      </Table.Td>
      <Table.Td>
        <Words dimmed className="numbers" title={momentOf(uploadedAt)} style={{ whiteSpace: 'nowrap' }}>
          {dayOfMoment(uploadedAt)}
        </Words>
      </Table.Td>
    </Table.Tr>
  );
});

const Missing = ({ isRead }: { readonly isRead: boolean }) =>
  isRead ? <ToneBadge tone="neutral">Not found</ToneBadge> : null;

/** The review that is open, else what the last one came to. */
function LatestReview({ report: { openReview, reviews } }: { readonly report: ReportLineFragment }) {
  const latest = reviews.nodes[0];
  if (openReview)
    return (
      <WordsLink to={`/reviews/${openReview.id}`}>
        {openReview.status === 'RECEIVED' ? 'Review to be started' : 'Open review'}
      </WordsLink>
    );
  if (!latest?.latestDecision) return null;
  return (
    <PageLink to={`/reviews/${latest.id}`} className="quiet">
      <DecisionBadge of={latest.latestDecision.decision} />
    </PageLink>
  );
}

/** How old a report is; as long as that is not known, how far its reading has come. */
export function AgeOrReading({ report }: { readonly report: ReportLineFragment }) {
  const { assessment, readStatus, progress, failure, facts } = report;
  // A letter is as old as the report that it follows.
  if (facts?.kind?.value === 'BRIDGE_LETTER') return null;
  if (assessment)
    return (
      <>
        <FreshnessBadge of={assessment.freshness} />
        {assessment.staleOn && assessment.daysLeft != null && (
          <Words small dimmed title={`Stale from ${dayOf(assessment.staleOn)}`}>
            {daysLeftOf(assessment.daysLeft)}
          </Words>
        )}
      </>
    );
  return (
    <>
      <ReadStatusBadge of={readStatus} />
      {progress && <ReadingBar {...progress} />}
      {failure && (
        <Words small dimmed style={{ maxWidth: 280 }}>
          {failure.message}
        </Words>
      )}
    </>
  );
}

function ReadingBar({ pagesRead, pages }: { readonly pagesRead: number; readonly pages?: number | null }) {
  const share = pages ? (pagesRead / pages) * 100 : 0;
  return (
    <>
      <Progress value={share} size="sm" mt={6} w={140} aria-label="Pages read" />
      <Words small dimmed className="numbers">
        {pages ? `${pagesRead} of ${counted(pages, 'page')}` : 'Opening the document'}
      </Words>
    </>
  );
}
