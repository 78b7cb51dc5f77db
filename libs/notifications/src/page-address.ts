import type { NotificationSubjects } from '@countersign/store';

/** The id of a row as the API, and with it the addresses of pages, has it. */
export const globalIdOf = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

/** The page that shows what a notification or a deadline is about, below the portal's address. */
export function pageAddressOf({ reviewId, reportId, cuecId, requestId, vendorId }: NotificationSubjects): string {
  if (cuecId && reportId) return `/reports/${globalIdOf('Report', reportId)}?tab=cuecs`;
  if (reviewId) return `/reviews/${globalIdOf('Review', reviewId)}`;
  if (reportId) return `/reports/${globalIdOf('Report', reportId)}`;
  if (requestId) return '/requests';
  return vendorId ? `/vendors/${globalIdOf('Vendor', vendorId)}` : '/notifications';
}
