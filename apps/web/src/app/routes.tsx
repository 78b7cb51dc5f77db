import { Navigate, createBrowserRouter, redirect } from 'react-router';
import { NotFoundPage } from '../pages/not-found-page';
import { BrokenPage } from './broken-page';
import { Shell } from './shell';

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
          { index: true, lazy: () => import('../pages/today/today-page') },
          { path: 'vendors', lazy: () => import('../pages/vendors/vendors-page') },
          { path: 'vendors/import', lazy: () => import('../pages/vendor-import/vendor-import-page') },
          { path: 'vendors/:vendorId', lazy: () => import('../pages/vendor/vendor-page') },
          // What people call it who look for a place to upload.
          { path: 'upload', loader: () => redirect('/inbox') },
          { path: 'inbox', lazy: () => import('../pages/inbox/inbox-page') },
          { path: 'reports', lazy: () => import('../pages/reports/reports-page') },
          { path: 'reports/:reportId', lazy: () => import('../pages/report/report-page'), handle: { full: true } },
          { path: 'reports/:reportId/compare', lazy: () => import('../pages/compare/compare-page') },
          { path: 'reviews', lazy: () => import('../pages/reviews/reviews-page') },
          { path: 'reviews/:reviewId', lazy: () => import('../pages/review/review-page'), handle: { full: true } },
          { path: 'cuecs', lazy: () => import('../pages/cuecs/cuecs-page') },
          { path: 'expiring', lazy: () => import('../pages/expiring/expiring-page'), handle: { wall: true } },
          // Where it stood before: a link that somebody kept goes on working.
          { path: 'coverage', loader: ({ request }) => redirect(`/expiring${new URL(request.url).search}`) },
          { path: 'controls', lazy: () => import('../pages/controls/controls-page') },
          { path: 'nth-parties', lazy: () => import('../pages/nth-parties/nth-parties-page') },
          { path: 'search', lazy: () => import('../pages/search/search-page') },
          { path: 'policies', element: <Navigate to="/settings/policies" replace /> },
          { path: 'requests', lazy: () => import('../pages/requests/requests-page') },
          { path: 'outbox', lazy: () => import('../pages/outbox/outbox-page') },
          { path: 'accounts', element: <Navigate to="/settings/people" replace /> },
          { path: 'audit', lazy: () => import('../pages/audit/audit-page') },
          { path: 'notifications', lazy: () => import('../pages/notifications/notifications-page') },
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
