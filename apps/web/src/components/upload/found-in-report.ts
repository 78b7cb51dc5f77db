import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { periodOf, withDays } from '../../terms/dates';
import { type WhatWasRead, whatWasRead } from './what-was-read';

const FoundInReportDocument = graphql(`
  query FoundInReport($id: ID!) {
    report(id: $id) {
      id
      facts {
        kind {
          value
        }
        period {
          value {
            start
            end
          }
        }
        exceptions {
          finding
        }
      }
      cuecs(first: 1) {
        totalCount
      }
      bridges {
        start
        end
        daysNotCounted
      }
      unattachedLetter {
        because
      }
    }
  }
`);

/** What was found in a report; null: nothing is known yet. @param reportId undefined: it was not read */
export function useFoundInReport(reportId: string | undefined): WhatWasRead | null {
  const [{ data }] = useQuery({
    query: FoundInReportDocument,
    variables: { id: reportId ?? '' },
    pause: reportId === undefined,
  });
  const report = data?.report;
  if (!report?.facts) return null;
  const { facts, cuecs, bridges, unattachedLetter } = report;
  if (unattachedLetter)
    return { words: `A bridge letter that follows no report. ${withDays(unattachedLetter.because)}`, tone: 'warn' };
  if (bridges) {
    const of = facts.period ? ` for ${periodOf(facts.period.value)}` : '';
    return { words: `Bridge letter${of}: it counts for ${periodOf(bridges)}.`, tone: 'info' };
  }
  return whatWasRead({
    kind: facts.kind?.value ?? null,
    exceptions: facts.exceptions.length,
    cuecs: cuecs.totalCount,
  });
}
