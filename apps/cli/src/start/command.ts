import { Command } from 'commander';

export const startCommand = (): Command =>
  new Command('start')
    .description('Starts the portal: the database, the API with the web page, and the worker. Ctrl-C stops it.')
    .addHelpText('after', '\nThe settings are environment variables; see the README.')
    // Loaded when it is asked for: reading a report needs no database driver.
    .action(async () => (await import('./run.js')).start());
