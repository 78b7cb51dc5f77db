import { colleague } from '../api/harness/accounts';
import { cuecs, readReport } from '../api/harness/readings';
import { createVendor } from '../api/harness/vendors';
import { type Portal, startPortal } from './support/portal';

describe('signing in', () => {
  let portal: Portal;
  let oneTimePassword: string;
  const email = 'ines@example.com';
  const password = 'tea without any sugar';

  beforeAll(async () => {
    portal = await startPortal();
    const created = await portal.api.client.mutate(
      'createAccount',
      { email, name: 'Ines D.', role: 'PROCUREMENT' },
      '... on CreateAccountPayload { oneTimePassword }',
    );
    oneTimePassword = created.oneTimePassword;
  });
  afterAll(() => portal.stop());
  afterEach(() => expect(portal.complaints).toEqual([]));

  it('by the one-time password leads to a password of one’s own, which then serves at every address', async () => {
    const page = await portal.openPage();
    await page.goto('/vendors');
    await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(oneTimePassword);
    await page.getByRole('button', { name: 'Sign in' }).click();

    await page.getByRole('heading', { name: 'Choose a password' }).waitFor();
    const [first, again] = [
      page.getByRole('textbox', { name: 'New password', exact: true }),
      page.getByRole('textbox', { name: 'New password again' }),
    ];
    // What stands with the account so far can be put right, and is not left out.
    const name = page.getByRole('textbox', { name: 'Your name' });
    expect(await name.inputValue()).toBe('Ines D.');
    await name.fill('');
    await first.fill('password1234');
    await again.fill('password1235');
    await page.getByRole('button', { name: 'Choose and sign in' }).click();
    await page.getByText('The two passwords differ.').waitFor();
    await page.getByText('Give your name.').waitFor();
    await name.fill('Ines Duarte');
    await again.fill('password1234');
    await page.getByRole('button', { name: 'Choose and sign in' }).click();
    await page.getByRole('alert').waitFor();
    await first.fill(password);
    await again.fill(password);
    await page.getByRole('button', { name: 'Choose and sign in' }).click();

    // The page that was asked for at first.
    await page.getByRole('heading', { name: 'Vendors', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Account of Ines Duarte' }).click();
    await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();

    await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(oneTimePassword);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('The e-mail or the password is wrong.').waitFor();
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Vendors', exact: true }).waitFor();
    await page.context().close();
  });

  it('offers a reader nothing that readers may not do', async () => {
    const vendorId = await createVendor(portal.api.client, { name: 'Fernwood' });
    await readReport(portal.api, vendorId, { cuecs: cuecs(1) });
    const { client } = await colleague(portal.api, 'READER');
    const page = await portal.openPage();
    await page.context().addCookies([{ name: 'countersign_session', value: client.token!, url: portal.address }]);
    await page.goto('/vendors');
    await page.getByRole('link', { name: 'Fernwood' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add vendor' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Outbox' }).count()).toBe(0);
    await page.goto(`/vendors/${vendorId}`);
    await page.getByRole('heading', { name: 'Fernwood' }).waitFor();
    for (const name of ['Edit', 'Ask for the report', 'Ask for a review'])
      expect([name, await page.getByRole('button', { name, exact: true }).count()]).toEqual([name, 0]);
    await page.goto('/cuecs');
    const control = page.getByRole('row').filter({ hasText: 'Fernwood' });
    await control.getByText('Not assessed').waitFor();
    await control.getByText('No owner').waitFor();
    expect(await control.locator('input').count()).toBe(0);
    await page.goto('/settings/people');
    // When somebody was here last is administrators' to know: readers see neither that nor that they may not.
    await page
      .getByRole('cell', { name: /Administrator/ })
      .first()
      .waitFor();
    expect(await page.getByRole('columnheader', { name: 'Last seen' }).count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByRole('tab', { name: 'Webhooks' }).count()).toBe(0);
    for (const name of ['Add account', /^What to do with the account/])
      expect([name, await page.getByRole('button', { name }).count()]).toEqual([name, 0]);
    // Whoever signs in after somebody else does not land on that person's page.
    await page.getByRole('button', { name: /^Account of/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
    await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Today', exact: true }).waitFor();
    await page.context().close();
  });

  it('is asked for again when the session is over, and leads back to the same page', async () => {
    const page = await portal.openPage();
    await page.goto('/cuecs');
    await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'CUECs' }).waitFor();
    await page.context().clearCookies();
    // What the page still asks for may find the session over before there is anything to press.
    await page.evaluate(`document.querySelector('nav a[href="/vendors"]')?.click()`);
    await page.getByText('Your session is over.').waitFor();
    await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: /^(Vendors|CUECs)$/ }).waitFor();
    await page.context().close();
  });

  it('is shown wherever it holds, and ended elsewhere with the password that opened it', async () => {
    const input = { email, password };
    const { token } = await portal.api.stranger.mutate('signIn', input, '... on SignInPayload { token }');
    const page = await portal.openPage();
    await page.context().addCookies([{ name: 'countersign_session', value: token, url: portal.address }]);
    await page.goto('/');
    await page.getByRole('button', { name: 'Account of Ines Duarte' }).click();
    await page.getByRole('menuitem', { name: 'Password and sessions' }).click();
    const sessions = page.getByRole('region', { name: 'Where I am signed in' });
    await sessions.getByText('Here').waitFor();
    await sessions.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await sessions.getByRole('button', { name: 'Sign out everywhere else' }).waitFor({ state: 'detached' });
    // What is set for everybody is the administrators'.
    expect(await page.getByRole('button', { name: 'Set the rules' }).count()).toBe(0);
    await page.getByRole('textbox', { name: 'Present password' }).fill('not this one');
    await page.getByRole('textbox', { name: 'New password', exact: true }).fill('coffee without any milk');
    await page.getByRole('textbox', { name: 'New password again' }).fill('coffee without any milk');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('This is not your present password.').waitFor();
    await page.getByRole('textbox', { name: 'Present password' }).fill(password);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('The password is changed').waitFor();
    const wrong = await portal.api.stranger.mutate('signIn', input, '');
    expect(wrong.__typename).toBe('InvalidCredentials');
    await page.context().close();
  });
});
