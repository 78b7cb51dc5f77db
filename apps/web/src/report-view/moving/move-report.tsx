import { sentence } from '@countersign/vocabulary';
import { useState } from 'react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowRight } from '@tabler/icons-react';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { Problem } from '../../components/failure-note';
import { May } from '../../components/may';
import { VendorOutOfReport } from '../../components/vendor-out-of-report';
import { type ChosenVendor, VendorSelect } from '../../components/vendor-select';
import type { ReportInFullFragment } from '../../gql/graphql';
import { MoveReportDocument } from './moving-documents';

/** What the report calls a company and its system. */
export interface NamesInReport {
  readonly serviceOrganization?: { readonly value: string } | null;
  readonly systemName?: { readonly value: string } | null;
}

interface MoveReportProps {
  readonly report: Pick<ReportInFullFragment, 'id' | 'fileName' | 'vendor'>;
  readonly read: NamesInReport | null | undefined;
  /** What the button says that begins it. */
  readonly label: string;
}

/** Puts a report with the vendor that it is about. */
export function MoveReport({ report, read, label }: MoveReportProps) {
  const [isAsking, { open, close }] = useDisclosure(false);
  return (
    <May permission="REPORT_UPLOAD">
      <Button size="xs" variant="default" leftSection={<IconArrowRight size={14} />} onClick={open}>
        {label}
      </Button>
      <Modal opened={isAsking} onClose={close} title="Move to another vendor">
        <ChooseVendor report={report} read={read} onClose={close} />
      </Modal>
    </May>
  );
}

function ChooseVendor({
  report,
  read,
  onClose,
}: Pick<MoveReportProps, 'report' | 'read'> & { readonly onClose: () => void }) {
  const [vendor, setVendor] = useState<ChosenVendor | null>(null);
  const [{ data, error, fetching }, move] = useMutation(MoveReportDocument);
  const problem = refusalIn(error, data?.moveReport);
  const [isNew, { open, close }] = useDisclosure(false);
  const named = read?.serviceOrganization?.value;
  const submit = async (vendorId: string) => {
    const answer = (await move({ input: { reportId: report.id, vendorId } })).data?.moveReport;
    if (answer?.__typename === 'MoveReportPayload') onClose();
  };
  return (
    <Stack gap="md">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {report.fileName} leaves {sentence(report.vendor.name)} What was read, corrected and confirmed in it comes
        along, and so do your answers to its CUECs and a review that is under way. What its CUECs only took over from
        another report of {report.vendor.name} stays there.
      </Text>
      <VendorSelect
        label="Vendor that the report is about"
        vendor={vendor}
        leaveOut={report.vendor.id}
        disabled={fetching}
        onChoose={setVendor}
      />
      <May permission="VENDOR_WRITE">
        {vendor === null && (
          <Button size="compact-sm" variant="subtle" w="fit-content" onClick={open}>
            {named ? `Add ${named} as a new vendor` : 'Add a new vendor'}
          </Button>
        )}
        <VendorOutOfReport
          opened={isNew}
          onClose={close}
          read={{ serviceOrganization: named, systemName: read?.systemName?.value }}
          submitLabel="Add vendor and move the report"
          onEntered={(entered) => {
            close();
            setVendor(entered);
            void submit(entered.id);
          }}
        />
      </May>
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
