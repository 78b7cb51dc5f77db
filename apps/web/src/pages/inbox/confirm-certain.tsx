import { useState } from 'react';
import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChecks } from '@tabler/icons-react';
import { useClient } from 'urql';
import { refusalIn } from '../../api/failures';
import { EmptyNote } from '../../components/empty-note';
import { Problem } from '../../components/failure-note';
import { Loaded } from '../../components/loaded';
import { useEveryPage } from '../../components/use-every-page';
import type { ChosenVendor } from '../../components/vendor-select';
import { counted } from '../../terms/counts';
import { CertainItemsDocument, ConfirmInboxItemDocument } from './inbox-documents';

interface CertainItem {
  readonly id: string;
  readonly fileName: string;
  readonly vendor: ChosenVendor;
}

interface ConfirmCertainProps {
  /** No file waits. */
  readonly isNothingThere: boolean;
  readonly onConfirmed: () => void;
}

/** Shows whose every file becomes of which that is certain, and confirms what was shown. */
export function ConfirmCertain({ isNothingThere, onConfirmed }: ConfirmCertainProps) {
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<IconChecks size={16} />} onClick={open} disabled={isNothingThere}>
        Confirm all certain ones
      </Button>
      <Modal opened={isOpen} onClose={close} title="Confirm all certain ones" size="lg">
        <CertainItems
          onClose={() => {
            close();
            onConfirmed();
          }}
        />
      </Modal>
    </>
  );
}

const NO_VARIABLES = {};

function CertainItems({ onClose }: { readonly onClose: () => void }) {
  const { nodes, error, retry } = useEveryPage(CertainItemsDocument, NO_VARIABLES, ({ inboxItems }) => inboxItems);
  const items = nodes?.flatMap(({ id, fileName, isCertain, proposal }): CertainItem[] =>
    isCertain && proposal?.vendor ? [{ id, fileName, vendor: proposal.vendor }] : [],
  );
  return (
    <Loaded data={items} error={error} onRetry={retry}>
      {(certain) =>
        certain.length === 0 ? (
          <EmptyNote title="No file is certain">
            A file is certain when its report names one of the vendors and was read without doubt.
          </EmptyNote>
        ) : (
          <ConfirmShown items={certain} onClose={onClose} />
        )
      }
    </Loaded>
  );
}

interface Told {
  readonly done: number;
  readonly problems: readonly string[];
}

function ConfirmShown({ items, onClose }: { readonly items: readonly CertainItem[]; readonly onClose: () => void }) {
  const client = useClient();
  const [told, setTold] = useState<Told | null>(null);
  const confirmAll = async () => {
    const problems: string[] = [];
    for (const [place, { id, fileName, vendor }] of items.entries()) {
      setTold({ done: place, problems });
      const input = { itemId: id, vendorId: vendor.id };
      const { data, error } = await client.mutation(ConfirmInboxItemDocument, { input }).toPromise();
      const refusal = refusalIn(error, data?.confirmInboxItem);
      if (refusal !== null) problems.push(`${fileName}: ${refusal}`);
    }
    if (problems.length === 0) return onClose();
    setTold({ done: items.length, problems });
  };
  const isUnderway = told !== null && told.done < items.length;
  return (
    <Stack gap="md">
      <Table.ScrollContainer minWidth={300}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>File</Table.Th>
              <Table.Th>Becomes a report of</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map(({ id, fileName, vendor }) => (
              <Table.Tr key={id}>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{fileName}</Table.Td>
                <Table.Td>{vendor.name}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {told !== null && told.problems.length > 0 && (
        <Problem title={`${counted(told.problems.length, 'file')} could not be confirmed`}>
          {told.problems.map((problem) => (
            <Text key={problem} size="sm">
              {problem}
            </Text>
          ))}
        </Problem>
      )}
      <Group justify="flex-end">
        {isUnderway && (
          <Text size="sm" c="dimmed" className="numbers" role="status">
            {told.done} of {items.length} confirmed
          </Text>
        )}
        <Button variant="default" onClick={onClose} disabled={isUnderway}>
          {told === null || isUnderway ? 'Cancel' : 'Close'}
        </Button>
        {(told === null || isUnderway) && (
          <Button loading={isUnderway} onClick={() => void confirmAll()}>
            Confirm {counted(items.length, 'file')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
