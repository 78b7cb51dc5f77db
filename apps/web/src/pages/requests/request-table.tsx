import { Anchor, Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { Table } from '../../components/table';
import { tellRefusal } from '../../components/tell-refusal';
import { May } from '../../components/may';
import { VendorLink } from '../../components/vendor-link';
import { type Tone, ToneBadge } from '../../components/tone-badge';
import type { ReportRequestLineFragment, ReportRequestState } from '../../gql/graphql';
import { dayOf, momentOf } from '../../terms/dates';
import { REQUEST_STATE } from '../../terms/labels';
import { CancelReportRequestDocument } from './request-documents';

const TONES: Readonly<Record<ReportRequestState, Tone>> = {
  OPEN: 'info',
  EXPIRED: 'bad',
  FULFILLED: 'good',
  CANCELLED: 'neutral',
};

interface RequestTableProps {
  readonly requests: readonly ReportRequestLineFragment[];
  /** Left out on the page of one vendor. */
  readonly withVendor?: boolean;
}

export function RequestTable({ requests, withVendor = true }: RequestTableProps) {
  return (
    <Table verticalSpacing="sm" horizontalSpacing={20} miw={withVendor ? 860 : 640}>
      <Table.Thead>
        <Table.Tr>
          {withVendor && <Table.Th>Vendor</Table.Th>}
          <Table.Th>Contact</Table.Th>
          <Table.Th>Asked</Table.Th>
          <Table.Th>Wanted by</Table.Th>
          <Table.Th>State</Table.Th>
          <Table.Th>Outcome</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {requests.map((request) => (
          <RequestRow key={request.id} request={request} withVendor={withVendor} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function RequestRow({
  request,
  withVendor,
}: {
  readonly request: ReportRequestLineFragment;
  readonly withVendor: boolean;
}) {
  const { vendor, contactName, contactEmail, askedAt, askedBy, dueOn, expiresOn, state, report } = request;
  return (
    <Table.Tr>
      {withVendor && (
        <Table.Td>
          <VendorLink vendor={vendor} />
        </Table.Td>
      )}
      <Table.Td>
        <Text size="sm">{contactName}</Text>
        <Text size="xs" c="dimmed">
          {contactEmail}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm" className="numbers">
          {momentOf(askedAt)}
        </Text>
        <Text size="xs" c="dimmed">
          {askedBy?.name}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{dayOf(dueOn)}</Text>
        <Text size="xs" c="dimmed">
          Link open until {dayOf(expiresOn)}
        </Text>
      </Table.Td>
      <Table.Td>
        <ToneBadge tone={TONES[state]}>{REQUEST_STATE[state]}</ToneBadge>
      </Table.Td>
      <Table.Td ta="right">
        {report && (
          <Anchor component={Link} to={`/reports/${report.id}`} size="sm">
            The report
          </Anchor>
        )}
        <May permission="REQUEST_WRITE">
          {(state === 'OPEN' || state === 'EXPIRED') && <Cancel request={request} />}
        </May>
      </Table.Td>
    </Table.Tr>
  );
}

function Cancel({ request }: { readonly request: ReportRequestLineFragment }) {
  const [{ fetching }, cancel] = useMutation(CancelReportRequestDocument);
  const onClick = async () => {
    const { data, error } = await cancel({ input: { requestId: request.id } });
    const answer = data?.cancelReportRequest;
    tellRefusal({ title: 'The request was not cancelled', error, answer, again: () => void onClick() });
  };
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={fetching}
      onClick={() => void onClick()}
      aria-label={`Cancel the request to ${request.contactEmail}`}
    >
      Cancel
    </Button>
  );
}
