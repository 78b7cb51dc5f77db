/** The settings are wrong or incomplete. The message is one sentence for the person who starts Countersign. */
export class ConfigurationError extends Error {
  readonly code = 'CONFIGURATION';
  constructor(message: string) {
    super(message);
    this.name = 'ConfigurationError';
  }
}
