import { Text } from '@mantine/core';
import { WordsLink } from '../../components/words';
import type { VendorQuery } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { dayOfMoment } from '../../terms/dates';
import classes from './vendor.module.css';

type Withdrawn = NonNullable<VendorQuery['vendor']>['withdrawnReports'];

/** What was put with the vendor by mistake, folded away: it counts nowhere, and can be restored. */
export function VendorWithdrawn({ reports: { nodes, totalCount } }: { readonly reports: Withdrawn }) {
  if (totalCount === 0) return null;
  return (
    <details className={classes.withdrawn}>
      <summary>{counted(totalCount, 'withdrawn report')}</summary>
      <ul>
        {nodes.map(({ id, fileName, withdrawal }) => (
          <li key={id}>
            <WordsLink to={`/reports/${id}`} strong>
              {fileName}
            </WordsLink>
            {withdrawal && (
              <Text size="xs" c="dimmed" span>
                Withdrawn by {withdrawal.by.name}, {dayOfMoment(withdrawal.at)}: {withdrawal.reason}
              </Text>
            )}
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <Text size="xs" c="dimmed">
          The latest {nodes.length} of {totalCount}
        </Text>
      )}
    </details>
  );
}
