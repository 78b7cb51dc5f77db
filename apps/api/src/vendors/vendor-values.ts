import { VENDOR_TIERS } from '@countersign/store';
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
});
export type VendorValues = z.infer<typeof VendorValues>;

export const VENDOR_FIELDS = ['name', 'website', 'tier', 'businessOwner', 'purpose'] as const;
