import { Button, Skeleton, Stack } from '@mantine/core';
import { IconCalendarDown, IconCalendarOff, IconMaximize } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { ExportButton, exportAddress } from '../../components/export-button';
import { Loaded, Waiting } from '../../components/loaded';
import loaded from '../../components/loaded.module.css';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { useFilters } from '../../components/use-filters';
import { useLiveQuery } from '../../components/use-live-query';
import { TimelineKey } from '../../coverage/timeline';
import type { ExpiringReportsQuery } from '../../gql/graphql';
import { CoverageRows } from './coverage-rows';
import { ExpiringReportsDocument } from './expiring-documents';
import { expiringFilterIn, isNarrowed } from './expiring-filter';
import { ExpiringFilters } from './expiring-filters';
import classes from './expiring.module.css';
import { Months } from './months';
import { StandingCounts } from './standing-counts';
import { Wall } from './wall';
import { hangUp } from './wall-screen';

export function Component() {
  const [params] = useSearchParams();
  return params.has('wall') ? <Wall /> : <ExpiringPage />;
}

function ExpiringPage() {
  const { params, set } = useFilters();
  const [, setParams] = useSearchParams();
  const filter = expiringFilterIn(params);
  const { data, error, refetch, isOld } = useLiveQuery({
    query: ExpiringReportsDocument,
    variables: { filter, ...pageRequestIn(params) },
  });
  const onHang = () => {
    hangUp();
    set('wall', '1');
  };
  return (
    <Stack gap="lg">
      <PageHeader
        title="Expiring reports"
        description="How each vendor stands by its reports and bridge letters. What lapsed comes first, then what lapses next."
        actions={
          <>
            <ExportButton list="expiring" filter={filter} />
            <Button
              component="a"
              href={exportAddress('expiring.ics', filter)}
              download
              variant="default"
              leftSection={<IconCalendarDown size={16} />}
            >
              Calendar
            </Button>
            <Button variant="default" leftSection={<IconMaximize size={16} />} onClick={onHang}>
              Full screen
            </Button>
          </>
        }
      />
      <ExpiringFilters
        filter={filter}
        owners={data?.expiringReports.owners ?? []}
        onChange={set}
        onClear={() => setParams({}, { replace: true })}
      />
      <Loaded data={data} error={error} onRetry={refetch} waiting={<ExpiringSkeleton />}>
        {({ expiringReports, vendors }) => (
          <>
            <StandingCounts
              counts={expiringReports.standings}
              chosen={filter.standing ?? null}
              onChoose={(standing) => set('standing', standing)}
            />
            <Months figures={expiringReports} />
            <div className={loaded.list} aria-busy={isOld}>
              <Vendors vendors={vendors} isNarrowed={isNarrowed(filter)} />
            </div>
          </>
        )}
      </Loaded>
    </Stack>
  );
}

interface VendorsProps extends Pick<ExpiringReportsQuery, 'vendors'> {
  readonly isNarrowed: boolean;
}

function Vendors({ vendors: { nodes, pageInfo, totalCount }, isNarrowed }: VendorsProps) {
  return (
    <Surface title="Vendors by what lapses next" flush>
      {totalCount === 0 ? (
        <EmptyNote title="No vendor here" icon={IconCalendarOff}>
          {isNarrowed ? 'Take a filter away to see others.' : 'Add a vendor, then upload its report.'}
        </EmptyNote>
      ) : (
        <>
          <div className={classes.key}>
            <TimelineKey />
          </div>
          <CoverageRows vendors={nodes} />
          <Pager pageInfo={pageInfo} totalCount={totalCount} noun="vendor" />
        </>
      )}
    </Surface>
  );
}

/** As large as what comes, so that nothing jumps. */
function ExpiringSkeleton() {
  return (
    <>
      <div className={classes.counts} aria-hidden>
        {Array.from({ length: 5 }, (_, place) => (
          <Skeleton key={place} height={112} radius={10} />
        ))}
      </div>
      <Skeleton height={380} radius={10} aria-hidden />
      <Surface flush>
        <Waiting lines={12} />
      </Surface>
    </>
  );
}
