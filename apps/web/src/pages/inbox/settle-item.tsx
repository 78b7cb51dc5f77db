import { useState } from 'react';
import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from 'urql';
import { May } from '../../components/may';
import { asksForPassword } from '../../api/document-passwords';
import { refusalIn } from '../../api/failures';
import { DocumentPassword } from '../../components/document-password';
import { VendorOutOfReport, everydayNameOf } from '../../components/vendor-out-of-report';
import { type ChosenVendor, VendorSelect } from '../../components/vendor-select';
import type { InboxLineFragment } from '../../gql/graphql';
import { DiscardItem } from './discard-item';
import { ConfirmInboxItemDocument, RetryInboxItemDocument } from './inbox-documents';
import classes from './inbox.module.css';
import type { Filed } from './just-filed';

interface SettleProps {
  readonly item: InboxLineFragment;
  readonly onFiled: (filed: Filed) => void;
}

/** What a person can do about a file that waits. */
export function SettleItem({ item, onFiled }: SettleProps) {
  const { id, fileName, readStatus, failure, fileUrl } = item;
  const isLocked = readStatus === 'FAILED' && asksForPassword(failure?.code);
  const [retried, retry] = useMutation(RetryInboxItemDocument);
  const problem = refusalIn(retried.error, retried.data?.retryInboxItem);
  return (
    <Stack gap="xs" className={classes.acts}>
      <May permission="INBOX_SETTLE">
        {readStatus === 'READ' && !item.unsuitable && <ChooseVendor item={item} onFiled={onFiled} />}
      </May>
      {isLocked && (
        <May permission="REPORT_RETRY">
          <DocumentPassword
            name={fileName}
            does="Read with it"
            isUnderWay={retried.fetching}
            onGive={(password) => void retry({ input: { itemId: id, password } })}
          />
        </May>
      )}
      <Group gap="xs" justify="flex-end">
        {fileUrl && (
          <Anchor
            href={fileUrl}
            target="_blank"
            rel="noreferrer"
            size="sm"
            aria-label={`Open the PDF ${fileName}`}
            mr="auto"
          >
            Open the PDF
          </Anchor>
        )}
        <May permission="REPORT_RETRY">
          {readStatus === 'FAILED' && !isLocked && (
            <Button
              size="xs"
              variant="default"
              loading={retried.fetching}
              onClick={() => void retry({ input: { itemId: id } })}
            >
              Try again
            </Button>
          )}
        </May>
        <May permission="INBOX_SETTLE">
          <DiscardItem itemId={id} fileName={fileName} />
        </May>
      </Group>
      <Told problem={problem} />
    </Stack>
  );
}

/** The vendor that was proposed, or another one, or a new one: the way that is most likely stands first. */
function ChooseVendor({ item, onFiled }: SettleProps) {
  const [vendor, setVendor] = useState<ChosenVendor | null>(item.proposal?.vendor ?? null);
  const [{ data, error, fetching }, confirm] = useMutation(ConfirmInboxItemDocument);
  const [isNew, { open, close }] = useDisclosure(false);
  const file = async (chosen: ChosenVendor) => {
    const { data: done } = await confirm({ input: { itemId: item.id, vendorId: chosen.id } });
    const answer = done?.confirmInboxItem;
    if (answer?.__typename !== 'ConfirmInboxItemPayload') return;
    const { id, fileName, report } = answer.item;
    if (report) onFiled({ id, fileName, report });
  };
  const named = item.reading?.serviceOrganization;
  const isUnknown = item.proposal?.vendor == null;
  const isNewFirst = isUnknown && named != null;
  const isCertain = item.proposal?.certainty === 'CERTAIN';
  return (
    <>
      {isNewFirst && (
        <>
          <Button leftSection={<IconPlus size={16} />} onClick={open} loading={fetching} classNames={MAY_BREAK}>
            Add {everydayNameOf(named)} as a vendor
          </Button>
          <Text size="sm" c="dimmed">
            Or it is of one that you have:
          </Text>
        </>
      )}
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <div className={classes.vendor}>
          <VendorSelect label={`Vendor of ${item.fileName}`} vendor={vendor} disabled={fetching} onChoose={setVendor} />
        </div>
        <Button
          variant={isNewFirst && vendor === null ? 'default' : 'filled'}
          loading={fetching}
          disabled={vendor === null}
          onClick={() => vendor && void file(vendor)}
          aria-label={`Confirm ${item.fileName}`}
        >
          Confirm
        </Button>
      </Group>
      {!isNewFirst && !isCertain && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={open}
          classNames={MAY_BREAK}
          style={{ alignSelf: 'flex-start' }}
        >
          {named ? `Add ${everydayNameOf(named)} as a new vendor` : 'Add a new vendor'}
        </Button>
      )}
      <Told problem={refusalIn(error, data?.confirmInboxItem)} />
      <VendorOutOfReport
        opened={isNew}
        onClose={close}
        read={item.reading ?? null}
        submitLabel="Add vendor and file the report"
        onEntered={(entered) => {
          close();
          setVendor(entered);
          // Who enters a vendor out of a report has said whose the report is.
          void file(entered);
        }}
      />
    </>
  );
}

/** A company's name may be longer than a phone is wide. */
const MAY_BREAK = { root: classes.mayBreak!, label: classes.mayBreak! };

function Told({ problem }: { readonly problem: string | null }) {
  if (problem === null) return null;
  return (
    <Text size="sm" c="red" role="alert">
      {problem}
    </Text>
  );
}
