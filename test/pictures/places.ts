import type { Page } from 'playwright-core';
import type { DemoPortal } from './demo-portal';

/** Which vendors, reports and reviews of the demo's year the pictures show. */
export interface Shown {
  /** An open review of a report with exceptions. */
  readonly review: string;
  readonly decidedReview: string;
  readonly vendor: string;
  readonly report: string;
  /** A report with one before it. */
  readonly newerReport: string;
}

export interface Picture {
  readonly name: string;
  readonly at: (shown: Shown) => string;
  /** What a person does there before the picture is taken. */
  readonly first?: (page: Page) => Promise<unknown>;
  readonly dark?: boolean;
  /** CSS pixels; 1280 by 800 where nothing is said. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** What can be seen on the narrowest phone. */
const PHONE = { width: 360, height: 740 };

export const PICTURES: readonly Picture[] = [
  { name: 'today', at: () => '/' },
  { name: 'today-phone', at: () => '/', size: PHONE },
  { name: 'expiring', at: () => '/expiring' },
  { name: 'wall', at: () => '/expiring?wall', size: { width: 1920, height: 1080 }, dark: true },
  { name: 'vendors', at: () => '/vendors' },
  { name: 'vendor', at: ({ vendor }) => `/vendors/${vendor}` },
  { name: 'vendor-cuecs', at: ({ vendor }) => `/vendors/${vendor}?tab=cuecs` },
  { name: 'requests', at: () => '/requests' },
  { name: 'inbox', at: () => '/inbox' },
  { name: 'reports', at: () => '/reports' },
  { name: 'report', at: ({ report }) => `/reports/${report}` },
  { name: 'report-dark', at: ({ report }) => `/reports/${report}`, dark: true },
  { name: 'report-phone', at: ({ report }) => `/reports/${report}`, size: PHONE },
  { name: 'compare', at: ({ newerReport }) => `/reports/${newerReport}/compare` },
  { name: 'reviews', at: () => '/reviews' },
  { name: 'review', at: ({ review }) => `/reviews/${review}` },
  { name: 'review-decided', at: ({ decidedReview }) => `/reviews/${decidedReview}` },
  { name: 'cuecs', at: () => '/cuecs' },
  { name: 'cuecs-dark', at: () => '/cuecs', dark: true },
  { name: 'cuecs-theme', at: () => '/cuecs?view=theme' },
  { name: 'controls', at: () => '/controls' },
  { name: 'nth-parties', at: () => '/nth-parties' },
  { name: 'search', at: () => '/search?q=multi-factor' },
  { name: 'policies', at: () => '/settings/policies' },
  { name: 'notifications', at: () => '/notifications' },
  { name: 'accounts', at: () => '/settings/people' },
  { name: 'audit', at: () => '/audit' },
  { name: 'settings-notifications', at: () => '/settings/notifications' },
  { name: 'settings-calendar', at: () => '/settings/calendar' },
  { name: 'settings-sign-in', at: () => '/settings/sign-in' },
  { name: 'settings-retention', at: () => '/settings/retention' },
  { name: 'settings-webhooks', at: () => '/settings/webhooks' },
];

const SHOWN = `{ reviews(first: 100) { nodes { id status exceptions { key } latestDecision { id } vendor { id }
  report { id previous { id } } } } }`;

export async function shownIn(portal: DemoPortal): Promise<Shown> {
  const reviews: any[] = (await portal.ask(SHOWN)).reviews.nodes;
  const such = (what: string, is: (review: any) => boolean) => {
    const found = reviews.find(is);
    if (found === undefined) throw new Error(`The demo's year has no review ${what}.`);
    return found;
  };
  const open = such(
    'with exceptions that is open',
    (review) => review.status !== 'DECIDED' && review.exceptions.length > 0,
  );
  const decided = such('that is decided', ({ latestDecision }) => latestDecision !== null);
  const newer = such('of a report with one before it', ({ report }) => report?.previous != null);
  return {
    review: open.id,
    decidedReview: decided.id,
    vendor: newer.vendor.id,
    report: open.report.id,
    newerReport: newer.report.id,
  };
}
