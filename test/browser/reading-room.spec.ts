import type { Locator, Page } from 'playwright-core';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { PASSWORD } from '../api/harness/api';
import { colleague } from '../api/harness/accounts';
import { cuecs, readAgain, readReport } from '../api/harness/readings';
import { onceRead, uploaded } from '../api/harness/reports';
import { longPdf } from '../api/harness/small-pdf';
import { createVendor } from '../api/harness/vendors';
import { waitFor } from '../api/harness/wait-for';
import { violationsOn } from './support/accessibility';
import { hasFocus, tabTo, takeOption } from './support/keyboard';
import { type Portal, startPortal } from './support/portal';

const PAGES = 400;

const placeOn = (page: number, y = 72) => [{ page, quote: `Page ${page}`, box: { x: 72, y, width: 200, height: 14 } }];

/** As a reader leaves a long report that it is not sure of. */
const READ = {
  kind: { value: 'SOC2', confidence: 'CERTAIN', evidence: placeOn(1) },
  type: { value: 'TYPE_2', confidence: 'PROBABLE', evidence: placeOn(2) },
  period: { value: { start: '2025-01-01', end: '2025-12-31' }, confidence: 'CERTAIN', evidence: placeOn(3) },
  opinion: { value: 'QUALIFIED', confidence: 'DOUBTFUL', evidence: placeOn(180), basis: null },
  auditor: { value: 'Dunmore & Vane LLP', confidence: 'CERTAIN', evidence: placeOn(180, 300) },
  categories: [{ value: 'SECURITY', confidence: 'CERTAIN', evidence: placeOn(4) }],
  exceptions: [
    {
      ...{ controlId: 'AC-4', criteria: ['CC6.2'], control: 'Access is removed in a day.', test: 'Inspected leavers.' },
      finding: 'For 3 of 25 leavers access was removed late.',
      managementResponse: 'The process was automated.',
      evidence: placeOn(250),
    },
  ],
  warnings: [{ code: 'PERIOD_DISAGREES', message: 'Two periods are named.', evidence: placeOn(399) }],
};

/** The file stops coming after its beginning, and the first two parts that are asked for are lost. */
const BAD_WAY = `
  window.lost = 0;
  const { fetch } = window;
  window.fetch = async (address, options) => {
    const range = options?.headers?.Range;
    if (!String(address).endsWith('/file')) return fetch(address, options);
    if (range !== undefined && window.lost < 2) {
      window.lost += 1;
      throw new TypeError('Failed to fetch');
    }
    const response = await fetch(address, options);
    if (range !== undefined) return response;
    const beginning = (await response.arrayBuffer()).slice(0, 65536);
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(beginning)) });
    return new Response(body, { headers: response.headers });
  };
`;

/** Everything by the keyboard, in a report of many pages; each step stands on those before. */
describe('the reading room', () => {
  let portal: Portal;
  let page: Page;
  let reportId: string;

  beforeAll(async () => {
    portal = await startPortal();
    const { client, store } = portal.api;
    reportId = await uploaded(client, await createVendor(client, { tier: 'LOW' }), await longPdf(PAGES));
    await onceRead(client, reportId);
    await store.query('UPDATE readings SET facts = facts || $1::jsonb', [JSON.stringify(READ)]);
    page = await portal.openSignedIn();
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  const open = async (rest = '') => {
    await page.goto(`/reports/${reportId}${rest}`);
    await page.getByRole('tab', { name: 'Summary' }).waitFor();
    await page.locator('[data-page]').first().waitFor({ state: 'attached' });
  };
  const active = () => page.locator('[aria-current=true][data-stop]');
  const stop = async (id: string) => {
    await page.locator(`[data-stop="${id}"][aria-current=true]`).waitFor();
    // The focus is where the person reads.
    await page.waitForFunction(`document.activeElement?.getAttribute('data-stop') === ${JSON.stringify(id)}`);
  };

  it('opens a page far down at once, and draws only what is near it', async () => {
    await open('?page=180');
    await page.locator('[data-page="180"]').getByText('Page 180 of the report').waitFor();
    await page.waitForFunction(`document.querySelector('[aria-label=Page]')?.value === '180'`);
    await page.locator('[data-page="180"] canvas').waitFor();
    await page.locator('[data-page="1"] canvas').waitFor({ state: 'detached' });
    expect(await page.locator('[data-page] canvas').count()).toBeLessThan(8);
  });

  it('draws a page whose part of the file was lost on the way, as soon as it comes', async () => {
    const other = await portal.openSignedIn();
    await other.addInitScript(BAD_WAY);
    await other.goto(`/reports/${reportId}?page=300`);
    await other.locator('[data-page="300"]').getByText('Page 300 of the report').waitFor();
    expect(await other.evaluate('window.lost')).toBe(2);
    await other.context().close();
  });

  it('goes through the facts by j and k, each shown where it stands', async () => {
    await open();
    await page.keyboard.press('j');
    await stop('kind');
    await page.keyboard.press('j');
    await stop('type');
    await page.locator('[data-page="2"] [data-evidence=chosen]').waitFor();
    await page.keyboard.press('k');
    await stop('kind');
    await page.keyboard.press('k');
    // Around the end is the last one of all parts.
    await stop('warning PERIOD_DISAGREES 0');
    await page.locator('[data-page="399"] [data-evidence=chosen]').waitFor();
    expect(await page.getByRole('tab', { name: /^Warnings/ }).getAttribute('aria-selected')).toBe('true');
  });

  it('comes to what waits, doubtful ones first, and accepts them in the name of the person', async () => {
    await page.getByText('3 to look at: 1 doubtful, 1 probable, 1 warning').waitFor();
    await page.keyboard.press('Escape');
    expect(await active().count()).toBe(0);
    await page.keyboard.press('n');
    await stop('opinion');
    await page.keyboard.press('a');
    await page.locator('[data-fact=opinion]').getByText('Confirmed by').waitFor();
    await page.getByText('2 to look at: 1 probable, 1 warning').waitFor();
    await page.getByText('Confirmed: Opinion').waitFor();
    await page.keyboard.press('a');
    await page.getByText('Confirmed already by').waitFor();
    await page.keyboard.press('n');
    await stop('type');
    await page.keyboard.press('p');
    await stop('warning PERIOD_DISAGREES 0');
  });

  it('settles a warning with words', async () => {
    await page.keyboard.press('a');
    // A letter that is typed is a letter.
    await page.keyboard.type('j and k: the other is last year’s.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('j and k: the other is last year’s.').waitFor();
    await page.getByText(/^Looked into by/).waitFor();
    await page.getByText('1 to look at: 1 probable').waitFor();
    await stop('warning PERIOD_DISAGREES 0');
  });

  it('corrects by e, and is back at the fact afterwards', async () => {
    await open();
    for (const _ of ['kind', 'type', 'period']) await page.keyboard.press('j');
    await stop('period');
    for (const _ of ['opinion', 'auditor']) await page.keyboard.press('j');
    await stop('auditor');
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: 'Correct: Service auditor' });
    await form.waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await stop('auditor');
  });

  it('finds words, says which keys there are, and lets them be turned off', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('Page 42 of');
    await page.locator('[data-page="42"] [data-evidence=chosen]').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys for reading' });
    await help.waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await help.getByRole('switch', { name: 'Single keys do this' }).press('Space');
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    expect(await active().count()).toBe(0);
    expect(await help.count()).toBe(0);
    await page.getByRole('button', { name: 'Keys for reading' }).click();
    await help.getByRole('switch', { name: 'Single keys do this' }).check();
    await help.getByRole('button', { name: 'Close' }).click();
    await help.waitFor({ state: 'detached' });
  });

  it('goes from the words on a page to the fact', async () => {
    await open('?page=250');
    const words = page.locator('[data-page="250"] [data-highlight=exceptions]');
    await words.waitFor();
    const box = (await words.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await stop('exception 0');
    await page.locator('[data-page="250"] [data-evidence=chosen]').waitFor();
    for (const words of ['Access is removed in a day.', 'Inspected leavers.', 'The process was automated.'])
      await page.getByRole('tabpanel').getByText(words).waitFor();
  });

  it('shows small pages with marks, which the keyboard reaches and which can be hidden', async () => {
    await page.setViewportSize({ width: 1600, height: 900 });
    await open('?page=250');
    const pages = page.getByRole('navigation', { name: 'Pages', exact: true });
    const current = pages.getByRole('button', { name: 'Go to page 250, 1 exception' });
    await current.waitFor();
    expect(await pages.getByRole('button').count()).toBeLessThan(40);
    await current.focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(`document.activeElement?.getAttribute('aria-label') === 'Go to page 251'`);
    await page.keyboard.press('t');
    await pages.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Small pages' }).click();
    await pages.waitFor();
  });

  it('lays one behind the other on a telephone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open('?tab=exceptions');
    const document = page.getByRole('region', { name: 'Document' });
    expect(await document.isVisible()).toBe(false);
    await page.getByRole('button', { name: /: show p\. 250$/ }).click();
    await document.waitFor();
    await page.locator('[data-page="250"] [data-evidence=chosen]').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.getByText('What was read', { exact: true }).click();
    await page.getByRole('tabpanel').getByText('The process was automated.').waitFor();
  });

  it('tells of what somebody confirmed and another reading does not have any more', async () => {
    const { api } = portal;
    const vendorId = await createVendor(api.client, { tier: 'LOW' });
    const reportId = await readReport(api, vendorId, { auditor: fact('Dunmore & Vane LLP') });
    const confirmed = { reportId, fact: 'AUDITOR', value: { name: 'Dunmore & Vane LLP' } };
    await api.client.mutate('confirmFact', confirmed, '');
    await readAgain(api, reportId, { auditor: null });
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.goto(`/reports/${reportId}`);
    const banner = page.getByRole('region', { name: 'What was confirmed and is not read any more' });
    await banner.getByText(/^Service auditor, confirmed by Administrator, .*: Dunmore & Vane LLP/).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await banner.getByRole('button', { name: 'Take the confirmation back' }).click();
    await banner.waitFor({ state: 'detached' });
  });

  it('is gone through from the sign-in to the decision without a mouse, and the keyboard keeps its place', async () => {
    const { api } = portal;
    const reviewer = await colleague(api);
    const vendorId = await createVendor(api.client, { name: 'Larkspur', tier: 'LOW' });
    await api.client.mutate('requestReview', { vendorId, assigneeId: reviewer.id }, '');
    await readReport(api, vendorId, {
      type: fact('TYPE_2', 'PROBABLE'),
      exceptions: READ.exceptions as never,
      cuecs: cuecs(1),
    });
    const person = await portal.openPage();
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await person.keyboard.press(key);
    };
    const go = (role: 'button' | 'link' | 'textbox' | 'combobox' | 'radio', name: string | RegExp) =>
      tabTo(person, person.getByRole(role, { name, exact: true }).first());

    await person.goto('/');
    await hasFocus(person.getByRole('textbox', { name: 'E-mail' }));
    await person.keyboard.type(reviewer.email);
    await press('Tab');
    await person.keyboard.type(PASSWORD);
    await press('Enter');
    await person.getByText('Your reviews').waitFor();
    await press('Tab');
    await hasFocus(person.getByRole('link', { name: 'Skip to the content' }));
    await press('Enter');
    await go('link', /Larkspur/);
    await press('Enter');
    await person.getByRole('heading', { name: /^Review of SOC 2 Type 2/ }).waitFor();
    await hasFocus(person.locator('#main'));
    await go('button', 'Start the review');
    await press('Enter');
    await person.getByRole('heading', { name: 'Record a decision' }).waitFor();

    await press('n');
    await hasFocus(person.locator('[data-stop=type]'));
    await press('a');
    await person.locator('[data-fact=type]').getByText('Confirmed by').waitFor();
    await press('j');
    await hasFocus(person.locator('[data-stop=period]'));
    await press('e');
    const correction = person.getByRole('form', { name: 'Correct: Period' });
    await correction.waitFor();
    await press('Escape');
    await hasFocus(person.locator('[data-stop=period]'));

    const parts = person.getByRole('tablist', { name: 'What was read' });
    await tabTo(person, parts.getByRole('tab', { name: 'Summary' }), 'Shift+Tab');
    await press('Home', 'Enter');
    await parts.getByRole('tab', { name: 'Decision', selected: true }).waitFor();
    const exception = person.getByRole('group', { name: 'Exception at Control AC-4' });
    await tabTo(person, exception.getByRole('radio', { name: 'Accepted' }));
    await press(' ');
    await go('textbox', 'Reason');
    await person.keyboard.type('Mended within the year.');
    await go('button', 'Set disposition');
    await press('Enter');
    await person.getByText('Mended within the year.').waitFor();
    await hasFocus(person.getByRole('group', { name: 'Exception at Control AC-4' }));

    await tabTo(person, parts.getByRole('tab', { name: 'Decision' }), 'Shift+Tab');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await parts.getByRole('tab', { name: /^CUECs/, selected: true }).waitFor();
    const owner = person.getByRole('combobox', { name: 'Owner of CUEC-1' });
    await tabTo(person, owner);
    await person.keyboard.type('Ada');
    await takeOption(person, owner, /Ada Auditor/);
    await waitForValue(owner, 'Ada Auditor');
    await hasFocus(owner);

    await tabTo(person, parts.getByRole('tab', { name: /^CUECs/ }), 'Shift+Tab');
    await press('Home', 'Enter');
    await go('radio', /^Approved(?! with)/);
    await press(' ');
    await go('textbox', 'Rationale');
    await person.keyboard.type('One exception, mended.');
    await go('button', 'Record decision');
    await press('Enter');
    await person.getByText('This review is decided').waitFor();
    await hasFocus(person.getByRole('region', { name: 'Decided', exact: true }));
    await person.context().close();
  });

  const waitForValue = (field: Locator, value: string) =>
    waitFor(
      () => field.inputValue(),
      (found) => found === value,
    );
});
