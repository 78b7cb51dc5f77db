import { useQuery } from 'urql';
import { actorOf } from '../../terms/audit';
import { momentOf } from '../../terms/dates';
import { AuditEventsDocument } from '../audit-documents';

/** Far more than people change between two looks. */
const LATEST = 50;

/** Who changed a value of one thing last, and when, by the audit log; null: not known (yet). */
export function useWhoChanged(subjectId: string): (field: string) => string | null {
  const [{ data }] = useQuery({
    query: AuditEventsDocument,
    variables: { filter: { subjectId }, first: LATEST },
    requestPolicy: 'network-only',
  });
  return (field) => {
    const event = data?.auditEvents.nodes.find(
      ({ after }) => typeof after === 'object' && after !== null && field in after,
    );
    return event ? `${actorOf(event)}, ${momentOf(event.at)}` : null;
  };
}
