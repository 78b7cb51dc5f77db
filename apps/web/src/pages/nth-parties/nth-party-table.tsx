import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Table } from '../../components/table';
import { counted } from '../../terms/counts';
import { METHOD, TIER } from '../../terms/labels';
import type { NthParty } from './concentration';

/** A row stays short where very many rest on one. */
const FIRST_USES = 8;

/** The same as the picture, in words and in full. */
export function NthPartyTable({ parties }: { readonly parties: readonly NthParty[] }) {
  return (
    <Table verticalSpacing="sm" horizontalSpacing={16} miw={900}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={230}>Organization</Table.Th>
          <Table.Th w={170}>Vendors that rest on it</Table.Th>
          <Table.Th>Which, and how</Table.Th>
          <Table.Th w={170}>Its own report</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {parties.map((party) => (
          <NthPartyRow key={party.name} party={party} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function NthPartyRow({ party }: { readonly party: NthParty }) {
  const { name, spellings, vendorCount, byTier, uses, csocs, asVendor, ownReport } = party;
  const others = spellings.filter((each) => each !== name);
  const tiers = byTier.filter(({ vendors }) => vendors > 0);
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        {others.length > 0 && (
          <Text size="xs" c="dimmed">
            Also {others.join('; ')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Text size="sm" fw={600}>
          {counted(vendorCount, 'vendor')}
        </Text>
        <Text size="xs" c="dimmed">
          {tiers.map(({ tier, vendors }) => `${vendors} ${TIER[tier].toLowerCase()}`).join(', ')}
        </Text>
      </Table.Td>
      <Table.Td>
        {uses.slice(0, FIRST_USES).map((use) => (
          <UseLine key={`${use.vendor.id} ${use.nameAsPrinted}`} use={use} />
        ))}
        {uses.length > FIRST_USES && (
          <details>
            <summary>
              <Text span size="xs" c="dimmed">
                {uses.length - FIRST_USES} more
              </Text>
            </summary>
            {uses.slice(FIRST_USES).map((use) => (
              <UseLine key={`${use.vendor.id} ${use.nameAsPrinted}`} use={use} />
            ))}
          </details>
        )}
        {csocs.length > 0 && (
          <details>
            <summary>
              <Text span size="xs" c="dimmed">
                {counted(csocs.length, 'control')} expected of it (CSOCs)
              </Text>
            </summary>
            {csocs.map(({ vendor, controlId, text }, place) => (
              <Text key={place} size="xs" maw="72ch">
                {vendor.name}: {controlId && <b>{controlId} </b>}
                {text}
              </Text>
            ))}
          </details>
        )}
      </Table.Td>
      <Table.Td>
        {ownReport ? (
          <Anchor component={Link} to={`/reports/${ownReport.id}`} size="sm">
            Held, and current
          </Anchor>
        ) : asVendor ? (
          <Text size="sm">
            <Anchor component={Link} to={`/vendors/${asVendor.id}`} size="sm">
              {asVendor.name}
            </Anchor>{' '}
            is a vendor; no current report
          </Text>
        ) : (
          <Text size="sm" c="dimmed">
            Not held
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function UseLine({ use: { vendor, report, services, method, page } }: { readonly use: NthParty['uses'][number] }) {
  return (
    <Text size="sm">
      <Anchor component={Link} to={`/vendors/${vendor.id}`} size="sm" underline="always">
        {vendor.name}
      </Anchor>
      {method && `, ${METHOD[method].toLowerCase()}`}
      {services && `: ${services}`}{' '}
      <Anchor component={Link} to={`/reports/${report.id}?tab=subservice`} size="xs" underline="always">
        {page === null ? 'See the report' : `p. ${page}`}
      </Anchor>
    </Text>
  );
}
