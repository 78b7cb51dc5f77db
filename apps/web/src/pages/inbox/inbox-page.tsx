import { useState } from 'react';
import { SegmentedControl, Stack } from '@mantine/core';
import { IconFileZip, IconInbox } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { May } from '../../components/may';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { UploadFiles } from '../../components/upload/upload-files';
import { useFilters } from '../../components/use-filters';
import type { InboxStatus } from '../../gql/graphql';
import { INBOX_STATUS, choicesOf, termIn } from '../../terms/labels';
import { ConfirmCertain } from './confirm-certain';
import { InboxDocument } from './inbox-documents';
import { InboxLine } from './inbox-line';
import { type Filed, JustFiled } from './just-filed';
import { useInboxChanged } from './use-inbox-changed';

const EMPTY: Readonly<Record<InboxStatus, { readonly title: string; readonly hint: string }>> = {
  WAITING: { title: 'Nothing waits', hint: 'Drop reports above; each waits here until somebody confirms whose it is.' },
  CONFIRMED: { title: 'Nothing was confirmed yet', hint: 'What is confirmed becomes a report of its vendor.' },
  DISCARDED: { title: 'Nothing was discarded', hint: 'What is discarded is removed; that it came and went stays.' },
};

export function Component() {
  const { params, set } = useFilters();
  const status = termIn(INBOX_STATUS, params.get('status')) ?? 'WAITING';
  const variables = { filter: { status }, ...pageRequestIn(params) };
  const [{ data, error }, again] = useQuery({ query: InboxDocument, variables });
  const refresh = () => again({ requestPolicy: 'network-only' });
  useInboxChanged(refresh);
  const [filed, setFiled] = useState<readonly Filed[]>([]);
  return (
    <Stack gap="lg">
      <PageHeader
        title="Inbox"
        description="Reports of which nobody has said whose they are. They are read, and count for nothing until somebody confirms their vendor."
        actions={
          <May permission="INBOX_SETTLE">
            <ConfirmCertain
              isNothingThere={status === 'WAITING' && data?.inboxItems.totalCount === 0}
              onConfirmed={refresh}
            />
          </May>
        }
      />
      <May permission="REPORT_UPLOAD">
        <UploadFiles
          target={null}
          title="Put reports in"
          icon={IconFileZip}
          invitation="Drop any number of PDFs here, or a zip of them"
          hint="You need not say whose they are: each is read, and its vendor proposed. You may go on to another page meanwhile."
          label="Report files"
          accept="application/pdf,.pdf,application/zip,.zip"
        />
      </May>
      <Surface
        title="Files"
        aside={
          <SegmentedControl
            size="xs"
            aria-label="Which files"
            data={choicesOf(INBOX_STATUS)}
            value={status}
            onChange={(value) => set('status', value === 'WAITING' ? null : value)}
          />
        }
        flush
      >
        <JustFiled filed={filed} onDismiss={(id) => setFiled((last) => last.filter((each) => each.id !== id))} />
        <Loaded data={data?.inboxItems} error={error} onRetry={refresh}>
          {({ nodes, pageInfo, totalCount }) => (
            <>
              {nodes.every((item) => item.status !== status) && (
                <EmptyNote title={EMPTY[status].title} icon={IconInbox}>
                  {EMPTY[status].hint}
                </EmptyNote>
              )}
              {nodes
                .filter((item) => item.status === status)
                .map((item) => (
                  <InboxLine key={item.id} item={item} onFiled={(one) => setFiled((last) => [one, ...last])} />
                ))}
              {nodes.some((item) => item.status === status) && (
                <Pager pageInfo={pageInfo} totalCount={totalCount} noun="file" />
              )}
            </>
          )}
        </Loaded>
      </Surface>
    </Stack>
  );
}
