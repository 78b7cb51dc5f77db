/** `countersign`: one subcommand per folder beside this file. */
import { Command, CommanderError } from 'commander';
import { accountCommand } from './account/command';
import { readCommand } from './read/command';
import { startCommand } from './start/command';
import { ExitCode, UsageError } from './exit';

async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('countersign')
    .description('Reads SOC 2 reports and carries their review to a decision.')
    .exitOverride()
    .showHelpAfterError('(add --help for the usage)');
  // Subcommands inherit exitOverride only when they are made through the program.
  for (const command of [startCommand(), readCommand(), accountCommand()]) {
    program.addCommand(command.copyInheritedSettings(program));
    for (const nested of command.commands) nested.copyInheritedSettings(command);
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return Number(process.exitCode ?? ExitCode.OK);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.OK : ExitCode.WRONG_USAGE;
    if (error instanceof UsageError) {
      console.error(`countersign: ${error.message}`);
      return ExitCode.WRONG_USAGE;
    }
    throw error;
  }
}

// Whoever reads our output (`| head`) may have read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(`countersign: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = ExitCode.FAILED;
  },
);
