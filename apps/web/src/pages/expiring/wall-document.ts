import { graphql } from '../../gql';

/** What has lapsed, and what lapses next of each standing, for a screen that shows a few of them in large type. */
export const WallDocument = graphql(`
  query Wall(
    $filter: VendorFilter
    $stale: VendorFilter
    $expiring: VendorFilter
    $bridged: VendorFilter
    $current: VendorFilter
  ) {
    expiringReports(filter: $filter) {
      ...ExpiringFigures
    }
    stale: vendors(filter: $stale, orderBy: { field: LAPSES_NEXT, direction: DESCENDING }, first: 6) {
      nodes {
        ...LapsingVendor
      }
    }
    expiring: vendors(filter: $expiring, orderBy: { field: LAPSES_NEXT }, first: 6) {
      nodes {
        ...LapsingVendor
      }
    }
    bridged: vendors(filter: $bridged, orderBy: { field: LAPSES_NEXT }, first: 6) {
      nodes {
        ...LapsingVendor
      }
    }
    current: vendors(filter: $current, orderBy: { field: LAPSES_NEXT }, first: 6) {
      nodes {
        ...LapsingVendor
      }
    }
  }
`);
