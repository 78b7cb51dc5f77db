import { Table } from '../../components/table';
import { Words, WordsLink } from '../../components/words';
import type { AuditLineFragment } from '../../gql/graphql';
import { actionOf, actorOf } from '../../terms/audit';
import { subjectTypeOf } from '../../terms/audit-subjects';
import { momentOf } from '../../terms/dates';
import { ChangedValues } from './changed-values';

/** Changes: who, when, what, before and after. */
export function AuditTable({ events }: { readonly events: readonly AuditLineFragment[] }) {
  return (
    <Table verticalSpacing="sm" horizontalSpacing={20} miw={940}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={140}>When</Table.Th>
          <Table.Th w={140}>Who</Table.Th>
          <Table.Th w={190}>What</Table.Th>
          <Table.Th w={190}>Of</Table.Th>
          <Table.Th>Values</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {events.map((event) => (
          <AuditRow key={event.id} event={event} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function AuditRow({ event }: { readonly event: AuditLineFragment }) {
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td className="numbers">{momentOf(event.at)}</Table.Td>
      <Table.Td>{actorOf(event)}</Table.Td>
      <Table.Td style={{ fontWeight: 600 }}>{actionOf(event)}</Table.Td>
      <Table.Td>
        <Subject event={event} />
      </Table.Td>
      <Table.Td broad>
        <ChangedValues before={event.before} after={event.after} />
      </Table.Td>
    </Table.Tr>
  );
}

const PAGES: Readonly<Record<string, string>> = { Vendor: 'vendors', Report: 'reports', Review: 'reviews' };

function Subject({ event }: { readonly event: AuditLineFragment }) {
  const page = event.subject ? PAGES[event.subject.__typename ?? ''] : undefined;
  return (
    <>
      {page && event.subject ? (
        <WordsLink to={`/${page}/${event.subject.id}`}>{event.subjectLabel}</WordsLink>
      ) : (
        event.subjectLabel
      )}
      <Words small dimmed>
        {subjectTypeOf(event)}
      </Words>
    </>
  );
}
