import { useState } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { useClient, useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { May } from '../../components/may';
import type { ReportInFullFragment } from '../../gql/graphql';
import { ReportAfterOthersDocument } from '../corrections/correction-documents';
import { MoveReport, type NamesInReport } from './move-report';
import { AddNameDocument, NamesOfVendorDocument } from './moving-documents';

interface WhoseReportProps {
  readonly report: Pick<ReportInFullFragment, 'id' | 'fileName' | 'vendor'>;
  /** Whom the report says that it is about. */
  readonly name: string;
  readonly read: NamesInReport;
}

/** The two answers to a report about a name that its vendor does not have. */
export function WhoseReport({ report, name, read }: WhoseReportProps) {
  return (
    <Group gap="xs">
      <May permission="VENDOR_SECURITY">
        <AddName report={report} name={name} />
      </May>
      <MoveReport report={report} read={read} label="Not this vendor: move it" />
    </Group>
  );
}

function AddName({ report, name }: Omit<WhoseReportProps, 'read'>) {
  const client = useClient();
  const [isUnderWay, setUnderWay] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [, change] = useMutation(AddNameDocument);
  const add = async () => {
    setUnderWay(true);
    const fresh = { requestPolicy: 'network-only' as const };
    // As they are now: somebody else may have entered a name meanwhile.
    const found = await client.query(NamesOfVendorDocument, { id: report.vendor.id }, fresh).toPromise();
    const vendor = found.data?.vendor;
    if (vendor) {
      const { id, version, aliases } = vendor;
      const { data, error } = await change({ input: { id, version, aliases: [...aliases, name] } });
      setProblem(refusalIn(error, data?.updateVendor));
      if (data?.updateVendor.__typename === 'UpdateVendorPayload')
        await client.query(ReportAfterOthersDocument, { id: report.id }, fresh).toPromise();
    } else setProblem(refusalIn(found.error, null) ?? 'This vendor does not exist any more. Load the page again.');
    setUnderWay(false);
  };
  return (
    <>
      <Button size="xs" variant="default" loading={isUnderWay} onClick={() => void add()}>
        Same company: add the name
      </Button>
      {problem && (
        <Text size="xs" c="red" role="alert">
          {problem}
        </Text>
      )}
    </>
  );
}
