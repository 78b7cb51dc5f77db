import { z } from 'zod';

/** What a person is called wherever they are named: in lists of owners, and in what was decided. */
export const personName = z
  .string()
  .trim()
  .min(1, "Give the person's name.")
  .max(200, 'Shorten the name to 200 characters.');
