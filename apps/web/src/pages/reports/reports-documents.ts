import { graphql } from '../../gql';

export const ReportsDocument = graphql(`
  query Reports(
    $filter: ReportFilter
    $orderBy: ReportOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    reports(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...ReportLine
      }
    }
  }
`);

/** The API filters by one standing of the reading, and two of them are under way. */
export const ReportsUnderWayDocument = graphql(`
  query ReportsUnderWay($vendorId: ID) {
    reading: reports(filter: { readStatus: READING, vendorId: $vendorId }, first: 100) {
      totalCount
      nodes {
        ...ReportLine
      }
    }
    queued: reports(filter: { readStatus: QUEUED, vendorId: $vendorId }, first: 100) {
      totalCount
      nodes {
        ...ReportLine
      }
    }
  }
`);
