import { z } from 'zod';
import { givenText } from '../graphql/given-text';

const text = z.string().transform(givenText);

/** What the values of an own control must be, in words for a person. */
export const ControlValues = z.object({
  code: text.pipe(z.string().min(1, 'Give the code.').max(50, 'Shorten the code to 50 characters.')),
  title: text.pipe(z.string().min(1, 'Give the title.').max(200, 'Shorten the title to 200 characters.')),
  description: text
    .pipe(z.string().max(5_000, 'Shorten the description to 5000 characters.'))
    .nullish()
    .transform((given) => given || null),
});
