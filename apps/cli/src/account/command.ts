import { Command } from 'commander';

export const accountCommand = (): Command => {
  const account = new Command('account').description('Looks after accounts, on the machine where the portal runs.');
  account
    .command('reset-password')
    .description('Gives an account a new one-time password and ends its sessions, for who has lost the password.')
    .argument('<email>', 'the address that the account signs in with')
    // Loaded when it is asked for: reading a report needs no database driver.
    .action(async (email: string) => (await import('./reset-password.js')).resetPasswordOf(email));
  return account;
};
