import { useState } from 'react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowRight } from '@tabler/icons-react';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { Problem } from '../../components/failure-note';
import { May } from '../../components/may';
import { type ChosenVendor, VendorSelect } from '../../components/vendor-select';
import type { ReportInFullFragment } from '../../gql/graphql';
import { MoveReportDocument } from './moving-documents';

interface MoveReportProps {
  readonly report: Pick<ReportInFullFragment, 'id' | 'fileName' | 'vendor'>;
  /** What the button says that begins it. */
  readonly label: string;
}

/** Puts a report with the vendor that it is about. */
export function MoveReport({ report, label }: MoveReportProps) {
  const [isAsking, { open, close }] = useDisclosure(false);
  return (
    <May permission="REPORT_UPLOAD">
      <Button size="xs" variant="default" leftSection={<IconArrowRight size={14} />} onClick={open}>
        {label}
      </Button>
      <Modal opened={isAsking} onClose={close} title="Move to another vendor">
        <ChooseVendor report={report} onClose={close} />
      </Modal>
    </May>
  );
}

function ChooseVendor({ report, onClose }: Pick<MoveReportProps, 'report'> & { readonly onClose: () => void }) {
  const [vendor, setVendor] = useState<ChosenVendor | null>(null);
  const [{ data, error, fetching }, move] = useMutation(MoveReportDocument);
  const problem = refusalIn(error, data?.moveReport);
  const submit = async (vendorId: string) => {
    const answer = (await move({ input: { reportId: report.id, vendorId } })).data?.moveReport;
    if (answer?.__typename === 'MoveReportPayload') onClose();
  };
  return (
    <Stack gap="md">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {report.fileName} leaves {report.vendor.name}. What was read, corrected and confirmed in it comes along, and so
        do your answers to its CUECs and a review that is under way. What its CUECs only took over from another report
        of {report.vendor.name} stays there.
      </Text>
      <VendorSelect label="Vendor that the report is about" vendor={vendor} disabled={fetching} onChoose={setVendor} />
      {problem && (
        <Problem>
          <Text size="sm">{problem}</Text>
        </Problem>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Leave it here
        </Button>
        <Button loading={fetching} disabled={vendor === null} onClick={() => vendor && void submit(vendor.id)}>
          Move the report
        </Button>
      </Group>
    </Stack>
  );
}
