import type { Page } from 'playwright-core';
import { type Painted, painted } from './painted';

export interface Action {
  readonly name: string;
  /** Each begins at whatever page is open and may be done again and again; null: there is nothing to do here. */
  readonly measure: (page: Page, pages: number) => Promise<Painted | null>;
}

const heading = (words: string) => `document.querySelector('main h1')?.textContent === '${words}'`;
const rows = `document.querySelectorAll('main tbody tr').length`;
const firstRow = `document.querySelector('main tbody tr')?.textContent`;
const isWaiting = `document.querySelector('main [role=status]')`;
const isBusy = `document.querySelector('main [aria-busy=true]')`;

/** What the server's answer changes in the first row. */
async function otherRow(page: Page): Promise<string> {
  return `${firstRow} !== ${JSON.stringify(await page.evaluate(firstRow))}`;
}

/** From another page, by the navigation: the page with its heading at once, and what it is about once it comes. */
const opens = (name: string, there: string): Action => ({
  name,
  async measure(page) {
    await page.goto('/audit');
    const target = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });
    await target.waitFor();
    await page.waitForLoadState('networkidle');
    const done = `${heading(name)} && ${there}`;
    return painted(page, 'pointerdown', { heard: heading(name), done }, () => target.click());
  },
});

async function atVendors(page: Page): Promise<void> {
  await page.goto('/vendors');
  await page.locator('main tbody tr').first().waitFor();
  await page.waitForLoadState('networkidle');
}

async function atReport(page: Page): Promise<void> {
  await page.goto('/vendors?search=Vendor+0');
  await page.locator('main tbody').getByRole('link', { name: 'Vendor 0', exact: true }).click();
  await reportOf(page).waitFor();
  await page.waitForLoadState('networkidle');
}

const reportOf = (page: Page) =>
  page.getByRole('region', { name: 'Reports' }).locator('tbody').getByRole('link').first();

async function inReport(page: Page): Promise<void> {
  await atReport(page);
  await reportOf(page).click();
  await page.locator('[data-page="1"] canvas').waitFor();
  await page.waitForLoadState('networkidle');
}

const part = (page: Page, label: string) => page.getByRole('tab', { name: new RegExp(`^${label}`) });

/** A part of what was read, beside the document. */
const inPart = (name: string, label: string, stop: string): Action => ({
  name,
  async measure(page) {
    await inReport(page);
    const heard = `document.querySelector('[role=tab][aria-selected=true]').textContent.startsWith('${label}')`;
    const done = `document.querySelector('[role=tabpanel] [data-stop^=${stop}]')`;
    return painted(page, 'pointerdown', { heard, done }, () => part(page, label).click());
  },
});

export const ACTIONS: readonly Action[] = [
  opens('Today', `document.querySelector('main section')`),
  opens('Vendors', `${rows} > 5`),
  {
    name: 'a letter in their search',
    async measure(page) {
      await atVendors(page);
      await page.getByRole('searchbox').first().fill('Vendor 70');
      await page.waitForLoadState('networkidle');
      const heard = `document.activeElement.value === 'Vendor 700'`;
      return painted(page, 'keydown', { heard, done: null }, () => page.keyboard.press('0'));
    },
  },
  {
    name: 'sorting them',
    async measure(page) {
      await atVendors(page);
      const head = page.getByRole('columnheader', { name: 'Vendor' });
      const before = await head.getAttribute('aria-sort');
      const heard = `document.querySelector('main th').getAttribute('aria-sort') !== ${JSON.stringify(before)}`;
      const done = await otherRow(page);
      return painted(page, 'pointerdown', { heard, done }, () => head.getByRole('button').click());
    },
  },
  {
    name: 'their next page',
    async measure(page) {
      await atVendors(page);
      const next = page.getByRole('button', { name: 'Next', exact: true });
      // The small portal has one page alone.
      if ((await next.count()) === 0) return null;
      const done = await otherRow(page);
      return painted(page, 'pointerdown', { heard: `${isBusy} || ${done}`, done }, () => next.click());
    },
  },
  opens('Expiring reports', `${rows} > 5`),
  opens('CUECs', `${rows} > 5`),
  {
    name: 'them by vendor',
    async measure(page) {
      await page.goto('/cuecs');
      await page.locator('main tbody tr').first().waitFor();
      await page.waitForLoadState('networkidle');
      const heard = `document.querySelector('input[type=radio][value=vendor]').checked`;
      const done = `${heard} && document.querySelectorAll('main section').length > 0`;
      return painted(page, 'pointerdown', { heard, done }, () =>
        page.getByRole('radiogroup', { name: 'View' }).getByText('By vendor', { exact: true }).click(),
      );
    },
  },
  {
    name: 'a report, its facts',
    async measure(page) {
      await atReport(page);
      const done = `document.querySelector('[data-fact=auditor]')`;
      return painted(page, 'pointerdown', { heard: `${isWaiting} || ${done}`, done }, () => reportOf(page).click());
    },
  },
  {
    name: 'a report, its first page',
    async measure(page) {
      await atReport(page);
      const done = `document.querySelector('[data-page="1"] canvas')`;
      return painted(page, 'pointerdown', { heard: `${isWaiting} || ${done}`, done }, () => reportOf(page).click());
    },
  },
  {
    name: 'its page 180 (4)',
    async measure(page, pages) {
      await inReport(page);
      const wanted = Math.min(180, pages);
      await page.getByRole('textbox', { name: 'Page' }).fill(String(wanted));
      const heard = `document.querySelector('[data-page="${wanted}"]')`;
      const done = `document.querySelector('[data-page="${wanted}"] canvas')`;
      return painted(page, 'keydown', { heard, done }, () => page.keyboard.press('Enter'));
    },
  },
  inPart('its exceptions', 'Exceptions', 'exception'),
  inPart('its controls', 'Controls', 'control'),
  {
    name: 'a letter in the search of controls',
    async measure(page) {
      await inReport(page);
      await part(page, 'Controls').click();
      await page.locator('[data-stop="control 1"]').waitFor();
      await page.getByRole('searchbox', { name: 'Search controls' }).focus();
      const heard = `document.activeElement.value === '1'`;
      return painted(page, 'keydown', { heard, done: null }, () => page.keyboard.press('1'));
    },
  },
  {
    name: 'its next fact',
    async measure(page) {
      await inReport(page);
      await page.keyboard.press('j');
      await page.locator('[data-stop=kind][aria-current=true]').waitFor();
      const heard = `document.querySelector('[data-stop=type][aria-current=true]')`;
      return painted(page, 'keydown', { heard, done: null }, () => page.keyboard.press('j'));
    },
  },
];
