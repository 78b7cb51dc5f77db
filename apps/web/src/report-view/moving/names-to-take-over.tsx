import { use, useState } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery } from 'urql';
import { refusalIn } from '../../api/failures';
import { useMay } from '../../app/use-may';
import type { ReportInFullFragment } from '../../gql/graphql';
import { AsRecordedContext } from '../as-recorded';
import { Section } from '../tabs/section';
import { NamesOfVendorDocument, TakeOverNamesDocument } from './moving-documents';

type Facts = NonNullable<ReportInFullFragment['facts']>;
type Named = NonNullable<Facts['serviceOrganization']>;

interface NamesToTakeOverProps {
  readonly report: ReportInFullFragment;
  readonly facts: Facts;
}

/** What the report calls a vendor and its system, where nobody has said that yet: one press enters it. */
export function NamesToTakeOver({ report, facts }: NamesToTakeOverProps) {
  const isRecord = use(AsRecordedContext);
  const mayName = useMay('VENDOR_WRITE');
  const maySaySystems = useMay('VENDOR_SECURITY');
  const id = report.vendor.id;
  // Whose report it is has to be settled first.
  const isTheirs = !report.assessment?.findings.some(({ code }) => code === 'SERVICE_ORGANIZATION_MISMATCH');
  const isPaused = isRecord || !isTheirs || !(mayName || maySaySystems);
  const [{ data }] = useQuery({ query: NamesOfVendorDocument, variables: { id }, pause: isPaused });
  const vendor = data?.vendor;
  if (isPaused || !vendor) return null;
  const { serviceOrganization, systemName } = facts;
  const legalName = mayName && vendor.legalName == null ? serviceOrganization : null;
  const system = maySaySystems && vendor.systems.length === 0 ? systemName : null;
  if (!legalName && !system) return null;
  return (
    <Section title={`Not yet said of ${report.vendor.name}`}>
      {legalName && (
        <Offer label="Legal name" named={legalName} vendor={vendor} change={{ legalName: legalName.value }} />
      )}
      {system && <Offer label="System" named={system} vendor={vendor} change={{ systems: [system.value] }} />}
    </Section>
  );
}

interface OfferProps {
  readonly label: string;
  readonly named: Pick<Named, 'value' | 'evidence'>;
  readonly vendor: { readonly id: string; readonly version: number };
  readonly change: { readonly legalName: string } | { readonly systems: string[] };
}

function Offer({ label, named: { value, evidence }, vendor: { id, version }, change }: OfferProps) {
  const [{ fetching }, update] = useMutation(TakeOverNamesDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async () => {
    const { data, error } = await update({ input: { id, version, ...change } });
    setProblem(refusalIn(error, data?.updateVendor));
  };
  const page = evidence[0]?.page;
  return (
    <Group gap="xs" mb={6}>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {label}: {value}
        {page !== undefined && `, as read on page ${page}`}
      </Text>
      <Button
        size="compact-xs"
        variant="default"
        loading={fetching}
        aria-label={`Take over: ${label}`}
        onClick={() => void take()}
      >
        Take it over
      </Button>
      {problem && (
        <Text size="xs" c="red" role="alert">
          {problem}
        </Text>
      )}
    </Group>
  );
}
