import { Fragment } from 'react';
import { Anchor, List, Text } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { Problem } from '../../components/failure-note';
import { AnotherCompany } from '../../components/another-company';
import { Surface } from '../../components/surface';
import { CoverageTable } from '../../coverage/coverage-table';
import { coveredOf, lapseOf } from '../../coverage/lapse-words';
import { Timeline, TimelineKey } from '../../coverage/timeline';
import type { CoverageInFullFragment } from '../../gql/graphql';
import classes from './vendor.module.css';

/** What the vendor's documents cover: drawn, and in words. */
export function VendorCoverage({ coverage }: { readonly coverage: CoverageInFullFragment }) {
  const { periods, points, bridgeLetters, unattachedLetters, lapses, today, underOtherNames } = coverage;
  const isEmpty = periods.length + points.length + bridgeLetters.length === 0;
  return (
    <Surface
      title="Coverage"
      flush
      aside={
        <Text size="sm" c="dimmed">
          {coveredOf(coverage)}
        </Text>
      }
    >
      {isEmpty ? (
        <EmptyNote title="Nothing is covered yet" icon={IconCalendarOff}>
          A Type 2 report covers its period. It is drawn here as soon as one was read.
        </EmptyNote>
      ) : (
        <>
          <div className={classes.timeline}>
            <UnderOtherNames reports={underOtherNames} />
            <Timeline coverage={coverage} />
            <TimelineKey />
            {lapses.length > 0 && (
              <List size="sm" mt="sm">
                {lapses.map((lapse) => (
                  <List.Item key={lapse.report.id}>{lapseOf(lapse, today)}</List.Item>
                ))}
              </List>
            )}
          </div>
          <CoverageTable coverage={coverage} />
        </>
      )}
      {unattachedLetters.map(({ letter, because }) => (
        <div key={letter.id} className={classes.timeline}>
          <Problem title={`The bridge letter ${letter.fileName} follows no report`}>
            <Text size="sm">{because}</Text>
          </Problem>
        </div>
      ))}
    </Surface>
  );
}

/** What is drawn may rest on a report that is none of this vendor's: each leads to where that is said. */
function UnderOtherNames({ reports }: { readonly reports: CoverageInFullFragment['underOtherNames'] }) {
  if (reports.length === 0) return null;
  return (
    <Text size="sm" mb="sm" style={{ overflowWrap: 'anywhere' }}>
      <AnotherCompany /> Counted here, though none of this vendor’s names stands in{' '}
      {reports.map(({ id, fileName }, place) => (
        <Fragment key={id}>
          {place > 0 && ', '}
          <Anchor component={Link} to={`/reports/${id}`} inherit underline="always">
            {fileName}
          </Anchor>
        </Fragment>
      ))}
      .
    </Text>
  );
}
