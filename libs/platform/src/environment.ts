import { z } from 'zod';
import { ConfigurationError } from './configuration-error';

const wholeNumber = (lowest: number, highest: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${lowest} to ${highest}`)
    .transform(Number)
    .refine((value) => value >= lowest && value <= highest, `must be a whole number from ${lowest} to ${highest}`)
    .default(otherwise);

const urlOf = (...protocols: string[]) =>
  z.string().refine(
    (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
    // The value itself is left out of the message: it usually holds a password.
    `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  );

/** Every environment variable that Countersign reads, with its default. */
const environmentSchema = z.object({
  COUNTERSIGN_DATA: z.string().optional(),
  COUNTERSIGN_HOST: z.string().default('127.0.0.1'),
  COUNTERSIGN_PORT: wholeNumber(0, 65535, 4180),
  COUNTERSIGN_PUBLIC_URL: urlOf('http:', 'https:').optional(),
  COUNTERSIGN_WEB: z.string().optional(),
  COUNTERSIGN_MAX_UPLOAD_MIB: wholeNumber(1, 4096, 100),
  COUNTERSIGN_EXPIRING_WITHIN_DAYS: wholeNumber(0, 366, 60),
  COUNTERSIGN_READERS: wholeNumber(1, 64, 2),
  COUNTERSIGN_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  COUNTERSIGN_ORGANIZATION: z.string().trim().max(200, 'must be at most 200 characters').optional(),
  COUNTERSIGN_SMTP_URL: urlOf('smtp:', 'smtps:').optional(),
  COUNTERSIGN_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, 'must be an e-mail address')
    .default('Countersign <countersign@localhost>'),
  COUNTERSIGN_WEBHOOK_ALLOW_PRIVATE: z.enum(['true', 'false']).default('false'),
  DATABASE_URL: urlOf('postgres:', 'postgresql:').optional(),
  COUNTERSIGN_DATABASE_HOST: z.string().optional(),
  COUNTERSIGN_DATABASE_PORT: wholeNumber(1, 65535, 5432),
  COUNTERSIGN_DATABASE_USER: z.string().default('countersign'),
  COUNTERSIGN_DATABASE_NAME: z.string().default('countersign'),
  COUNTERSIGN_DATABASE_PASSWORD: z.string().optional(),
  REDIS_URL: urlOf('redis:', 'rediss:').optional(),
  XDG_DATA_HOME: z.string().optional(),
});

export type Environment = z.infer<typeof environmentSchema>;

/**
 * Checks the environment variables. An empty variable counts as not set.
 * @throws ConfigurationError naming every variable that is wrong and how, never its value.
 */
export function parseEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const complaints = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${complaintOf(issue)}`);
  throw new ConfigurationError(`Check the settings: ${complaints.join('; ')}.`);
}

function complaintOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value' ? `must be one of ${issue.values.join(', ')}` : issue.message;
}
