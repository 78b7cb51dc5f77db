import { Navigate, createBrowserRouter, redirect } from 'react-router';
import { NotFoundPage } from '../pages/not-found-page';
import { BrokenPage } from './broken-page';
import { PageCode } from './page-code';
import { Shell } from './shell';
import { StagedPage } from './staged-page';

/** What the frame around a page, and whoever fetches ahead, has to know of it. */
export interface PageHandle {
  /** It uses the whole window, as a document beside its facts does. */
  readonly full?: boolean;
  /** It may hang on a wall, without anything around it. */
  readonly wall?: boolean;
  readonly code?: PageCode;
}

interface PageLook extends Pick<PageHandle, 'full' | 'wall'> {
  readonly title?: string;
}

function page(fetchCode: ConstructorParameters<typeof PageCode>[0], { title, ...look }: PageLook = {}) {
  const code = new PageCode(fetchCode);
  return {
    element: <StagedPage key={code.key} title={title} code={code} />,
    handle: { ...look, code } satisfies PageHandle,
  };
}

/** One address for each page; what a page needs is fetched when somebody goes there. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <BrokenPage />,
    children: [
      {
        errorElement: <BrokenPage />,
        hydrateFallbackElement: <></>,
        children: [
          { index: true, ...page(() => import('../pages/today/today-page'), { title: 'Today' }) },
          { path: 'vendors', ...page(() => import('../pages/vendors/vendors-page'), { title: 'Vendors' }) },
          { path: 'vendors/import', lazy: () => import('../pages/vendor-import/vendor-import-page') },
          { path: 'vendors/:vendorId', ...page(() => import('../pages/vendor/vendor-page')) },
          // What people call it who look for a place to upload.
          { path: 'upload', loader: () => redirect('/inbox') },
          { path: 'inbox', ...page(() => import('../pages/inbox/inbox-page'), { title: 'Inbox' }) },
          { path: 'reports', ...page(() => import('../pages/reports/reports-page'), { title: 'Reports' }) },
          { path: 'reports/:reportId', ...page(() => import('../pages/report/report-page'), { full: true }) },
          { path: 'reports/:reportId/compare', ...page(() => import('../pages/compare/compare-page')) },
          { path: 'reviews', ...page(() => import('../pages/reviews/reviews-page'), { title: 'Reviews' }) },
          { path: 'reviews/:reviewId', ...page(() => import('../pages/review/review-page'), { full: true }) },
          { path: 'cuecs', ...page(() => import('../pages/cuecs/cuecs-page'), { title: 'CUECs' }) },
          {
            path: 'expiring',
            ...page(() => import('../pages/expiring/expiring-page'), { title: 'Expiring reports', wall: true }),
          },
          // Where it stood before: a link that somebody kept goes on working.
          { path: 'coverage', loader: ({ request }) => redirect(`/expiring${new URL(request.url).search}`) },
          { path: 'controls', ...page(() => import('../pages/controls/controls-page'), { title: 'Our controls' }) },
          {
            path: 'nth-parties',
            ...page(() => import('../pages/nth-parties/nth-parties-page'), { title: 'Nth parties' }),
          },
          { path: 'search', ...page(() => import('../pages/search/search-page'), { title: 'Search' }) },
          { path: 'policies', element: <Navigate to="/settings/policies" replace /> },
          { path: 'requests', ...page(() => import('../pages/requests/requests-page'), { title: 'Requests' }) },
          { path: 'outbox', ...page(() => import('../pages/outbox/outbox-page'), { title: 'Outbox' }) },
          { path: 'accounts', element: <Navigate to="/settings/people" replace /> },
          { path: 'audit', ...page(() => import('../pages/audit/audit-page'), { title: 'Audit log' }) },
          {
            path: 'notifications',
            ...page(() => import('../pages/notifications/notifications-page'), { title: 'Notifications' }),
          },
          { path: 'settings', element: <Navigate to="/settings/notifications" replace /> },
          { path: 'settings/policies', lazy: () => import('../pages/policies/policies-page') },
          { path: 'settings/mail', lazy: () => import('../pages/settings/mail/mail-page') },
          { path: 'settings/retention', lazy: () => import('../pages/settings/retention/retention-page') },
          { path: 'settings/sign-in', lazy: () => import('../pages/settings/sign-in/sign-in-settings-page') },
          { path: 'settings/people', lazy: () => import('../pages/settings/people/people-page') },
          { path: 'settings/notifications', lazy: () => import('../pages/settings/notification-settings-page') },
          { path: 'settings/calendar', lazy: () => import('../pages/settings/calendar-page') },
          { path: 'settings/webhooks', lazy: () => import('../pages/settings/webhooks-page') },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
