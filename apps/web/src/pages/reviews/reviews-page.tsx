import { Anchor, Stack, Switch, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Segments } from '../../components/segments';
import { Table } from '../../components/table';
import { VendorLink } from '../../components/vendor-link';
import { EmptyNote } from '../../components/empty-note';
import { Filters } from '../../components/filters';
import { Loaded } from '../../components/loaded';
import { ExportButton } from '../../components/export-button';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { useIsOld } from '../../components/use-is-old';
import {
  AwaitsApproval,
  DecisionBadge,
  FreshnessBadge,
  ReviewStatusBadge,
  TierBadge,
} from '../../components/term-badges';
import { VendorFilter } from '../../components/vendor-filter';
import { useFilters } from '../../components/use-filters';
import { useSession } from '../../app/session';
import type { ReviewLineFragment } from '../../gql/graphql';
import { DueDay } from '../../components/due-day';
import { momentOf } from '../../terms/dates';
import { REVIEW_STATUS, choicesOf, isOpen, termIn } from '../../terms/labels';
import { titleOf } from '../../terms/report-title';
import { ReviewsDocument } from './reviews-documents';
import classes from './reviews.module.css';

const CHOICES = [{ value: '', label: 'All' }, { value: 'open', label: 'Open' }, ...choicesOf(REVIEW_STATUS)];

export function Component() {
  const { params, set } = useFilters();
  const [chosen, isMine] = [params.get('status'), params.get('whose') === 'mine'];
  const status = termIn(REVIEW_STATUS, chosen);
  const { account } = useSession();
  const filter = {
    ...{ status, open: chosen === 'open' ? true : null },
    ...{ assigneeId: isMine ? account.id : null, vendorId: params.get('vendor') },
  };
  const variables = { filter, ...pageRequestIn(params) };
  const [{ data, error, fetching }, again] = useQuery({ query: ReviewsDocument, variables });
  const isOld = useIsOld(variables, fetching);
  return (
    <Stack gap="lg">
      <PageHeader
        title="Reviews"
        description="Every look at a vendor’s report, from the request to the decision. A review is opened on the report’s page."
        actions={<ExportButton list="reviews" filter={filter} />}
      />
      <Filters set={['status', 'whose', 'vendor'].filter((key) => params.has(key)).length}>
        <Segments
          className={classes.standing}
          aria-label="Where the review stands"
          data={CHOICES}
          value={status ?? (chosen === 'open' ? 'open' : '')}
          onChange={(value) => set('status', value || null)}
        />
        <Switch
          label="Only mine"
          checked={isMine}
          onChange={({ currentTarget }) => set('whose', currentTarget.checked ? 'mine' : null)}
        />
        <VendorFilter id={params.get('vendor')} onChoose={(id) => set('vendor', id)} />
      </Filters>
      <Surface flush>
        <Loaded
          data={data?.reviews}
          error={error}
          isOld={isOld}
          onRetry={() => again({ requestPolicy: 'network-only' })}
        >
          {({ nodes, pageInfo, totalCount }) =>
            totalCount === 0 ? (
              <EmptyNote title="No review here" icon={IconChecklist}>
                Open a review on the page of a report that was read.
              </EmptyNote>
            ) : (
              <>
                <ReviewTable reviews={nodes} />
                <Pager pageInfo={pageInfo} totalCount={totalCount} noun="review" />
              </>
            )
          }
        </Loaded>
      </Surface>
    </Stack>
  );
}

function ReviewTable({ reviews }: { readonly reviews: readonly ReviewLineFragment[] }) {
  return (
    <Table verticalSpacing="sm" horizontalSpacing={14} highlightOnHover miw={980}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Vendor</Table.Th>
          <Table.Th w={230}>Report under review</Table.Th>
          <Table.Th>Age</Table.Th>
          <Table.Th>Review</Table.Th>
          <Table.Th>Reviewer</Table.Th>
          <Table.Th>Last decision</Table.Th>
          <Table.Th w={120}>Begun</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {reviews.map((review) => (
          <ReviewRow key={review.id} review={review} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function ReviewRow({ review }: { readonly review: ReviewLineFragment }) {
  const { id, vendor, report, status, pendingDecision, latestDecision, openedAt, openedBy, assignee, dueOn } = review;
  return (
    <Table.Tr>
      <Table.Td>
        <VendorLink vendor={vendor} /> <TierBadge of={vendor.tier} />
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} to={`/reviews/${id}`} size="sm" fw={600}>
          {report ? titleOf(report) : 'The report that was asked for'}
        </Anchor>
      </Table.Td>
      <Table.Td>{report?.assessment && <FreshnessBadge of={report.assessment.freshness} />}</Table.Td>
      <Table.Td>{pendingDecision ? <AwaitsApproval /> : <ReviewStatusBadge of={status} />}</Table.Td>
      <Table.Td>
        <Text size="sm">{assignee?.name ?? 'Nobody yet'}</Text>
        {dueOn && isOpen(status) && <DueDay dueOn={dueOn} />}
      </Table.Td>
      <Table.Td>
        {latestDecision ? (
          <DecisionBadge of={latestDecision.decision} />
        ) : (
          <Text size="sm" c="dimmed">
            None yet
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Text size="sm" className="numbers">
          {momentOf(openedAt)}
        </Text>
        <Text size="xs" c="dimmed">
          {openedBy?.name}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
