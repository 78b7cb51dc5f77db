import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMail, IconMailQuestion } from '@tabler/icons-react';
import { May } from '../../components/may';
import { EmptyNote } from '../../components/empty-note';
import { Surface } from '../../components/surface';
import type { VendorQuery } from '../../gql/graphql';
import { RequestTable } from '../requests/request-table';
import { RequestReport } from './request-report';

interface VendorRequestsProps {
  readonly vendor: NonNullable<VendorQuery['vendor']>;
  readonly onAsked: () => void;
}

/** The reports that a vendor was asked for, and the way to ask. */
export function VendorRequests({ vendor, onAsked }: VendorRequestsProps) {
  const [isAsking, { open, close }] = useDisclosure(false);
  const { nodes } = vendor.reportRequests;
  return (
    <Surface
      title="Requests"
      flush
      aside={
        <May permission="REQUEST_WRITE">
          <Button size="xs" variant="default" leftSection={<IconMail size={14} />} onClick={open}>
            Ask for the report
          </Button>
        </May>
      }
    >
      {nodes.length === 0 ? (
        <EmptyNote title="Nobody was asked yet" icon={IconMailQuestion}>
          A contact gets a link by mail, uploads the report through it, and is reminded until it is there.
        </EmptyNote>
      ) : (
        <RequestTable requests={nodes} withVendor={false} />
      )}
      {isAsking && (
        <RequestReport
          vendor={vendor}
          onClose={close}
          onAsked={() => {
            close();
            onAsked();
          }}
        />
      )}
    </Surface>
  );
}
