import { isCalendarDate } from '@countersign/assessment';
import { VENDOR_TIERS } from '@countersign/store';
import { DATA_KINDS, VENDOR_STATUSES } from '@countersign/vendors';
import { z } from 'zod';

/** Text that may be missing; only blanks are as good as nothing. */
const optionalText = (max: number, tooLong: string) =>
  z
    .string()
    .trim()
    .max(max, tooLong)
    .nullish()
    .transform((text) => (text ? text : null));

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '';
}

const NAMES_MAX = 50;

/** A list of names without blanks and repetitions. */
const names = (what: string) =>
  z
    .array(z.string().trim().max(200, `Shorten each ${what} to 200 characters.`))
    .max(NAMES_MAX, `Give at most ${NAMES_MAX}.`)
    .nullish()
    .transform((given) => [...new Set((given ?? []).filter((name) => name !== ''))]);

/** Somebody at a vendor. */
export const Contact = z.object({
  name: z.string().trim().min(1, 'Give the name of the contact.').max(200, 'Shorten the name to 200 characters.'),
  email: z
    .string()
    .trim()
    .max(320, 'Shorten the e-mail address to 320 characters.')
    .regex(/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/, 'Give an e-mail address, such as security@example.com.'),
  role: optionalText(200, 'Shorten the role to 200 characters.'),
});

/** What a vendor's values must be, in words for a person. */
export const VendorValues = z.object({
  name: z.string().trim().min(1, 'Give the name of the vendor.').max(200, 'Shorten the name to 200 characters.'),
  website: optionalText(2000, 'Shorten the web address to 2000 characters.').refine(
    (address) => address === null || isWebAddress(address),
    'Give a web address, such as https://www.example.com.',
  ),
  tier: z.enum(VENDOR_TIERS, 'Choose a tier.'),
  businessOwner: optionalText(200, 'Shorten the business owner to 200 characters.'),
  purpose: optionalText(5000, 'Shorten the purpose to 5000 characters.'),
  legalName: optionalText(200, 'Shorten the legal name to 200 characters.'),
  aliases: names('alias'),
  systems: names('system'),
  dataHandled: z
    .array(z.enum(DATA_KINDS, 'Choose among the kinds of data.'))
    .nullish()
    .transform((kinds) => DATA_KINDS.filter((kind) => kinds?.includes(kind))),
  dataNote: optionalText(2000, 'Shorten the note on data to 2000 characters.'),
  contacts: z
    .array(Contact)
    .max(NAMES_MAX, `Give at most ${NAMES_MAX} contacts.`)
    .nullish()
    .transform((contacts) => contacts ?? []),
  renewalOn: z
    .string()
    .refine(isCalendarDate, 'Give a date, such as 2026-12-31.')
    .nullish()
    .transform((date) => date ?? null),
  status: z
    .enum(VENDOR_STATUSES, 'Choose a status.')
    .nullish()
    .transform((status) => status ?? 'ACTIVE'),
});
export type VendorValues = z.infer<typeof VendorValues>;

/** What whoever looks after security may change of a vendor; the rest is procurement's. */
export const SECURITY_FIELDS: readonly string[] = ['aliases', 'systems', 'dataHandled', 'dataNote', 'contacts'];

export const VENDOR_FIELDS = [
  'name',
  'website',
  'tier',
  'businessOwner',
  'purpose',
  'legalName',
  'aliases',
  'systems',
  'dataHandled',
  'dataNote',
  'contacts',
  'renewalOn',
  'status',
] as const;
